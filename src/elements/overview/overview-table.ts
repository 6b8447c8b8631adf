import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, unitName } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import { changeOf, nameOf, titleOf, type OverviewView } from './overview-figures.js';
import { baseWords, overviewWords, sideWords } from '../../text/words.js';

/** The key figures as a table, amounts with their units; last year and the change where the document has one. */
export function renderOverviewTable(view: OverviewView): TemplateResult {
  const { series, locale, budget, formatOf } = view;
  const words = overviewWords(locale);
  const common = baseWords(locale);
  const hasChange = series.amounts.some(({ change }) => change !== null);
  const changes = (previous: unknown, change: string) => (hasChange ? [previous, change] : []);
  const heads = [
    words.heading,
    common.amount,
    common.share,
    ...changes(sideWords(locale).previous, words.change),
    words.source,
  ];
  const rows = [
    ...series.amounts.map((figure): unknown[] => {
      const { id, amount, table, share, previous } = figure;
      const format = formatOf(table);
      const unit = unitName(format.unit, locale);
      return [
        withTerms(nameOf(id, locale), budget, locale),
        amount === null ? common.blank : html`${renderAmount(amount, format)} ${unit}`,
        share === null ? nothing : formatPercent(share),
        ...changes(
          previous
            ? html`${renderAmount(previous.amount, format)}
              ${unit}${previous.origin === 'derived' ? '*' : nothing}`
            : nothing,
          changeOf(figure, view),
        ),
        titleOf(table, view),
      ];
    }),
    ...series.counts.map(({ id, count, table }): unknown[] => [
      withTerms(words.names[id], budget, locale),
      count,
      nothing,
      ...changes(nothing, ''),
      table === null ? words.profile : titleOf(table, view),
    ]),
  ];
  const kind = (index: number) => (index > 0 && index < Math.min(4, heads.length - 1) ? 'number' : '');
  return html`<table part="table">
    <thead>
      <tr>
        ${heads.map((text, index) => html`<th scope="col" class=${kind(index)}>${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell, index) => html`<td class=${kind(index + 1)}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
