import { textWidth, wrapText } from '../../geometry/labels.js';
import type { Box } from '../../geometry/neighbour.js';
import {
  placePairedBars,
  roundPairedBars,
  type PlacedPair,
  type PlacedPairedBars,
} from '../../geometry/paired-bars.js';
import type { AmountFormat } from '../../text/numbers.js';
import { threePublicWords } from '../../text/three-public.js';
import {
  changeLines,
  currentText,
  hasChange,
  hasPrevious,
  previousText,
  type ThreePublicRow,
} from './three-public-rows.js';

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

/** The title strip of a section is as high as this for each of its lines. */
const TITLE_LINE = 20;

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
  const words = threePublicWords[format.locale];
  const room = Math.max(0, width - 2 * SIZES.inset);
  const pairs = hasPrevious(rows);
  const changes = hasChange(rows) ? rows.map(({ entry }) => changeLines(entry, format)) : [];
  const values = rows.flatMap(({ entry }) => [
    currentText(entry, format).value + (entry.origin === 'stated' ? '†' : ''),
    pairs ? previousText(entry, format) : '',
  ]);
  const valueWidth = widest(values, SIZES.value) + 10;
  const labelWidth =
    Math.min(
      210,
      widest(
        rows.map((row) => words.names[row.entry.id]),
        SIZES.name,
      ) + SIZES.indent,
    ) + 16;
  const changeWidth = changes.length > 0 ? widest(changes.flat(), SIZES.value) + 16 : 0;
  const above = room - labelWidth - changeWidth - valueWidth < 140;
  const indent = (row: ThreePublicRow) => (row.whole ? SIZES.indent : 0);
  const nameLines = rows.map((row) => {
    const nameWidth = above ? room : labelWidth - 16;
    return wrapText(words.names[row.entry.id], nameWidth - indent(row), SIZES.name);
  });
  const changeTexts = rows.map((row, index) => {
    const lines = changes[index] ?? [];
    return above ? wrapText(lines.join(words.comma), room - indent(row), SIZES.value) : lines;
  });
  const labelLines = (index: number) => nameLines[index]!.length + (above ? changeTexts[index]!.length : 0);
  const labelHeight = Math.max(...rows.map((_, index) => labelLines(index))) * SIZES.line + (above ? 4 : 0);

  const sections: LaidSection[] = [];
  let bottom = 0;
  for (const extra of [false, true]) {
    const members = rows.flatMap((row, index) => (row.extra === extra ? [index] : []));
    if (members.length === 0) continue;
    const titleLines = extra ? wrapText(words.extras, room, SIZES.value) : [];
    const y = bottom + (extra ? 12 + titleLines.length * TITLE_LINE : 0) + SIZES.gap / 2;
    const placed = roundPairedBars(
      placePairedBars(
        members.map((index) => {
          const { id, amount, previous } = rows[index]!.entry;
          return { id, current: amount, previous: previous?.amount ?? null };
        }),
        {
          width: room - (above ? 0 : changeWidth),
          labelPlacement: above ? 'above' : 'beside',
          labelWidth,
          labelHeight,
          valueWidth,
          barHeight: SIZES.bar,
          barGap: SIZES.barGap,
          gap: SIZES.gap,
          pairs,
        },
      ),
    );
    const laid = members.map((index, place): LaidRow => {
      const row = rows[index]!;
      const band = placed.bands[place]!;
      return {
        ...row,
        band,
        indent: indent(row),
        nameLines: nameLines[index]!,
        changeLines: changeTexts[index]!,
        current: fitCurrent(row, band, placed.width, format),
        previous: previousText(row.entry, format),
      };
    });
    sections.push({ y, titleLines, placed, rows: laid });
    bottom = y + placed.height + SIZES.gap / 2;
  }
  return { width, height: bottom, above, sections, boxes: boxesOf(sections, width) };
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
