import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import { pairProjectRows } from '../../series/project-rows.js';
import { cellOf, isPrinted, type Cell } from '../cells.js';
import { readProjectRows } from '../read.js';
import { defineRule } from '../rule.js';
import { matches, notAbove } from './across.js';
import { readFunding } from './funding.js';
import { totalCell } from './totals.js';

/** Columns of 项目支出表 with the table that prints the same money, and the column of what was carried over. */
const BUDGETS = [
  ['general', 'generalExpenditure', 'cGeneral'],
  ['fund', 'fundExpenditure', 'cFund'],
  ['stateCapital', 'stateCapitalExpenditure', 'cStateCapital'],
] as const;

/** 项目支出表 by budget is 项目支出 of that budget's own table. */
export const projectBudgets = defineRule({
  id: 'X-PROJ-T5',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['projects', ['generalExpenditure', 'fundExpenditure', 'stateCapitalExpenditure']],
  substantive: true,
  *check({ budget }) {
    for (const [column, table, carried] of BUDGETS) {
      const whole = totalCell(budget, table, 'project');
      const cell =
        totalCell(budget, 'projects', column) ?? (column === 'general' ? generalTotal(budget) : null);
      if (!whole || !cell) continue;
      // The other table may, or may not, count what was carried over.
      const check = totalCell(budget, 'projects', carried)?.amount
        ? notAbove([cell], whole)
        : matches(cell, [whole]);
      if (check) yield check;
    }
  },
});

/** The total of a form that has no columns by budget, where all of it is of the general budget. */
function generalTotal(budget: Budget): Cell | null {
  const general = isGeneralOnly(budget) || readFunding(budget).allGeneral;
  return general ? totalCell(budget, 'projects', 'total') : null;
}

/** 一般公共预算项目支出预算表, as some places print it, is of the general budget alone. */
function isGeneralOnly(budget: Budget): boolean {
  return (budget.tables.projects?.title ?? '').includes('一般公共预算');
}

/** Types of projects with the columns of 支出总表. */
const TYPES = [
  ['其他运转', 'operating'],
  ['特定目标', 'specific'],
] as const;

/** The projects of a type add up to that column of 支出总表. */
export const projectTypes = defineRule({
  id: 'X-PROJ-TYPE',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['projects', ['expenditure', 'generalExpenditure']],
  substantive: true,
  *check({ budget }) {
    const table = isGeneralOnly(budget) ? 'generalExpenditure' : 'expenditure';
    const typeOf = (type: string | null) =>
      TYPES.findIndex(([words]) => searchKey(type ?? '').includes(words));
    const rows = readProjectRows(budget, 'projects');
    const types = groupBy(rows, ({ type }) => typeOf(type));
    // A project of another type may be in either column.
    if (types.get(-1)?.some(({ amount }) => amount)) return;
    for (const [index, [, column]] of TYPES.entries()) {
      const whole = totalCell(budget, table, column);
      const cells = (types.get(index) ?? []).flatMap(({ path }) => cellOf(budget, `${path}.total`) ?? []);
      const check =
        rows.length > 0 && whole && matches(whole, cells.filter(isPrinted), { also: ['tables.projects'] });
      if (check) yield check;
    }
  },
});

/** 项目绩效目标表 has the amounts of 项目支出表: together, where every project has a target, and project by project. */
export const projectTargets = defineRule({
  id: 'X-PROJ-PERF',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own', 'GBC B-013'],
  needs: ['projects', 'projectPerformance'],
  substantive: true,
  *check({ budget }) {
    const rows = readProjectRows(budget, 'projects');
    const targets = readProjectRows(budget, 'projectPerformance');
    const pairs = pairProjectRows(rows, targets);
    const all = rows.length > 0 && rows.every((row) => pairs.has(row) || !row.amount);
    for (const column of ['total', 'special', 'own']) {
      const cell = totalCell(budget, 'projectPerformance', column);
      const whole = totalCell(budget, 'projects', column);
      const check = cell && whole && (all ? matches(cell, [whole]) : notAbove([cell], whole));
      if (check) yield check;
    }
    const once = groupBy([...pairs.values()], ({ row }) => row);
    for (const [row, { row: target, match }] of pairs) {
      // One code for several rows, or rows that only the same amount makes one project.
      if (match === 'amount' || once.get(target)!.length > 1) continue;
      const cell = cellOf(budget, `${target.path}.total`);
      const own = cellOf(budget, `${row.path}.total`);
      if (!cell || !own || (!isPrinted(cell) && target.amount) || (!isPrinted(own) && row.amount)) continue;
      const check = matches(cell, [own]);
      if (check) yield check;
    }
  },
});
