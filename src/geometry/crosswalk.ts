import { group, max } from 'd3-array';
import { flowHeight, placeFlow, ribbonPath, type PlacedFlowLink, type PlacedFlowNode } from './flow.js';
import type { PlacedLine } from './label-lines.js';
import { shortenText, textWidth } from './labels.js';
import type { Box } from './neighbour.js';
import type { Rect } from './rect.js';

/** One code with its words from long to short, which are measured here but not chosen. */
export interface CrosswalkCode {
  readonly id: string;
  readonly texts: readonly [long: string, middle: string, short: string];
}

/** Amounts (分) by the codes of two classifications. Ids are their own among all codes and ribbons. */
export interface CrosswalkInput {
  readonly sources: readonly CrosswalkCode[];
  readonly targets: readonly CrosswalkCode[];
  /** Titles of the two columns. */
  readonly titles: readonly [string, string];
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly amount: number;
  }[];
}

/** A code as a node with its label. */
export interface PlacedCode {
  readonly id: string;
  readonly node: Rect;
  /** Takes the pointer: node and label, high enough for a finger. */
  readonly reach: Rect;
  readonly label: PlacedLine;
}

/** A ribbon between two codes. */
export interface PlacedRibbon {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Closed outline. */
  readonly d: string;
}

/** Everything a crosswalk draws, in px. */
export interface PlacedCrosswalk {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly titles: readonly PlacedLine[];
  /** Each with the ribbons that leave it. */
  readonly sources: readonly (PlacedCode & { readonly ribbons: readonly PlacedRibbon[] })[];
  readonly targets: readonly PlacedCode[];
  /** Marks for pointer and keyboard: each source with its ribbons, then the targets. */
  readonly boxes: readonly Box[];
}

/** Room above the flow for the titles of its columns. */
const TOP = 30;
/** Between nodes: a label's line, and room for a finger. */
const PADDING = 22;
const NODE = 10;
const LABEL_GAP = 6;
/** The least height of the area of a node that takes the pointer. */
const REACH = 20;

/** Labels of one size and length. */
interface Labels {
  fontSize: number;
  /** Between the outer edge and the nodes. */
  margin: number;
  /** Which of the texts of a code is printed. */
  level: 0 | 1 | 2;
}

/**
 * Places a flow from the codes of one classification to those of another, each column in the given order. Without an
 * amount above zero nothing is placed.
 */
export function placeCrosswalk(input: CrosswalkInput, width: number): PlacedCrosswalk {
  const codes = [...input.sources, ...input.targets];
  const labels = labelsOf(codes, width);
  const flow = placeFlow(
    {
      columns: [input.sources, input.targets].map((column) => column.map(({ id }) => id)),
      links: input.links,
    },
    {
      width,
      height: flowHeight(input.sources.length, input.targets.length, PADDING),
      nodeWidth: NODE,
      nodePadding: PADDING,
      labelWidth: labels.margin,
    },
  );
  const texts = new Map(codes.map((code) => [code.id, code.texts[labels.level]]));
  const nodesOf = (column: number) =>
    flow.nodes
      .filter((node) => node.column === column)
      .map((node) => placeCode({ ...node, y: node.y + TOP }, texts.get(node.id)!, labels, width));
  const links = flow.links.map((link) => ({ ...link, y0: link.y0 + TOP, y1: link.y1 + TOP }));
  const leaving = group(links, ({ source }) => source);
  const sources = nodesOf(0).map((code) => ({
    ...code,
    ribbons: (leaving.get(code.id) ?? []).map(ribbonOf),
  }));
  const targets = nodesOf(1);
  const boxOf = ({ id, node }: PlacedCode): Box => ({ id, ...node });
  return {
    width,
    height: flowHeight(input.sources.length, input.targets.length, PADDING) + TOP,
    fontSize: labels.fontSize,
    titles: [sources, targets].flatMap(([first], index) =>
      first ? placeTitle(input.titles[index]!, first, labels, width) : [],
    ),
    sources,
    targets,
    boxes: [
      ...sources.flatMap((source) => [boxOf(source), ...(leaving.get(source.id) ?? []).map(leavingBox)]),
      ...targets.map(boxOf),
    ],
  };
}

/** The longest texts that fit beside the flow, else short ones that are cut. */
function labelsOf(codes: readonly CrosswalkCode[], width: number): Labels {
  const narrow = width < 480;
  const fontSize = narrow ? 12 : 13;
  const room = width * (narrow ? 0.36 : 0.38);
  const widest = ([0, 1, 2] as const).map(
    (level) => (max(codes, ({ texts }) => textWidth(texts[level], fontSize)) ?? 0) + LABEL_GAP,
  );
  const level = ([0, 1, 2] as const).find((each) => widest[each]! <= room) ?? (narrow ? 2 : 1);
  return { fontSize, margin: Math.min(room, widest[level]!), level };
}

function placeCode(
  { id, column, x, y, width, height }: PlacedFlowNode,
  text: string,
  { fontSize, margin }: Labels,
  whole: number,
): PlacedCode {
  const left = column === 0;
  const reach = Math.max(REACH, height);
  return {
    id,
    node: { x, y, width, height },
    reach: {
      x: left ? 1 : x - 1,
      y: y + (height - reach) / 2,
      width: Math.max(0, left ? x + width : whole - x),
      height: reach,
    },
    label: {
      text: shortenText(text, margin - LABEL_GAP, fontSize),
      x: left ? x - LABEL_GAP : x + width + LABEL_GAP,
      // The middle of the letters is about a third of their size above the baseline.
      y: y + height / 2 + 0.35 * fontSize,
      anchor: left ? 'end' : 'start',
    },
  };
}

/** The title of a column: over its labels, or from the outer edge where it is wider than they are. */
function placeTitle(
  text: string,
  { label }: PlacedCode,
  { fontSize, margin }: Labels,
  width: number,
): PlacedLine {
  const over = textWidth(text, fontSize) <= margin - LABEL_GAP;
  const [x, anchor] = label.anchor === 'end' ? ([0, 'start'] as const) : ([width, 'end'] as const);
  return {
    text: shortenText(text, width / 2 - 8, fontSize),
    x: over ? label.x : x,
    y: 14,
    anchor: over ? label.anchor : anchor,
  };
}

function ribbonOf(link: PlacedFlowLink): PlacedRibbon {
  const { id, source, target } = link;
  return { id, source, target, d: ribbonPath(link) };
}

/** Where they leave their source ribbons stand one below the other; further on they cross. */
function leavingBox({ id, x0, y0, width }: PlacedFlowLink): Box {
  return { id, x: x0 + 8, y: y0 - width / 2, width: 24, height: width };
}
