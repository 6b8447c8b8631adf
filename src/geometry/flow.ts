import { ribbonPath } from './flow-shapes.js';
import type { FlowInput, FlowOptions, PlacedFlow, PlacedFlowLink, PlacedFlowNode } from './flow-types.js';

export type { FlowInput, FlowOptions, PlacedFlow, PlacedFlowLink, PlacedFlowNode } from './flow-types.js';

/** The largest part of the height that may go into padding. */
const MOST_PADDING = 0.75;
const DEFAULT_PADDING = 16;
/** Between a node and its label, in px. */
const LABEL_GAP = 6;

type Link = FlowInput['links'][number];

/**
 * Places sources on the left and targets on the right, in the given order. All ribbons and nodes share one scale; the
 * column that needs less than the height spreads over it. Without a ribbon nothing is placed, and a node without one
 * has no height.
 */
export function placeFlow(input: FlowInput, options: FlowOptions): PlacedFlow {
  const { width, height, labelWidth = 0, nodeWidth = 12, nodePadding = DEFAULT_PADDING } = options;
  const links = input.links.filter((link) => link.amount > 0);
  if (links.length === 0) return { width, height, nodes: [], links: [] };
  const margin = Math.min(labelWidth, width / 2);
  const thick = Math.min(nodeWidth, (width - 2 * margin) / 2);
  const longest = Math.max(input.sources.length, input.targets.length);
  const padding = Math.min(nodePadding, (height * MOST_PADDING) / Math.max(1, longest - 1));
  const whole = links.reduce((sum, { amount }) => sum + amount, 0);
  const scale = (height - (longest - 1) * padding) / whole;
  const place = (side: 'source' | 'target', x: number) => {
    const ids = input[`${side}s`].map(({ id }) => id);
    const missing = links.find((link) => !ids.includes(link[side]));
    if (missing) throw new Error(`missing: ${side} ${missing[side]}`);
    const spare = (height - whole * scale - (ids.length - 1) * padding) / (ids.length + 1);
    let y = spare;
    return ids.map((id): PlacedFlowNode => {
      const amount = links.reduce((sum, link) => sum + (link[side] === id ? link.amount : 0), 0);
      const node = { id, side, x, y, width: thick, height: amount * scale, amount };
      y += node.height + padding + spare;
      return { ...node, label: labelOf(node, margin) };
    });
  };
  const sources = place('source', margin);
  const targets = place('target', width - margin - thick);
  const leave = middlesOf('source', links, sources, targets, scale);
  const arrive = middlesOf('target', links, targets, sources, scale);
  return {
    width,
    height,
    nodes: [...sources, ...targets],
    links: links.map((link): PlacedFlowLink => {
      const ends = {
        width: link.amount * scale,
        x0: margin + thick,
        y0: leave.get(link)!,
        x1: width - margin - thick,
        y1: arrive.get(link)!,
      };
      return { ...link, ...ends, d: ribbonPath(ends) };
    }),
  };
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

function labelOf(
  { side, x, y, width, height }: Omit<PlacedFlowNode, 'label'>,
  labelWidth: number,
): PlacedFlowNode['label'] {
  const left = side === 'source';
  return {
    x: left ? x - LABEL_GAP : x + width + LABEL_GAP,
    y: y + height / 2,
    width: Math.max(0, labelWidth - LABEL_GAP),
    anchor: left ? 'end' : 'start',
  };
}

/** Where each ribbon's middle meets its node: side by side, in the order of the nodes at their other ends. */
function middlesOf(
  side: 'source' | 'target',
  links: readonly Link[],
  nodes: readonly PlacedFlowNode[],
  others: readonly PlacedFlowNode[],
  scale: number,
): Map<Link, number> {
  const other = side === 'source' ? 'target' : 'source';
  const middles = new Map<Link, number>();
  for (const { id, y } of nodes) {
    let end = y;
    for (const far of others) {
      for (const link of links.filter((each) => each[side] === id && each[other] === far.id)) {
        middles.set(link, end + (link.amount * scale) / 2);
        end += link.amount * scale;
      }
    }
  }
  return middles;
}
