import { html, nothing, type TemplateResult } from 'lit';
import { placeStackedBars } from '../../geometry/stacked-bars.js';
import type { OverviewAmount } from '../../model/series/overview.js';
import { formatPercent, unitName } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import {
  changeOf,
  isNature,
  nameOf,
  splitParts,
  titleOf,
  valueOf,
  type OverviewView,
} from './overview-figures.js';
import { baseWords, overviewWords, sideWords } from '../../text/words.js';

/** The amounts, the share bar, and the counts. */
export function renderOverviewList(view: OverviewView): TemplateResult {
  const { series, locale, budget } = view;
  const words = overviewWords(locale);
  return html`<dl class="figures" ?hidden=${series.amounts.length === 0}>
      ${series.amounts.map((figure) => renderFigure(figure, view))}
    </dl>
    ${renderSplit(view)}
    <dl class="counts" ?hidden=${series.counts.length === 0}>
      ${series.counts.map(
        ({ id, count }) =>
          html`<div>
            <dt>${withTerms(words.names[id], budget, locale)}</dt>
            <dd>${words.count(count)}</dd>
          </div>`,
      )}
    </dl>`;
}

function renderFigure(figure: OverviewAmount, view: OverviewView): TemplateResult {
  const { id, table, isSum, share, previous } = figure;
  const { budget, locale } = view;
  const words = overviewWords(locale);
  const key = isNature(id) ? id : null;
  // Without the split beside them basic and project have nothing to be told apart in.
  const swatch = key && view.series.split.length > 0;
  const change = changeOf(figure, view);
  const details = [
    share !== null && words.share(formatPercent(share)),
    change && `${change}${previous?.origin === 'derived' ? '*' : ''}`,
    isSum && words.isSum,
  ];
  return html`<div part=${view.isSelected(figure.path, key) ? 'mark selected' : 'mark'} class="key">
    <dt>
      ${swatch ? html`<span class="swatch ${id}"></span>` : nothing}${withTerms(nameOf(id, locale), budget, locale)}
    </dt>
    <dd>${renderValue(figure, view)}</dd>
    ${details.map((text) => (text ? html`<dd class="detail">${text}</dd>` : nothing))}
    <dd class="from">${titleOf(table, view)}</dd>
  </div>`;
}

function renderValue(figure: OverviewAmount, view: OverviewView): TemplateResult {
  const { amount, path, table, id } = figure;
  const { reveal, locale } = view;
  const format = view.formatOf(table);
  const value =
    amount === null
      ? html`<span class="blank">${baseWords(locale).blank}</span>`
      : html`${renderAmount(amount, format)} <span class="unit">${unitName(format.unit, locale)}</span>`;
  if (!reveal || path === null) return value;
  const words = overviewWords(locale);
  const label = words.reveal(`${nameOf(id, locale)} ${valueOf(figure, view)}`, titleOf(table, view));
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
    aria-label=${sideWords(view.locale).list(parts.map(({ text }) => text))}
  >
    ${rows[0]!.segments.map(
      ({ id, width }) => html`<span class="swatch ${id}" .style=${`width:${width}%`}></span>`,
    )}
  </div>`;
}
