import type { Box } from './neighbour.js';

/** Offsets in px from the edges of the area; `undefined` leaves that edge free. */
export interface PlacedTooltip {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

/**
 * Puts a tooltip beside a mark without knowing its size: on the side of the mark where the area has more room, so
 * that it grows inwards.
 * @param area Size of the drawing in px.
 */
export function placeTooltip(mark: Box, area: { width: number; height: number }, gap = 6): PlacedTooltip {
  const middle = mark.x + mark.width / 2;
  const above = mark.y;
  const below = area.height - mark.y - mark.height;
  const inside = Math.max(above, below) < 60 && mark.height > 120;
  const x =
    middle < area.width / 2
      ? { left: Math.max(0, middle - 24) }
      : { right: Math.max(0, area.width - middle - 24) };
  if (inside) return { ...x, top: mark.y + mark.height / 2 };
  return below >= above
    ? { ...x, top: mark.y + mark.height + gap }
    : { ...x, bottom: area.height - mark.y + gap };
}
