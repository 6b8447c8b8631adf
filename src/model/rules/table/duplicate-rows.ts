import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { groupBy } from '../../group-by.js';
import { tablesOf } from './column-sums.js';

const CODED = [
  'income',
  'expenditure',
  'generalExpenditure',
  'basicExpenditure',
  'economicSummary',
  'fundExpenditure',
  'stateCapitalExpenditure',
] as const;

/**
 * The same code twice at the same level under the same unit. In the tables by economic nature 行政 and 事业 repeat the
 * codes: there a row is known by both its codes together. Unit and project codes are compared by CODE-UNIQUE.
 */
export const duplicateRows = defineRule({
  id: 'DUP-ROW',
  group: 'table',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [CODED],
  substantive: false,
  *check({ budget }) {
    for (const { table, tree } of tablesOf(budget, CODED)) {
      const { rows, unitOf } = tree;
      const coded = rows.flatMap(({ kind, code }, row) =>
        code && kind !== 'total' && kind !== 'unit' ? [row] : [],
      );
      const keyOf = (row: number) => {
        const { kind, code, govCode = '', unitCode = '' } = rows[row]!;
        return [unitOf.get(row) ?? '', unitCode, kind, code, govCode].join('\n');
      };
      for (const same of groupBy(coded, keyOf).values()) {
        const [first, ...others] = same as [number, ...number[]];
        yield passedUnless(others.length > 0, () => {
          const { code = '', govCode = '', name } = rows[first]!;
          return {
            paths: [...others, first].map((row) => `tables.${table}.rows[${row}].code`),
            words: { code, govCode, name: name ?? '', rows: same.map((row) => row + 1).join('、') },
            printed: { kind: 'text', text: code },
          };
        });
      }
    }
  },
});
