import type { TargetValue } from '../model/target-value.js';

/** A percentage target on a small bar, in px of a box that starts at 0, 0. */
export interface TargetGauge {
  track: { x: number; y: number; width: number; height: number };
  /** What the target allows; of no width for an exact target. */
  allowed: { x: number; width: number };
  /** Where the printed number is. */
  tick: number;
  /** Right end of the scale in percent: 100, or the printed number where it is more. The left end is 0. */
  max: number;
}

/** Places a percentage target; `null` for every other value and for a negative percentage. */
export function placeTargetGauge(
  value: TargetValue,
  { width, height }: { width: number; height: number },
): TargetGauge | null {
  if (value.kind !== 'number' || !value.isRate || value.number < 0) return null;
  const track = { x: 0, y: 0, width: Math.max(0, width), height: Math.max(0, height) };
  const max = Math.max(100, value.number);
  const tick = (value.number / max) * track.width;
  return { track, allowed: allowedRange(value.comparator, tick, track.width), tick, max };
}

function allowedRange(comparator: string | null, tick: number, end: number): { x: number; width: number } {
  if (comparator === '≥' || comparator === '>') return { x: tick, width: end - tick };
  if (comparator === '≤' || comparator === '<') return { x: 0, width: tick };
  return { x: tick, width: 0 };
}
