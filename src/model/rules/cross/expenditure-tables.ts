import type { Budget } from '../../schema/document.js';
import { tableState } from '../../table-state.js';
import { cellAt, isPrinted, type Cell } from '../cells.js';
import { PASSED, type Check } from '../check.js';
import { isOfFunds } from '../codes/fund-class.js';
import { sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { matches } from './across.js';
import { readFunding } from './funding.js';
import {
  BUDGET_TABLES,
  codedRows,
  rowFinder,
  sharedColumns,
  singleCodes,
  type CodedRow,
} from './paired-rows.js';
import { totalCell } from './totals.js';

/**
 * 支出总表 = 一般公共预算 + 政府性基金 + 国有资本经营预算 where all money is this year's and fiscal, else it is not
 * less: the total by column, and by code what is not compared cell by cell with 一般公共预算支出表 alone. Codes of
 * funds are of 政府性基金 whatever other money there is.
 */
export const expenditureFunds = defineRule({
  id: 'X-T3-FUNDS',
  group: 'cross',
  tolerance: 'TS',
  severity: 'error',
  source: ['GBC C007'],
  needs: ['expenditure', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    const funding = readFunding(budget);
    const exact = funding.allFiscal && !funding.carried;
    // Money of a budget without a table of its own cannot be told from other money.
    const known = exact && (!funding.otherBudgets || BUDGET_TABLES.every((table) => budget.tables[table]));
    for (const column of sharedColumns(budget, 'expenditure', 'generalExpenditure')) {
      const whole = totalCell(budget, 'expenditure', column);
      const parts = BUDGET_TABLES.flatMap((table) => totalCell(budget, table, column) ?? []);
      if (whole && totalCell(budget, 'generalExpenditure', column)) yield* compareParts(whole, parts, known);
    }
    yield* funds(budget, known);
  },
});

function* funds(budget: Budget, known: boolean): Generator<Check> {
  const { allGeneral, carried } = readFunding(budget);
  const own = codedRows(budget, 'expenditure');
  const single = singleCodes(own);
  const tables = BUDGET_TABLES.map((table) => {
    const rows = codedRows(budget, table);
    const lengths = new Set(rows.map(({ code }) => code.length));
    const empty = table !== 'generalExpenditure' && tableState(budget, table) !== 'shown';
    // Of a table of funds without any code none of theirs is left.
    const none = table === 'fundExpenditure' && rows.length === 0;
    const prints = (code: string) => empty || lengths.has(code.length) || (none && isOfFunds(code) === true);
    return { table, find: rowFinder(rows), prints };
  });
  for (const row of own) {
    // A table that prints no codes of that level says nothing of this one.
    if (!tables.every(({ prints }) => prints(row.code))) continue;
    const found = tables.map(({ table, find }) => ({ table, row: find(row, single.has(row.code)) }));
    if (found.some((each) => each.row === undefined) || (allGeneral && found[0]!.row)) continue;
    const whole = cellAt(budget, 'expenditure', row.row, 'total');
    const parts = found.flatMap(
      (each) => (each.row && cellAt(budget, each.table, each.row.row, 'total')) ?? [],
    );
    if (!whole) continue;
    const ofFunds = isOfFunds(row.code) === true;
    const exact = known || (ofFunds && !carried && tableState(budget, 'fundExpenditure') === 'shown');
    const place = `tables.${ofFunds ? 'fundExpenditure' : 'generalExpenditure'}`;
    for (const check of compareParts(whole, parts, exact, place))
      // What the code lacks is told by the rule on codes as well.
      yield check.passed || parts.length > 0 ? check : { ...check, subject: `code:${row.code}` };
  }
}

function* compareParts(
  whole: Cell,
  parts: readonly Cell[],
  exact: boolean,
  place = 'tables.generalExpenditure',
): Generator<Check> {
  const printed = parts.filter(isPrinted);
  const check = exact
    ? matches(whole, printed.length > 0 ? printed : parts.slice(0, 1), { also: [place] })
    : sum(whole, printed, 'TS', { variant: 'over' });
  if (check === null || (!exact && printed.length === 0)) return;
  // The rest is money of other sources.
  const rest = !exact && !check.passed && (check.finding.difference as { amount?: number }).amount! > 0;
  yield rest ? PASSED : check;
}

/** Every cell of a code is the same in 支出总表 and 一般公共预算支出表 where all money is this year's general budget. */
export const expenditureCells = defineRule({
  id: 'X-T3-T5-CELL',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['expenditure', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    if (!readFunding(budget).allGeneral) return;
    const columns = sharedColumns(budget, 'expenditure', 'generalExpenditure');
    for (const [own, general] of pairs(budget)) {
      for (const column of columns) {
        const cell = cellAt(budget, 'expenditure', own.row, column);
        const other = cellAt(budget, 'generalExpenditure', general.row, column);
        if (!cell || !other) continue;
        const check = matches(cell, [other]);
        if (check) yield check;
      }
    }
  },
});

function* pairs(budget: Budget): Generator<[own: CodedRow, general: CodedRow]> {
  const own = codedRows(budget, 'expenditure');
  const single = singleCodes(own);
  const ownOf = rowFinder(own);
  const general = codedRows(budget, 'generalExpenditure');
  const generalOnce = singleCodes(general);
  for (const row of general) {
    const found = ownOf(row, generalOnce.has(row.code) && single.has(row.code));
    if (found) yield [found, row];
  }
}
