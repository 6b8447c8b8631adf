import { flowHeight, placeFlow, type PlacedFlow, type PlacedFlowNode } from '../../geometry/flow.js';
import { shortenText, textWidth } from '../../geometry/labels.js';
import type { Box } from '../../geometry/neighbour.js';
import { formatAmount } from '../../text/numbers.js';
import { govMark, itemMark, linkMark } from './economic-marks.js';
import { named, type EconomicPicture } from './economic-picture.js';

/** Room above the flow for the titles of its columns. */
export const FLOW_TOP = 30;

/** Between nodes: a label's line, and room for a finger. */
const PADDING = 22;

/** The flow with the texts beside its nodes. */
export interface PlacedRibbons {
  flow: PlacedFlow;
  fontSize: number;
  /** By the ids of the marks. */
  labels: ReadonlyMap<string, string>;
}

/** The id of a node's mark. */
export function nodeMark(
  { side, id }: Pick<PlacedFlowNode, 'side' | 'id'>,
  picture: EconomicPicture,
): string {
  return side === 'source' ? itemMark(picture.index.itemsByCode.get(id)?.id ?? id) : govMark(id);
}

/** Places 部门 items in the order of the bars on the left and 政府 items by code on the right. */
export function placeRibbons(picture: EconomicPicture, width: number): PlacedRibbons {
  const { series } = picture;
  const from = new Set(series.links.map(({ dept }) => dept));
  const to = new Set(series.links.map(({ gov }) => gov));
  const sources = series.classes
    .flatMap(({ items }) => items)
    .flatMap(({ code }) => (code !== null && from.has(code) ? [{ id: code }] : []));
  const targets = series.govItems.flatMap(({ code }) => (to.has(code) ? [{ id: code }] : []));
  const fontSize = width < 480 ? 12 : 13;
  const room = width * (width < 480 ? 0.36 : 0.38);
  const texts = [...sources.map(textsOf('source', picture)), ...targets.map(textsOf('target', picture))];
  const widestOf = (level: number) => Math.max(0, ...texts.map((each) => textWidth(each[level]!, fontSize)));
  const level = [0, 1, 2].find((each) => widestOf(each) + 6 <= room) ?? (width < 480 ? 2 : 1);
  const labelWidth = Math.min(room, widestOf(level) + 6);
  const flow = placeFlow(
    {
      sources,
      targets,
      links: series.links.map(({ dept, gov, amount, path }) => ({
        id: path,
        source: dept,
        target: gov,
        amount,
      })),
    },
    {
      width,
      height: flowHeight(sources.length, targets.length, PADDING),
      nodeWidth: 10,
      nodePadding: PADDING,
      labelWidth,
    },
  );
  const labels = flow.nodes.map((node, index): [string, string] => [
    nodeMark(node, picture),
    shortenText(texts[index]![level]!, node.label.width, fontSize),
  ]);
  return { flow, fontSize, labels: new Map(labels) };
}

/** Boxes for pointer and keyboard: each source with its ribbons, by their middle, then the targets. */
export function ribbonBoxes({ flow }: PlacedRibbons, picture: EconomicPicture): Box[] {
  const node = (each: PlacedFlowNode): Box => {
    const { x, y, width, height } = each;
    return { id: nodeMark(each, picture), x, y: y + FLOW_TOP, width, height };
  };
  const ribbons = (source: string) =>
    flow.links
      .filter((link) => link.source === source)
      // Where they leave their source ribbons stand one below the other; further on they cross.
      .map(({ id, x0, y0, width: height }): Box => {
        return { id: linkMark(id), x: x0 + 8, y: y0 - height / 2 + FLOW_TOP, width: 24, height };
      });
  return [
    ...flow.nodes
      .filter(({ side }) => side === 'source')
      .flatMap((each) => [node(each), ...ribbons(each.id)]),
    ...flow.nodes.filter(({ side }) => side === 'target').map(node),
  ];
}

/** The texts beside a node: with its amount, with its code, the name alone. */
function textsOf(side: PlacedFlowNode['side'], picture: EconomicPicture) {
  return ({ id }: { id: string }): [string, string, string] => {
    const item = side === 'source' ? picture.index.itemsByCode.get(id) : undefined;
    const gov = side === 'source' ? undefined : picture.index.govItems.get(id);
    const { label, name } = named(id, (item ?? gov)?.name ?? null, picture);
    const amount = (item ?? gov)?.amount ?? null;
    const withAmount = amount === null ? label : `${label}\u2002${formatAmount(amount, picture.format)}`;
    return [withAmount, label, name];
  };
}
