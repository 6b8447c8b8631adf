import { isAmountField } from '../recognise/previous-columns.js';
import type { ColumnMeaning } from '../result.js';
import type { GridCell } from '../source.js';
import { cleanWords } from '../words/clean.js';
import { columnTypes, namedValues, type ColumnType } from './column-types.js';
import type { DataRow } from './data-row.js';
import { readAmount } from './read-amount.js';
import { printPlace } from '../words/print-place.js';
import type { TableWriter } from './writer.js';

const MOST_BLANKS = 3;
const MOST_COLUMNS = 60;
/** A few rows may be wrong; of many, not most. */
const FEW_ROWS = 6;
const MOST_WRONG = 0.6;
/** Share of the well-set rows of its sort that must fill a column for it to be expected. */
const EXPECTED = 0.9;

/**
 * Rows whose cells stand beside their columns, set right where a move makes every cell fit its column and the sums of the
 * table hold: as many cells as one blank that is missing, or is too many, has moved. Every move is told, and so is a row
 * that fits nowhere, which stays as it was read. Amounts that no sum tells the place of are left out.
 */
export function realign(
  rows: readonly DataRow[],
  columns: readonly (ColumnMeaning | null)[],
  writer: TableWriter,
): DataRow[] {
  const views = rows.map(ownCells);
  const shape = new Shape(views, columns);
  const misfits = views.map((cells) => shape.firstMisfit(cells));
  const wrong = misfits.filter((misfit) => misfit >= 0).length;
  if (columns.length > MOST_COLUMNS || (wrong >= FEW_ROWS && wrong > rows.length * MOST_WRONG)) {
    // So many rows do not stand beside their columns: the columns are not what they were taken for.
    if (wrong > 0)
      writer.note('columns-doubtful', 'warning', rows[0]!.cells[0]!.place, {
        words: { rows: wrong, of: rows.length },
      });
    return [...rows];
  }
  return rows.map((row, index) => {
    const misfit = misfits[index]!;
    const cells = views[index]!;
    if (cells.some(({ colSpan }) => colSpan > 1)) return row;
    if (misfit < 0) return row.given < cells.length ? widened(row, cells, shape, writer) : row;
    const place = cells[misfit]!.place;
    const moves = shape.fittingMoves(cells, misfit);
    const text = cleanWords(cells[misfit]!.text).slice(0, 80);
    const unclear: DataRow = { ...row, told: { code: 'row-unclear', place, more: { words: { text } } } };
    if (moves.length === 0) return unclear;
    const [first, ...others] = moves;
    const unsure = first!.map((cell, column) =>
      [cells, ...others].reduce((kept, each) => doubtful(kept, each[column]!, columns[column]), cell),
    );
    return writer.doubts.take(
      `row ${printPlace(place)}`,
      [
        ...moves.map((move) => movedTo(row, cells, move)),
        unclear,
        others.length > 0 ? { ...unclear, cells: unsure } : movedTo(row, cells, unsure),
      ],
      moves.length + 1,
    );
  });
}

/** A row with its cells moved, and told. */
function movedTo(row: DataRow, cells: readonly GridCell[], to: readonly GridCell[]): DataRow {
  const moved = cells.filter((cell, column) => cell.text && to[column] !== cell);
  const text = moved.map((cell) => cleanWords(cell.text)).join(' | ');
  const place = (moved[0] ?? cells[0]!).place;
  const more = { rule: 'LAYOUT-SHIFT', words: { text: text.slice(0, 120) } };
  return { ...row, cells: to, own: to.map(() => true), told: { code: 'row-moved', place, more } };
}

/** A row that lacks cells: mostly blanks at its end, but where the sums hold with blanks before others, those. */
function widened(row: DataRow, cells: readonly GridCell[], shape: Shape, writer: TableWriter): DataRow {
  const missing = cells.length - row.given;
  if (missing > MOST_BLANKS || cells.slice(row.given).some(isFilled)) return row;
  const moves = shape.movesBefore(cells, row.given, missing);
  if (moves.length === 0) return row;
  const place = (cells.find(isFilled) ?? cells[0]!).place;
  return writer.doubts.take(
    `row ${printPlace(place)}`,
    [row, ...moves.map((move) => movedTo(row, cells, move))],
    0,
  );
}

/** A cell of a row that was moved; an amount that would be another had it not been moved is left out until it is sure. */
function doubtful(moved: GridCell, printed: GridCell, meaning: ColumnMeaning | null | undefined): GridCell {
  if (!meaning || !isAmountField(meaning.field) || valueOf(moved) === valueOf(printed)) return moved;
  return { ...(isFilled(moved) ? moved : printed), fault: 'doubtful' };
}

function valueOf(cell: GridCell): number | null {
  const read = readAmount(cell);
  return read.kind === 'amount' ? read.value : null;
}

