import type { FunctionNode, FunctionTree, Nature } from './function-tree.js';

/** One level of the way down: the node looked at, the way to it, and what is drawn of it. */
export interface FunctionPicture {
  node: FunctionNode;
  /** From the root to the node, both included. */
  trail: FunctionNode[];
  groups: { node: FunctionNode; tiles: FunctionNode[] }[];
}

/**
 * What to draw of a node: its children as groups, and in each group the tiles, which are the basic and project
 * parts of all items below, or, from an item down, the types they consist of.
 * @param id Id of the node; the root where no node has it.
 */
export function pictureOf(root: FunctionNode, id: string): FunctionPicture {
  const trail = trailTo(root, id) ?? [root];
  const node = trail.at(-1)!;
  const groups = node.split || node.children.length === 0 ? [node] : node.children;
  return { node, trail, groups: groups.map((group) => ({ node: group, tiles: tilesOf(group) })) };
}

/** Where a node stands: what is directly above it; `null` for the node the index begins at. */
interface Place {
  node: FunctionNode;
  above: Place | null;
}

const indexes = new WeakMap<FunctionNode, ReadonlyMap<string, Place>>();

/** The way from a node down to the one with the given id, both included. Trees are never changed once they are made. */
export function trailTo(node: FunctionNode, id: string): FunctionNode[] | null {
  if (id === node.id) return [node];
  let index = indexes.get(node);
  if (!index) indexes.set(node, (index = indexOf(node)));
  const trail: FunctionNode[] = [];
  for (let place = index.get(id) ?? null; place; place = place.above) trail.unshift(place.node);
  return trail.length > 0 ? trail : null;
}

/** Every node at or below one by its id; of several with one id the first on the way down. */
function indexOf(top: FunctionNode): Map<string, Place> {
  const index = new Map<string, Place>();
  const add = (node: FunctionNode, above: Place | null) => {
    const place = { node, above };
    if (!index.has(node.id)) index.set(node.id, place);
    for (const child of node.children) add(child, place);
  };
  add(top, null);
  return index;
}

function tilesOf(group: FunctionNode): FunctionNode[] {
  if (group.children.length === 0) return [group];
  if (group.split) return group.children;
  return splitsBelow(group).sort((a, b) => b.amount - a.amount);
}

/** The tiles of all items at or below a node. */
export function splitsBelow(node: FunctionNode): FunctionNode[] {
  return node.split ? [node] : node.children.flatMap((child) => splitsBelow(child));
}

/**
 * What a node holds of one nature (`null`: not split), with the printed figure where the table has one; `null` where
 * it holds nothing of it.
 */
export function naturePart(
  { roots }: FunctionTree,
  node: FunctionNode,
  nature: Nature | null,
): FunctionNode | null {
  if (node.nature || node.split) return node.nature === nature ? node : null;
  const part = nature ?? 'unsplit';
  return node.id
    ? (trailTo(roots.nature, `${node.id}/${part}`)?.at(-1) ?? null)
    : (roots.nature.children.find(({ id }) => id === part) ?? null);
}
