import { html, nothing, type TemplateResult } from 'lit';
import { placeBarList, type PlacedBarList } from '../../geometry/bar-list.js';
import type { TableId } from '../../model/schema/tables.js';
import type { Locale } from '../../text/locale.js';
import { sideWords } from '../../text/sides.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { withTerms } from '../base/terms.js';
import { renderTooltip } from '../base/tooltip.js';
import { MarksController } from '../controllers/marks-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { barsStyles } from '../styles/bars.styles.js';
import { legendStyles } from '../styles/legend.styles.js';
import { seriesTokens } from '../styles/tokens.js';
import { tooltipStyles } from '../styles/tooltip.styles.js';
import type { BarPanel, BarRow, Bars } from './bars-data.js';
import { renderBars } from './bars-drawing.js';
import { DRAWN, linesOf, listRows } from './bars-rows.js';
import { renderSeriesLegend, renderTextures } from './textures.js';

/**
 * A figure of bars in panels, divided into parts: an element says which bars, this draws them.
 *
 * @csspart mark - A bar with its name and figures.
 * @csspart label - Text on a mark.
 * @csspart axis - The zero line of a bar.
 * @csspart tooltip - The box that names the mark pointed at.
 */
export abstract class BarsFigure<Series> extends BudgetFigure<Series> {
  static override styles = [...BudgetFigure.styles, seriesTokens, legendStyles, tooltipStyles, barsStyles];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, { activate: (id) => this._onActivate(id) });
  private bars: Bars = { series: [], panels: [] };
  private list: PlacedBarList | null = null;

  /** The bars of a document. */
  protected abstract barsOf(ready: Ready<Series>): Bars;

  /** The accessible name of the drawing. */
  protected abstract chartText(locale: Locale): string;

  /** What the user selects with a bar is of this table. */
  protected abstract tableOfRow(row: BarRow, series: Series): TableId;

  /** What else is to be said: what is not drawn, what does not agree. */
  protected renderSaid(_ready: Ready<Series>): unknown {
    return nothing;
  }

  protected override prepare(ready: Ready<Series>): void {
    const { width } = this.area;
    this.bars = this.barsOf(ready);
    this.list = width > 0 ? placeBarList(listRows(this.bars, ready.format), width) : null;
    this.marks.place(this.list?.rows.filter(({ head }) => !head) ?? []);
  }

  protected renderChart(ready: Ready<Series>): TemplateResult {
    const { bars, list, marks } = this;
    const words = sideWords[ready.locale];
    const rest = bars.panels.reduce((sum, { rows }) => sum + Math.max(0, rows.length - DRAWN), 0);
    if (bars.panels.length === 0) return html`${this.renderSaid(ready)}`;
    return html`${renderTextures(bars.series)}
      <div class="measured" @pointerleave=${marks.onLeave} @focusout=${marks.onLeave}>
        ${list ? this.renderDrawing(list, ready) : nothing}
      </div>
      <span id="keys" hidden>${words.keys}</span>
      ${rest > 0 ? html`<p class="note">${words.largestOnly(DRAWN, rest)}</p>` : nothing}
      ${this.renderSaid(ready)}`;
  }

  protected override renderLegend({ budget, locale }: Ready<Series>): TemplateResult | typeof nothing {
    const { series, panels } = this.bars;
    return panels.some(({ columns }) => columns.length > 1)
      ? renderSeriesLegend(series, ({ name }) => withTerms(name, budget, locale))
      : nothing;
  }

  private renderDrawing(list: PlacedBarList, { format, locale }: Ready<Series>): TemplateResult {
    const { bars, marks, isSelected } = this;
    const label = this.chartText(locale);
    const found = this.find(marks.active);
    const place = found && list.rows.find(({ id }) => id === found.row.id);
    const box = place && { ...place, x: place.bar.x, width: Math.min(place.bar.width, 160) };
    return html`${renderBars({ bars, list, format, marks, isSelected, label })}
    ${found && box ? renderTooltip(box, list, found.row.name, linesOf(found.row, found.panel, bars, format)) : nothing}`;
  }

  private find(id: string | null): { row: BarRow; panel: BarPanel } | null {
    for (const panel of this.bars.panels) {
      const row = panel.rows.find((each) => each.id === id);
      if (row) return { row, panel };
    }
    return null;
  }

  private _onActivate(id: string): void {
    const found = this.find(id);
    const series = this.currentReady()?.series;
    if (!found || series === undefined) return;
    const { key, path, amount } = found.row;
    this.choose({ table: this.tableOfRow(found.row, series), id: key, path, amount });
  }
}
