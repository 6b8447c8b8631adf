import type { Box } from './geometry.js';

/** What a page's drawing leaves on the paper, as far as tables and text need it. */

/** A character where it stands. */
export interface Glyph extends Box {
  /** Usually one character; a ligature has several. */
  readonly text: string;
  /** Line the character stands on. */
  readonly baseline: number;
  /** Height of the font as it appears. */
  readonly size: number;
  /** Number in the order of drawing. */
  readonly order: number;
  /** Number of the text object (BT … ET) it was drawn in: producers draw a cell's text as one. */
  readonly textObject: number;
  /** Direction of writing: quarter turns clockwise, or `null` when slanted. */
  readonly turn: 0 | 1 | 2 | 3 | null;
}

/** A horizontal (`at` is y) or vertical (`at` is x) line. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Everything read from one page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Filled rectangles that are no lines. */
  readonly fills: readonly Box[];
  /** Whether something of the size of an image is placed on the page. */
  readonly hasImage: boolean;
  /** Whether the text read was drawn invisibly, as recognised text under a scanned page is. */
  readonly invisibleText: boolean;
  /** Characters left out because a clip or the page's edge hides them, or because they stand aslant. */
  readonly hiddenGlyphs: number;
  readonly slantedGlyphs: number;
  /** Characters whose meaning the file does not tell, and text in fonts that could not be opened. */
  readonly unreadableGlyphs: number;
  /** There are more marks than a page of tables has; the rest was not looked at. */
  readonly tooDense: boolean;
}
