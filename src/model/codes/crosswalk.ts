import { crosswalk } from './crosswalk.data.js';
import { once } from './decode.js';

/** Written by `scripts/generate-codes.js`: government code, department class, two digits per item. */
const pairs = once(() =>
  crosswalk.split(' ').flatMap((group) => {
    const government = group.slice(0, 5);
    const departmentClass = group.slice(5, 8);
    return (group.slice(8).match(/\d\d/g) ?? []).map((item) => [departmentClass + item, government] as const);
  }),
);

/** Whether a government economic code may stand beside a department economic code, in any edition and kind of unit. */
export function isCrosswalkPair(departmentCode: string, governmentCode: string): boolean {
  return pairs().some(
    ([department, government]) => department === departmentCode && government === governmentCode,
  );
}

/** The government economic codes (五位) that may stand beside a department economic code, in order. */
export function governmentCodesOf(departmentCode: string): string[] {
  return pairs().flatMap(([department, government]) => (department === departmentCode ? [government] : []));
}

/** The department economic codes (五位) that may stand beside a government economic code, in order. */
export function departmentCodesOf(governmentCode: string): string[] {
  return pairs().flatMap(([department, government]) => (government === governmentCode ? [department] : []));
}
