import { max } from 'd3-array';
import { flowHeight, placeFlow, ribbonPath, type PlacedFlowNode } from './flow.js';
import { labelLines, type PlacedLine } from './label-lines.js';
import { textWidth } from './labels.js';
import type { Box } from './neighbour.js';
import type { Rect } from './rect.js';

/** One end of the flow: an amount (分) with its words, which are measured here but not chosen. */
export interface ThroughFlowEnd {
  readonly id: string;
  readonly amount: number;
  readonly name: string;
  readonly value: string;
}

/**
 * A flow from sources through one middle node to targets, each with an id of its own. Amounts of zero or below have no
 * place. Both sides have to add up to the same amount: what is missing on one side is an end of its own.
 */
export interface ThroughFlowInput {
  readonly sources: readonly ThroughFlowEnd[];
  readonly targets: readonly ThroughFlowEnd[];
  /** Titles of the sources and of the targets. */
  readonly sides: readonly [string, string];
  /** Id of the middle node, and the lines above it. */
  readonly middle: { readonly id: string; readonly titles: readonly string[] };
}

/** A node with what is written at it. */
export interface PlacedThroughFlowNode {
  readonly id: string;
  /** At least a pixel high. */
  readonly node: Rect;
  /** Takes pointer and focus: node and label. */
  readonly reach: Rect;
  readonly lines: readonly PlacedLine[];
}

/** An end with its ribbon to or from the middle. */
export interface PlacedThroughFlowEnd extends PlacedThroughFlowNode {
  readonly side: 'source' | 'target';
  /** Closed outline of the ribbon. */
  readonly d: string;
}

/** Everything a flow through one middle node draws, in px. */
export interface PlacedThroughFlow {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Titles of the sources and of the targets. */
  readonly sides: readonly [PlacedLine, PlacedLine];
  readonly middle: PlacedThroughFlowNode;
  readonly ends: readonly PlacedThroughFlowEnd[];
  /** All nodes for pointer and keyboard: sources, middle, targets. */
  readonly boxes: readonly Box[];
}

const NODE = 12;
const LINE = 17;
/** Between the labels of two nodes. */
const SPACE = 8;
const LABEL_GAP = 6;
const MOST_LINES = 3;
/** Between the middle's titles. */
const TITLE_LINE = 18;

/** Places a flow through one middle node; `null` where a side has nothing. */
export function placeThroughFlow(input: ThroughFlowInput, width: number): PlacedThroughFlow | null {
  const { middle, sides } = input;
  const [sources, targets] = [input.sources.filter(flows), input.targets.filter(flows)];
  if (sources.length === 0 || targets.length === 0) return null;
  const given = [...sources, ...targets];
  const narrow = width < 480;
  const fontSize = narrow ? 12 : 13;
  const { room, linesOf } = breakLabels(given, width, fontSize);
  const texts = new Map(given.map((end) => [end.id, linesOf(end)]));
  const padding = max(texts.values(), ({ length }) => length)! * LINE + SPACE;
  const flow = placeFlow(
    {
      columns: [sources, [middle], targets].map((column) => column.map(({ id }) => id)),
      links: [
        ...sources.map(({ id, amount }) => ({ id, source: id, target: middle.id, amount })),
        ...targets.map(({ id, amount }) => ({ id, source: middle.id, target: id, amount })),
      ],
    },
    {
      // An even width, so that the middle stands on whole pixels.
      width: width - (width % 2),
      height: flowHeight(sources.length, targets.length, padding),
      nodeWidth: NODE,
      nodePadding: padding,
      labelWidth: room,
      columns: 'centred',
    },
  );
  const tallOf = ({ id, height }: PlacedFlowNode) =>
    Math.max((texts.get(id) ?? []).length * LINE + SPACE - 2, height);
  // In a narrow flow the middle's titles stand below those of the sides; a label may be higher than its node.
  const top = narrow ? 64 : 46;
  const over = max(flow.nodes, (node) => (tallOf(node) - node.height) / 2 - node.y)!;
  const down = top + Math.max(0, over);
  const ribbons = new Map(
    flow.links.map((link) => [link.id, ribbonPath({ ...link, y0: link.y0 + down, y1: link.y1 + down })]),
  );
  const nodes = flow.nodes.map((node) => ({ ...node, y: node.y + down, tall: tallOf(node) }));
  const ends = nodes.flatMap((node) => {
    const lines = texts.get(node.id);
    return lines ? { ...placeEnd(node, lines, room), d: ribbons.get(node.id)! } : [];
  });
  const placed = placeMiddle(
    nodes.find(({ id }) => id === middle.id)!,
    middle.titles,
    top,
  );
  const boxes = (side: PlacedThroughFlowEnd['side']) =>
    ends.filter((end) => end.side === side).map(({ id, reach }) => ({ id, ...reach }));
  return {
    width,
    height: Math.ceil(max(ends, ({ reach }) => reach.y + reach.height)!),
    fontSize,
    sides: [
      { text: sides[0], x: 0, y: 14, anchor: 'start' },
      { text: sides[1], x: width, y: 14, anchor: 'end' },
    ],
    middle: placed,
    ends,
    boxes: [...boxes('source'), { id: middle.id, ...placed.node }, ...boxes('target')],
  };
}

function flows({ amount }: ThroughFlowEnd): boolean {
  return amount > 0;
}

/** The room for labels and how each is broken into lines: name and value in one where all fit, else one below the other. */
function breakLabels(ends: readonly ThroughFlowEnd[], width: number, fontSize: number) {
  const widest = (texts: string[]) => max(texts, (text) => textWidth(text, fontSize))! + LABEL_GAP;
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

function placeEnd(
  { id, column, tall, ...box }: PlacedFlowNode & { tall: number },
  texts: readonly string[],
  room: number,
) {
  const { x, y, width, height } = box;
  const left = column === 0;
  const first = y + height / 2 - (texts.length * LINE) / 2 + 13;
  return {
    id,
    side: left ? ('source' as const) : ('target' as const),
    node: drawn(box),
    reach: { x: left ? x - room : x, y: y + (height - tall) / 2, width: width + room, height: tall },
    lines: texts.map((text, at): PlacedLine => ({
      text,
      x: left ? x - LABEL_GAP : x + width + LABEL_GAP,
      y: first + at * LINE,
      anchor: left ? 'end' : 'start',
    })),
  };
}

function placeMiddle(
  { id, ...box }: PlacedFlowNode,
  titles: readonly string[],
  top: number,
): PlacedThroughFlowNode {
  const node = drawn(box);
  const { x, y, width, height } = node;
  return {
    id,
    node,
    reach: { x: x - 6, y: y - 4, width: width + 12, height: height + 8 },
    lines: titles.map((text, at) => ({
      text,
      x: x + width / 2,
      y: top - 32 + at * TITLE_LINE,
      anchor: 'middle',
    })),
  };
}

function drawn({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height: Math.max(1, height) };
}
