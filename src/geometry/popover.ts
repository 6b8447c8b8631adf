import type { Rect } from './rect.js';

/** Where a box stands in the viewport, in px; it grows from the edge that is given. */
export interface PlacedPopover {
  left: number;
  width: number;
  maxHeight: number;
  top?: number;
  bottom?: number;
}

/**
 * Puts a box of unknown height below or above what opens it, where there is more room, and inside the viewport; over
 * it where neither side has room for a few lines.
 */
export function placePopover(
  opener: Rect,
  viewport: { width: number; height: number },
  { widest = 340, gap = 6, margin = 8, least = 120 } = {},
): PlacedPopover {
  const width = Math.max(0, Math.min(widest, viewport.width - 2 * margin));
  const start = opener.x + opener.width / 2 - 24;
  const left = Math.max(margin, Math.min(start, viewport.width - margin - width));
  // An opener that is scrolled out of sight counts as at the edge.
  const top = Math.max(0, Math.min(opener.y, viewport.height - opener.height)) - gap;
  const bottom = top + opener.height + 2 * gap;
  const above = top - margin;
  const below = viewport.height - bottom - margin;
  if (Math.max(above, below) < least)
    return { left, width, top: margin, maxHeight: Math.max(0, viewport.height - 2 * margin) };
  return below >= Math.min(above, 2 * least)
    ? { left, width, top: bottom, maxHeight: below }
    : { left, width, bottom: viewport.height - top, maxHeight: above };
}
