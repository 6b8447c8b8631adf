import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import {
  isCarried as isCarriedLine,
  type Side,
  type TwoSidedLine,
  type TwoSidedTable,
} from '../../series/two-sided.js';
import { cellAt, isPrinted, type Cell } from '../cells.js';
import { readSide } from '../read.js';
import { plainCode, readRows, type RowsTable } from '../rows.js';

/**
 * The cell of a table's 合计, or else of its only unit. `null` where the table has no such row or column, or several of
 * which none is known to be the whole.
 */
export function totalCell(budget: Budget, table: RowsTable | 'threePublic', column: string): Cell | null {
  const row = table === 'threePublic' ? threePublicRow(budget) : wholeRow(budget, table);
  return row === undefined ? null : (cellAt(budget, table, row, column) ?? null);
}

function wholeRow(budget: Budget, table: RowsTable): number | undefined {
  const { rows = [], total = -1, units = [] } = readRows(budget, table) ?? {};
  if (total >= 0) return total;
  return units.length === 1 && !rows.some(({ kind, type }) => kind === 'total' && !type)
    ? units[0]
    : undefined;
}

function threePublicRow(budget: Budget): number | undefined {
  const rows = budget.tables.threePublic?.rows ?? [];
  const rowsOf = (kind: string) => rows.flatMap((row, index) => (row.kind === kind ? [index] : []));
  const [totals, units] = [rowsOf('total'), rowsOf('unit')];
  const [only, ...more] = totals.length > 0 ? totals : units;
  return more.length === 0 ? only : undefined;
}

/** The total of a table, or the rows that make it up where it prints none; nothing where it has no amounts. */
export function totalCells(budget: Budget, table: RowsTable, column: string): Cell[] {
  const total = totalCell(budget, table, column);
  if (total) return [total];
  const { rows = [], leaves = [] } = readRows(budget, table) ?? {};
  if (rows.some(({ kind, type }) => kind === 'total' && !type)) return [];
  return leaves.flatMap((row) => cellAt(budget, table, row, column) ?? []);
}

/**
 * The printed cells of one column of the deepest rows by the first three digits of the code: 类 of the functional or
 * economic classification. `null` where an amount has no such code, or where amounts would be counted twice.
 */
export function cellsByClass(budget: Budget, table: RowsTable, column: string): Map<string, Cell[]> | null {
  const { rows = [], leaves = [] } = readRows(budget, table) ?? {};
  const coded: { code: string; cell: Cell }[] = [];
  for (const row of leaves) {
    const cell = cellAt(budget, table, row, column);
    const code = plainCode(rows[row]!).slice(0, 3);
    if (code.length === 3 && cell && isPrinted(cell)) coded.push({ code, cell });
    else if (cell?.amount) return null;
  }
  if (coded.length === 0) return null;
  return new Map(
    [...groupBy(coded, ({ code }) => code)].map(([code, of]) => [code, of.map(({ cell }) => cell)]),
  );
}

/** The cell of a line of a two-sided table. */
export function lineCell(
  budget: Budget,
  table: TwoSidedTable,
  { row }: TwoSidedLine,
  column: string,
): Cell | null {
  return cellAt(budget, table, row, column) ?? null;
}

/** The column in which a side prints its amounts. */
function amountColumn(table: TwoSidedTable, side: Side): 'amount' | 'total' {
  return table === 'appropriation' && side === 'expenditure' ? 'total' : 'amount';
}

/**
 * 本年合计 of one side; where the form has none, its 总计, and that only if nothing was carried over, which it would
 * include.
 */
export function currentCell(
  budget: Budget,
  table: TwoSidedTable,
  side: Side,
  column: string = amountColumn(table, side),
): Cell | null {
  const { lines } = readSide(budget, table, side);
  const subtotals = lines.filter(({ kind }) => kind === 'subtotal');
  const [subtotal] = subtotals;
  const cell = subtotals.length === 1 ? lineCell(budget, table, subtotal!, column) : null;
  if (subtotals.length > 1 || (cell && isPrinted(cell))) return cell;
  const total = lines.some(isCarried) ? null : sideTotal(budget, table, side, column);
  // 一、本年收入 is a mere heading in some forms.
  return total && isPrinted(total) ? total : (cell ?? total);
}

/** 收入总计 or 支出总计. */
export function sideTotal(
  budget: Budget,
  table: TwoSidedTable,
  side: Side,
  column: string = amountColumn(table, side),
): Cell | null {
  const { total } = readSide(budget, table, side);
  return total && lineCell(budget, table, total, column);
}

/** Money of another year: 上年结转, 年终结转, or what makes up a gap. */
export function isCarried(line: TwoSidedLine): boolean {
  return Boolean(line.amount) && isCarriedLine(line);
}

/** Lines of the expenditure side by 类; of several with one code, the only one that prints an amount. */
export function classCells(budget: Budget, table: TwoSidedTable, column: string): Map<string, Cell> {
  const lines = readSide(budget, table, 'expenditure').lines.filter(
    ({ kind, key }) => kind === 'item' && key !== null,
  );
  return new Map(
    [...groupBy(lines, ({ key }) => key!.slice(0, 3))].flatMap(([code, of]): [string, Cell][] => {
      const cells = of.flatMap((line) => lineCell(budget, table, line, column) ?? []);
      const printed = cells.filter(isPrinted);
      const cell = printed.length > 1 ? undefined : (printed[0] ?? cells[0]);
      return cell ? [[code, cell]] : [];
    }),
  );
}
