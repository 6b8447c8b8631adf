import type { Found } from '../prose/cover.js';
import { unitNameIn } from '../prose/profile.js';
import { proseKey } from '../prose/text-forms.js';
import type { Grid } from '../source.js';

/** The head over the names of units, in a list of them. */
const HEAD = /^(预算|部门|所属|下属|二级|基层)*单位(名称)?$/;
const HEAD_ROWS = 3;

/** The units that a grid lists by name; none where it is no such list. */
export function unitsInGrid({ rows }: Grid): Found<string>[] {
  for (const [index, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const head = row.find(({ text }) => HEAD.test(proseKey(text)));
    if (!head) continue;
    const below = rows.slice(index + head.rowSpan).flatMap((each) => each[head.column] ?? []);
    const named = below.filter(({ text }) => text.trim() !== '');
    const units = named.flatMap(({ text, place }) => {
      const value = unitNameIn(text.replace(/\n/g, ''));
      return value === null ? [] : [{ value, place }];
    });
    // Where most names are none of units, the column holds something else.
    if (units.length > 0 && units.length * 2 > named.length) return units;
  }
  return [];
}
