import { groupBy } from '../../group-by.js';
import { nameOf } from '../../codes/codes.js';
import { governmentCodesOf } from '../../codes/crosswalk.js';
import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { ECONOMIC_TABLES, plain, rowsOf } from './coded-rows.js';

/** A 部门预算 economic code stands beside a 政府预算 one that it may belong to (经济分类科目对照). */
export const economicCrosswalk = defineRule({
  id: 'CODE-CROSSWALK',
  group: 'codes',
  tolerance: '–',
  severity: 'warning',
  source: ['crosswalk.tsv'],
  needs: [ECONOMIC_TABLES],
  substantive: false,
  *check({ budget }) {
    const pairs = ECONOMIC_TABLES.flatMap((table) =>
      rowsOf(budget, table).flatMap(({ code, govCode }, row) =>
        code && govCode
          ? [{ code: plain(code), govCode: plain(govCode), path: `tables.${table}.rows[${row}].govCode` }]
          : [],
      ),
    );
    for (const places of groupBy(pairs, ({ code, govCode }) => `${code} ${govCode}`).values()) {
      const { code, govCode } = places[0]!;
      const allowed = governmentCodesOf(code);
      // Of a code that is not in the tables nothing can be said.
      if (allowed.length === 0 || govCode.length !== 5 || nameOf(govCode) === undefined) continue;
      yield passedUnless(!allowed.includes(govCode), () => ({
        paths: places.map(({ path }) => path),
        printed: { kind: 'text', text: govCode },
        expected: { kind: 'text', text: allowed.join('、') },
        words: { code, govCode, allowed: allowed.join('、') },
      }));
    }
  },
});
