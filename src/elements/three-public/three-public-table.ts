import { html, nothing, type TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import type { ThreePublicEntry, ThreePublicSeries } from '../../model/series/three-public.js';
import { unitName, type AmountFormat } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import type { Ready } from '../base/budget-figure.js';
import { withTerms } from '../base/terms.js';
import { changeOf, hasChange, hasPrevious, rowsOf, type ThreePublicRow } from './three-public-rows.js';
import { baseWords, threePublicWords } from '../../text/words.js';

/** The figures as a table: this year, last year, change, percent, and where a figure is not printed, its origin. */
export function renderThreePublicTable({ budget, series, format }: Ready<ThreePublicSeries>): TemplateResult {
  const { locale } = format;
  const words = threePublicWords(locale);
  const rows = rowsOf(series);
  const [previous, change] = [hasPrevious(rows), hasChange(rows)];
  const remarks = rows.map(({ entry }) => remarksOf(entry, format).join(words.semicolon));
  const years = [series.year, ...(previous && series.previousYear !== null ? [series.previousYear] : [])];
  const head = [
    ...years.map((year) => words.budgetOf(year)),
    ...(change ? [words.change, words.percent] : []),
  ];
  const renderRow = (row: ThreePublicRow, index: number) =>
    html`<tr class=${row.entry.id === 'total' ? 'total' : ''}>
      <th scope="row" class=${row.whole ? 'part' : ''}>
        ${withTerms(row.whole ? words.part(words.names[row.entry.id]) : words.names[row.entry.id], budget, locale)}
      </th>
      ${renderCell(row.entry.amount, format, baseWords(locale).blank)}
      ${previous ? renderCell(row.entry.previous?.amount ?? null, format, words.noPrevious, row.entry.previous?.origin === 'derived') : nothing}
      ${change ? renderChange(row.entry, format) : nothing}
      ${remarks.some(Boolean) ? html`<td class="remarks">${remarks[index]}</td>` : nothing}
    </tr>`;
  return html`<table part="table">
    <caption>
      ${baseWords(locale).unitLine(unitName(format.unit, locale))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        ${head.map((title) => html`<th scope="col" class="number">${title}</th>`)}
        ${remarks.some(Boolean) ? html`<th scope="col">${words.remarks}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(renderRow)}
    </tbody>
  </table>`;
}

function renderCell(
  amount: Fen | null,
  format: AmountFormat,
  missing: string,
  derived = false,
): TemplateResult {
  if (amount === null) return html`<td class="number none">${missing}</td>`;
  return html`<td class="number">${renderAmount(amount, format)}${derived ? '*' : ''}</td>`;
}

function renderChange(entry: ThreePublicEntry, format: AmountFormat): TemplateResult {
  const words = threePublicWords(format.locale);
  const about = changeOf(entry, format);
  if (!about)
    return html`<td class="number none">${words.notComparable}</td>
      <td class="number">–</td>`;
  const { change, direction } = entry;
  return html`<td class="number">
      ${
        change === null
          ? words.directions[direction!]
          : html`${change > 0 ? '+' : ''}${renderAmount(change, format)}`
      }
    </td>
    <td class="number">${about.percent ?? '–'}</td>`;
}

function remarksOf(entry: ThreePublicEntry, format: AmountFormat): string[] {
  const words = threePublicWords(format.locale);
  const noPercent = changeOf(entry, format)?.noPercent;
  return [
    ...(entry.origin === 'stated' ? [words.statedRemark] : []),
    ...(noPercent && noPercent !== 'none' ? [words.noPercent[noPercent]] : []),
  ];
}
