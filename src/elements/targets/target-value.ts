import { html, nothing, type TemplateResult } from 'lit';
import { placeTargetGauge } from '../../geometry/target-gauge.js';
import { searchKey } from '../../model/search-key.js';
import type { TargetValue } from '../../model/target-value.js';
import type { TargetsView } from './targets-view.js';
import { baseWords, targetsWords } from '../../text/words.js';
import { highlight } from '../search/search-field.js';

const GAUGE = { width: 72, height: 6 };

/** The value of a target as it is understood; where it is not, as it is printed. */
export function renderTargetValue(
  value: TargetValue,
  { format: { locale }, key }: TargetsView,
): TemplateResult {
  const words = targetsWords(locale);
  switch (value.kind) {
    case 'number': {
      const { comparator, decimal, unit } = value;
      return html`<span class="quantity">
          ${comparator ? html`<span class="comparator">${comparator}</span>` : nothing}<b>${highlight(decimal, key)}</b>${unit ? html`<span class="measure">${highlight(unit, key)}</span>` : nothing}
        </span>
        ${renderGauge(value)}
        ${renderPrinted(value.printed, `${comparator ?? ''}${decimal}${unit ?? ''}`, words.printed)}`;
    }
    case 'range': {
      const { from, to, unit, printed } = value;
      return html`<span class="quantity"
          ><b>${from}–${to}</b>${unit ? html`<span class="measure">${unit}</span>` : nothing}</span
        >
        ${renderPrinted(printed, `${from}-${to}${unit ?? ''}`, words.printed)}`;
    }
    case 'frequency':
      return html`<span class="chip">${highlight(value.text, key)}</span> <small>${words.frequency}</small>`;
    case 'qualitative':
      return html`<span class="chip">${highlight(value.text, key)}</span>`;
    case 'text':
      return html`<span>${highlight(value.text, key)}</span> <small>${words.asPrinted}</small>`;
    case 'blank':
      return html`<span class="blank">${baseWords(locale).blank}</span>`;
  }
}

/** The printed words, where they were read as other signs: 不低于 90% for ≥ 90 %. */
function renderPrinted(
  printed: string,
  read: string,
  words: (text: string) => string,
): TemplateResult | typeof nothing {
  return searchKey(printed) === searchKey(read) ? nothing : html`<small>${words(printed.trim())}</small>`;
}

/** What a percentage target allows of the scale from 0; says nothing that the number does not. */
function renderGauge(value: TargetValue): TemplateResult | typeof nothing {
  const gauge = placeTargetGauge(value, GAUGE);
  if (!gauge) return nothing;
  const { width, height, track, allowed, tick } = gauge;
  return html`<svg class="gauge" width=${width} height=${height} aria-hidden="true">
    <rect class="track" y=${track.y} width=${track.width} height=${track.height}></rect>
    <rect
      class="allowed"
      x=${allowed.x}
      y=${allowed.y}
      width=${allowed.width}
      height=${allowed.height}
    ></rect>
    <rect class="tick" x=${tick.x} width=${tick.width} height=${tick.height}></rect>
  </svg>`;
}
