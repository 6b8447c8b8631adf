import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
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

interface Branch {
  id: string;
  amount: number;
  children?: readonly Branch[];
}

/** As near to squares as can be. */
const squarify = treemapSquarify.ratio(1);

type Node = HierarchyRectangularNode<Branch>;

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
  const branches = groups.map(({ id, tiles }) => {
    const children = tiles.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
    return { id, amount: 0, children };
  });
  const layout = treemap<Branch>()
    .size([width, tilesHeight])
    .tile((parent, x0, y0, x1, y1) =>
      parent.depth === 0 ? tileBands(parent, options, x1) : squarify(parent, x0, y0 + headerHeight, x1, y1),
    );
  const root = layout(
    hierarchy<Branch>({ id: '', amount: 0, children: branches }).sum(({ amount }) => amount),
  );
  const bands = root.children ?? [];
  return {
    width,
    height: bands.at(-1)?.y1 ?? 0,
    groups: bands.map(({ data: { id }, y0, y1, children = [] }) => ({
      id,
      y: y0,
      height: y1 - y0,
      tiles: children.map((tile) => ({
        id: tile.data.id,
        x: tile.x0,
        y: tile.y0,
        width: tile.x1 - tile.x0,
        height: tile.y1 - tile.y0,
      })),
    })),
  };
}

/** d3's `tile` for the root: its children as bands, each with its header and its part of the room for tiles. */
function tileBands(
  { children = [], value: total = 0 }: Node,
  { tilesHeight, headerHeight = 0 }: TreemapOptions,
  x1: number,
): void {
  let y1 = 0;
  for (const band of children) {
    const y0 = y1;
    y1 += headerHeight + (total > 0 ? (tilesHeight * band.value!) / total : 0);
    Object.assign(band, { x0: 0, y0, x1, y1 });
  }
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
