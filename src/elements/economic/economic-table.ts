import { html, nothing, type TemplateResult } from 'lit';
import { percentOf, type Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import type { EconomicPart } from '../../model/series/economic-parts.js';
import {
  allParts,
  partsOf,
  printedSides,
  sidesOf,
  wholeOf,
  type SideAmounts,
} from '../../model/series/economic-sides.js';
import { formatPercent, unitName } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import { named, namedClass, type Economic } from './economic-names.js';
import { baseWords, economicWords } from '../../text/words.js';

const columns = [
  'departmentCode',
  'departmentName',
  'governmentCode',
  'governmentName',
  'total',
  'personnel',
  'public',
  'share',
] as const;

/** One row of the table: a printed one, or a subtotal over rows. */
interface Line {
  kind: 'total' | 'class' | 'item';
  code: string | null;
  name: string;
  gov: { code: string; name: string } | null;
  amount: Fen | null;
  sides: SideAmounts;
  /** The amounts are sums that the table does not print. */
  summed: boolean;
}

/** The printed rows by class and item, with both codes, personnel and running costs. */
export function renderEconomicTable(economic: Economic, budget: Budget): TemplateResult {
  const { series, format } = economic;
  const words = { ...baseWords(format.locale), ...economicWords(format.locale) };
  const lines = linesOf(economic, budget);
  const marked = (text: string) => withTerms(text, budget, format.locale);
  const cell = (amount: Fen | null, summed: boolean) =>
    html`<td class="number">
      ${amount === null ? nothing : html`${renderAmount(amount, format)}${summed ? '*' : ''}`}
    </td>`;
  return html`<table part="table">
      <caption>
        ${words.unitLine(unitName(format.unit, format.locale))}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            (column, index) =>
              html`<th scope="col" class=${index < 4 ? '' : 'number'}>${marked(words[column])}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ kind, code, name, gov, amount, sides, summed }) =>
            html`<tr class=${kind === 'item' ? '' : 'total'}>
              <td class="code">${code ?? nothing}</td>
              <th scope="row" class="name">${kind === 'class' ? marked(name) : name}</th>
              <td class="code">${gov?.code ?? nothing}</td>
              <td class="name">${gov?.name ?? nothing}</td>
              ${cell(amount, summed)} ${cell(sides.personnel, summed)} ${cell(sides.public, summed)}
              <td class="number">
                ${amount === null ? nothing : formatPercent(percentOf(amount, wholeOf(series)))}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${lines.some(({ summed }) => summed) ? html`<p class="note">${words.summed}</p>` : nothing}`;
}

function linesOf(economic: Economic, budget: Budget): Line[] {
  const { series, format } = economic;
  const total: Line = {
    kind: 'total',
    code: null,
    name: baseWords(format.locale).total,
    gov: null,
    amount: wholeOf(series),
    sides: sidesOf(budget, series, { path: series.totalPath, parts: allParts(series) }),
    summed: series.totalPath === null,
  };
  const classes = series.classes.flatMap((of): Line[] => {
    const parts = partsOf(of);
    const { code, name } = namedClass(of, economic);
    const head: Line = {
      kind: 'class',
      code,
      name,
      gov: null,
      amount: of.amount,
      sides: sidesOf(budget, series, { path: of.path, parts }),
      summed: of.path === null,
    };
    // A class printed without items is its own only row.
    const alone = parts.length === 1 && parts[0]!.path === of.path && parts[0]!.govCode === null;
    return [head, ...(alone ? [] : parts.map((part) => lineOf(part, economic, budget)))];
  });
  return [total, ...classes];
}

function lineOf(part: EconomicPart, economic: Economic, budget: Budget): Line {
  return {
    kind: 'item',
    code: part.code,
    name: named(part.code, part.name, economic).name,
    gov:
      part.govCode === null
        ? null
        : { code: part.govCode, name: named(part.govCode, part.govName, economic).name },
    amount: part.amount,
    sides: printedSides(budget, economic.series, part.path),
    summed: false,
  };
}
