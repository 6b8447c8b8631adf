import { placeBands, type BarLayout, type PlacedBand } from './bar-bands.js';
import { roundRect, type Rect } from './rect.js';

/** One bar with its parts in order. Amounts are integers (分), `null` where blank. */
export interface StackedBarInput {
  readonly id: string;
  readonly segments: readonly { readonly id: string; readonly amount: number | null }[];
}

/** One part of a bar. */
export interface PlacedSegment extends Rect {
  readonly id: string;
  readonly amount: number;
}

/** One bar: `bar` is the box of all its segments, and its right edge the place of the figure. */
export interface PlacedStackedBar extends PlacedBand {
  readonly id: string;
  readonly bar: Rect;
  /** Sum of the placed segments. */
  readonly amount: number;
  readonly segments: readonly PlacedSegment[];
  /** Ids of blank and negative parts: they have no length, so the element has to say them in words. */
  readonly omitted: readonly string[];
}

/** Everything a list of stacked bars draws, in px. */
export interface PlacedStackedBars {
  readonly width: number;
  readonly height: number;
  /** The zero line, and the length of the longest bar. */
  readonly x: number;
  readonly length: number;
  /** Sum of the longest bar; 0 where no bar has a length. */
  readonly max: number;
  readonly rows: readonly PlacedStackedBar[];
}

/** Places bars on one linear scale from zero to the longest bar. A zero is placed, with width 0. */
export function placeStackedBars(input: readonly StackedBarInput[], layout: BarLayout): PlacedStackedBars {
  const { bands, height, plotX: x, plotWidth } = placeBands(input.length, layout.barHeight, layout);
  const length = Math.max(0, plotWidth - (layout.valueWidth ?? 0));
  const drawn = input.map((row) => row.segments.filter(hasLength));
  const sums = drawn.map((segments) => segments.reduce((sum, segment) => sum + segment.amount, 0));
  const max = Math.max(0, ...sums);
  const lengthOf = (amount: number) => (max > 0 ? (amount / max) * length : 0);
  const rows = input.map((row, index) => {
    const { barsY: y, ...band } = bands[index]!;
    const box = { y, height: layout.barHeight };
    return Object.freeze({
      id: row.id,
      ...band,
      barsY: y,
      bar: Object.freeze({ x, ...box, width: lengthOf(sums[index]!) }),
      amount: sums[index]!,
      segments: placeSegments(drawn[index]!, (sum) => x + lengthOf(sum), box),
      omitted: Object.freeze(row.segments.filter((segment) => !hasLength(segment)).map(({ id }) => id)),
    });
  });
  return Object.freeze({ width: layout.width, height, x, length, max, rows: Object.freeze(rows) });
}

/** The same bars with every segment and bar on whole pixels; the last step before drawing. */
export function roundStackedBars(placed: PlacedStackedBars): PlacedStackedBars {
  const rows = placed.rows.map((row) =>
    Object.freeze({
      ...row,
      bar: roundRect(row.bar),
      segments: Object.freeze(row.segments.map(roundRect)),
    }),
  );
  return Object.freeze({ ...placed, rows: Object.freeze(rows) });
}

type Drawn = { readonly id: string; readonly amount: number };

function hasLength(segment: StackedBarInput['segments'][number]): segment is Drawn {
  return segment.amount !== null && segment.amount >= 0;
}

/** Both edges come from running sums of integers, so neighbours share an edge exactly and errors do not add up. */
function placeSegments(
  segments: readonly Drawn[],
  xOf: (sum: number) => number,
  box: { y: number; height: number },
): readonly PlacedSegment[] {
  let sum = 0;
  return Object.freeze(
    segments.map(({ id, amount }) => {
      const x = xOf(sum);
      sum += amount;
      return Object.freeze({ id, amount, x, ...box, width: xOf(sum) - x });
    }),
  );
}
