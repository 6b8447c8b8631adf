import { labelLines } from './label-lines.js';
import { textWidth } from './labels.js';
import type { Box } from './neighbour.js';
import type { Rect } from './rect.js';
import {
  placeStackedBars,
  type PlacedSegment,
  type PlacedStackedBar,
  type StackedBarInput,
} from './stacked-bars.js';

/** Type sizes and spaces in px. */
const NAME = 13;
const SMALL = 12;
const LINE = 18;
/** Room at both ends of a row, so that its outline keeps clear of its text. */
const INSET = 8;
const SPACE = 14;
const BAR = 16;
const GAP = 10;
/** More room above a head that others stand above. */
const HEAD_SPACE = 12;
/** From this width on names stand beside the bars. */
const BESIDE = 560;
/** The least room for the longest bar. */
const LEAST_BAR = 40;
/** The least room for bars beside columns of figures. */
const LEAST_PLOT = 150;
const MOST_LINES = 2;

/** A row of a list of bars with its words, which are measured here but not chosen. */
export interface BarListRow extends StackedBarInput {
  /** A head has no bar; its cells are the titles of columns. */
  readonly head?: boolean;
  readonly name: string;
  /** What stands at the end of the bar. */
  readonly value: string;
  /** Figures of the parts, one for each column, '' where there is none; empty for a row without columns. */
  readonly cells: readonly string[];
  /** The same figures as a text, for widths without room for columns. */
  readonly detail: string;
}

/** A line of text, at its baseline. */
export interface PlacedText {
  readonly kind: 'name' | 'value' | 'cell' | 'detail';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A row with everything it prints, in px. */
export interface PlacedBarRow extends Box {
  readonly head: boolean;
  readonly segments: readonly PlacedSegment[];
  readonly bar: Rect;
  readonly texts: readonly PlacedText[];
}

/** A list of bars on one scale. */
export interface PlacedBarList {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedBarRow[];
}

/** What all rows share. */
interface Measures {
  /** Width between the insets, of the columns too. */
  room: number;
  beside: boolean;
  /** Right edges of the columns; empty where the figures stand below the bars. */
  columns: readonly number[];
}

/** The words of a row in lines. */
interface Lines {
  names: readonly string[];
  details: readonly string[];
}

/**
 * Places bars with their names beside them, in a narrow column above them; figures of parts in columns at the end
 * where there is room, else in lines below the bars.
 */
export function placeBarList(rows: readonly BarListRow[], width: number): PlacedBarList {
  const room = width - 2 * INSET;
  const beside = width >= BESIDE;
  const bars = rows.filter(({ head }) => !head);
  const drawn = bars.filter(({ segments }) => segments.some(({ amount }) => amount !== null && amount >= 0));
  const label = Math.min(widest(bars.map(({ name }) => name)) + SPACE, room * 0.32);
  const value = Math.min(widest(drawn.map((row) => row.value)) + SPACE, room - LEAST_BAR);
  const widths = Array.from(
    { length: Math.max(0, ...rows.map(({ cells }) => cells.length)) },
    (_, at) => widest(rows.map(({ cells }) => cells[at] ?? '')) + SPACE,
  );
  const all = sumOf(widths);
  const inColumns = beside && room - label - value - all >= LEAST_PLOT;
  const columns = inColumns ? widths.map((_, at) => room - sumOf(widths.slice(at + 1))) : [];
  const nameRoom = (head = false) => (head ? room - (inColumns ? all : 0) : beside ? label - SPACE : room);
  const placed = placeStackedBars(rows, {
    width: inColumns ? room - all : room,
    labelPlacement: beside ? 'beside' : 'above',
    labelWidth: label,
    valueWidth: value,
    barHeight: BAR,
    gap: GAP,
  });
  let y = 0;
  const shown = rows.map((row, index) => {
    const lines = {
      names: labelLines(row.name, nameRoom(row.head), NAME, MOST_LINES),
      details:
        row.head || inColumns ? [] : labelLines(row.detail, beside ? room - label : room, SMALL, MOST_LINES),
    };
    if (row.head && index > 0) y += HEAD_SPACE;
    const own = placeRow(row, placed.rows[index]!, lines, { room, beside, columns }, y);
    y += own.height;
    return own;
  });
  return { width, height: y, rows: shown };
}

/** Only the lengths of a placed bar are used: rows are as high as their lines. */
function placeRow(
  { head = false, value, cells }: BarListRow,
  { id, bar, segments }: PlacedStackedBar,
  { names, details }: Lines,
  { room, beside, columns }: Measures,
  y: number,
): PlacedBarRow {
  const block = names.length * LINE;
  const inner = head ? block : beside ? Math.max(block, BAR) : block + 2 + BAR;
  const top = y + GAP / 2;
  const nameY = head || !beside ? top : top + (inner - block) / 2;
  const barY = beside ? top + (inner - BAR) / 2 : top + block + 2;
  const moved = <T extends Rect>(box: T): T => ({ ...box, x: box.x + INSET, y: barY });
  const lineY = head ? top + inner - 5 : barY + 12.5;
  const line = (kind: PlacedText['kind'], text: string, x: number, y: number): PlacedText => ({
    kind,
    text,
    x: x + INSET,
    y,
    anchor: kind === 'cell' ? 'end' : 'start',
  });
  return {
    id,
    head,
    x: 0,
    y,
    width: room + 2 * INSET,
    height: inner + details.length * LINE + GAP,
    bar: moved(bar),
    segments: segments.map(moved),
    texts: [
      ...names.map((text, at) => line('name', text, 0, nameY + at * LINE + 13)),
      line('value', head ? '' : value, bar.x + bar.width + 8, lineY),
      ...columns.map((x, at) => line('cell', cells[at] ?? '', x, lineY)),
      ...details.map((text, at) => line('detail', text, bar.x, top + inner + at * LINE + 14)),
    ].filter(({ text }) => text !== ''),
  };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, NAME)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
