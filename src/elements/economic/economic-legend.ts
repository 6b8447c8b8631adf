import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { SideAmounts } from '../../model/series/economic-sides.js';
import { withTerms } from '../base/terms.js';
import { renderSwatch } from '../chart/textures.js';
import { figuresOf, named, type Economic } from './economic-names.js';
import { renderSign } from './economic-bars.js';
import { baseWords, economicWords } from '../../text/words.js';

/** The 政府 classes by hue and texture, and personnel and running costs, each with its amount and share. */
export function renderEconomicLegend(economic: Economic, sides: SideAmounts, budget: Budget): TemplateResult {
  const words = economicWords(economic.format.locale);
  const common = baseWords(economic.format.locale);
  const series = economic.series.govItems.length > 0 ? [...economic.fills.values()] : [];
  const text = (name: string, amount: NonNullable<SideAmounts['public']>) => {
    const figures = figuresOf(amount, economic);
    return html`<span
      >${withTerms(name, budget, economic.format.locale)} ${figures.amount} (${figures.share})</span
    >`;
  };
  return html`<div part="legend" class="legends">
    ${
      series.length === 0
        ? nothing
        : html`<p class="legend-title" id="classes">
              ${withTerms(words.government, budget, economic.format.locale)}
            </p>
            <ul class="legend" aria-labelledby="classes">
              ${series.map(
                ({ code, amount, ...fill }) =>
                  html`<li>
                    ${renderSwatch(fill)}${text(
                      code === null ? words.ungoverned : named(code, null, economic).label,
                      amount,
                    )}
                  </li>`,
              )}
            </ul>`
    }
    <ul class="legend sides">
      ${(['personnel', 'public'] as const).map((side) => {
        const amount = sides[side];
        return amount === null
          ? nothing
          : html`<li>
              <svg class="key" width="12" height="12" aria-hidden="true">${renderSign(side)}</svg>
              ${text(common[side], amount)}
            </li>`;
      })}
    </ul>
  </div>`;
}
