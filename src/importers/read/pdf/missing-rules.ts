import { contains, widthOf } from './geometry.js';
import { isFigure, isMoney } from './figures.js';
import { makeLines, piecesOf, type Line } from './lines.js';
import type { Glyph, Rule } from './page-marks.js';
import { makeRegions, regionBox } from './regions.js';
import { levels } from './rules.js';
import type { Run } from './runs.js';
import { slot, type Skeleton } from './skeleton.js';

/** So many lines must show the same gap before it counts as a missing line: fewer where figures stand on both sides. */
const WITNESSES = 3;
const FIGURE_WITNESSES = 2;

const textOf = (run: Run) => run.glyphs.map(({ text }) => text).join('');

/**
 * Adds the lines a table leaves out where its figures show them: between figures side by side in one field, between
 * rows of figures in one field, and inside a merged cell that holds figures of several fields.
 */
export function addMissingRules(skeleton: Skeleton, glyphs: readonly Glyph[]): Skeleton {
  const upright = glyphs.filter(({ turn }) => turn === 0);
  return separateFigures(addRows(addColumns(skeleton, upright), upright), upright);
}

/** The lines of text in every field, by row and column. */
function linesByField({ xs, ys }: Skeleton, glyphs: readonly Glyph[]): Line[][][] {
  const fields = Array.from({ length: ys.length - 1 }, () =>
    Array.from({ length: xs.length - 1 }, (): Glyph[] => []),
  );
  for (const glyph of glyphs) {
    const row = slot(ys, (glyph.top + glyph.bottom) / 2);
    fields[row]?.[slot(xs, (glyph.left + glyph.right) / 2)]?.push(glyph);
  }
  return fields.map((row) => row.map((field) => makeLines(field)));
}

function addColumns(skeleton: Skeleton, glyphs: readonly Glyph[]): Skeleton {
  const fields = linesByField(skeleton, glyphs);
  const edges: number[] = [];
  for (let column = 0; column + 1 < skeleton.xs.length; column += 1) {
    const rows = fields.flatMap((row) => (row[column] ?? []).map((line) => piecesOf(line)));
    const figuresIn = (pieces: readonly Run[]) => pieces.filter((piece) => isFigure(textOf(piece))).length;
    const witnesses = rows.filter((pieces) => pieces.length > 1 && figuresIn(pieces) > 0);
    const isShown =
      witnesses.length >= WITNESSES ||
      witnesses.filter((pieces) => figuresIn(pieces) > 1).length >= FIGURE_WITNESSES;
    if (isShown) edges.push(...gapsBetween(witnesses));
  }
  if (edges.length === 0) return skeleton;
  const added: Rule[] = [];
  for (const at of edges)
    for (let row = 0; row + 1 < skeleton.ys.length; row += 1) {
      const [from, to] = [skeleton.ys[row] as number, skeleton.ys[row + 1] as number];
      const isCrossed = (fields[row] ?? [])
        .flat()
        .some((line) => piecesOf(line).some(({ left, right }) => left < at && right > at));
      if (!isCrossed) added.push({ at, from, to });
    }
  return {
    ...skeleton,
    xs: [...skeleton.xs, ...edges].sort((first, second) => first - second),
    vertical: [...skeleton.vertical, ...added],
    guessed: true,
  };
}

/** Where nothing stands in any of the lines. */
export function gapsBetween(rows: readonly (readonly Run[])[]): number[] {
  const pieces = rows.flat().sort((first, second) => first.left - second.left);
  const gaps: number[] = [];
  let right = Infinity;
  for (const piece of pieces) {
    if (piece.left - right > 0.5 * (piece.glyphs[0]?.size ?? 0)) gaps.push((piece.left + right) / 2);
    right = right === Infinity ? piece.right : Math.max(right, piece.right);
  }
  return gaps;
}

function addRows(skeleton: Skeleton, glyphs: readonly Glyph[]): Skeleton {
  const { xs, ys } = skeleton;
  const edges = linesByField(skeleton, glyphs).flatMap((row) => {
    const figures = row.map((lines, column) => {
      const room = (xs[column + 1] as number) - (xs[column] as number);
      return lines.filter((line) => isMoney(line.text) && widthOf(line) + 0.8 * line.size < room);
    });
    const hasRows = figures.some(
      (column, index) =>
        column.length >= 2 &&
        row.some(
          (other, place) =>
            place !== index && column.every((line) => other.some((near) => isLevel(line, near))),
        ),
    );
    return hasRows ? rowGaps(row.flat()) : [];
  });
  if (edges.length === 0) return skeleton;
  const [from, to] = [xs[0] as number, xs.at(-1) as number];
  return {
    ...skeleton,
    ys: [...ys, ...edges].sort((first, second) => first - second),
    horizontal: [...skeleton.horizontal, ...edges.map((at) => ({ at, from, to }))],
    guessed: true,
  };
}

const isLevel = (first: Line, second: Line) => Math.abs(first.baseline - second.baseline) <= 0.5 * first.size;

/** Half way between the lines of text. */
function rowGaps(lines: readonly Line[]): number[] {
  const size = Math.max(...lines.map((line) => line.size));
  const middles = levels(
    lines.map(({ top, bottom }) => (top + bottom) / 2),
    0.5 * size,
  );
  return middles.slice(1).map((middle, index) => (middle + (middles[index] as number)) / 2);
}

function separateFigures(skeleton: Skeleton, glyphs: readonly Glyph[]): Skeleton {
  const { xs, ys } = skeleton;
  const merged = makeRegions(skeleton).filter(({ rowSpan, colSpan }) => rowSpan * colSpan > 1);
  const [horizontal, vertical]: [Rule[], Rule[]] = [[], []];
  for (const region of merged) {
    const box = regionBox(skeleton, region);
    const inside = glyphs.filter((glyph) =>
      contains(box, (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2),
    );
    const pieces = makeLines(inside).flatMap((line) => piecesOf(line, 0.6));
    const figures = pieces.filter((piece) => isFigure(textOf(piece)));
    const rows = new Set(figures.map(({ top, bottom }) => slot(ys, (top + bottom) / 2)));
    const columns = new Set(figures.map(({ left, right }) => slot(xs, (left + right) / 2)));
    const [within, down] = [levelsInside(xs, box.left, box.right), levelsInside(ys, box.top, box.bottom)];
    if (columns.size > 1) vertical.push(...within.map((at) => ({ at, from: box.top, to: box.bottom })));
    if (rows.size > 1) horizontal.push(...down.map((at) => ({ at, from: box.left, to: box.right })));
  }
  if (horizontal.length + vertical.length === 0) return skeleton;
  return {
    ...skeleton,
    horizontal: [...skeleton.horizontal, ...horizontal],
    vertical: [...skeleton.vertical, ...vertical],
    guessed: true,
  };
}

const levelsInside = (edges: readonly number[], from: number, to: number) =>
  edges.filter((at) => at > from && at < to);
