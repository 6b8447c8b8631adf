import { html, nothing, type TemplateResult } from 'lit';
import type { OverviewAmount } from '../../model/series/overview.js';
import { baseWords } from '../../text/base.js';
import { formatPercent, unitName } from '../../text/numbers.js';
import { overviewWords } from '../../text/overview.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import { changeOf, signedPercent, titleOf, type OverviewView } from './overview-figures.js';

/** The key figures as a table; last year and the change where the document has one. */
export function renderOverviewTable(view: OverviewView): TemplateResult {
  const { series, locale, budget, formatOf } = view;
  const words = overviewWords[locale];
  const common = baseWords[locale];
  const hasChange = series.amounts.some(({ change }) => change !== null);
  const hasShare = series.amounts.some(({ share }) => share !== null);
  const name = (id: keyof typeof words.names) =>
    html`<th scope="row">${withTerms(words.names[id], budget, locale)}</th>`;
  const number = (text: unknown) => html`<td class="number">${text}</td>`;
  const head = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${words.figure}</th>
        ${head(common.amount)}
        <th scope="col">${words.unit}</th>
        ${hasShare ? head(common.share) : nothing}
        ${hasChange ? html`${head(words.previous)} ${head(words.changed)}` : nothing}
        <th scope="col">${words.source}</th>
      </tr>
    </thead>
    <tbody>
      ${series.amounts.map((figure) => {
        const { id, amount, table, share, previous, isSum } = figure;
        const format = formatOf(table);
        return html`<tr>
          ${name(id)} ${number(amount === null ? common.blank : renderAmount(amount, format))}
          <td>${unitName(format.unit, locale)}</td>
          ${hasShare ? number(share === null ? '' : formatPercent(share)) : nothing}
          ${
            hasChange
              ? html`${number(
                  previous
                    ? html`${renderAmount(previous.amount, format)}${previous.origin === 'derived' ? '*' : ''}`
                    : words.none,
                )}
                ${number(renderChange(figure, view))}`
              : nothing
          }
          <td>${titleOf(table, view)} ${isSum ? html`<small>${words.isSum}</small>` : nothing}</td>
        </tr>`;
      })}
      ${series.counts.map(
        ({ id, count, table }) =>
          html`<tr>
            ${name(id)} ${number(count)}
            <td>${words.measures[id]}</td>
            ${hasShare ? html`<td></td>` : nothing}
            ${
              hasChange
                ? html`<td></td>
                    <td></td>`
                : nothing
            }
            <td>${table === null ? words.profile : titleOf(table, view)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The change with its sign and in percent; in words where the text states no amount. */
function renderChange(figure: OverviewAmount, view: OverviewView): unknown {
  const { change, table } = figure;
  if (!change) return '';
  if (change.amount === null) return changeOf(figure, view);
  const percent = signedPercent(change);
  return html`${change.amount > 0 ? '+' : ''}${renderAmount(change.amount, view.formatOf(table))}${percent ? ` (${percent})` : ''}`;
}
