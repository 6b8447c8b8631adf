import type { HeadCell } from '../../model/forms/head.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableOrder } from '../../model/series/table-order.js';
import type { LaidCell, LaidRow } from '../../model/series/table-layout.js';
import type { AmountFormat } from '../../text/numbers.js';

/** What a table is drawn from. */
export interface TableView {
  budget: Budget;
  format: AmountFormat;
  head: readonly (readonly HeadCell[])[];
  chunks: readonly (readonly LaidRow[])[];
  /** Number of columns. */
  columns: number;
  order: TableOrder | null;
  /** Ids of the columns that have a sort button. */
  sortable: readonly string[];
  isSelected(...keys: string[]): boolean;
  /** Height in px of a chunk that is not drawn; `null` for one that is. */
  spacerOf(chunk: number): number | null;
  onSort(column: string): void;
  /** The mark on a cell that a finding touches. */
  flag(path: string): unknown;
}

/** A cell's element, which knows what it shows. */
export interface CellElement extends HTMLTableCellElement {
  cell?: LaidCell;
}

/** The cells that the keyboard reaches. */
export const CELLS = 'tbody [tabindex]';
