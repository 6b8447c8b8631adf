import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fitLabel, shortenText, textWidth } from '../../geometry/labels.js';
import type { Box } from '../../geometry/neighbour.js';
import type { PlacedGroup, PlacedTile, PlacedTreemap } from '../../geometry/treemap.js';
import { percentOf } from '../../model/money.js';
import type { FunctionPicture } from '../../model/series/function-picture.js';
import type { FunctionNode } from '../../model/series/function-tree.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import type { MarksController } from '../chart/marks-controller.js';
import { fullName, natureName, nodeName } from './treemap-names.js';
import { treemapWords } from '../../text/words.js';

/** Height of the strip above a band, in px. */
export const HEADER = 30;

const LABEL = { fontSize: 13, lineHeight: 18 };
const HEADER_SIZE = 14;
const PADDING = 7;

/** The id of a band's mark, told from the tile of the same node. */
export const bandId = (node: string) => `band:${node}`;

/** The node a mark stands for. */
export const nodeIdOf = (mark: string) => mark.replace(/^band:/, '');

/** Everything the drawing reads. */
export interface TreemapDrawing {
  picture: FunctionPicture;
  placed: PlacedTreemap;
  format: AmountFormat;
  marks: MarksController;
  isSelected: (key: string) => boolean;
}

/** Amount and share of a node in the whole that is looked at. */
export function figuresOf(
  node: FunctionNode,
  { picture, format }: Pick<TreemapDrawing, 'picture' | 'format'>,
) {
  return {
    amount: formatAmount(node.amount, format),
    share: formatPercent(percentOf(node.amount, picture.node.amount)),
  };
}

/** The treemap as a list box of bands and tiles. */
export function renderTreemapDrawing(drawing: TreemapDrawing): TemplateResult {
  const { picture, placed, format, marks } = drawing;
  return html`<svg
    role="listbox"
    aria-label=${treemapWords(format.locale).chart(nodeName(picture.node, format.locale))}
    aria-describedby="keys"
    viewBox="0 0 ${placed.width} ${placed.height}"
    width=${placed.width}
    height=${placed.height}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="7" height="7"></rect>
        <line class="hatch-line" x1="1" x2="1" y2="7"></line>
      </pattern>
    </defs>
    ${picture.groups.map(({ node, tiles }, index) => {
      const nodes = new Map(tiles.map((tile) => [tile.id, tile]));
      return svg`<g role="group" aria-label=${fullName(node, format.locale)}>
        ${hasHeader(picture) ? renderBand(node, placed.groups[index]!, tiles.length, drawing) : nothing}
        ${placed.tiles
          .filter((tile) => tile.group === node.id)
          .map((tile) => renderTile(nodes.get(tile.id)!, tile, drawing))}
      </g>`;
    })}
    ${renderRings(drawing)}
  </svg>`;
}

/** Bands have headers unless the one band is the node itself. */
export function hasHeader({ groups, node }: FunctionPicture): boolean {
  return groups[0]?.node !== node;
}

function renderBand(
  node: FunctionNode,
  band: PlacedGroup,
  count: number,
  drawing: TreemapDrawing,
): SVGTemplateResult {
  const { marks, placed, format, isSelected } = drawing;
  const { amount, share } = figuresOf(node, drawing);
  const name = fullName(node, format.locale);
  const id = bandId(node.id);
  const room = placed.width - 2 * PADDING;
  const values =
    [`${amount}\u2003${share}`, share].find((text) => textWidth(name + text, HEADER_SIZE) + 24 <= room) ?? '';
  const title = shortenText(name, room - textWidth(values, HEADER_SIZE) - 12, HEADER_SIZE);
  return svg`<g
    role="option"
    part="mark"
    class="band"
    data-mark=${id}
    ?data-opens=${node.children.length > 0}
    tabindex=${marks.tabIndexOf(id)}
    aria-selected=${isSelected(node.id)}
    aria-label=${treemapWords(format.locale).group(name, amount, share, count)}
  >
    <rect y=${band.y} width=${placed.width} height=${HEADER}></rect>
    <line x2=${placed.width} y1=${band.y + 0.5} y2=${band.y + 0.5}></line>
    <text part="label" x=${PADDING} y=${band.y + 20} aria-hidden="true">${title}</text>
    <text part="label" class="value" x=${placed.width - PADDING} y=${band.y + 20} text-anchor="end" aria-hidden="true">${values}</text>
  </g>`;
}

function renderTile(node: FunctionNode, tile: PlacedTile, drawing: TreemapDrawing): SVGTemplateResult {
  const { marks, format, isSelected } = drawing;
  const { amount, share } = figuresOf(node, drawing);
  const name = nodeName(node, format.locale);
  const nature = node.type ? null : natureName(node, format.locale);
  const selected = isSelected(node.id);
  const room = { width: tile.width - 2 * PADDING, height: tile.height - 2 * PADDING };
  const lines = fitLabel(name, [amount, share], room, LABEL);
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="tile ${node.nature ?? 'unsplit'}"
    data-mark=${node.id}
    ?data-opens=${node.children.length > 0}
    tabindex=${marks.tabIndexOf(node.id)}
    aria-selected=${selected}
    aria-label=${treemapWords(format.locale).mark(name, nature, amount, share)}
  >
    <rect
      x=${tile.x}
      y=${tile.y}
      width=${tile.width}
      height=${tile.height}
      fill=${node.nature === 'project' ? 'url(#hatch)' : nothing}
    ></rect>
    <text part="label" aria-hidden="true">
      ${lines.map(
        (line, index) =>
          svg`<tspan x=${tile.x + PADDING} y=${tile.y + PADDING + 13 + index * LABEL.lineHeight}>${line}</tspan>`,
      )}
    </text>
  </g>`;
}

/** The outlines of what is selected, and of the mark pointed at or focused; drawn last, so that no neighbour covers them. */
function renderRings({ marks, isSelected, placed }: TreemapDrawing): SVGTemplateResult[] {
  const boxes = [...placed.tiles.filter(({ id }) => isSelected(id)), marks.boxOf(marks.active)];
  return boxes.flatMap((box) =>
    box ? [renderRing(box, 1.5, 'ring'), renderRing(box, 3.5, 'ring inner')] : [],
  );
}

function renderRing(box: Box, inset: number, name: string): SVGTemplateResult {
  const side = (length: number) => Math.max(0, length - 2 * inset);
  return svg`<rect class=${name} x=${box.x + inset} y=${box.y + inset} width=${side(box.width)} height=${side(box.height)}></rect>`;
}
