import { decodeNames, once } from './decode.js';
import { economicDepartment } from './economic-department.data.js';
import { economicGovernment } from './economic-government.data.js';
import { economicHistory, nameInYear } from './renamed.js';

const names = once(() => decodeNames(economicDepartment + economicGovernment));

/**
 * The official name of a 类 or 款 of the department (301–399) or government (501–599) economic classification.
 * @param code Three or five digits, such as `301` or `50101`.
 * @param year Year of the edition; the newest name without it.
 */
export function economicName(code: string, year?: number): string | undefined {
  return nameInYear(code, year, names(), economicHistory);
}
