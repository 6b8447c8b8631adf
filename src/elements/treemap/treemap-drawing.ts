import { nothing, svg, type SVGTemplateResult } from 'lit';
import {
  labelHeader,
  labelTile,
  LABEL,
  PADDING,
  placeTreemap,
  type PlacedGroup,
  type PlacedTile,
} from '../../geometry/treemap.js';
import { percentOf } from '../../model/money.js';
import { trailTo, type FunctionPicture } from '../../model/series/function-picture.js';
import type { FunctionNode, FunctionTree } from '../../model/series/function-tree.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import { treemapWords, baseWords } from '../../text/words.js';
import { renderMark, renderText, type Mark, type Picture } from '../chart/chart.js';
import type { Locale } from '../../text/languages.js';

/** Height of the strip above a band, in px. */
const HEADER = 30;

/** The id of a band's mark, told from the tile of the same node. */
export const bandId = (node: string) => `band:${node}`;

/** A mark with the node it stands for. */
interface NodeMark extends Mark {
  node: FunctionNode;
  amount: string;
  share: string;
}

interface Band {
  /** `null` where the one band is the node itself and has no header. */
  header: NodeMark | null;
  name: string;
  tiles: readonly { mark: NodeMark; place: PlacedTile }[];
}

/** The picture of a node: bands with their tiles. */
export function treemapPicture(
  { node: whole, groups }: FunctionPicture,
  table: FunctionTree['table'],
  format: AmountFormat,
  width: number,
): Picture {
  const { locale } = format;
  const words = treemapWords(locale);
  // Bands have headers unless the one band is the node itself.
  const hasHeaders = groups[0]?.node !== whole;
  const placed = placeTreemap(
    groups.map(({ node, tiles }) => ({ id: node.id, tiles })),
    {
      width,
      tilesHeight: Math.min(460, Math.max(280, width * 0.5)),
      headerHeight: hasHeaders ? HEADER : 0,
    },
  );
  const markOf = (
    node: FunctionNode,
    { id, x, y, width, height }: PlacedTile,
    labelOf: (amount: string, share: string) => string,
  ): NodeMark => {
    const amount = formatAmount(node.amount, format);
    const share = formatPercent(percentOf(node.amount, whole.amount));
    const choice = { table, id: node.id, path: node.path, amount: node.amount };
    const label = labelOf(amount, share);
    return { id, x, y, width, height, label, keys: [node.id], choice, node, amount, share };
  };
  const bandOf = ({ y, tiles }: PlacedGroup, index: number): Band => {
    const { node, tiles: nodes } = groups[index]!;
    const byId = new Map(nodes.map((tile) => [tile.id, tile]));
    const name = fullName(node, locale);
    const header = { id: bandId(node.id), x: 0, y, width, height: HEADER };
    return {
      name,
      header: hasHeaders
        ? markOf(node, header, (amount, share) => words.group(name, amount, share, nodes.length))
        : null,
      tiles: tiles.map((place) => {
        const tile = byId.get(place.id)!;
        const nature = tile.type ? null : natureName(tile, locale);
        const label = (amount: string, share: string) =>
          words.mark(nodeName(tile, locale), nature, amount, share);
        return { mark: markOf(tile, place, label), place };
      }),
    };
  };
  const bands = placed.groups.map(bandOf);
  const marks = bands.flatMap(({ header, tiles }) => [header ?? [], tiles.map(({ mark }) => mark)].flat());
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    width,
    height: placed.height,
    label: words.chart(nodeName(whole, locale)),
    marks,
    ringed: ({ id }) => byId.get(id)!.node.id === id,
    about: ({ id }) => {
      const { node, amount, share } = byId.get(id)!;
      const way = (trailTo(whole, node.id) ?? []).slice(1, -1).map((step) => stepName(step, locale));
      return { title: fullName(node, locale), lines: [`${amount}\u2003${share}`, way.join(' › ')] };
    },
    draw: () => [
      HATCH,
      svg`<path d=${hatched(bands)} fill="url(#hatch)"></path>`,
      bands.map(
        ({ name, header, tiles }) =>
          svg`<g role="group" aria-label=${name}>${header ? renderHeader(header, name) : nothing}${tiles.map(
            ({ mark, place }) => renderTile(mark, place, nodeName(mark.node, locale)),
          )}</g>`,
      ),
    ],
  };
}

/** The outline of all project tiles: they let the one hatched shape below them through, which is painted at once. */
function hatched(bands: readonly Band[]): string {
  return bands
    .flatMap(({ tiles }) => tiles)
    .filter(({ mark }) => mark.node.nature === 'project')
    .map(({ place: { x, y, width, height } }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}

const HATCH = svg`<defs>
  <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="7" height="7"></rect>
    <line class="hatch-line" x1="1" x2="1" y2="7"></line>
  </pattern>
</defs>`;

function renderHeader(mark: NodeMark, title: string): SVGTemplateResult {
  const { y, width, amount, share } = mark;
  const { name, value } = labelHeader(title, [`${amount}\u2003${share}`, share], width);
  return renderMark(
    mark,
    `band${opening(mark)}`,
    svg`<rect y=${y} width=${width} height=${HEADER}></rect>
      <line x2=${width} y1=${y + 0.5} y2=${y + 0.5}></line>`,
    [renderText(name, PADDING, y + 20, ''), renderText(value, width - PADDING, y + 20, 'value', 'end')],
  );
}

/** One template a tile, and nothing in it that is not seen or said: there may be thousands. */
function renderTile(mark: NodeMark, place: PlacedTile, name: string): SVGTemplateResult {
  const { id, label, node, amount, share } = mark;
  const { x, y, width, height } = place;
  const lines = labelTile(name, [amount, share], place);
  const nature = node.nature ?? 'unsplit';
  return svg`<g role="option" part="mark" class=${`tile ${nature}${opening(mark)}`} data-mark=${id} tabindex="-1" aria-selected="false" aria-label=${label}><rect x=${x} y=${y} width=${width} height=${height}></rect></g>${
    lines.length > 0
      ? svg`<text part="label" class=${`tile ${nature}`} data-texts pointer-events="none" aria-hidden="true">${lines.map(
          (line, index) =>
            svg`<tspan x=${x + PADDING} y=${y + PADDING + 13 + index * LABEL.lineHeight}>${line}</tspan>`,
        )}</text>`
      : nothing
  }`;
}

function opening({ node }: NodeMark): string {
  return node.children.length > 0 ? ' opens' : '';
}

/** What a node of the treemap is called. */
export function nodeName(node: FunctionNode, locale: Locale): string {
  if (node.kind === 'root') return treemapWords(locale).root;
  if (node.kind === 'nature') return natureName(node, locale) ?? treemapWords(locale).unsplit;
  if (node.type) return baseWords(locale).types[node.type];
  return node.name?.trim() || node.code || treemapWords(locale).unnamed;
}

/** 基本支出 or 项目支出, where the node is of one of them. */
export function natureName(node: FunctionNode, locale: Locale): string | null {
  return node.nature && baseWords(locale)[node.nature];
}

/** 行政运行（基本支出）: the name with its nature, where a part of an item or function is meant. */
export function fullName(node: FunctionNode, locale: Locale): string {
  const name = nodeName(node, locale);
  const nature = node.kind === 'function' ? natureName(node, locale) : null;
  return nature ? treemapWords(locale).part(name, nature) : name;
}

/** A node's name on the way down, where the item stands just before its parts. */
export function stepName(node: FunctionNode, locale: Locale): string {
  return (node.split && natureName(node, locale)) || nodeName(node, locale);
}
