import { decodeNames, once } from './decode.js';
import { functionClassName } from './function-classes.js';
import { functionSections } from './function-sections.data.js';
import { functionSectionHistory, nameInYear } from './renamed.js';

const names = once(() => decodeNames(functionSections));

/**
 * The official name of a 类 or 款 of the functional classification, without the data of the 项 below them.
 * @param code Three or five digits, such as `201` or `20103`.
 * @param year Year of the edition; the newest name without it.
 */
export function functionSectionName(code: string, year?: number): string | undefined {
  return code.length === 3
    ? functionClassName(code, year)
    : nameInYear(code, year, names(), functionSectionHistory);
}
