import type { SankeyLink, SankeyNode } from 'd3-sankey';
import type { PlacedFlowLink, PlacedFlowNode } from './flow-types.js';

/** A node as d3-sankey gets it. */
export interface FlowNode {
  key: string;
  id: string;
  side: 'source' | 'target';
}

/** A ribbon as d3-sankey gets it; `source` and `target` are keys, which it replaces by the nodes themselves. */
export interface FlowLink {
  id: string;
  source: string;
  target: string;
  value: number;
}

type Node = SankeyNode<FlowNode, FlowLink>;
/** After the layout, where the keys have become nodes. */
type Link = Omit<SankeyLink<FlowNode, FlowLink>, 'source' | 'target'> & { source: unknown; target: unknown };

/** Between a node and its label, in px. */
const LABEL_GAP = 6;

/** Our own record of a node that d3-sankey has placed. */
export function placedNode(node: Node, labelWidth: number): PlacedFlowNode {
  const [x0, x1, y0, y1] = [node.x0!, node.x1!, node.y0!, node.y1!];
  const left = node.side === 'source';
  return Object.freeze({
    id: node.id,
    side: node.side,
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    amount: node.value!,
    label: Object.freeze({
      x: left ? x0 - LABEL_GAP : x1 + LABEL_GAP,
      y: (y0 + y1) / 2,
      width: Math.max(0, labelWidth - LABEL_GAP),
      anchor: left ? 'end' : 'start',
    }),
  });
}

/** Our own record of a ribbon that d3-sankey has placed. */
export function placedLink(link: Link): PlacedFlowLink {
  const source = link.source as Node;
  const target = link.target as Node;
  const ends = { width: link.width!, x0: source.x1!, y0: link.y0!, x1: target.x0!, y1: link.y1! };
  return Object.freeze({
    id: link.id,
    source: source.id,
    target: target.id,
    amount: link.value,
    ...ends,
    d: ribbonPath(ends),
  });
}

/**
 * Outline of a ribbon. A filled shape rather than a thick line: it is as high at every x as at its ends, and can
 * carry a texture and an outline for focus. Coordinates are printed to a hundredth of a pixel.
 */
function ribbonPath({
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
