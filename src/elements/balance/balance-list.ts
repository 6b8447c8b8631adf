import { html, nothing, type TemplateResult } from 'lit';
import type { BalanceSeries } from '../../model/series/balance.js';
import type { Budget } from '../../model/schema/document.js';
import type { Side, TwoSidedLine } from '../../model/series/two-sided.js';
import type { AmountFormat } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';
import { shareOf } from '../chart/figures.js';
import { balanceWords, sideWords } from '../../text/words.js';

/** What the list reads. */
export interface BalanceList {
  series: BalanceSeries;
  budget: Budget;
  format: AmountFormat;
  isSelected(...keys: (string | null)[]): boolean;
  /** Whether the blank lines of a side are shown. */
  open: Readonly<Record<Side, boolean>>;
  onToggle(side: Side): void;
}

/** The lines of both sides as printed, income beside expenditure; blank ones folded away. */
export function renderBalanceList(list: BalanceList): TemplateResult {
  return html`<div class="sides">${renderSide('income', list)} ${renderSide('expenditure', list)}</div>`;
}

function renderSide(side: Side, list: BalanceList): TemplateResult {
  const { series, budget, format, open, onToggle } = list;
  const words = balanceWords(format.locale);
  const { lines, whole } = series[side];
  const printed = lines.filter(({ amount }) => amount !== null);
  const blank = lines.filter(({ amount }) => amount === null);
  const items = (of: readonly TwoSidedLine[]) => of.map((line) => renderLine(line, whole, list));
  const title = withTerms(sideWords(format.locale)[side], budget, format.locale);
  return html`<div role="group" aria-labelledby=${side}>
    <p class="side-title" id=${side}>${title}</p>
    <ul class="lines">
      ${items(printed)}
    </ul>
    ${
      blank.length === 0
        ? nothing
        : html`<button
              type="button"
              class="more no-print"
              aria-expanded=${open[side]}
              @click=${() => onToggle(side)}
            >
              ${words.blank(blank.length)}
            </button>
            <ul class="lines blank" ?hidden=${!open[side]}>
              ${items(blank)}
            </ul>`
    }
  </div>`;
}

function renderLine(
  { kind, number, name, key, path, amount }: TwoSidedLine,
  whole: BalanceSeries['whole'],
  { format, isSelected }: BalanceList,
): TemplateResult {
  const selected = isSelected(key, path);
  const share = amount === null || amount < 0 ? null : shareOf(amount, whole);
  return html`<li
    class="${kind} ${selected ? 'selected' : ''}"
    part=${selected ? 'mark selected' : 'mark'}
    aria-current=${selected ? 'true' : nothing}
  >
    <span>${number}${name}</span>
    <span class="amount"> ${amount === null ? nothing : renderAmount(amount, format)} </span>
    <span class="share">${share ?? nothing}</span>
  </li>`;
}
