import { widthOf, type Box } from './geometry.js';
import { isFigure } from './figures.js';
import { cellText } from './cell-text.js';
import type { Glyph } from './page-marks.js';
import { makeRun, type Run } from './runs.js';
import { makeLines } from './lines.js';
import { regionBox, type Region } from './regions.js';
import { slot, type Skeleton } from './skeleton.js';

/** A cell with its text; what is odd about it is for a person to see. */
export interface TextCell extends Region {
  readonly text: string;
  /** Its last line has no room for another character: the text may go on elsewhere. */
  readonly isFull: boolean;
  /** A figure that reaches over a line into the next cell. */
  readonly crosses: boolean;
  /** Different characters printed over one another. */
  readonly overlaps: boolean;
}

/** Puts the text of a table into its cells by position. */
export function fillTable(skeleton: Skeleton, regions: readonly Region[], runs: readonly Run[]): TextCell[] {
  const fields = fieldsOf(skeleton, regions);
  const contents = new Map<Region, Glyph[]>(regions.map((region) => [region, []]));
  const crossing = new Set<Region>();
  const spills: Run[] = [];
  for (const run of runs)
    for (const part of partsOf(run, skeleton, fields)) {
      const cells = cellsUnder(part, skeleton, fields);
      if (cells.length === 1) contents.get(cells[0] as Region)?.push(...part.glyphs);
      else spills.push(part);
    }
  for (const run of spills) {
    const cells = cellsUnder(run, skeleton, fields);
    const region = homeOf(run, cells, skeleton, contents);
    if (!region) continue;
    contents.get(region)?.push(...run.glyphs);
    if (isFigure(run.glyphs.map(({ text }) => text).join(''))) crossing.add(region);
  }
  return regions.map((region) => {
    const glyphs = contents.get(region) ?? [];
    const box = regionBox(skeleton, region);
    const last = makeLines(glyphs).at(-1);
    return {
      ...region,
      text: cellText(glyphs, box),
      isFull: last !== undefined && last.right + 1.4 * last.size > box.right,
      crosses: crossing.has(region),
      overlaps: hasOverlap(glyphs),
    };
  });
}

type Fields = readonly (readonly Region[])[];

/** The region of every field, by row and column. */
function fieldsOf({ xs, ys }: Skeleton, regions: readonly Region[]): Fields {
  const fields: Region[][] = Array.from({ length: ys.length - 1 }, () => Array<Region>(xs.length - 1));
  for (const region of regions)
    for (let row = region.row; row < region.row + region.rowSpan; row += 1)
      for (let column = region.column; column < region.column + region.colSpan; column += 1)
        (fields[row] as Region[])[column] = region;
  return fields;
}

function regionAt(x: number, y: number, { xs, ys }: Skeleton, fields: Fields): Region | undefined {
  const clamp = (edges: readonly number[], value: number) =>
    slot(edges, Math.min(Math.max(value, edges[0] as number), (edges.at(-1) as number) - 0.01));
  return fields[clamp(ys, y)]?.[clamp(xs, x)];
}

function cellsUnder(run: Run, skeleton: Skeleton, fields: Fields): Region[] {
  const cells = new Set<Region>();
  for (const glyph of run.glyphs) {
    const region = regionAt((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2, skeleton, fields);
    if (region) cells.add(region);
  }
  return [...cells];
}

/** Cuts a run where a line falls between two texts: at a gap, at the start of a text object, or between figures. */
function partsOf(run: Run, skeleton: Skeleton, fields: Fields): Run[] {
  const parts: Glyph[][] = [[]];
  let here: Region | undefined;
  let last: Glyph | undefined;
  for (const glyph of run.glyphs) {
    const region = regionAt((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2, skeleton, fields);
    if (last && region !== here && isSeam(last, glyph, parts.at(-1) ?? [])) parts.push([]);
    parts.at(-1)?.push(glyph);
    here = region;
    last = glyph;
  }
  return parts.map(makeRun);
}

function isSeam(last: Glyph, next: Glyph, before: readonly Glyph[]): boolean {
  const gap = (next.left - last.right) / Math.min(last.size, next.size);
  return (
    gap >= 0.12 ||
    (last.textObject !== next.textObject && gap >= 0.02) ||
    /^[\d,]+\.\d\d$/.test(before.map(({ text }) => text).join(''))
  );
}

/**
 * The cell of a text that is longer than its cell is wide. It begins at the left of its cell, or ends at the right of
 * it, or stands in its middle; and it runs over empty cells only.
 */
function homeOf(
  run: Run,
  cells: readonly Region[],
  skeleton: Skeleton,
  contents: ReadonlyMap<Region, Glyph[]>,
): Region | undefined {
  const isEmpty = (region: Region) => !contents.get(region)?.some((glyph) => overlapsDown(glyph, run));
  const free = cells.filter(isEmpty);
  const candidates = free.length > 0 ? free : cells;
  const em = run.glyphs[0]?.size ?? 0;
  const box = (region: Region): Box => regionBox(skeleton, region);
  const middle = (run.left + run.right) / 2;
  const distance = (region: Region) => {
    const { left, right } = box(region);
    return Math.abs((left + right) / 2 - middle);
  };
  return (
    candidates.find((region) => Math.abs(box(region).left - run.left) <= 0.7 * em) ??
    candidates.find((region) => Math.abs(box(region).right - run.right) <= 0.7 * em) ??
    [...candidates].sort((first, second) => distance(first) - distance(second))[0]
  );
}

function overlapsDown(glyph: Glyph, run: Run): boolean {
  return Math.min(glyph.bottom, run.bottom) - Math.max(glyph.top, run.top) > 0.3 * glyph.size;
}

/** Whether characters lie on one another by more than half. */
function hasOverlap(glyphs: readonly Glyph[]): boolean {
  return makeLines(glyphs).some((line) =>
    line.glyphs.some((glyph, index) => {
      const last = line.glyphs[index - 1];
      return (
        last !== undefined &&
        last.turn === 0 &&
        last.right - glyph.left > 0.5 * Math.min(widthOf(last), widthOf(glyph)) &&
        widthOf(last) > 0
      );
    }),
  );
}
