import { sankey } from 'd3-sankey';
import { placedLink, placedNode, type FlowLink, type FlowNode } from './flow-shapes.js';
import type { FlowInput, FlowOptions, PlacedFlow, PlacedFlowLink, PlacedFlowNode } from './flow-types.js';

export type { FlowInput, FlowOptions, PlacedFlow, PlacedFlowLink, PlacedFlowNode } from './flow-types.js';

/** The largest part of the height that may go into padding. */
const MOST_PADDING = 0.75;
const DEFAULT_PADDING = 16;

/**
 * Places sources on the left and targets on the right, in the given order. All ribbons and nodes share one scale;
 * without a ribbon nothing is placed, and a node without one has no height.
 */
export function placeFlow(input: FlowInput, options: FlowOptions): PlacedFlow {
  const { width, height, labelWidth = 0 } = options;
  const links = input.links.filter((link) => link.amount > 0);
  if (links.length === 0) return freeze(width, height, [], []);
  const margin = Math.min(labelWidth, width / 2);
  const longest = Math.max(input.sources.length, input.targets.length);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.key)
    // d3 would move a node without ribbons to the other side, and sort by size: side and order are given here.
    .nodeAlign((node) => (node.side === 'source' ? 0 : 1))
    .nodeSort(null)
    .nodeWidth(Math.min(options.nodeWidth ?? 12, (width - 2 * margin) / 2))
    .nodePadding(
      Math.min(options.nodePadding ?? DEFAULT_PADDING, (height * MOST_PADDING) / Math.max(1, longest - 1)),
    )
    .extent([
      [margin, 0],
      [width - margin, height],
    ]);
  // d3-sankey writes onto what it is given, so it gets records of its own.
  const graph = layout({
    nodes: [...input.sources.map(nodeOf('source')), ...input.targets.map(nodeOf('target'))],
    links: links.map(({ id, source, target, amount }) => ({
      id,
      source: keyOf('source', source),
      target: keyOf('target', target),
      value: amount,
    })),
  });
  const nodes = graph.nodes.map((node) => placedNode(node, margin));
  return freeze(width, height, nodes, graph.links.map(placedLink));
}

/**
 * The least height in px at which the labels of the fuller column stay a line apart and the amounts keep a quarter
 * of the height, at least 160 px.
 * @param nodePadding At least the line height of a label.
 */
export function flowHeight(nodesLeft: number, nodesRight: number, nodePadding = DEFAULT_PADDING): number {
  const padding = Math.max(0, Math.max(nodesLeft, nodesRight) - 1) * nodePadding;
  return Math.ceil(padding + Math.max(160, padding * (1 / MOST_PADDING - 1)));
}

/** Ids of the two sides may be alike, so d3 gets them with their side. */
const keyOf = (side: FlowNode['side'], id: string) => `${side} ${id}`;

const nodeOf =
  (side: FlowNode['side']) =>
  ({ id }: { id: string }): FlowNode => ({ key: keyOf(side, id), id, side });

function freeze(width: number, height: number, nodes: PlacedFlowNode[], links: PlacedFlowLink[]): PlacedFlow {
  return Object.freeze({ width, height, nodes: Object.freeze(nodes), links: Object.freeze(links) });
}
