import { percentOf, subtractFen, sumFen, toFen, type Fen } from '../money.js';
import { readPath } from '../read-path.js';
import type { Unit } from '../schema/amounts.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import { directionOf, statementsOf, type ChangeDirection } from '../series/three-public-facts.js';

/** Last year's figure beside a cell. */
export interface PreviousFigure {
  readonly amount: Fen;
  readonly origin: 'printed' | 'derived';
  /** Id of the fact it was derived from. */
  readonly fact: string | null;
}

/** One figure of this year with what is known of its change. Amounts in 分. */
export interface Figure {
  /** Its cell; `null` for a sum. */
  readonly path: string | null;
  /** Unit and decimal places it is printed in. */
  readonly print: { readonly unit: Unit; readonly decimals: number };
  readonly amount: Fen | null;
  /** `stated`: the cell is blank and the text has the amount. `sum`: of the items, where the total is blank. */
  readonly origin: 'printed' | 'stated' | 'sum' | 'blank';
  readonly previous: PreviousFigure | null;
  /** Year of the previous figure. */
  readonly previousYear: number | null;
  /** This year less last; from both figures, else as the text states it. */
  readonly change: Fen | null;
  /** The change in hundredths of a percent of last year; `null` unless last year is above zero. */
  readonly percent: number | null;
  /** Known without a change where the text states no amount. */
  readonly direction: ChangeDirection | null;
  readonly reason: string | null;
}

/** The figure of a cell such as `tables.expenditure.rows[3].basic`. */
export function figureAt(budget: Budget, path: string): Figure {
  const [, id, row, column] = /^tables\.(\w+)\.(?:rows\[(\d+)\]|\w+)\.(\w+)$/.exec(path) ?? [];
  const table = budget.tables[id as TableId];
  const unit = table?.unit ?? '万元';
  const cell = readPath(budget, path);
  const stated = statementsOf(budget, path);
  const printed = typeof cell === 'number';
  const amount = printed ? toFen(cell, unit) : stated.amount;
  const last = table?.previous?.figures.find((each) => each.row === Number(row) && each.column === column);
  const before = last && last.amount !== null ? toFen(last.amount, unit) : null;
  const previous =
    last && before !== null ? { amount: before, origin: last.origin, fact: last.fact ?? null } : null;
  const change = amount !== null && before !== null ? subtractFen(amount, before) : stated.change;
  return {
    path,
    print: { unit, decimals: table?.decimals ?? 2 },
    amount,
    origin: printed ? 'printed' : amount === null ? 'blank' : 'stated',
    previous,
    previousYear: previous && (table?.previous?.year ?? null),
    change,
    // A negative base would turn the sign of the percentage round, so it gives none.
    percent: before !== null && before > 0 && change !== null ? percentOf(change, before) : null,
    direction: change === null ? stated.direction : directionOf(change),
    reason: stated.reason,
  };
}

/** The sum of amounts of a table that prints none; `null` where all of them are blank. */
export function sumFigure(
  amounts: readonly (Fen | null | undefined)[],
  { unit, decimals }: Figure['print'],
): Figure | null {
  if (amounts.every((amount) => amount === null || amount === undefined)) return null;
  return {
    path: null,
    print: { unit, decimals },
    amount: sumFen(amounts),
    origin: 'sum',
    previous: null,
    previousYear: null,
    change: null,
    percent: null,
    direction: null,
    reason: null,
  };
}
