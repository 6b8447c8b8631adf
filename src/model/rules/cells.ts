import { exponentOf, toFen, type Fen } from '../money.js';
import { readPath } from '../read-path.js';
import type { Unit } from '../schema/amounts.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import type { Value } from './finding.js';

/** An amount with its place. `amount` is `null` where the cell is blank. */
export interface Cell {
  readonly path: string;
  readonly amount: Fen | null;
  readonly unit: Unit;
  /** Printed places. */
  readonly decimals: number;
}

/** One cell of a table; `undefined` where the form has no such column, or the table no such row. */
export function cellAt(budget: Budget, table: TableId, row: number, column: string): Cell | undefined {
  const rows = budget.tables[table]?.rows as readonly Readonly<Record<string, unknown>>[] | undefined;
  const value = rows?.[row]?.[column];
  return isAmount(value)
    ? cellWith(budget, table, `tables.${table}.rows[${row}].${column}`, value)
    : undefined;
}

/** The cell at a printed path of a table, such as `tables.overallPerformance.budget.total`. */
export function cellOf(budget: Budget, path: string): Cell | undefined {
  const [, id, row, column] = /^tables\.(\w+)\.(?:rows\[(0|[1-9]\d*)\]\.(\w+)$)?/.exec(path) ?? [];
  const table = id as TableId | undefined;
  if (table === undefined || !Object.hasOwn(budget.tables, table)) return undefined;
  if (column !== undefined) return cellAt(budget, table, Number(row), column);
  const value = readPath(budget, path);
  return isAmount(value) ? cellWith(budget, table, path, value) : undefined;
}

function isAmount(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function cellWith({ tables }: Budget, table: TableId, path: string, value: number | null): Cell {
  const { unit, decimals } = tables[table]!;
  return { path, amount: value === null ? null : toFen(value, unit), unit, decimals };
}

/** The cells of some columns of a row; columns the form does not have are left out. */
export function cellsAt(budget: Budget, table: TableId, row: number, columns: readonly string[]): Cell[] {
  return columns.flatMap((column) => cellAt(budget, table, row, column) ?? []);
}

/** One unit of the last printed place, in 分; at least 1. */
export function ulpOf({ unit, decimals }: Pick<Cell, 'unit' | 'decimals'>): number {
  return 10 ** Math.max(0, exponentOf(unit) - decimals);
}

/** The value of a cell as a finding keeps it. */
export function valueOf({ amount, unit, decimals }: Omit<Cell, 'path'>): Value {
  return amount === null ? { kind: 'blank' } : { kind: 'amount', amount, unit, decimals };
}

/** Whether a cell prints a figure, 0 among them. */
export function isPrinted(cell: Cell): boolean {
  return cell.amount !== null;
}

/** An amount rounded half up (away from zero) to a multiple of `ulp` 分. */
export function roundTo(amount: Fen, ulp: number): Fen {
  const rounded = Math.floor(Math.abs(amount) / ulp + 0.5) * ulp;
  return (amount < 0 && rounded !== 0 ? -rounded : rounded) as Fen;
}
