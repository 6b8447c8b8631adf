import { textWidth, wrapText } from '../../geometry/labels.js';
import type { Box } from '../../geometry/neighbour.js';
import {
  placePairedBars,
  roundPairedBars,
  type PlacedPair,
  type PlacedPairedBars,
} from '../../geometry/paired-bars.js';
import type { AmountFormat } from '../../text/numbers.js';
import {
  changeLines,
  currentText,
  hasChange,
  hasPrevious,
  previousText,
  type ThreePublicRow,
} from './three-public-rows.js';
import { threePublicWords } from '../../text/words.js';

/** Type and spaces in px. */
export const SIZES = {
  name: 14,
  value: 13,
  line: 20,
  /** Empty strip at both ends of a row. */
  inset: 8,
  indent: 18,
  bar: 15,
  barGap: 3,
  gap: 16,
} as const;

/** The widest a name may be beside the bars. */
const MAX_LABEL = 210;
/** Between the columns. */
const SPACE = 16;
/** The least room for bars that have their names beside them. */
const MIN_PLOT = 140;

/** A row with its words broken into lines. */
export interface LaidRow extends ThreePublicRow {
  readonly band: PlacedPair;
  readonly indent: number;
  readonly nameLines: readonly string[];
  /** The change, in its column or below the name. */
  readonly changeLines: readonly string[];
  /** This year's figure as far as it fits. */
  readonly current: string;
  readonly previous: string;
}

/** Rows on one scale. */
export interface LaidSection {
  readonly y: number;
  readonly titleLines: readonly string[];
  readonly placed: PlacedPairedBars;
  readonly rows: readonly LaidRow[];
}

/** Everything the drawing prints, in px. */
export interface ThreePublicLayout {
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
  readonly sections: readonly LaidSection[];
  /** One box for each row, with half of the gap above and below it. */
  readonly boxes: readonly Box[];
}

/** Breaks the words into lines and places the bars: labels beside the bars where there is room, else above. */
export function layOut(
  rows: readonly ThreePublicRow[],
  width: number,
  format: AmountFormat,
): ThreePublicLayout {
  const lines = breakLines(rows, Math.max(0, width - 2 * SIZES.inset), format);
  const sections: LaidSection[] = [];
  let height = 0;
  for (const extra of [false, true]) {
    const members = rows.flatMap((row, index) => (row.extra === extra ? [index] : []));
    if (members.length === 0) continue;
    const title = extra ? wrapText(threePublicWords(format.locale).extras, lines.room, SIZES.value) : [];
    const y = height + (extra ? 12 + title.length * SIZES.line : 0) + SIZES.gap / 2;
    const section = placeSection(rows, members, lines, format);
    sections.push({ y, titleLines: title, ...section });
    height = y + section.placed.height + SIZES.gap / 2;
  }
  return { width, height, above: lines.above, sections, boxes: boxesOf(sections, width) };
}

/** The words of all rows, in the same order, with the room that they take in px. */
interface BrokenLines {
  room: number;
  above: boolean;
  pairs: boolean;
  labelWidth: number;
  labelHeight: number;
  valueWidth: number;
  changeWidth: number;
  names: string[][];
  changes: string[][];
}

function breakLines(rows: readonly ThreePublicRow[], room: number, format: AmountFormat): BrokenLines {
  const words = threePublicWords(format.locale);
  const titles = rows.map(({ entry }) => words.names[entry.id]);
  const pairs = hasPrevious(rows);
  const statements = rows.map(({ entry }) => (hasChange(rows) ? changeLines(entry, format) : []));
  const values = rows.flatMap(({ entry }) => [
    currentText(entry, format).value + (entry.origin === 'stated' ? '†' : ''),
    pairs ? previousText(entry, format) : '',
  ]);
  const labelWidth = Math.min(MAX_LABEL, widest(titles, SIZES.name) + SIZES.indent) + SPACE;
  const valueWidth = widest(values, SIZES.value) + 10;
  const change = widest(statements.flat(), SIZES.value);
  const changeWidth = change && change + SPACE;
  const above = room - labelWidth - changeWidth - valueWidth < MIN_PLOT;

  const names = rows.map((row, index) =>
    wrapText(titles[index]!, (above ? room : labelWidth - SPACE) - indentOf(row), SIZES.name),
  );
  const changes = rows.map((row, index) =>
    above
      ? wrapText(statements[index]!.join(words.comma), room - indentOf(row), SIZES.value)
      : statements[index]!,
  );
  const counts = rows.map((_, index) => names[index]!.length + (above ? changes[index]!.length : 0));
  const labelHeight = Math.max(...counts) * SIZES.line + (above ? 4 : 0);
  return { room, above, pairs, labelWidth, labelHeight, valueWidth, changeWidth, names, changes };
}

/** Rows on one scale; `members` are their places among all rows. */
function placeSection(
  rows: readonly ThreePublicRow[],
  members: readonly number[],
  lines: BrokenLines,
  format: AmountFormat,
): Pick<LaidSection, 'placed' | 'rows'> {
  const inputs = members.map((index) => {
    const { id, amount, previous } = rows[index]!.entry;
    return { id, current: amount, previous: previous?.amount ?? null };
  });
  const { above, pairs, labelWidth, labelHeight, valueWidth } = lines;
  const placed = roundPairedBars(
    placePairedBars(inputs, {
      width: lines.room - (above ? 0 : lines.changeWidth),
      labelPlacement: above ? 'above' : 'beside',
      labelWidth,
      labelHeight,
      valueWidth,
      barHeight: SIZES.bar,
      barGap: SIZES.barGap,
      gap: SIZES.gap,
      pairs,
    }),
  );
  const laid = members.map((index, place): LaidRow => {
    const row = rows[index]!;
    const band = placed.bands[place]!;
    return {
      ...row,
      band,
      indent: indentOf(row),
      nameLines: lines.names[index]!,
      changeLines: lines.changes[index]!,
      current: fitCurrent(row, band, placed.width, format),
      previous: previousText(row.entry, format),
    };
  });
  return { placed, rows: laid };
}

function indentOf({ whole }: ThreePublicRow): number {
  return whole ? SIZES.indent : 0;
}

/** Whether a figure stands without the remark that it is not in its cell, and has a dagger in its place. */
export function hasDagger({ sections }: ThreePublicLayout): boolean {
  return sections.some(({ rows }) => rows.some(({ current }) => current.endsWith('†')));
}

function fitCurrent(
  { entry }: ThreePublicRow,
  band: PlacedPair,
  right: number,
  format: AmountFormat,
): string {
  const { value, remark } = currentText(entry, format);
  if (remark === '') return value;
  const fits = band.current.end + 8 + textWidth(value + remark, SIZES.value) <= right;
  return fits && !band.current.negative ? value + remark : `${value}†`;
}

function boxesOf(sections: readonly LaidSection[], width: number): Box[] {
  return sections.flatMap(({ y, rows }) =>
    rows.map(({ entry, band }) => ({
      id: entry.id,
      x: 0,
      y: y + band.y - SIZES.gap / 2,
      width,
      height: band.height + SIZES.gap,
    })),
  );
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
}
