import { squarify, type Room } from './squarify.js';

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
  /** Preferred width to height of a tile. */
  ratio?: number;
}

/** A tile with its place in px. */
export interface PlacedTile extends Room {
  id: string;
  group: string;
}

/** A group's band: its header strip on top, its tiles below. */
export interface PlacedGroup {
  id: string;
  y: number;
  height: number;
}

/** Everything a treemap draws. */
export interface PlacedTreemap {
  width: number;
  height: number;
  groups: PlacedGroup[];
  tiles: PlacedTile[];
}

/**
 * Places groups as bands over the full width, one below the other, and the tiles of each inside its band. Headers
 * of one height on bands of one width take nothing from any tile, so the area of every tile of the picture is
 * proportional to its amount, across groups too. A tile that has no amount to draw is not among the placed ones.
 */
export function placeTreemap(groups: readonly TreemapGroup[], options: TreemapOptions): PlacedTreemap {
  const { width, tilesHeight, headerHeight = 0, ratio = 1.6 } = options;
  const drawn = groups.map((group) => ({ ...group, tiles: group.tiles.filter((tile) => tile.amount > 0) }));
  const sums = drawn.map((group) => group.tiles.reduce((sum, tile) => sum + tile.amount, 0));
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  const placed: PlacedTreemap = { width, height: 0, groups: [], tiles: [] };
  drawn.forEach((group, index) => {
    const top = placed.height + headerHeight;
    const height = total > 0 ? (tilesHeight * sums[index]!) / total : 0;
    placed.groups.push({ id: group.id, y: placed.height, height: headerHeight + height });
    placed.tiles.push(...placeTiles(group, width, height, top, ratio));
    placed.height = top + height;
  });
  return placed;
}

function placeTiles(
  group: TreemapGroup,
  width: number,
  height: number,
  top: number,
  ratio: number,
): PlacedTile[] {
  const tiles = [...group.tiles].sort((a, b) => b.amount - a.amount);
  const amounts = tiles.map((tile) => tile.amount);
  const rooms = squarify(amounts, { x: 0, y: top, width, height }, ratio);
  return tiles.map(({ id }, index) => ({ id, group: group.id, ...rooms[index]! }));
}
