import { apply, boxOf, heightOf, intersect, widthOf, type Box, type Matrix, type Point } from './geometry.js';
import type { Rule } from './page-marks.js';

/** Thicker than this is an area, thinner a line. */
const LINE_WIDTH = 3;
/** How far a line may slope and still be taken as level. */
const SLOPE = 0.6;
/** More pieces than a page of tables has: a map, a drawing. */
const MOST = 60_000;

/** Codes of a path's steps in PDF.js. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

const WHITE = '#ffffff';

/** Gathers lines and filled rectangles of a page from its paths. */
export class PathMarks {
  readonly horizontal: Rule[] = [];
  readonly vertical: Rule[] = [];
  readonly fills: Box[] = [];
  tooDense = false;

  /** Adds a path; `fill` is its colour and `lineWidth` the width of its stroke on the page, where it has them. */
  add(data: ArrayLike<number>, matrix: Matrix, clip: Box, fill?: string, lineWidth?: number): void {
    for (const part of subpaths(data, matrix)) {
      if (this.horizontal.length + this.vertical.length + this.fills.length > MOST) {
        this.tooDense = true;
        return;
      }
      if (lineWidth !== undefined && lineWidth <= LINE_WIDTH * 2)
        for (const [from, to] of part.segments) this.#addSegment(from, to, clip);
      if (fill !== undefined && isRectangle(part)) this.#addRectangle(boxOf(part.points), clip, fill);
    }
  }

  #addSegment([x0, y0]: Point, [x1, y1]: Point, clip: Box): void {
    // A line on the very edge of its clip is half seen, and counts.
    const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (dy <= SLOPE && dx > dy) this.#addRule('horizontal', (y0 + y1) / 2, x0, x1, clip);
    else if (dx <= SLOPE && dy > dx) this.#addRule('vertical', (x0 + x1) / 2, y0, y1, clip);
  }

  #addRule(direction: 'horizontal' | 'vertical', at: number, start: number, end: number, clip: Box): void {
    const [low, high, first, last] =
      direction === 'horizontal'
        ? [clip.top, clip.bottom, clip.left, clip.right]
        : [clip.left, clip.right, clip.top, clip.bottom];
    if (at < low - LINE_WIDTH || at > high + LINE_WIDTH) return;
    const from = Math.max(Math.min(start, end), first - LINE_WIDTH);
    const to = Math.min(Math.max(start, end), last + LINE_WIDTH);
    if (to > from) this[direction].push({ at, from, to });
  }

  #addRectangle(whole: Box, clip: Box, fill: string): void {
    const box = intersect(whole, clip);
    const [width, height] = [widthOf(box), heightOf(box)];
    if (width < 0 || height < 0) return;
    if (height <= LINE_WIDTH && width >= height)
      this.horizontal.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
    else if (width <= LINE_WIDTH)
      this.vertical.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
    // A white area is not seen; spreadsheets lay one under every cell.
    else if (fill !== WHITE) this.fills.push(box);
  }
}

interface Subpath {
  readonly points: Point[];
  readonly segments: [Point, Point][];
  curved: boolean;
}

function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const parts: Subpath[] = [];
  let part: Subpath = { points: [], segments: [], curved: false };
  let index = 0;
  const next = () => data[index++] ?? 0;
  const point = () => apply(matrix, next(), next());
  const lineTo = (target: Point) => {
    const last = part.points.at(-1);
    if (last) part.segments.push([last, target]);
    part.points.push(target);
  };
  while (index < data.length) {
    switch (next()) {
      case MOVE:
        part = { points: [point()], segments: [], curved: false };
        parts.push(part);
        break;
      case LINE:
        lineTo(point());
        break;
      case CURVE:
      case QUADRATIC: {
        const steps = data[index - 1] === CURVE ? 3 : 2;
        for (let step = 1; step < steps; step += 1) point();
        part.points.push(point());
        part.curved = true;
        break;
      }
      default:
        // Close: the pen goes back to where the subpath began.
        if (part.points[0]) lineTo(part.points[0]);
    }
  }
  return parts;
}

function isRectangle({ points, curved }: Subpath): boolean {
  if (curved || points.length < 4 || points.length > 6) return false;
  const { left, top, right, bottom } = boxOf(points);
  return points.every(
    ([x, y]) =>
      (Math.abs(x - left) <= SLOPE || Math.abs(x - right) <= SLOPE) &&
      (Math.abs(y - top) <= SLOPE || Math.abs(y - bottom) <= SLOPE),
  );
}
