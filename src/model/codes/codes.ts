import { decodeNames, once } from './decode.js';
import { economicName } from './economic.js';
import { functionItems } from './function-items.data.js';
import { functionSectionName } from './function-sections.js';
import { functionItemHistory, nameInYear } from './renamed.js';

const items = once(() => decodeNames(functionItems));

/**
 * The official name of a functional or economic code, or `undefined` for a code that is not in the tables or
 * not in that year's edition.
 * @param code 类, 款 or 项, such as `201`, `20103`, `2010301`, `30101` or `50101`.
 * @param year Year of the edition; the newest name without it.
 */
export function nameOf(code: string, year?: number): string | undefined {
  if (code.length === 7) return nameInYear(code, year, items(), functionItemHistory);
  return code.startsWith('2') ? functionSectionName(code, year) : economicName(code, year);
}

/** The code one level up: `2010301` → `20103` → `201` → `undefined`. It need not be a known code. */
export function parentOf(code: string): string | undefined {
  return /^(2\d\d(\d\d){1,2}|[35]\d{4})$/.test(code) ? code.slice(0, -2) : undefined;
}
