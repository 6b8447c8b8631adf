import { toFen, type Fen } from '../../money.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { ulpOf, type Cell } from '../cells.js';
import {
  cellOfStatement,
  changeCell,
  statedAmounts,
  statementsOf,
  thisYearOf,
  type Statement,
} from '../narrative/statements.js';
import { remembered } from '../remembered.js';

/** A stated change (增减) on last year with the figures around it. */
export interface Change {
  readonly statement: Statement<'change'>;
  /** The change as stated, with its sign; else this year less the printed last year; `null` where neither is known. */
  readonly delta: Cell | null;
  readonly thisYear: Cell | null;
  /** Last year's figure as a table prints it. */
  readonly printedBefore: Cell | null;
  /** This year less the change: what last year was, by the text; else as printed. */
  readonly before: Cell | null;
  /** The cell it speaks of, where the document has it. */
  readonly places: readonly string[];
}

/** Every stated change of the text. */
export const changesIn = remembered((budget): readonly Change[] => {
  const stated = statedAmounts(budget);
  const figures = previousByCell(budget);
  return statementsOf(budget, 'change').map((statement) => {
    const thisYear = thisYearOf(budget, statement, stated);
    const printedBefore = figures.get(statement.fact.cell ?? '') ?? null;
    const change = changeCell(statement);
    const delta = change ?? difference(statement.path, thisYear, printedBefore);
    const before = change ? difference(statement.path, thisYear, change) : printedBefore;
    const places = cellOfStatement(budget, statement) ? [statement.fact.cell!] : [];
    return { statement, delta, thisYear, printedBefore, before, places };
  });
});

/** `a - b`, printed in the places of the coarser of the two. */
function difference(path: string, a: Cell | null, b: Cell | null): Cell | null {
  if (!a || !b) return null;
  const { unit, decimals } = ulpOf(a) >= ulpOf(b) ? a : b;
  return { path, amount: (a.amount! - b.amount!) as Fen, unit, decimals };
}

/** Last year's figures that the tables print, by the path of this year's cell. */
function previousByCell({ tables }: Budget): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { path, cell, origin } of previousFigures({ tables }))
    if (origin === 'printed' && cell.amount !== null) found.set(path, cell);
  return found;
}

/** A figure of last year beside the cell of this year. */
export interface PreviousFigure {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  /** Path of this year's cell. */
  readonly path: string;
  /** Last year's amount. */
  readonly cell: Cell;
  readonly origin: 'printed' | 'derived';
  /** Id of the statement it was derived from. */
  readonly fact: string | null;
}

/** Every figure of last year that the document has beside its tables. */
export function previousFigures({ tables }: Pick<Budget, 'tables'>): PreviousFigure[] {
  return (Object.keys(tables) as TableId[]).flatMap((table) => {
    // A page's own code may leave a table out as `undefined`.
    if (!tables[table]) return [];
    const { previous, unit, decimals } = tables[table];
    return (previous?.figures ?? []).map(({ row, column, amount, origin, fact = null }): PreviousFigure => {
      const path = `tables.${table}.rows[${row}].${column}`;
      const cell = { path, amount: amount === null ? null : toFen(amount, unit), unit, decimals };
      return { table, row, column, path, cell, origin, fact };
    });
  });
}
