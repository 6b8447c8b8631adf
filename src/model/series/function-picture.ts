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

/** The way from a node down to the one with the given id, both included. */
export function trailTo(node: FunctionNode, id: string): FunctionNode[] | null {
  if (node.id === id) return [node];
  for (const child of node.children) {
    const rest = trailTo(child, id);
    if (rest) return [node, ...rest];
  }
  return null;
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
  return trailTo(roots.nature, node.id ? `${node.id}/${part}` : part)?.at(-1) ?? null;
}
