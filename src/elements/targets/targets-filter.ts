import { html, type TemplateResult } from 'lit';
import type { DimensionFilter } from '../../model/series/filter-targets.js';
import type { TargetCounts } from '../../model/series/targets.js';
import type { Locale } from '../../text/languages.js';
import { renderSearchField } from '../search/search-field.js';
import { targetsWords } from '../../text/words.js';

/** What the fields of the filter show and do. */
export interface FilterFields {
  locale: Locale;
  text: string;
  dimension: DimensionFilter | null;
  /** Counts with the text in force and any dimension. */
  counts: TargetCounts;
  /** Counts without a filter: a dimension the document does not use has no button. */
  all: TargetCounts;
  onText(text: string): void;
  onDimension(dimension: DimensionFilter | null): void;
}

const dimensions = ['cost', 'output', 'benefit', 'satisfaction', 'none'] as const;

/** The search field and the buttons of the dimensions with their counts. */
export function renderTargetsFilter(fields: FilterFields): TemplateResult {
  const words = targetsWords(fields.locale);
  const choice = (dimension: DimensionFilter | null, count: number) =>
    html`<button
      type="button"
      aria-pressed=${fields.dimension === dimension}
      @click=${() => fields.onDimension(dimension)}
    >
      ${words.dimensions[dimension ?? 'all']} <span class="count">${count}</span>
    </button>`;
  return html`<div class="filter">
    ${renderSearchField({
      label: words.search,
      placeholder: words.placeholder,
      text: fields.text,
      onText: fields.onText,
    })}
    <span class="dimensions" role="group" aria-label=${words.dimension}>
      ${choice(null, fields.counts.total)}
      ${dimensions
        .filter((dimension) => fields.all.byDimension[dimension] > 0 || fields.dimension === dimension)
        .map((dimension) => choice(dimension, fields.counts.byDimension[dimension]))}
    </span>
  </div>`;
}
