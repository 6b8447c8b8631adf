import { defineRule, type Rule } from '../rule.js';
import type { RowsTable } from '../rows.js';
import { columnSums, tablesOf } from './column-sums.js';

/** A rule that 合计 is the sum of the rows below or above it, in every column. */
function totalRule<const Id extends string>(
  id: Id,
  ids: readonly RowsTable[],
  rowsOf: readonly ('units' | 'leaves')[],
): Rule<Id> {
  return defineRule({
    id,
    group: 'table',
    tolerance: 'TS',
    severity: 'error',
    source: ['own'],
    needs: [ids],
    substantive: true,
    *check({ budget }) {
      for (const table of tablesOf(budget, ids))
        for (const rows of rowsOf) yield* columnSums(budget, table, table.tree.total, table.tree[rows]);
    },
  });
}

/** 合计 = Σ units = Σ the deepest function rows, in every amount column: 类 and 款 rows are not added to their parts. */
export const columnTotals = totalRule(
  'COL-SUM',
  [
    'income',
    'expenditure',
    'generalExpenditure',
    'fundExpenditure',
    'stateCapitalExpenditure',
    'economicSummary',
  ],
  ['units', 'leaves'],
);

/** 一般公共预算基本支出表: 合计 = Σ the deepest rows of the economic classification. */
export const basicTotals = totalRule('COL-BASIC', ['basicExpenditure'], ['leaves']);
