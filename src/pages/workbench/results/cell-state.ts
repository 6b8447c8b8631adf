import type { ImportResult } from '../../../importers/result.js';
import type { CellFault, GridCell } from '../../../importers/source.js';
import { cellKey } from '../state/corrections.js';
import type { Draft } from '../state/draft.js';
import { isAmountField } from './amount-fields.js';
import { trailOf } from './places.js';
import { fieldOf } from './table-fields.js';
import type { TableEntry } from './table-list.js';

/** What the review shows of a cell. */
export interface CellState {
  /** The text in force: what a person wrote, else what the file has. */
  readonly text: string;
  /** What the file has, where a person has written something else. */
  readonly original: string | null;
  /** Why no amount can be read from it. */
  readonly fault: CellFault | 'unreadable' | null;
  /** Places in the document that come from it. */
  readonly paths: readonly string[];
  readonly isHead: boolean;
}

/** What there is to know of a cell of a grid; `row` and `column` are its position in the rows of that grid. */
export function cellState(
  cell: GridCell,
  position: { row: number; column: number },
  entry: TableEntry,
  result: ImportResult,
  draft: Draft,
): CellState {
  const key = cellKey({ grid: entry.grid.id, row: cell.row, column: cell.column });
  const written = draft.corrections.cells?.[key];
  const text = written ?? cell.text;
  const isHead = position.row < headRowsOf(entry);
  const paths = trailOf(result).pathsOf(cell);
  return {
    text,
    original: written === undefined ? null : (draft.originals[key] ?? ''),
    fault: isHead ? null : faultOf(cell, text, position.column, entry, written !== undefined),
    paths,
    isHead,
  };
}

/** Rows of a grid before its data. Pieces after the first of a table are data, but for heads that are printed again. */
export function headRowsOf({ table, piece }: TableEntry): number {
  return table && piece === 1 ? table.headRows : 0;
}

function faultOf(
  cell: GridCell,
  text: string,
  column: number,
  { table, piece }: TableEntry,
  written: boolean,
): CellState['fault'] {
  if (!table) return null;
  if (cell.fault && !written) return cell.fault;
  if (piece > 1) return null;
  const meaning = table.columns[column];
  if (!meaning || !isAmountField(fieldOf(meaning))) return null;
  return looksLikeAmount(text) ? null : 'unreadable';
}

/** An amount, nothing, or a mark for nothing. The importer decides; this only marks what a person should look at. */
function looksLikeAmount(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  return /^[-+−(]?\d*(\.\d*)?\)?%?$/.test(plain) || /^[-–—―－/／无]*$/.test(plain);
}

/** The grid an entry shows, by id, or the first there is. */
export function entryOf(entries: readonly TableEntry[], id: string | undefined): TableEntry | undefined {
  return entries.find(({ grid }) => grid.id === id) ?? entries[0];
}
