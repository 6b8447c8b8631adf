import { max } from 'd3-array';
import type { PlacedLine } from './label-lines.js';
import { textWidth, wrapText } from './labels.js';
import type { Box } from './neighbour.js';
import { placePairedBars, roundPairedBars, type PlacedPair, type PlacedYear } from './paired-bars.js';
import type { Rect } from './rect.js';

/** One entry with its words, which are measured here but not chosen. Amounts are integers (分), `null` for none. */
export interface PairedListRow {
  readonly id: string;
  readonly name: string;
  /** A part of an entry above it. */
  readonly isPart: boolean;
  /** `least` is what is printed where `text` does not fit beside the bar. */
  readonly current: { readonly amount: number | null; readonly text: string; readonly least: string };
  readonly previous: { readonly amount: number | null; readonly text: string };
  /** The change in short statements, one in a line, and in one text for where lines are long. */
  readonly changes: readonly string[];
  readonly change: string;
}

/** Entries on one scale. */
export interface PairedListSection {
  /** '' for none. */
  readonly title: string;
  readonly rows: readonly PairedListRow[];
}

/** The bar of a year with its figure. */
export interface PlacedYearBar {
  /** What is drawn; `null` for no amount. */
  readonly bar: Rect | null;
  /** Whether it is the tick of a zero. */
  readonly isTick: boolean;
  readonly figure: PlacedLine;
}

/** An entry with everything it prints, in px; its own box is its place for pointer and keyboard. */
export interface PlacedListRow extends Box {
  readonly hit: Rect;
  /** The strip at the start that shows a selection. */
  readonly edge: Rect;
  /** The line above it. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
  /** Its piece of the zero line. */
  readonly axis: { readonly x: number; readonly y1: number; readonly y2: number };
  readonly names: readonly PlacedLine[];
  readonly changes: readonly PlacedLine[];
  readonly current: PlacedYearBar;
  /** `null` where the picture shows one year only. */
  readonly previous: PlacedYearBar | null;
  /** Whether the least of this year's texts had to do. */
  readonly isShort: boolean;
}

/** Everything a list of paired bars draws, in px. */
export interface PlacedPairedList {
  readonly width: number;
  readonly height: number;
  readonly sections: readonly {
    readonly titles: readonly PlacedLine[];
    readonly rows: readonly PlacedListRow[];
  }[];
}

/** Type sizes in px. */
const NAME = 14;
const VALUE = 13;
const LINE = 20;
/** Empty strip at both ends of a row. */
const INSET = 8;
const INDENT = 18;
const EDGE = 4;
const BAR = 15;
const BAR_GAP = 3;
const GAP = 16;
/** Above the title of a section. */
const SECTION_SPACE = 12;
/** Between a bar and its figure. */
const VALUE_GAP = 6;
/** Between the columns. */
const SPACE = 16;
/** The widest a name may be beside the bars. */
const MOST_LABEL = 210;
/** The least room for bars that have their names beside them. */
const LEAST_PLOT = 140;

/** What all rows share. */
interface Room {
  /** Between the insets. */
  inner: number;
  above: boolean;
  labelWidth: number;
  labelHeight: number;
  valueWidth: number;
  changeWidth: number;
}

/** The words of a row in lines. */
interface Lines {
  names: readonly string[];
  changes: readonly string[];
}

/**
 * Places sections of entries below each other, this year's bar of each above last year's: names and changes beside the
 * bars where there is room, else above them.
 * @param pairs Whether last year is shown.
 */
export function placePairedList(
  sections: readonly PairedListSection[],
  { width, pairs }: { width: number; pairs: boolean },
): PlacedPairedList {
  const { room, lines } = breakLines(
    sections.flatMap(({ rows }) => rows),
    Math.max(0, width - 2 * INSET),
    pairs,
  );
  let height = 0;
  const placed = sections.map(({ title, rows }) => {
    const titles = wrapText(title, room.inner, VALUE);
    const top = height + (titles.length > 0 ? SECTION_SPACE + titles.length * LINE : 0) + GAP / 2;
    const bars = roundPairedBars(
      placePairedBars(
        rows.map(({ id, current, previous }) => ({ id, current: current.amount, previous: previous.amount })),
        {
          width: room.inner - (room.above ? 0 : room.changeWidth),
          labelPlacement: room.above ? 'above' : 'beside',
          labelWidth: room.labelWidth,
          labelHeight: room.labelHeight,
          valueWidth: room.valueWidth,
          barHeight: BAR,
          barGap: BAR_GAP,
          gap: GAP,
          pairs,
        },
      ),
    );
    height = top + bars.height + GAP / 2;
    return {
      titles: linesAt(titles, { x: INSET, y: top - GAP / 2 - 6 - (titles.length - 1) * LINE, pitch: LINE }),
      rows: rows.map((row, index) =>
        placeRow(row, lines.get(row)!, bars.bands[index]!, {
          ...room,
          top,
          zero: bars.zero,
          end: bars.width,
        }),
      ),
    };
  });
  return { width, height, sections: placed };
}

