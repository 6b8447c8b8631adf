import { html, nothing, type TemplateResult } from 'lit';
import { placeStackedBars } from '../../geometry/stacked-bars.js';
import type { OverviewAmount } from '../../model/series/overview.js';
import { baseWords } from '../../text/base.js';
import { unitName } from '../../text/numbers.js';
import { overviewWords } from '../../text/overview.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import { detailsOf, splitParts, titleOf, valueOf, type OverviewView } from './overview-figures.js';

/** The amounts, the share bar, and the counts. */
export function renderOverviewList(view: OverviewView): TemplateResult {
  const { series, locale, budget } = view;
  const words = overviewWords[locale];
  return html`${
    series.amounts.length > 0
      ? html`<dl class="figures">${series.amounts.map((figure) => renderFigure(figure, view))}</dl>`
      : nothing
  }
  ${renderSplit(view)}
  ${
    series.counts.length > 0
      ? html`<dl class="counts">
          ${series.counts.map(
            ({ id, count }) =>
              html`<div>
                <dt>${withTerms(words.names[id], budget, locale)}</dt>
                <dd><b>${count}</b> ${words.measures[id]}</dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }`;
}

function renderFigure(figure: OverviewAmount, view: OverviewView): TemplateResult {
  const { id, table, isSum } = figure;
  const { budget, locale } = view;
  const words = overviewWords[locale];
  const key = id === 'basic' || id === 'project' ? id : null;
  const selected = view.isSelected(figure.path, key);
  // Without the split beside them basic and project have nothing to be told apart in.
  const swatch = key && view.series.split.length > 0;
  const star = figure.previous?.origin === 'derived' && figure.change ? '*' : '';
  const note = (text: string) => html`<dd class="detail">${text}</dd>`;
  return html`<div part=${selected ? 'mark selected' : 'mark'} class="key" title=${titleOf(table, view)}>
    <dt>
      ${swatch ? html`<span class="swatch ${id}"></span>` : nothing}${withTerms(words.names[id], budget, locale)}
    </dt>
    <dd>${renderValue(figure, view)}</dd>
    ${detailsOf(figure, view).map((text) => note(text + star))} ${isSum ? note(words.isSum) : nothing}
    <dd class="from">${titleOf(table, view)}</dd>
  </div>`;
}

function renderValue(figure: OverviewAmount, view: OverviewView): TemplateResult {
  const { amount, path, table, id } = figure;
  const { reveal, locale } = view;
  const format = view.formatOf(table);
  const value =
    amount === null
      ? html`<span class="blank">${baseWords[locale].blank}</span>`
      : html`${renderAmount(amount, format)} <span class="unit">${unitName(format.unit, locale)}</span>`;
  if (!reveal || path === null) return value;
  const words = overviewWords[locale];
  const label = words.reveal(`${words.names[id]} ${valueOf(figure, view)}`, titleOf(table, view));
  return html`<button type="button" class="reveal" aria-label=${label} @click=${() => reveal(path)}>
    ${value}
  </button>`;
}

/** Basic and project expenditure as the parts of one bar; their names and shares stand above it. */
function renderSplit(view: OverviewView): TemplateResult | typeof nothing {
  const parts = splitParts(view);
  if (parts.length === 0) return nothing;
  const { rows } = placeStackedBars([{ id: 'split', segments: parts }], {
    width: 100,
    labelPlacement: 'above',
    labelWidth: 0,
    barHeight: 0,
    gap: 0,
  });
  return html`<div
    class="split"
    role="img"
    aria-label=${overviewWords[view.locale].splitChart(parts.map(({ text }) => text))}
  >
    ${rows[0]!.segments.map(
      ({ id, width }) => html`<span class="swatch ${id}" .style=${`width:${width}%`}></span>`,
    )}
  </div>`;
}
