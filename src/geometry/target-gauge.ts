import type { TargetValue } from '../model/target-value.js';
import type { Rect } from './rect.js';

/** A percentage target on a small bar, in px of a box that starts at 0, 0. */
export interface TargetGauge {
  width: number;
  /** Of the whole, the tick included. */
  height: number;
  track: Rect;
  /** What the target allows; of no width for an exact target. */
  allowed: Rect;
  /** The mark of the printed number, which stands out of the track; half of it may stand out of the ends. */
  tick: Rect;
  /** Right end of the scale in percent: 100, or the printed number where it is more. The left end is 0. */
  max: number;
}

/** How far the tick stands out of the track. */
const OVERHANG = 3;
const TICK = 2;

/** Places a percentage target on a track of a size; `null` for every other value and for a negative percentage. */
export function placeTargetGauge(
  value: TargetValue,
  size: { width: number; height: number },
): TargetGauge | null {
  if (value.kind !== 'number' || !value.isRate || value.number < 0) return null;
  const track = { x: 0, y: OVERHANG, width: Math.max(0, size.width), height: Math.max(0, size.height) };
  const max = Math.max(100, value.number);
  const at = (value.number / max) * track.width;
  const height = track.height + 2 * OVERHANG;
  return {
    width: track.width,
    height,
    track,
    allowed: { ...track, ...allowedRange(value.comparator, at, track.width) },
    tick: { x: at - TICK / 2, y: 0, width: TICK, height },
    max,
  };
}

function allowedRange(comparator: string | null, at: number, end: number): { x: number; width: number } {
  if (comparator === '≥' || comparator === '>') return { x: at, width: end - at };
  if (comparator === '≤' || comparator === '<') return { x: 0, width: at };
  return { x: at, width: 0 };
}