/** The cells that begin in a row; what goes on from above is blank. */
function ownCells({ cells, own }: DataRow): GridCell[] {
  return cells.map((cell, column) => (own[column] ? cell : { ...cell, text: '', rowSpan: 1, colSpan: 1 }));
}

/** What the rows of a table look like, column by column. */
class Shape {
  readonly #types: readonly ColumnType[];
  readonly #pairs: readonly (readonly [number, number])[];
  readonly #keys: readonly number[];
  readonly #expected = new Map<boolean, { always: number[]; never: number[] }>();

  constructor(rows: readonly (readonly GridCell[])[], columns: readonly (ColumnMeaning | null)[]) {
    this.#types = columnTypes(columns, rows);
    this.#pairs = namedValues(columns);
    this.#keys = columns.flatMap((meaning, column) =>
      meaning && !/^(cost|output|benefit|satisfaction|indicator)\./.test(meaning.field) ? [column] : [],
    );
    const good = rows.filter((cells) => this.firstMisfit(cells) < 0);
    for (const sort of [true, false]) {
      const same = good.filter((cells) => this.#isContinuation(cells) === sort);
      const share = (column: number): number =>
        same.filter((cells) => isFilled(cells[column])).length / Math.max(1, same.length);
      const all = [...columns.keys()];
      this.#expected.set(sort, {
        // Lines of a two-sided table are blank on one side, or without an amount, as it comes.
        always:
          same.length > 0 ? all.filter((column) => !columns[column]?.side && share(column) >= EXPECTED) : [],
        never: same.length > 0 ? all.filter((column) => share(column) === 0) : [],
      });
    }
  }

  /** The first cell that cannot stand in its column; -1 where all can. */
  firstMisfit(cells: readonly GridCell[]): number {
    const lonely = this.#pairs.find(([value, name]) => isFilled(cells[value]) && !isFilled(cells[name]))?.[0];
    const wrong = cells.findIndex((cell, column) => isFilled(cell) && !this.#types[column]?.(cell));
    if (lonely === undefined) return wrong;
    return wrong < 0 ? lonely : Math.min(wrong, lonely);
  }

  /** The rows after the smallest moves that make it fit. */
  fittingMoves(cells: readonly GridCell[], misfit: number): GridCell[][] {
    for (let blanks = 1; blanks <= MOST_BLANKS; blanks++) {
      const fitting = this.#fitting(rightMoves(cells, misfit, blanks), cells);
      if (fitting.length > 0) return fitting;
    }
    return this.#fitting(leftMoves(cells, misfit), cells);
  }

  /** The fitting rows that come of so many blanks before cells of the row, which has so many cells. */
  movesBefore(cells: readonly GridCell[], given: number, blanks: number): GridCell[][] {
    const room = cells.slice(given, given + blanks);
    const moves = Array.from({ length: given }, (_, at) => [
      ...cells.slice(0, at),
      ...room,
      ...cells.slice(at, given),
    ]);
    const printed = textsIn(cells);
    return this.#fitting(moves, cells).filter((move) => textsIn(move) !== printed);
  }

  #fitting(moves: readonly GridCell[][], cells: readonly GridCell[]): GridCell[][] {
    const { always, never } = this.#expected.get(this.#isContinuation(cells))!;
    const distinct = new Map(moves.map((move) => [textsIn(move), move]));
    const fitting = [...distinct.values()].filter(
      (move) => this.firstMisfit(move) < 0 && always.every((column) => isFilled(move[column])),
    );
    if (fitting.length < 2) return fitting;
    return fitting.filter((move) => never.every((column) => !isFilled(move[column])));
  }

  /** A row of indicators alone, that goes on with the project above. */
  #isContinuation(cells: readonly GridCell[]): boolean {
    return this.#keys.every((column) => !isFilled(cells[column]));
  }
}

const textsIn = (cells: readonly GridCell[]): string => cells.map(({ text }) => text).join('\t');

function isFilled(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

/** Every row that comes of putting so many blanks before or at the misfit; blanks behind take up what is moved. */
function rightMoves(cells: readonly GridCell[], misfit: number, blanks: number): GridCell[][] {
  const moves: GridCell[][] = [];
  for (let from = 0; from <= misfit; from++) {
    for (let to = Math.max(misfit, from) + 1; to + blanks <= cells.length; to++) {
      const room = cells.slice(to, to + blanks);
      if (room.some(isFilled)) continue;
      moves.push([...cells.slice(0, from), ...room, ...cells.slice(from, to), ...cells.slice(to + blanks)]);
    }
  }
  return moves;
}

/** Every row that comes of taking out one blank before the misfit. */
function leftMoves(cells: readonly GridCell[], misfit: number): GridCell[][] {
  return cells
    .slice(0, misfit + 1)
    .flatMap((cell, blank) =>
      isFilled(cell) ? [] : [[...cells.slice(0, blank), ...cells.slice(blank + 1), cell]],
    );
}
