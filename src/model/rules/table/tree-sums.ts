import { defineRule } from '../rule.js';
import { columnSums, printsAmount, tablesOf } from './column-sums.js';
import { missingUnit } from './missing-unit.js';

const CLASSIFIED = [
  'income',
  'expenditure',
  'generalExpenditure',
  'basicExpenditure',
  'economicSummary',
  'fundExpenditure',
  'stateCapitalExpenditure',
] as const;

/** 类 = Σ 款, 款 = Σ 项, 301 = Σ 301xx, wherever such rows print amounts; some forms print them as headings only. */
export const parentChild = defineRule({
  id: 'PARENT-CHILD',
  group: 'table',
  tolerance: 'TS',
  severity: 'error',
  source: ['GBC B-007'],
  needs: [CLASSIFIED],
  substantive: true,
  *check({ budget }) {
    for (const table of tablesOf(budget, CLASSIFIED))
      for (const [row, parts] of table.tree.subtotals)
        if (printsAmount(budget, table, row)) yield* columnSums(budget, table, row, parts);
  },
});

const WITH_UNITS = [
  'income',
  'expenditure',
  'generalExpenditure',
  'fundExpenditure',
  'stateCapitalExpenditure',
  'projects',
  'projectPerformance',
] as const;

/** The department = Σ its units (007 = 007001 + 007002); a unit = Σ its functions or projects. */
export const unitTree = defineRule({
  id: 'UNIT-TREE',
  group: 'table',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: [WITH_UNITS],
  substantive: true,
  *check({ budget }) {
    const tables = tablesOf(budget, WITH_UNITS);
    for (const table of tables) {
      const { total, units, unitParts } = table.tree;
      // In the tables of projects 合计 is the department; of the others COL-SUM compares it.
      if (table.table === 'projects' || table.table === 'projectPerformance')
        yield* columnSums(budget, table, total, units);
      for (const [unit, parts] of unitParts)
        if (printsAmount(budget, table, unit)) yield* columnSums(budget, table, unit, parts);
      const missing = missingUnit(budget, table, tables);
      if (missing) yield missing;
    }
  },
});
