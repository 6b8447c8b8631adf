import { decodeNames, once } from './decode.js';
import { functionClasses } from './function-classes.data.js';
import { functionClassHistory, nameInYear } from './renamed.js';

const names = once(() => decodeNames(functionClasses));

/**
 * The official name of a 类 of the functional classification, without the data of what is below it.
 * @param code Three digits, such as `201`.
 * @param year Year of the edition; the newest name without it.
 */
export function functionClassName(code: string, year?: number): string | undefined {
  return nameInYear(code, year, names(), functionClassHistory);
}
