import type { Rect } from './rect.js';

/** Sizes of a list of horizontal bars, in px. */
export interface BarLayout {
  width: number;
  /** `above` for narrow widths: the label gets the full width and the bar too. */
  labelPlacement: 'beside' | 'above';
  /** Room left of the bars; used only `beside`. */
  labelWidth: number;
  /** Room for a label's lines: above the bar, or the least height of a band beside it. */
  labelHeight?: number;
  /** Room kept at the end of the longest bar for its figure. */
  valueWidth?: number;
  barHeight: number;
  /** Between bands. */
  gap: number;
}

/** One line of the list: its label and the place of its bars. */
export interface PlacedBand {
  readonly y: number;
  readonly height: number;
  readonly label: Rect;
  /** Top of the first bar. */
  readonly barsY: number;
}

/** The bands of a list from top to bottom, and the room they leave for bars. */
export interface PlacedBands {
  readonly bands: readonly PlacedBand[];
  readonly height: number;
  /** Left edge and width of the room for bars with their figures. */
  readonly plotX: number;
  readonly plotWidth: number;
}

/** Places `count` bands, each with bars of `barsHeight` px altogether. */
export function placeBands(count: number, barsHeight: number, layout: BarLayout): PlacedBands {
  const { width, labelPlacement, labelWidth, labelHeight = 20, gap } = layout;
  const above = labelPlacement === 'above';
  const height = above ? labelHeight + barsHeight : Math.max(labelHeight, barsHeight);
  const bands = Array.from({ length: count }, (_, index) => {
    const y = index * (height + gap);
    const label = above
      ? { x: 0, y, width, height: labelHeight }
      : { x: 0, y, width: Math.min(labelWidth, width), height };
    const barsY = above ? y + labelHeight : y + (height - barsHeight) / 2;
    return Object.freeze({ y, height, label: Object.freeze(label), barsY });
  });
  const plotX = above ? 0 : Math.min(labelWidth, width);
  const total = count === 0 ? 0 : count * (height + gap) - gap;
  return Object.freeze({ bands: Object.freeze(bands), height: total, plotX, plotWidth: width - plotX });
}
