import type { TableId } from '../../model/schema/tables.js';
import type { Fen } from '../../model/money.js';
import type { BarSeries } from './textures.js';

/** One part of a bar. */
export interface BarPart {
  /** Id of its series. */
  series: string;
  amount: Fen | null;
  /** Selection keys, with the path of its cell. */
  keys: readonly (string | null)[];
}

/** One bar with its words. */
export interface BarRow {
  /** Its own among all rows. */
  id: string;
  table: TableId;
  /** The key it is selected by. */
  key: string;
  name: string;
  /** A total of other bars. */
  strong?: boolean;
  /** As printed; the parts may add up to something else. */
  amount: Fen | null;
  /** The cell that prints the amount; `null` for a sum. */
  path: string | null;
  parts: readonly BarPart[];
}

/** Bars under a common head. */
export interface BarPanel {
  title: string;
  /** Of which the bars are shares. */
  whole: Fen | null;
  rows: readonly BarRow[];
  /** Ids of the series whose figures are printed with each bar; none where the bars have one part. */
  columns: readonly string[];
}

/** Everything a figure of bars draws. */
export interface Bars {
  series: readonly BarSeries[];
  panels: readonly BarPanel[];
}
