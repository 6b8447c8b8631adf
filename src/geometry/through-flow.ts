import { flowHeight, placeFlow, type PlacedFlow, type PlacedFlowNode } from './flow.js';
import { labelLines } from './label-lines.js';
import { textWidth } from './labels.js';
import type { Rect } from './rect.js';

/** One end of the flow: an amount (分) above zero with its words, which are measured here but not chosen. */
export interface ThroughFlowEnd {
  readonly id: string;
  readonly amount: number;
  readonly name: string;
  readonly value: string;
}

/** An end with its ribbon to or from the middle. */
export interface PlacedThroughFlowEnd extends Rect {
  readonly id: string;
  readonly side: 'source' | 'target';
  /** Closed outline of the ribbon, and where its own corner is to be put. */
  readonly ribbon: { readonly d: string; readonly x: number; readonly y: number };
  /** Lines of its label, the value last, with their baselines. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Node and label, for pointer and focus. */
  readonly reach: Rect;
}

/** Everything a flow through one middle node draws, in px. */
export interface PlacedThroughFlow {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** `null` where nothing flows. */
  readonly middle: Rect | null;
  readonly ends: readonly PlacedThroughFlowEnd[];
}

const NODE = 12;
const LINE = 17;
/** Between the labels of two nodes. */
const SPACE = 8;
const LABEL_GAP = 6;
const MOST_LINES = 3;

/** The sizes that both halves share. */
interface Sizes {
  fontSize: number;
  /** Room for labels at each end. */
  room: number;
  /** Between nodes. */
  padding: number;
  /** Height of all nodes of a side together. */
  amounts: number;
}

/**
 * Places a flow from sources through one node to targets. Both sides have to add up to the same amount: what is
 * missing on one side is an end of its own. Each half is a flow of its own, on the same scale.
 */
export function placeThroughFlow(
  sources: readonly ThroughFlowEnd[],
  targets: readonly ThroughFlowEnd[],
  width: number,
): PlacedThroughFlow {
  const fontSize = width < 480 ? 12 : 13;
  if (sources.length === 0 || targets.length === 0)
    return { width, height: 0, fontSize, middle: null, ends: [] };
  const { room, linesOf } = labelsOf([...sources, ...targets], width, fontSize);
  const lines = (ends: readonly ThroughFlowEnd[]) => ends.map(linesOf);
  const [leftLines, rightLines] = [lines(sources), lines(targets)];
  const padding = Math.max(...[...leftLines, ...rightLines].map(({ length }) => length)) * LINE + SPACE;
  const most = Math.max(sources.length, targets.length);
  const amounts = flowHeight(sources.length, targets.length, padding) - (most - 1) * padding;
  const sizes = { fontSize, room, padding, amounts };
  const half = Math.round(width / 2);
  const left = placeHalf('source', sources, half, sizes);
  const right = placeHalf('target', targets, width - half, sizes);
  const [from, to] = [middleOf(left, 'target'), middleOf(right, 'source')];
  const top = Math.max(from.y, to.y);
  const placed = [
    ...endsOf(left, 'source', leftLines, { x: 0, y: top - from.y }),
    ...endsOf(right, 'target', rightLines, { x: from.x - to.x, y: top - to.y }),
  ];
  // A label may be higher than its node.
  const over = Math.max(0, ...placed.map(({ reach }) => -reach.y));
  return {
    width,
    height: Math.ceil(Math.max(...placed.map(({ reach }) => reach.y + reach.height)) + over),
    fontSize,
    middle: { x: from.x, y: top + over, width: from.width, height: from.height },
    ends: placed.map((end) => moved(end, over)),
  };
}

/** The room for labels and how each is broken into lines: name and value in one where all fit, else one below the other. */
function labelsOf(ends: readonly ThroughFlowEnd[], width: number, fontSize: number) {
  const widest = (texts: string[]) => Math.max(...texts.map((text) => textWidth(text, fontSize))) + LABEL_GAP;
  const whole = ({ name, value }: ThroughFlowEnd) => `${name}\u2002${value}`;
  const one = widest(ends.map(whole));
  if (one <= width * 0.36) return { room: one, linesOf: (end: ThroughFlowEnd) => [whole(end)] };
  const values = widest(ends.map(({ value }) => value));
  const room = Math.max(width * 0.31, Math.min(values, width * 0.34));
  const broken = (text: string, most: number) => labelLines(text, room - LABEL_GAP, fontSize, most);
  return {
    room,
    linesOf: ({ name, value }: ThroughFlowEnd) => [...broken(name, MOST_LINES), ...broken(value, MOST_LINES)],
  };
}

/** One half: all its ends and one node with all of their amount, which stands in the middle of the whole. */
function placeHalf(
  side: 'source' | 'target',
  ends: readonly ThroughFlowEnd[],
  width: number,
  { room, padding, amounts }: Sizes,
): PlacedFlow {
  const middle = [{ id: 'middle' }];
  const links = ends.map(({ id, amount }) =>
    side === 'source'
      ? { id, source: id, target: 'middle', amount }
      : { id, source: 'middle', target: id, amount },
  );
  return placeFlow(
    side === 'source' ? { sources: ends, targets: middle, links } : { sources: middle, targets: ends, links },
    {
      // Labels are given room at both ends, but the half has them at its outer end alone.
      width: width + NODE / 2 + room,
      height: (ends.length - 1) * padding + amounts,
      nodeWidth: NODE,
      nodePadding: padding,
      labelWidth: room,
    },
  );
}

function middleOf({ nodes }: PlacedFlow, side: PlacedFlowNode['side']): PlacedFlowNode {
  return nodes.find((node) => node.side === side)!;
}

function endsOf(
  { nodes, links }: PlacedFlow,
  side: 'source' | 'target',
  lines: readonly (readonly string[])[],
  by: { x: number; y: number },
): PlacedThroughFlowEnd[] {
  return nodes
    .filter((node) => node.side === side)
    .map((node, index) => {
      const { id, width, height, label } = node;
      const [x, y] = [node.x + by.x, node.y + by.y];
      const texts = lines[index]!;
      const tall = Math.max(texts.length * LINE + SPACE - 2, height);
      const first = y + height / 2 - (texts.length * LINE) / 2 + 13;
      return {
        id,
        side,
        x,
        y,
        width,
        height,
        ribbon: { d: links.find((link) => link.id === id)!.d, ...by },
        lines: texts.map((text, at) => ({ text, x: label.x + by.x, y: first + at * LINE })),
        reach: {
          x: side === 'source' ? x - label.width - LABEL_GAP : x,
          y: y + (height - tall) / 2,
          width: width + label.width + LABEL_GAP,
          height: tall,
        },
      };
    });
}

function moved(end: PlacedThroughFlowEnd, down: number): PlacedThroughFlowEnd {
  const by = <T extends { y: number }>(box: T): T => ({ ...box, y: box.y + down });
  return by({ ...end, ribbon: by(end.ribbon), lines: end.lines.map(by), reach: by(end.reach) });
}
