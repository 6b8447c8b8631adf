import { percentOf, subtractFen, toFen, type Fen } from '../money.js';
import type { Budget, Tables } from '../schema/document.js';
import { directionOf, statementsOf, type ChangeDirection } from './three-public-facts.js';

/** Columns of 一般公共预算“三公”经费预算表. */
export type ThreePublicId =
  | 'total'
  | 'abroad'
  | 'vehicle'
  | 'vehicleBuy'
  | 'vehicleRun'
  | 'reception'
  | 'operatingCost'
  | 'meeting'
  | 'training';

/** A percentage as an integer: 2969 hundredths are 29.69 %. */
export interface Percent {
  readonly hundredths: number;
  readonly decimals: 2;
}

/** One figure of this year beside last year's. Amounts in 分. */
export interface ThreePublicEntry {
  readonly id: ThreePublicId;
  /** The cell of this year's figure, also where it is blank. */
  readonly path: string;
  readonly amount: Fen | null;
  /** `stated`: the cell is blank and the amount comes from the text; `blank`: neither has one. */
  readonly origin: 'printed' | 'stated' | 'blank';
  /** `derived`: from a stated change; `null`: the document has none. */
  readonly previous: { readonly amount: Fen; readonly origin: 'printed' | 'derived' } | null;
  /** This year less last; from both figures, else as the text states it. */
  readonly change: Fen | null;
  /** The change in percent of last year, rounded half away from zero; `null` unless last year is above zero. */
  readonly percent: Percent | null;
  /** May be known where the change is not: the text can say 减少 without an amount. */
  readonly direction: ChangeDirection | null;
  /** As the text states it for this very figure. */
  readonly reason: string | null;
}

/** One of the three, with its parts: 公务用车购置费 and 公务用车运行费 of the vehicles, else none. */
export interface ThreePublicGroup extends ThreePublicEntry {
  readonly children: readonly ThreePublicEntry[];
}

/** “三公”经费 of this year beside last. */
export interface ThreePublicSeries {
  readonly table: 'threePublic';
  readonly year: number;
  /** Year of the previous figures; `null` where the document has none. */
  readonly previousYear: number | null;
  readonly total: ThreePublicEntry;
  /** abroad, vehicle, reception. */
  readonly entries: readonly ThreePublicGroup[];
  /** operatingCost, meeting, training: those the form has. */
  readonly extras: readonly ThreePublicEntry[];
}

type Table = NonNullable<Tables['threePublic']>;

/**
 * The 合计 row of “三公”经费表, or its only row. The rows of several units are not added up: the document prints
 * no such sum.
 * @returns `null` without the table, without rows, and where several units have no 合计.
 */
export function selectThreePublic(budget: Budget): ThreePublicSeries | null {
  const table = budget.tables.threePublic;
  const row = table ? rowIndexOf(table) : null;
  if (!table || row === null) return null;
  const entry = (id: ThreePublicId) => entryOf(budget, table, row, id);
  const group = (id: ThreePublicId, ...children: ThreePublicId[]): ThreePublicGroup =>
    Object.freeze({ ...entry(id), children: Object.freeze(children.map(entry)) });
  const inForm = (id: ThreePublicId) => table.rows[row]![id] !== undefined;
  return Object.freeze({
    table: 'threePublic',
    year: budget.year,
    previousYear: table.previous?.year ?? null,
    total: entry('total'),
    entries: Object.freeze([
      group('abroad'),
      group('vehicle', 'vehicleBuy', 'vehicleRun'),
      group('reception'),
    ]),
    extras: Object.freeze((['operatingCost', 'meeting', 'training'] as const).filter(inForm).map(entry)),
  });
}

function rowIndexOf({ rows }: Table): number | null {
  const total = rows.findIndex((row) => row.kind === 'total');
  if (total >= 0) return total;
  return rows.length === 1 ? 0 : null;
}

function entryOf(budget: Budget, table: Table, row: number, id: ThreePublicId): ThreePublicEntry {
  const path = `tables.threePublic.rows[${row}].${id}`;
  const cell = table.rows[row]![id] ?? null;
  const stated = statementsOf(budget, path);
  const amount = cell === null ? stated.amount : toFen(cell, table.unit);
  const previous = previousOf(table, row, id);
  const change = amount !== null && previous ? subtractFen(amount, previous.amount) : stated.change;
  return Object.freeze({
    id,
    path,
    amount,
    origin: cell !== null ? 'printed' : amount !== null ? 'stated' : 'blank',
    previous,
    change,
    percent: percentOn(previous?.amount ?? null, change),
    direction: change === null ? stated.direction : directionOf(change),
    reason: stated.reason,
  });
}

function previousOf(table: Table, row: number, column: ThreePublicId): ThreePublicEntry['previous'] {
  const figure = table.previous?.figures.find((each) => each.row === row && each.column === column);
  const amount = figure && figure.amount !== null ? toFen(figure.amount, table.unit) : null;
  return figure && amount !== null ? Object.freeze({ amount, origin: figure.origin }) : null;
}

/** A negative base would turn the sign of the percentage round, so it gives none. */
function percentOn(base: Fen | null, change: Fen | null): Percent | null {
  if (base === null || base <= 0 || change === null) return null;
  return Object.freeze({ hundredths: percentOf(change, base)!, decimals: 2 });
}
