import { max } from 'd3-array';
import type { PlacedLine } from './label-lines.js';
import { shortenText, textWidth } from './labels.js';
import type { Box } from './neighbour.js';
import type { Rect } from './rect.js';
import { placeStackedBars, type PlacedStackedBar, type StackedBarInput } from './stacked-bars.js';

/** A class, as the head of the items that follow it; words are measured here but not chosen. */
export interface ClassHead {
  readonly id: string;
  readonly head: true;
  readonly name: string;
  readonly value: string;
  /** What kind of class it is; has a sign before it, and is left out where it finds no room. */
  readonly side: string;
}

/** An item of a class, with a bar of segments. */
export interface ClassItem extends StackedBarInput {
  readonly head: false;
  /** '' for none; stands before the name. */
  readonly code: string;
  readonly name: string;
  readonly value: string;
  /** Whether the value is a remark on an amount without a length, which keeps no room for itself. */
  readonly remark: boolean;
  /** What is said after the value, from long to short; the first that finds room is printed. */
  readonly notes: readonly string[];
  /** The note for which room is kept; '' for none. */
  readonly keptNote: string;
}

/** A text at its baseline, with the code before it. */
export interface PlacedClassText extends PlacedLine {
  readonly kind: 'name' | 'value' | 'side' | 'note';
  readonly code: string;
}

/** A segment of a bar. */
export interface PlacedClassSegment extends Rect {
  readonly id: string;
  /** Whether a line stands between it and the one before. */
  readonly cut: boolean;
  /** Its outline where it is chosen. */
  readonly outline: Rect;
}

