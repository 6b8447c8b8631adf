import { toFen } from '../../../../../src/model/money.js';
import type { Budget } from '../../../../../src/model/schema/document.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import { inUnit } from '../clean/amounts.js';
import type { Random } from '../random.js';

/** One kind of fault that is put into a clean document. */
export interface Plant {
  readonly kind: string;
  /** Rules that may report it: whole ids, or groups of ids that begin alike, ending in `*`. */
  readonly fits: readonly string[];
  /**
   * Puts the fault into a copy of a clean document.
   * @returns the places of which one must be in the report; `null` where the document has nothing to spoil.
   */
  readonly put: (budget: Budget, random: Random) => readonly string[] | null;
}

/** Rules about amounts in tables. */
export const ARITHMETIC = [
  'ROW-*',
  'T1-*',
  'T4-*',
  'COL-*',
  'PARENT-CHILD',
  'UNIT-TREE',
  'PERF-BUDGET',
  'X-*',
];

export type TableRow = Record<string, unknown> & { kind: string };

/** A cell with a printed amount other than 0. */
export interface Spot {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly path: string;
  readonly value: number;
}

export function tableIds({ tables }: Budget): TableId[] {
  return Object.keys(tables) as TableId[];
}

export function rowsOf({ tables }: Budget, table: TableId): TableRow[] {
  return (tables[table]?.rows ?? []) as TableRow[];
}

/** Every cell with an amount in rows that are as wanted. */
export function spots(
  budget: Budget,
  wanted: (row: TableRow, table: TableId) => boolean,
  columns: RegExp = /./,
): Spot[] {
  return tableIds(budget).flatMap((table) =>
    rowsOf(budget, table).flatMap((each, row) =>
      wanted(each, table)
        ? Object.entries(each).flatMap(([column, value]) =>
            typeof value === 'number' && value !== 0 && columns.test(column)
              ? [{ table, row, column, path: `tables.${table}.rows[${row}].${column}`, value }]
              : [],
          )
        : [],
    ),
  );
}

/** Writes an amount, or a blank, into a cell. */
export function write(budget: Budget, { table, row, column }: Spot, value: number | null): void {
  rowsOf(budget, table)[row]![column] = value;
}

/** A fault in one cell: what `change` makes of its amount; the places are that cell. */
export function inOneCell(
  where: (row: TableRow, table: TableId) => boolean,
  change: (value: number, random: Random, spot: Spot, budget: Budget) => number | null | undefined,
  columns?: RegExp,
): Plant['put'] {
  return (budget, random) => {
    const found = spots(budget, where, columns);
    if (found.length === 0) return null;
    const spot = random.pick(found);
    const value = change(spot.value, random, spot, budget);
    if (value === undefined || value === spot.value) return null;
    write(budget, spot, value);
    return [spot.path];
  };
}

/** Another amount of about the same size, in the places the table prints. */
export function another(value: number, random: Random, { table }: Spot, budget: Budget): number {
  const { unit, decimals } = budget.tables[table]!;
  const fen = toFen(value, unit)!;
  const ulp = toFen(Number(`1e-${decimals}`), unit)!;
  const most = Math.max(1, Math.floor(Math.abs(fen) / ulp / 2));
  const by = random.whole(1, random.chance(0.3) ? Math.min(9, most) : most) * ulp;
  return inUnit(fen + (random.chance(0.5) ? by : -by), unit);
}

/** Takes one of the values, or gives up where there is none. */
export function pickOf<T>(random: Random, values: readonly T[]): T | null {
  return values.length > 0 ? random.pick(values) : null;
}

export const isLeaf = ({ kind }: TableRow) => kind === 'item' || kind === 'project';
export const isSided = (table: TableId) => table === 'incomeExpenditure' || table === 'appropriation';
