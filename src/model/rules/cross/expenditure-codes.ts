import type { Budget } from '../../schema/document.js';
import { searchKey } from '../../search-key.js';
import { sumFen } from '../../money.js';
import { cellAt } from '../cells.js';
import { fault, passedUnless, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { BUDGET_TABLES, codedRows, type CodedRow } from './paired-rows.js';
import { totalCell } from './totals.js';

/** Digits of a 项. */
const ITEM = 7;

/**
 * The codes of 一般公共预算支出表 and of the tables of the other budgets are in 支出总表 too, under the same names, and
 * where that prints one 项 of a 款, so do they.
 */
export const expenditureCodes = defineRule({
  id: 'X-T3-T5-CODES',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: ['expenditure', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    const own = codedRows(budget, 'expenditure');
    const rows = new Map(own.map((row) => [row.code, row]));
    const lengths = new Set(own.map(({ code }) => code.length));
    for (const table of BUDGET_TABLES)
      if (table === 'generalExpenditure' || isIncluded(budget, table))
        for (const row of codedRows(budget, table)) {
          const check = compareCode(budget, table, row, rows, lengths);
          if (check) yield check;
        }
    for (const table of ['income', ...BUDGET_TABLES] as const) yield* lostItems(budget, table, own);
  },
});

type BudgetTable = (typeof BUDGET_TABLES)[number];

/** Whether 支出总表 has the money of a budget: not all of it is that of 一般公共预算. */
function isIncluded(budget: Budget, table: BudgetTable): boolean {
  const [whole, general, other] = (['expenditure', 'generalExpenditure', table] as const).map(
    (each) => totalCell(budget, each, 'total')?.amount,
  );
  return Boolean(whole) && whole! >= sumFen([general, other]);
}

function compareCode(
  budget: Budget,
  table: BudgetTable,
  { code, row, name }: CodedRow,
  rows: ReadonlyMap<string, CodedRow>,
  lengths: ReadonlySet<number>,
): Check | null {
  const path = `tables.${table}.rows[${row}]`;
  const found = rows.get(code);
  if (!found) {
    // A form that prints no 类 or 款 need not print this one, and a row without money need not be there.
    if (!lengths.has(code.length) || !cellAt(budget, table, row, 'total')?.amount) return null;
    return fault(
      {
        variant: 'missing',
        paths: [`${path}.code`, 'tables.expenditure'],
        words: { code, name: name ?? '', table },
      },
      `code:${code}`,
    );
  }
  if (name === null || found.name === null) return null;
  return passedUnless(nameKey(name) !== nameKey(found.name), () => ({
    variant: 'name',
    paths: [`${path}.name`, `tables.expenditure.rows[${found.row}].name`],
    words: { code, name, other: found.name!, table },
  }));
}

/**
 * 类 and 款 with money that a table prints without any 项, although 支出总表 has just one, and other 项 are there: in the
 * table itself, or as the budgets print alike in 一般公共预算支出表.
 */
function* lostItems(
  budget: Budget,
  table: BudgetTable | 'income',
  own: readonly CodedRow[],
): Generator<Check> {
  const rows = codedRows(budget, table);
  const printed = table === 'income' ? rows : [...rows, ...codedRows(budget, 'generalExpenditure')];
  if (!printed.some(({ code }) => code.length === ITEM)) return;
  const above = new Set(rows.flatMap(({ code }) => prefixesOf(code)));
  const items = new Map<string, CodedRow | null>();
  for (const row of own.filter(({ code }) => code.length === ITEM))
    for (const prefix of prefixesOf(row.code))
      items.set(prefix, !items.has(prefix) || items.get(prefix)?.code === row.code ? row : null);
  for (const { code, row, name } of rows) {
    const item = items.get(code);
    if (!item || !cellAt(budget, table, row, 'total')?.amount) continue;
    yield passedUnless(
      !above.has(code),
      () => ({
        variant: 'item',
        paths: [`tables.${table}.rows[${row}]`, `tables.expenditure.rows[${item.row}]`],
        words: { code, name: name ?? '', item: item.code, other: item.name ?? '', table },
      }),
      `code:${item.code}`,
    );
  }
}

/** The 类 and 款 that a code belongs to. */
function prefixesOf(code: string): string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

function nameKey(name: string): string {
  return searchKey(name).replace(/支出$/, '');
}