/** A row with everything it prints; its own box is its place for the keyboard. */
export interface PlacedClassRow extends Box {
  readonly head: boolean;
  /** Takes the pointer. */
  readonly hit: Rect;
  /** Beside which its tooltip stands. */
  readonly beside: Rect;
  /** The rule above a head, or the zero line of a bar. */
  readonly line: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  readonly segments: readonly PlacedClassSegment[];
  /** Upper left corner of the sign before the kind of a class; `null` where that has no room. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  readonly texts: readonly PlacedClassText[];
}

/** Everything the bars of classes draw, in px. */
export interface PlacedClassBars {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedClassRow[];
}

/** Type sizes in px. */
const HEAD = 14;
const SIZE = 13;
const SMALL = 12;
/** Room at both ends of a row, so that its outline keeps clear of its text. */
const INSET = 8;
/** Between a bar and what is written after it. */
const VALUE_GAP = 8;
const SPACE = 12;
/** From this width on labels stand beside the bars. */
const BESIDE = 560;
/** How much nearer a head stands to its items than to what is above it. */
const HEAD_DROP = 3;
/** From a sign to the words after it. */
const SIGN = 18;
/** Under this width of a segment the line between it and the next would hide it. */
const LEAST_SEPARATED = 4;
/** The widest part of a long bar beside which its tooltip stands. */
const MOST_BESIDE = 160;

/** What all rows share. */
interface Room {
  /** Of the whole. */
  width: number;
  /** Between the insets. */
  inner: number;
  beside: boolean;
}

/** Places heads of classes and the bars of their items below each other, all bars on one scale. */
export function placeClassBars(rows: readonly (ClassHead | ClassItem)[], width: number): PlacedClassBars {
  const beside = width >= BESIDE;
  const inner = Math.max(0, width - 2 * INSET);
  const items = rows.filter((row) => !row.head);
  const labels = widest(items.map(labelOf), SIZE) + SPACE + 4;
  const values = widest(
    items.filter(({ remark }) => !remark).map(({ value }) => value),
    SIZE,
  );
  const notes = widest(
    items.map(({ keptNote }) => keptNote),
    SMALL,
  );
  const placed = placeStackedBars(
    rows.map((row) => (row.head ? { id: row.id, segments: [] } : row)),
    {
      width: inner,
      labelPlacement: beside ? 'beside' : 'above',
      labelWidth: Math.min(labels, inner * 0.36),
      labelHeight: beside ? 24 : 20,
      valueWidth: Math.min(VALUE_GAP + 1 + values + (beside && notes > 0 ? SPACE + notes : 0), inner * 0.6),
      barHeight: beside ? 18 : 14,
      gap: beside ? 6 : 10,
    },
  );
  const room = { width, inner, beside };
  return {
    width,
    height: placed.height,
    rows: rows.map((row, index) => {
      const bar = placed.rows[index]!;
      return row.head ? placeHead(row, bar, room) : placeItem(row, bar, room);
    }),
  };
}

/** Name and kind of a class at the start, its value at the end; in a narrow column over two lines. */
function placeHead(
  { id, name, value, side }: ClassHead,
  { y, height, bar }: PlacedStackedBar,
  { width, inner, beside }: Room,
): PlacedClassRow {
  const top = y + HEAD_DROP;
  const first = top + (beside ? height / 2 + 5 : 14);
  const last = beside ? first : top + height - 4;
  const beforeValue = inner - textWidth(value, HEAD) - SPACE;
  const shown = shortenText(name, beside ? beforeValue : inner, HEAD);
  const afterName = { x: textWidth(shown, HEAD) + 20, y: first, end: beside ? beforeValue : inner };
  const places = beside ? [afterName] : [{ x: 0, y: last, end: beforeValue }, afterName];
  const place = places.find(({ x, end }) => x + SIGN + textWidth(side, SIZE) <= end);
  return {
    id,
    head: true,
    ...rowBox(y, height, width),
    hit: { x: 1, y: top - 1, width: Math.max(0, width - 2), height: height + 2 },
    beside: besideBar(bar, y, height),
    line: { x1: 0, x2: width, y1: top - 1.5, y2: top - 1.5 },
    segments: [],
    sign: place ? { x: place.x + INSET, y: place.y - 11 } : null,
    texts: [
      text('name', shown, 0, first),
      text('value', value, inner, last, 'end'),
      ...(place ? [text('side', side, place.x + SIGN, place.y)] : []),
    ],
  };
}

/** Name of an item beside or above its bar; its value at the end of the bar, and a note where there is room. */
function placeItem(
  item: ClassItem,
  { y, height, barsY, bar, label, segments }: PlacedStackedBar,
  { width, inner, beside }: Room,
): PlacedClassRow {
  const { id, code, value, remark, notes } = item;
  const whole = labelOf(item);
  const baseline = beside ? y + height / 2 + 5 : y + 14;
  const valueX = bar.x + (remark ? 0 : bar.width) + VALUE_GAP;
  const valueY = beside ? baseline : barsY + SPACE;
  const valueEnd = valueX + textWidth(value, SIZE) + SPACE;
  const fitting = (free: number) => notes.find((note) => textWidth(note, SMALL) <= free) ?? '';
  // In a narrow column a note stands at the end of the name's line, else of the value's.
  const above = beside ? '' : fitting(inner - textWidth(whole, SIZE) - SPACE);
  const beyond = above ? '' : fitting(inner - valueEnd);
  const shown = shortenText(whole, beside ? label.width - SPACE : inner, SIZE);
  const over = beside ? 6 : 3;
  const zero = bar.x + INSET;
  const name = text('name', shown.slice(code.length), 0, baseline);
  return {
    id,
    head: false,
    ...rowBox(y, height, width),
    hit: { x: 1, y: y - 2, width: Math.max(0, width - 2), height: height + 4 },
    beside: besideBar(bar, y, height),
    line: { x1: zero, x2: zero, y1: barsY - over, y2: barsY + bar.height + over },
    segments: segments.map((segment, index) => {
      const before = segments[index - 1];
      const box = { x: segment.x + INSET, y: segment.y, width: segment.width, height: segment.height };
      return {
        id: segment.id,
        ...box,
        cut: before !== undefined && Math.min(before.width, segment.width) >= LEAST_SEPARATED,
        outline: { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 },
      };
    }),
    sign: null,
    texts: [
      { ...name, code: shown.slice(0, code.length) },
      text('value', value, valueX, valueY),
      ...(above ? [text('note', above, inner, baseline, 'end')] : []),
      ...(beyond ? [text('note', beyond, valueEnd, valueY)] : []),
    ],
  };
}

function labelOf({ code, name }: ClassItem): string {
  return code ? `${code} ${name}` : name;
}

function widest(texts: readonly string[], fontSize: number): number {
  return max(texts, (each) => textWidth(each, fontSize)) ?? 0;
}

function rowBox(y: number, height: number, width: number): Rect {
  return { x: 0, y, width, height };
}

function besideBar(bar: Rect, y: number, height: number): Rect {
  return { x: bar.x + INSET, y, width: Math.min(bar.width, MOST_BESIDE), height };
}

function text(
  kind: PlacedClassText['kind'],
  words: string,
  x: number,
  y: number,
  anchor: PlacedLine['anchor'] = 'start',
): PlacedClassText {
  return { kind, code: '', text: words, x: x + INSET, y, anchor };
}
