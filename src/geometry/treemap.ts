import { treemapSquarify } from 'd3-hierarchy';
import { fitLabel, shortenText, textWidth } from './labels.js';
import type { Rect } from './rect.js';

/** A group of tiles with their amounts, in 分. Tiles with nothing to draw (zero or negative) may be among them. */
export interface TreemapGroup {
  id: string;
  tiles: readonly { id: string; amount: number }[];
}

/** Sizes in px. */
export interface TreemapOptions {
  width: number;
  /** Room for all tiles together, without the headers. */
  tilesHeight: number;
  /** Height of the strip above each group; 0 for none. */
  headerHeight?: number;
}

/** A tile with its place in px. */
export interface PlacedTile extends Rect {
  readonly id: string;
}

/** A group's band: its header strip on top, its tiles below. */
export interface PlacedGroup {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  /** Largest first. */
  readonly tiles: readonly PlacedTile[];
}

/** Everything a treemap draws. */
export interface PlacedTreemap {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

/** As near to squares as can be. */
const squarify = treemapSquarify.ratio(1);

/** The type of a tile's lines, in px. */
export const LABEL = { fontSize: 13, lineHeight: 18 };
const HEADER_SIZE = 14;

/** Between the edge of a tile or band and its text, in px. */
export const PADDING = 7;

/**
 * Places groups as bands over the full width, one below the other, and the tiles of each inside its band, squarified.
 * Headers of one height on bands of one width take nothing from any tile, so the area of every tile of the picture is
 * proportional to its amount, across groups too. A tile that has no amount to draw is not among the placed ones.
 */
export function placeTreemap(groups: readonly TreemapGroup[], options: TreemapOptions): PlacedTreemap {
  const { width, tilesHeight, headerHeight = 0 } = options;
  const drawn = groups.map(({ id, tiles }) => {
    const positive = tiles.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
    return { id, tiles: positive, amount: sumOf(positive) };
  });
  const total = sumOf(drawn);
  let y = 0;
  const bands = drawn.map(({ id, tiles, amount }) => {
    const height = headerHeight + (total > 0 ? (tilesHeight * amount) / total : 0);
    const top = y;
    y += height;
    return {
      id,
      y: top,
      height,
      tiles: placeTiles(tiles, amount, { width, top: top + headerHeight, bottom: y }),
    };
  });
  return { width, height: y, groups: bands };
}

const sumOf = (parts: readonly { amount: number }[]) => parts.reduce((sum, { amount }) => sum + amount, 0);

/** d3's tiling of one rectangle over the full width; it writes the places into the nodes it is given. */
function placeTiles(
  tiles: TreemapGroup['tiles'],
  amount: number,
  { width, top, bottom }: { width: number; top: number; bottom: number },
): PlacedTile[] {
  const children = tiles.map((tile) => ({ id: tile.id, value: tile.amount, x0: 0, y0: 0, x1: 0, y1: 0 }));
  squarify({ value: amount, children } as unknown as Parameters<typeof squarify>[0], 0, top, width, bottom);
  return children.map(({ id, x0, y0, x1, y1 }) => ({ id, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }));
}

/** The lines in a tile: its name with as many of the details as there is room for, or nothing. */
export function labelTile(name: string, details: readonly string[], { width, height }: PlacedTile): string[] {
  return fitLabel(name, details, { width: width - 2 * PADDING, height: height - 2 * PADDING }, LABEL);
}

/**
 * The texts at both ends of a header.
 * @param values What stands at its end, the longest first; the first that fits beside the whole name.
 */
export function labelHeader(name: string, values: readonly string[], width: number) {
  const room = width - 2 * PADDING;
  const value = values.find((text) => textWidth(name + text, HEADER_SIZE) + 24 <= room) ?? '';
  return { name: shortenText(name, room - textWidth(value, HEADER_SIZE) - 12, HEADER_SIZE), value };
}
