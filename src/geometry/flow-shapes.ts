import type { PlacedFlowLink } from './flow-types.js';

/**
 * Outline of a ribbon. A filled shape rather than a thick line: it is as high at every x as at its ends, and can
 * carry a texture and an outline for focus. Coordinates are printed to a hundredth of a pixel.
 */
export function ribbonPath({
  width,
  x0,
  y0,
  x1,
  y1,
}: Pick<PlacedFlowLink, 'width' | 'x0' | 'y0' | 'x1' | 'y1'>): string {
  const middle = (x0 + x1) / 2;
  const half = width / 2;
  const at = (x: number, y: number) => `${print(x)},${print(y)}`;
  const curve = (fromY: number, toX: number, toY: number) =>
    `C${at(middle, fromY)} ${at(middle, toY)} ${at(toX, toY)}`;
  return `M${at(x0, y0 - half)}${curve(y0 - half, x1, y1 - half)}L${at(x1, y1 + half)}${curve(y1 + half, x0, y0 + half)}Z`;
}

function print(value: number): string {
  return String(Math.round(value * 100) / 100);
}
