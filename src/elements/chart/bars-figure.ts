import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeBarList, type PlacedBarRow } from '../../geometry/bar-list.js';
import type { Ready } from '../base/budget-figure.js';
import { withTerms } from '../base/terms.js';
import { legendStyles } from './legend.styles.js';
import type { BarPanel, BarRow, Bars } from './bars-data.js';
import { DRAWN, linesOf, listRows } from './bars-rows.js';
import { DrawnFigure, renderText, type Drawing } from './drawn-figure.js';
import { renderRemark } from './said.js';
import { fillOf, renderSeriesLegend } from './textures.js';
import { sideWords } from '../../text/words.js';

/**
 * A figure of bars in panels, divided into parts: an element says which bars, this draws them.
 *
 * @csspart axis - The zero line of a bar.
 */
export abstract class BarsFigure<Series> extends DrawnFigure<Series> {
  static override styles = [...DrawnFigure.styles, legendStyles];

  private bars: Bars = { series: [], panels: [] };

  /** The bars of a document. */
  protected abstract barsOf(ready: Ready<Series>): Bars;

  protected place(ready: Ready<Series>, width: number): Drawing | null {
    const bars = (this.bars = this.barsOf(ready));
    if (bars.panels.length === 0) return null;
    const { format } = ready;
    const { height, rows } = placeBarList(width > 0 ? listRows(bars, format) : [], width);
    const places = new Map(rows.map((row) => [row.id, row]));
    const found = new Map(
      bars.panels.flatMap((panel) => panel.rows.map((row) => [row.id, { row, panel }] as const)),
    );
    const draw = ({ row, panel }: { row: BarRow; panel: BarPanel }) => {
      const label = sideWords(format.locale).list([row.name, ...linesOf(row, panel, bars, format)]);
      return this.renderRow(row, label, places.get(row.id)!);
    };
    return {
      width,
      height,
      series: bars.series,
      boxes: rows.flatMap((row) => (row.head ? [] : { ...row, x: row.bar.x, width: row.bar.width })),
      render: () =>
        bars.panels.map(
          (panel, index) =>
            svg`<g role="group" aria-label=${panel.title}>
              ${renderHead(places.get(`head ${index}`)!)}
              ${panel.rows.map((row) => (places.has(row.id) ? draw({ row, panel }) : nothing))}
            </g>`,
        ),
      about: (id) => {
        const { row, panel } = found.get(id)!;
        const { name, key, path, amount, table } = row;
        return {
          title: name,
          lines: linesOf(row, panel, bars, format),
          choice: { table, id: key, path, amount },
        };
      },
    };
  }

  protected override renderLegend({ budget, locale }: Ready<Series>): TemplateResult {
    const { series, panels } = this.bars;
    const rest = panels.reduce((sum, { rows }) => sum + Math.max(0, rows.length - DRAWN), 0);
    return html`${rest > 0 ? renderRemark(sideWords(locale).largestOnly(DRAWN, rest)) : nothing}
    ${
      panels.some(({ columns }) => columns.length > 1)
        ? renderSeriesLegend(series, ({ name }) => withTerms(name, budget, locale))
        : nothing
    }`;
  }

  private renderRow(row: BarRow, label: string, place: PlacedBarRow): SVGTemplateResult {
    const selected = this.isSelected(row.key, row.path);
    const { x, y, width, height, bar, segments } = place;
    const [top, bottom] = [bar.y, bar.y + bar.height];
    return this.renderMark(
      { id: row.id, label, selected, kind: row.strong ? 'strong' : '' },
      svg`<rect class="hit" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="2"></rect>
        <line part="axis" class="zero" x1=${bar.x} x2=${bar.x} y1=${top - 3} y2=${bottom + 3}></line>
        ${segments.map((segment, index) => {
          const { series, keys } = row.parts[Number(segment.id)]!;
          const fill = this.bars.series.find(({ id }) => id === series)!;
          const chosen = !selected && this.isSelected(...keys);
          return svg`<rect class=${chosen ? 'chosen' : ''} x=${segment.x} y=${top} width=${segment.amount > 0 ? Math.max(1, segment.width) : 0} height=${segment.height} fill=${fillOf(fill)}></rect>
            ${index > 0 && segment.width > 4 ? svg`<line class="cut" x1=${segment.x} x2=${segment.x} y1=${top} y2=${bottom}></line>` : nothing}`;
        })}
        ${renderTexts(place)}`,
    );
  }
}

function renderHead(place: PlacedBarRow): SVGTemplateResult {
  const { y, width, height } = place;
  return svg`<g class="head">
    ${renderTexts(place)}<line class="rule" x2=${width} y1=${y + height - 1.5} y2=${y + height - 1.5}></line>
  </g>`;
}

function renderTexts({ texts }: PlacedBarRow): SVGTemplateResult[] {
  return texts.map(({ kind, text, x, y, anchor }) => renderText(text, x, y, kind, anchor));
}
