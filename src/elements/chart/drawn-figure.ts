import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Box } from '../../geometry/neighbour.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import type { BudgetEventDetails } from '../base/events.js';
import { renderTooltip } from './tooltip.js';
import { MarksController } from './marks-controller.js';
import { WidthController } from './width-controller.js';
import { barsStyles } from './bars.styles.js';
import { seriesTokens } from '../base/tokens.js';
import { tooltipStyles } from './tooltip.styles.js';
import { renderTextures, type BarSeries } from './textures.js';
import { sideWords } from '../../text/words.js';

/** A placed drawing of marks. */
export interface Drawing {
  width: number;
  height: number;
  /** The marks in reading order. */
  boxes: readonly Box[];
  series: readonly BarSeries[];
  /** The content of the drawing. */
  render(): unknown;
  /** The title and lines of a mark's tooltip, and what the user chooses with it. */
  about(id: string): { title: string; lines: string[]; choice: BudgetEventDetails['budget-select'] | null };
}

/** What a mark is, for its group. */
export interface Mark {
  id: string;
  /** The accessible name. */
  label: string;
  selected: boolean;
  /** Further words of the styles. */
  kind: string;
}

/**
 * A figure whose chart is one drawing with marks, as a list box: an element places the drawing, this shows it with
 * tooltip, keyboard and selection.
 *
 * @csspart mark - A bar or node with its name and figures.
 * @csspart label - Text at a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @cssproperty --budget-color-1 - Colour of the general public budget.
 * @cssproperty --budget-color-2 - Colour of government-managed funds.
 * @cssproperty --budget-color-3 - Colour of the state-capital budget.
 * @cssproperty --budget-color-4 - Colour of special fiscal accounts.
 * @cssproperty --budget-color-5 - Colour of institutional income.
 * @cssproperty --budget-color-6 - Colour of what is carried over.
 * @cssproperty --budget-color-7 - Colour of business income and what affiliated units pay in.
 * @cssproperty --budget-color-8 - Colour of grants from superior bodies and other income.
 */
export abstract class DrawnFigure<Series> extends BudgetFigure<Series> {
  static override styles = [...BudgetFigure.styles, seriesTokens, tooltipStyles, barsStyles];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, { activate: (id) => this._onActivate(id) });
  private drawing: Drawing | null = null;

  /** The heading, and what is missing where a document has nothing of it. */
  protected abstract readonly words: (locale: Locale) => { heading: string; table: string };

  /** Places the drawing; `null` where there is nothing to draw. */
  protected abstract place(ready: Ready<Series>, width: number): Drawing | null;

  /** What is said below the drawing: what is not drawn, what does not agree. */
  protected abstract renderSaid(ready: Ready<Series>): unknown;

  protected override prepare(ready: Ready<Series>): void {
    this.drawing = this.place(ready, this.area.width);
    this.marks.place(this.drawing?.boxes ?? []);
  }

  protected headingText(locale: Locale): string {
    return this.words(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return this.words(locale).table;
  }

  protected renderChart(ready: Ready<Series>): TemplateResult {
    const { drawing, marks } = this;
    return html`${
      drawing &&
      html`${renderTextures(drawing.series)}
        <div class="measured" @pointerleave=${marks.onLeave} @focusout=${marks.onLeave}>
          ${drawing.width > 0 ? this.renderDrawing(drawing, ready.locale) : nothing}
        </div>
        <span id="keys" hidden>${sideWords(ready.locale).keys}</span>`
    }${this.renderSaid(ready)}`;
  }

  /** One mark of the drawing. */
  protected renderMark = (
    { id, label, selected, kind }: Mark,
    content: SVGTemplateResult,
  ): SVGTemplateResult =>
    svg`<g
      role="option"
      part=${selected ? 'mark selected' : 'mark'}
      class="${kind} ${selected ? 'selected' : ''} ${this.marks.active === id ? 'active' : ''}"
      data-mark=${id}
      tabindex=${this.marks.tabIndexOf(id)}
      aria-selected=${selected}
      aria-label=${label}
    >${content}</g>`;

  private renderDrawing(drawing: Drawing, locale: Locale): TemplateResult {
    const { marks } = this;
    const { width, height } = drawing;
    const box = marks.boxOf(marks.active);
    const about = box && drawing.about(box.id);
    return html`<svg
        role="listbox"
        aria-label=${sideWords(locale).chart(this.words(locale).heading)}
        aria-describedby="keys"
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
        @click=${marks.onClick}
        @keydown=${marks.onKeydown}
        @focusin=${marks.onFocusin}
        @pointerover=${marks.onPointerover}
      >
        ${drawing.render()}
      </svg>
      ${about ? renderTooltip(box, drawing, about.title, about.lines) : nothing}`;
  }

  private _onActivate(id: string): void {
    const choice = this.drawing?.about(id).choice;
    if (choice) this.choose(choice);
  }
}

/** A line of text of a drawing; the mark's own name says it to readers. */
export function renderText(
  text: string,
  x: number,
  y: number,
  kind: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult {
  return svg`<text part="label" class=${kind} x=${x} y=${y} text-anchor=${anchor} aria-hidden="true">${text}</text>`;
}
