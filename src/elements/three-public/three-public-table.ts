import { html, nothing, type TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import type { ThreePublicEntry, ThreePublicSeries } from '../../model/series/three-public.js';
import { baseWords } from '../../text/base.js';
import { formatNumber, plainNumber, unitName, type AmountFormat } from '../../text/numbers.js';
import { threePublicWords } from '../../text/three-public.js';
import { changeOf, currentText, rowsOf, type ThreePublicRow } from './three-public-rows.js';

/** The same figures as a table: this year, last year, change, percent, and where a figure is not printed, its origin. */
export function renderThreePublicTable(series: ThreePublicSeries, format: AmountFormat): TemplateResult {
  const { locale } = format;
  const words = threePublicWords[locale];
  const years = [series.year, series.previousYear].map((year) =>
    year === null ? words.noPreviousYear : words.budgetOf(year),
  );
  return html`<table part="table">
    <caption>
      ${baseWords[locale].unitLine(unitName(format.unit, locale))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        <th scope="col" class="number">${years[0]}</th>
        ${series.previousYear === null ? nothing : html`<th scope="col" class="number">${years[1]}</th>`}
        <th scope="col" class="number">${words.change}</th>
        <th scope="col" class="number">${words.percent}</th>
        <th scope="col">${words.remarks}</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOf(series).map((row) => renderRow(row, series, format))}
    </tbody>
  </table>`;
}
