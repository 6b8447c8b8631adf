import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PlacedFlowLink, PlacedFlowNode } from '../../geometry/flow.js';
import { shortenText, textWidth } from '../../geometry/labels.js';
import { groupBy } from '../../model/group-by.js';
import { allParts } from '../../model/series/economic-sides.js';
import { formatAmount } from '../../text/numbers.js';
import { fillOf } from '../chart/textures.js';
import { seriesKeyOf } from './economic-index.js';
import { labelOf, linkMark, markOf } from './economic-marks.js';
import { linkId, named, type EconomicPicture } from './economic-picture.js';
import { FLOW_TOP, nodeMark, type PlacedRibbons } from './economic-ribbons.js';
import { economicWords } from '../../text/words.js';

/** The least height of the area of a node that takes the pointer. */
const REACH = 20;

/** The flow as a list box: 部门 items with their ribbons, then 政府 items. */
export function renderEconomicFlow(ribbons: PlacedRibbons, picture: EconomicPicture): TemplateResult {
  const { marks, format } = picture;
  const { flow, fontSize } = ribbons;
  const words = economicWords(format.locale);
  const side = (which: PlacedFlowNode['side']) => flow.nodes.filter((node) => node.side === which);
  const focus = focusOf(picture);
  const links = groupBy(flow.links, (link) => link.source);
  return html`<svg
    class="flow"
    role="listbox"
    aria-label=${words.flowChart}
    aria-describedby="keys"
    viewBox="0 0 ${flow.width} ${flow.height + FLOW_TOP}"
    width=${flow.width}
    height=${flow.height + FLOW_TOP}
    font-size=${fontSize}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    ${renderTitle('source', words.department, ribbons)} ${renderTitle('target', words.government, ribbons)}
    <g transform="translate(0,${FLOW_TOP})">
      <g role="group" aria-label=${words.department}>
        ${side('source').map(
          (node) =>
            svg`${renderNode(node, ribbons, picture)}${links.get(node.id)?.map((link) => renderLink(link, focus, picture))}`,
        )}
      </g>
      <g role="group" aria-label=${words.government}>
        ${side('target').map((node) => renderNode(node, ribbons, picture))}
      </g>
    </g>
  </svg>`;
}

/** Rows that have no ribbon, in words. */
export function renderNotInFlow(picture: EconomicPicture): TemplateResult | typeof nothing {
  const drawn = new Set(picture.series.links.map(({ path }) => path));
  const words = economicWords(picture.format.locale);
  const rows = allParts(picture.series).filter(({ path }) => !drawn.has(path));
  if (rows.length === 0) return nothing;
  return html`<div class="rest">
    <p>${words.notInFlow}</p>
    <ul>
      ${rows.map(({ code, name, amount }) => {
        const figure = amount === null ? words.blank : formatAmount(amount, picture.format);
        return html`<li>${words.part(named(code, name, picture).label, figure)}</li>`;
      })}
    </ul>
  </div>`;
}

/** The title of a column: over its labels, or from the outer edge where it is wider than they are. */
function renderTitle(
  side: PlacedFlowNode['side'],
  text: string,
  { flow, fontSize }: PlacedRibbons,
): SVGTemplateResult | typeof nothing {
  const first = flow.nodes.find((node) => node.side === side);
  if (!first) return nothing;
  const { x, anchor, width } = first.label;
  const over = textWidth(text, fontSize) <= width;
  const [outer, inner] = side === 'source' ? [0, 'start'] : [flow.width, 'end'];
  return svg`<text class="soft" x=${over ? x : outer} y="14" text-anchor=${over ? anchor : inner} aria-hidden="true"
    >${shortenText(text, flow.width / 2 - 8, fontSize)}</text>`;
}

/** Which ribbons stand out while a mark is pointed at or selected; `null` where none is. */
function focusOf({
  series,
  index,
  marks,
  isSelected,
}: EconomicPicture): ((link: PlacedFlowLink) => boolean) | null {
  const mark = markOf(index, marks.active);
  if (mark?.kind === 'link') return ({ id }) => id === mark.value.path;
  if (mark?.kind === 'item') return ({ source }) => source === mark.value.code;
  if (mark?.kind === 'gov') return ({ target }) => target === mark.value.code;
  const chosen = (source: string, target: string) => isSelected(target, linkId(source, target));
  return series.links.some(({ dept, gov }) => chosen(dept, gov))
    ? ({ source, target }) => chosen(source, target)
    : null;
}

function renderNode(
  node: PlacedFlowNode,
  { labels, flow }: PlacedRibbons,
  picture: EconomicPicture,
): SVGTemplateResult {
  const { marks, isSelected, index } = picture;
  const id = nodeMark(node, picture);
  const mark = markOf(index, id)!;
  const selected = isSelected(node.id);
  const { label, x, y, width, height } = node;
  const left = node.side === 'source';
  const reach = Math.max(REACH, height);
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="node ${selected ? 'selected' : ''} ${marks.active === id ? 'active' : ''}"
    data-mark=${id}
    tabindex=${marks.tabIndexOf(id)}
    aria-selected=${selected}
    aria-label=${labelOf(mark, picture)}
  >
    <rect
      class="hit"
      x=${left ? 1 : x - 1}
      y=${y + (height - reach) / 2}
      width=${left ? x + width : flow.width - x}
      height=${reach}
      rx="2"
    ></rect>
    <rect
      class="block ${left ? '' : index.chart.get(seriesKeyOf(node.id))?.hue}"
      x=${x}
      y=${y}
      width=${width}
      height=${height}
      fill=${left ? nothing : fillOf(index.chart.get(seriesKeyOf(node.id))!)}
    ></rect>
  </g>
  <text part="label" class="node" data-texts pointer-events="none" x=${label.x} y=${label.y} dy="0.35em" text-anchor=${label.anchor} aria-hidden="true">${labels.get(id)}</text>`;
}

function renderLink(
  link: PlacedFlowLink,
  focus: ReturnType<typeof focusOf>,
  picture: EconomicPicture,
): SVGTemplateResult {
  const { marks, isSelected, index } = picture;
  const id = linkMark(link.id);
  const selected = isSelected(linkId(link.source, link.target));
  const tone = focus === null ? '' : focus(link) ? 'strong' : 'weak';
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="ribbon ${index.chart.get(seriesKeyOf(link.target))?.hue} ${tone} ${selected ? 'selected' : ''}"
    data-mark=${id}
    tabindex=${marks.tabIndexOf(id)}
    aria-selected=${selected}
    aria-label=${labelOf(markOf(index, id)!, picture)}
  >
    <path class="reach" d=${link.d}></path>
    <path class="shape" d=${link.d} fill=${fillOf(index.chart.get(seriesKeyOf(link.target))!)}></path>
  </g>`;
}