/** The words of all rows in lines, with the room that they take. */
function breakLines(rows: readonly PairedListRow[], inner: number, pairs: boolean) {
  const widest = (texts: readonly string[], fontSize: number) =>
    max(texts, (text) => textWidth(text, fontSize)) ?? 0;
  const values = rows.flatMap(({ current, previous }) => [current.least, pairs ? previous.text : '']);
  const names = rows.map(({ name }) => name);
  const labelWidth = Math.min(MOST_LABEL, widest(names, NAME) + INDENT) + SPACE;
  const valueWidth = widest(values, VALUE) + 10;
  const change = widest(
    rows.flatMap(({ changes }) => changes),
    VALUE,
  );
  const changeWidth = change && change + SPACE;
  const above = inner - labelWidth - changeWidth - valueWidth < LEAST_PLOT;
  const lines = new Map(
    rows.map((row): [PairedListRow, Lines] => {
      const [nameRoom, changeRoom] = [above ? inner : labelWidth - SPACE, inner].map(
        (each) => each - indentOf(row),
      );
      const wrapped = wrapText(row.name, nameRoom!, NAME);
      return [
        row,
        { names: wrapped, changes: above ? wrapText(row.change, changeRoom!, VALUE) : row.changes },
      ];
    }),
  );
  const most = max(lines.values(), ({ names, changes }) => names.length + (above ? changes.length : 0)) ?? 0;
  const room: Room = {
    inner,
    above,
    labelWidth,
    labelHeight: most * LINE + (above ? 4 : 0),
    valueWidth,
    changeWidth,
  };
  return { room, lines };
}

function placeRow(
  row: PairedListRow,
  { names, changes }: Lines,
  band: PlacedPair,
  section: Room & { top: number; zero: number; end: number },
): PlacedListRow {
  const { inner, above, top, zero, end } = section;
  const width = inner + 2 * INSET;
  const indent = indentOf(row);
  const box = { x: 0, y: top + band.y - GAP / 2, width, height: band.height + GAP };
  const label = { y: top + band.label.y, height: band.label.height };
  const last = band.previous ?? band.current;
  // The change stands below the name, where names are above the bars; else at the other end, a line to a bar.
  const pitch = above ? LINE : BAR + BAR_GAP;
  const isShort = !fits(row, band.current, end);
  return {
    id: row.id,
    ...box,
    hit: { x: 1.5, y: box.y + 1.5, width: Math.max(0, width - 3), height: box.height - 3 },
    edge: { x: 0, y: box.y, width: EDGE, height: box.height },
    rule: { x1: row.isPart ? INSET + INDENT : 0, x2: width, y: box.y + 0.5 },
    axis: {
      x: INSET + zero - 0.5,
      ...(above
        ? { y1: top + band.current.y - 2, y2: top + last.y + last.height + 2 }
        : { y1: box.y, y2: box.y + box.height }),
    },
    names: linesAt(names, {
      x: INSET + indent,
      y: above ? label.y + 15 : firstBaseline(label, names.length, LINE),
      pitch: LINE,
    }),
    changes: linesAt(changes, {
      x: INSET + (above ? indent : inner),
      y: above ? label.y + 14 + names.length * LINE : firstBaseline(label, changes.length, pitch),
      pitch,
      anchor: above ? 'start' : 'end',
    }),
    current: placeYear(band.current, isShort ? row.current.least : row.current.text, { top, zero, inset: 0 }),
    // The outline of last year's bar is one pixel wide and stays inside the bar.
    previous: band.previous && placeYear(band.previous, row.previous.text, { top, zero, inset: 0.5 }),
    isShort,
  };
}

/** Whether this year's text stands beside its bar; below zero there is room for the least alone. */
function fits(
  { current: { text, least } }: PairedListRow,
  { end, negative }: PlacedYear,
  room: number,
): boolean {
  return text === least || (!negative && end + VALUE_GAP + 2 + textWidth(text, VALUE) <= room);
}

/** A bar with its figure: a tick for a zero, no bar at all for a figure that is not there. */
function placeYear(
  { y, amount, bar, end, negative }: PlacedYear,
  text: string,
  { top, zero, inset }: { top: number; zero: number; inset: number },
): PlacedYearBar {
  const from = INSET + (bar ? end : zero);
  return {
    bar: bar && drawnBar({ ...bar, x: bar.x + INSET, y: top + bar.y }, amount === 0, inset),
    isTick: amount === 0,
    figure: {
      text,
      x: negative ? from - VALUE_GAP : from + VALUE_GAP,
      y: top + Math.round(y) + 12,
      anchor: negative ? 'end' : 'start',
    },
  };
}

/** Something is seen of every amount. */
function drawnBar({ x, y, width, height }: Rect, isTick: boolean, inset: number): Rect {
  if (isTick) return { x: x - 1, y, width: 3, height };
  return { x: x + inset, y: y + inset, width: Math.max(1, width - 2 * inset), height: height - 2 * inset };
}

function indentOf({ isPart }: PairedListRow): number {
  return isPart ? INDENT : 0;
}

/** Where the first of some lines stands, so that all of them are in the middle of a box. */
function firstBaseline({ y, height }: Pick<Rect, 'y' | 'height'>, count: number, pitch: number): number {
  return y + height / 2 - (count * pitch) / 2 + pitch * 0.73;
}

function linesAt(
  texts: readonly string[],
  { x, y, pitch, anchor = 'start' }: { x: number; y: number; pitch: number; anchor?: PlacedLine['anchor'] },
): PlacedLine[] {
  return texts.map((text, at) => ({ text, x, y: y + at * pitch, anchor }));
}
