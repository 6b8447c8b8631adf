import { extent } from 'd3-array';
import { placeBands, type BarLayout, type PlacedBand } from './bar-bands.js';
import { roundRect, type Rect } from './rect.js';

/** One figure of this year and last. Amounts are integers (分), `null` where there is none. */
export interface PairedBarInput {
  readonly id: string;
  readonly current: number | null;
  readonly previous: number | null;
}

/** Sizes in px. */
export interface PairedBarsOptions extends BarLayout {
  /** Between the two bars of a pair. */
  barGap?: number;
  /** Whether bands have a second line for last year; by default where any entry has a previous amount. */
  pairs?: boolean;
}

/** The line of one year: it has its place also where it has no bar, so that words can stand there. */
export interface PlacedYear {
  readonly y: number;
  readonly height: number;
  readonly amount: number | null;
  /** `null` for no amount; width 0 for a zero, which is drawn as a tick on the zero line. */
  readonly bar: Rect | null;
  /** Where the bar ends and its figure begins: its left edge below zero, else its right edge. */
  readonly end: number;
  /** Whether the figure stands left of `end`. */
  readonly negative: boolean;
}

/** Two lines under one label. */
export interface PlacedPair extends PlacedBand {
  readonly id: string;
  readonly current: PlacedYear;
  /** `null` where the picture shows one year only. */
  readonly previous: PlacedYear | null;
}

/** Everything a list of paired bars draws, in px. */
export interface PlacedPairedBars {
  readonly width: number;
  readonly height: number;
  /** The zero line. */
  readonly zero: number;
  /** The amounts at both ends of the shared scale; the first is 0 unless there are negative amounts. */
  readonly domain: readonly [number, number];
  readonly bands: readonly PlacedPair[];
}

/** Places this year above last year for each entry, all on one linear scale that includes zero. */
export function placePairedBars(
  entries: readonly PairedBarInput[],
  options: PairedBarsOptions,
): PlacedPairedBars {
  const { barHeight, barGap = 2, valueWidth = 0 } = options;
  const pairs = options.pairs ?? entries.some((entry) => entry.previous !== null);
  const amounts = entries.flatMap((entry) => (pairs ? [entry.current, entry.previous] : [entry.current]));
  const [min = 0, max = 0] = extent([0, ...amounts.filter((amount) => amount !== null)]);
  const placed = placeBands(entries.length, pairs ? 2 * barHeight + barGap : barHeight, options);

  // A bar below zero ends on the left, so its figure needs room there too.
  const left = min < 0 ? valueWidth : 0;
  const length = Math.max(0, placed.plotWidth - left - valueWidth);
  const lengthOf = (amount: number) => (max > min ? (amount / (max - min)) * length : 0);
  const zero = placed.plotX + left + lengthOf(-min);

  const yearAt = (amount: number | null, y: number): PlacedYear => {
    const negative = amount !== null && amount < 0;
    const width = lengthOf(Math.abs(amount ?? 0));
    const x = negative ? zero - width : zero;
    const bar = amount === null ? null : Object.freeze({ x, y, width, height: barHeight });
    return Object.freeze({ y, height: barHeight, amount, bar, end: negative ? x : x + width, negative });
  };
  const bands = entries.map(({ id, current, previous }, index) => {
    const band = placed.bands[index]!;
    return Object.freeze({
      id,
      ...band,
      current: yearAt(current, band.barsY),
      previous: pairs ? yearAt(previous, band.barsY + barHeight + barGap) : null,
    });
  });
  const domain = Object.freeze([min, max] as const);
  return Object.freeze({
    width: options.width,
    height: placed.height,
    zero,
    domain,
    bands: Object.freeze(bands),
  });
}

/** The same bars with edges, ends and zero line on whole pixels; the last step before drawing. */
export function roundPairedBars(placed: PlacedPairedBars): PlacedPairedBars {
  const round = (year: PlacedYear): PlacedYear =>
    Object.freeze({ ...year, bar: year.bar && roundRect(year.bar), end: Math.round(year.end) });
  const bands = placed.bands.map((band) =>
    Object.freeze({
      ...band,
      current: round(band.current),
      previous: band.previous && round(band.previous),
    }),
  );
  return Object.freeze({ ...placed, zero: Math.round(placed.zero), bands: Object.freeze(bands) });
}
