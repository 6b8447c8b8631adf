/** A rectangle in px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The same record with its edges on whole pixels. Edges are rounded, not widths, so what touched before touches
 * after; a sliver under one pixel may end up with no width. The last step before drawing, never inside a sum.
 */
export function roundRect<T extends Rect>(rect: T): T {
  const x = Math.round(rect.x);
  const y = Math.round(rect.y);
  const width = Math.round(rect.x + rect.width) - x;
  const height = Math.round(rect.y + rect.height) - y;
  return Object.freeze({ ...rect, x, y, width, height });
}

/** The same rectangle, grown on all sides until it is so many px wide and high. */
export function atLeast({ x, y, width, height }: Rect, least: number): Rect {
  const [wider, higher] = [Math.max(0, least - width), Math.max(0, least - height)];
  return { x: x - wider / 2, y: y - higher / 2, width: width + wider, height: height + higher };
}
