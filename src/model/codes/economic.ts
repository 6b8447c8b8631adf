import { decodeNames, once } from './decode.js';
import { economicClassName } from './economic-classes.js';
import { economicItems } from './economic-items.data.js';
import { economicHistory, nameInYear } from './renamed.js';

const items = once(() => decodeNames(economicItems));

/**
 * The official name of a 类 or 款 of the department (301–399) or government (501–599) economic classification.
 * @param code Three or five digits, such as `301` or `50101`.
 * @param year Year of the edition; the newest name without it.
 */
export function economicName(code: string, year?: number): string | undefined {
  return code.length === 3 ? economicClassName(code) : nameInYear(code, year, items(), economicHistory);
}
