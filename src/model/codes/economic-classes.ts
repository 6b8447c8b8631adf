import { decodeNames, once } from './decode.js';
import { economicClasses } from './economic-classes.data.js';

const names = once(() => decodeNames(economicClasses));

/**
 * The official name of a 类 of the department (301–399) or government (501–599) economic classification, which forms
 * of 款 do not print, without the data of the 款. No edition has renamed one.
 * @param code Three digits, such as `301` or `501`.
 */
export function economicClassName(code: string): string | undefined {
  return names().get(code);
}
