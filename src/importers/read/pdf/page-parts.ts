import type { Box } from './geometry.js';
import type { TextCell } from './fill-table.js';

/** A table of one page. */
export interface PageTable {
  readonly box: Box;
  /** Edges of its columns; for tables without lines, the gaps between them. */
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly TextCell[];
  /** How it was found: by its lines, by lines of which some are missing, or by its text alone. */
  readonly found: 'rules' | 'missing-rules' | 'alignment';
}

/** A line of text outside the tables. */
export interface TextLine extends Box {
  readonly text: string;
  readonly size: number;
  /** Width of what cannot be broken at its beginning: a word, a figure, a character. */
  readonly firstWord: number;
}

/** What a page holds, in no order yet. */
export interface PageParts {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  /** There are more ruling lines than tables have; they were not looked at. */
  readonly tooDense: boolean;
}
