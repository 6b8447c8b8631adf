import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PlacedBarList, PlacedBarRow } from '../../geometry/bar-list.js';
import { sideWords } from '../../text/sides.js';
import type { AmountFormat } from '../../text/numbers.js';
import type { MarksController } from '../controllers/marks-controller.js';
import type { BarPanel, BarRow, Bars } from './bars-data.js';
import { drawnRows, linesOf } from './bars-rows.js';
import { fillOf } from './textures.js';

/** Everything the drawing reads. */
export interface BarsDrawing {
  bars: Bars;
  list: PlacedBarList;
  format: AmountFormat;
  marks: MarksController;
  isSelected(...keys: (string | null)[]): boolean;
  /** The accessible name of the whole. */
  label: string;
}

/** The bars as a list box, one group for each panel. */
export function renderBars(drawing: BarsDrawing): TemplateResult {
  const { bars, list, marks, label } = drawing;
  const places = new Map(list.rows.map((row) => [row.id, row]));
  return html`<svg
    class="bars"
    role="listbox"
    aria-label=${label}
    aria-describedby="keys"
    viewBox="0 0 ${list.width} ${list.height}"
    width=${list.width}
    height=${list.height}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    ${bars.panels.map((panel, index) => {
      const head = places.get(`head ${index}`)!;
      return svg`<g role="group" aria-label=${panel.title}>
        <g class="head" aria-hidden="true">
          ${renderTexts(head)}
          <line class="rule" x2=${list.width} y1=${head.y + head.height - 1.5} y2=${head.y + head.height - 1.5}></line>
        </g>
        ${drawnRows(panel).map((row) => renderRow(row, panel, places.get(row.id)!, drawing))}
      </g>`;
    })}
  </svg>`;
}

function renderRow(
  row: BarRow,
  panel: BarPanel,
  place: PlacedBarRow,
  drawing: BarsDrawing,
): SVGTemplateResult {
  const { bars, marks, format, isSelected } = drawing;
  const selected = isSelected(row.key, row.path);
  const { x, y, width, height, bar } = place;
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="row ${row.strong ? 'strong' : ''} ${selected ? 'selected' : ''} ${marks.active === row.id ? 'active' : ''}"
    data-mark=${row.id}
    tabindex=${marks.tabIndexOf(row.id)}
    aria-selected=${selected}
    aria-label=${sideWords[format.locale].list([row.name, ...linesOf(row, panel, bars, format)])}
  >
    <rect class="hit" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="2"></rect>
    <line part="axis" class="zero" x1=${bar.x} x2=${bar.x} y1=${bar.y - 3} y2=${bar.y + bar.height + 3}></line>
    ${place.segments.map((segment, index) => {
      const { series, keys } = row.parts[Number(segment.id)]!;
      const fill = bars.series.find(({ id }) => id === series);
      return svg`<rect
          class="segment ${!selected && isSelected(...keys) ? 'chosen' : ''}"
          x=${segment.x}
          y=${segment.y}
          width=${segment.amount > 0 ? Math.max(1, segment.width) : 0}
          height=${segment.height}
          fill=${fill ? fillOf(fill) : nothing}
        ></rect>
        ${index > 0 && segment.width > 4 ? svg`<line class="cut" x1=${segment.x} x2=${segment.x} y1=${bar.y} y2=${bar.y + bar.height}></line>` : nothing}`;
    })}
    ${renderTexts(place)}
  </g>`;
}

function renderTexts({ texts }: PlacedBarRow): SVGTemplateResult[] {
  return texts.map(
    ({ kind, text, x, y, anchor }) =>
      svg`<text part="label" class=${kind} x=${x} y=${y} text-anchor=${anchor} aria-hidden="true">${text}</text>`,
  );
}
