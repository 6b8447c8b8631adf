import { groups, max, sum } from 'd3-array';
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { area, curveBumpX } from 'd3-shape';
import type { Rect } from './rect.js';

/** The largest part of the height that may go into padding. */
const MOST_PADDING = 0.75;
const DEFAULT_PADDING = 16;

/** Columns of nodes from left to right, and the ribbons between them. */
export interface FlowInput {
  /** Ids of the nodes of each column in the order they are to be drawn; no id stands twice. */
  readonly columns: readonly (readonly string[])[];
  /** From a node to one of the next column; amounts are integers (分) above zero, others have no ribbon. */
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly amount: number;
  }[];
}

/** Sizes in px. */
export interface FlowOptions {
  width: number;
  height: number;
  nodeWidth?: number;
  /** Between nodes of one column; less where the height would leave too little for the nodes themselves. */
  nodePadding?: number;
  /** Room for labels at both outer sides. */
  labelWidth?: number;
  /** What a column does that needs less than the height: it takes all of it, or stands closed in its middle. */
  columns?: 'spread' | 'centred';
}

/** One node; its height is the amount that passes through it. */
export interface PlacedFlowNode extends Rect {
  readonly id: string;
  readonly column: number;
  /** The larger of the sums of the ribbons on both sides. */
  readonly amount: number;
}

/** One ribbon from the right edge of its source to the left edge of its target. */
export interface PlacedFlowLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  /** Thickness in px. */
  readonly width: number;
  /** Ends of the middle line. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Everything a flow draws. */
export interface PlacedFlow {
  readonly nodes: readonly PlacedFlowNode[];
  readonly links: readonly PlacedFlowLink[];
}

type Node = SankeyNode<{ readonly id: string; readonly column: number }, { readonly id: string }>;
type Link = SankeyLink<{ readonly id: string; readonly column: number }, { readonly id: string }>;

const NOTHING: PlacedFlow = Object.freeze({ nodes: Object.freeze([]), links: Object.freeze([]) });

/**
 * Places the nodes of each column below each other in the given order, with d3-sankey. All ribbons and nodes share one
 * scale; at a node ribbons stand side by side in the order of the nodes at their other ends. Where a column has no
 * ribbon nothing is placed, and a node without one has no height.
 * @throws An error that says which node a ribbon names that is not there: `missing: 30101`.
 */
export function placeFlow(input: FlowInput, options: FlowOptions): PlacedFlow {
  const { width, height, labelWidth = 0, nodeWidth = 12, nodePadding = DEFAULT_PADDING } = options;
  // Copies: d3-sankey writes onto what it is given.
  const nodes = input.columns.flatMap((ids, column) => ids.map((id): Node => ({ id, column })));
  const links = input.links
    .filter(({ amount }) => amount > 0)
    .map(({ id, source, target, amount }): Link => ({ id, source, target, value: amount }));
  if (links.length === 0) return NOTHING;
  const margin = Math.min(labelWidth, width / 2);
  const longest = max(input.columns, ({ length }) => length)!;
  const padding = Math.min(nodePadding, (height * MOST_PADDING) / Math.max(1, longest - 1));
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .linkSort((a, b) => orderOf(a.source) - orderOf(b.source) || orderOf(a.target) - orderOf(b.target))
    .iterations(0)
    .nodeWidth(Math.min(nodeWidth, (width - 2 * margin) / input.columns.length))
    .nodePadding(padding)
    .extent([
      [margin, 0],
      [width - margin, height],
    ]);
  layout({ nodes, links });
  const columns = groups(nodes, ({ column }) => column).map(([, column]) => column);
  if (columns.some((column) => column.every(({ value }) => value === 0))) return NOTHING;
  if (options.columns === 'centred') {
    for (const column of columns) closeUp(column, padding, height);
    layout.update({ nodes, links });
  }
  return Object.freeze({
    nodes: Object.freeze(nodes.map(placedNode)),
    links: Object.freeze(links.map(placedLink)),
  });
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

/**
 * Outline of a ribbon. A filled shape rather than a thick line: it is as high at every x as at its ends, and can
 * carry a texture and an outline for focus. Coordinates are printed to a thousandth of a pixel.
 */
export function ribbonPath({
  width,
  x0,
  y0,
  x1,
  y1,
}: Pick<PlacedFlowLink, 'width' | 'x0' | 'y0' | 'x1' | 'y1'>) {
  const outline = area<readonly [x: number, y: number]>()
    .x(([x]) => x)
    .y1(([, y]) => y - width / 2)
    .y0(([, y]) => y + width / 2)
    .curve(curveBumpX);
  return outline([
    [x0, y0],
    [x1, y1],
  ])!;
}

/** The nodes of a column `padding` px apart, in the middle of the height. */
function closeUp(nodes: readonly Node[], padding: number, height: number): void {
  const heights = nodes.map(({ y0, y1 }) => y1! - y0!);
  let y = (height - sum(heights) - (nodes.length - 1) * padding) / 2;
  for (const [index, node] of nodes.entries()) {
    node.y0 = y;
    node.y1 = y + heights[index]!;
    y = node.y1 + padding;
  }
}

/** Place of a link's end among all nodes, once d3-sankey has put the node there in place of its id. */
function orderOf(end: Link['source']): number {
  return (end as Node).index!;
}

function placedNode({ id, column, x0, x1, y0, y1, value }: Node): PlacedFlowNode {
  return Object.freeze({ id, column, x: x0!, y: y0!, width: x1! - x0!, height: y1! - y0!, amount: value! });
}

function placedLink({ id, source, target, value, width, y0, y1 }: Link): PlacedFlowLink {
  const [from, to] = [source as Node, target as Node];
  const ends = { x0: from.x1!, y0: y0!, x1: to.x0!, y1: y1! };
  return Object.freeze({ id, source: from.id, target: to.id, amount: value, width: width!, ...ends });
}
