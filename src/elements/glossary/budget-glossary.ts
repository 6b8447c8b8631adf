import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import { searchKey } from '../../model/search-key.js';
import { type Locale, readsChinese } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { renderEmpty } from '../base/messages.js';
import { renderSearchField, highlight } from '../search/search-field.js';
import { glossaryStyles } from './glossary.styles.js';
import { searchStyles } from '../search/search.styles.js';
import { bookOf } from '../term/known-terms.js';
import { glossaryWords, type TermId, knownTerms } from '../../text/words.js';
import { termNames } from '../../text/terms.js';

/** From how many entries on there is a search. */
const SEARCHED = 13;

/** What the glossary shows: the disclosure's entries, and terms it uses without explaining them. */
interface GlossarySeries {
  printed: readonly GlossaryEntry[];
  more: readonly GlossaryEntry[];
}

/**
 * Part three of the disclosure, 名词解释: its terms and definitions as printed; below them, on demand, the kit's own
 * definitions of terms that stand in the disclosure's headings without being explained.
 *
 * @summary The terms of the disclosure with their definitions.
 * @tag budget-glossary
 * @event {CustomEvent} budget-view - The search was changed; `detail.filter`.
 * @cssproperty --budget-targets-found - Ground of text that was searched for.
 */
export class BudgetGlossary extends BudgetFigure<GlossarySeries> {
  static override styles = [...BudgetFigure.styles, searchStyles, glossaryStyles];

  static override readonly shown = ['glossary'];

  protected override readonly hasTable = false;

  @state() private moreOpen = false;

  /** Text that entries must have in their term or definition. */
  @property() filter = '';

  constructor() {
    super();
    // There are no amounts whose unit could be chosen.
    this.noToolbar = true;
  }

  protected tableOf(): null {
    return null;
  }

  protected select(budget: Budget): GlossarySeries {
    return {
      printed: budget.glossary.map((printed, index) => ({
        index,
        printed,
        known: bookOf(budget).get(printed.term)?.known ?? null,
      })),
      more: unexplainedTerms(budget).map((known, index) => ({ index, printed: null, known })),
    };
  }

  protected headingText(locale: Locale): string {
    return glossaryWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return glossaryWords(locale).heading;
  }

  protected summaryText(): string {
    return '';
  }

  protected renderChart({ series, locale }: Ready<GlossarySeries>): TemplateResult {
    const { printed } = series;
    const words = glossaryWords(locale);
    const searched = printed.length >= SEARCHED;
    const key = searched ? searchKey(this.filter) : '';
    const found = printed.filter(({ printed: entry }) =>
      searchKey(`${entry!.term} ${entry!.definition}`).includes(key),
    );
    return html`${searched ? this.renderSearch(found.length, printed.length, locale) : nothing}
    ${words.translated && printed.some(({ known }) => known) ? html`<p class="note">${words.translated}</p>` : nothing}
    ${printed.length === 0 ? renderEmpty(words.missing, '') : nothing}
    ${found.length > 0 ? html`<dl>${found.map((entry) => renderEntry(entry, locale, key))}</dl>` : nothing}
    ${series.more.length > 0 ? this.renderMore(series.more, locale) : nothing}`;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  private renderSearch(count: number, total: number, locale: Locale): TemplateResult {
    const { search, placeholder, shown } = glossaryWords(locale);
    return html`<div class="filter no-print">
      ${renderSearchField({ label: search, placeholder, text: this.filter, onText: this._onFilter })}
      <p role="status">${shown(count, total)}</p>
    </div>`;
  }

  private renderMore(more: readonly GlossaryEntry[], locale: Locale): TemplateResult {
    const words = glossaryWords(locale);
    return html`<button
        type="button"
        class="no-print"
        aria-expanded=${this.moreOpen}
        aria-controls="more"
        @click=${this._onMore}
      >
        ${words.more(more.length)}
      </button>
      <div id="more" ?hidden=${!this.moreOpen}>
        <p class="note">${words.moreNote}</p>
        <dl>${more.map((entry) => renderEntry(entry, locale, ''))}</dl>
      </div>`;
  }

  private readonly _onFilter = (filter: string): void => {
    if (filter === this.filter) return;
    this.filter = filter;
    emit(this, 'budget-view', { filter });
  };

  private _onMore(): void {
    this.moreOpen = !this.moreOpen;
  }
}

/** Terms in the titles of a disclosure and of what it speaks, which the kit explains and the disclosure does not. */
function unexplainedTerms(budget: Budget): TermId[] {
  const { contents, tables, narrative } = budget;
  // A page's own code may leave a table out as `undefined`.
  const printed = Object.values(tables).filter((table) => table !== undefined);
  const titles = [...contents, ...printed, ...narrative.sections].map(({ title }) => title);
  const texts = [...titles, ...narrative.facts.map(({ subject }) => subject)];
  const terms = texts.flatMap((text) =>
    bookOf(budget)
      .find(text)
      .map(({ term }) => term),
  );
  return [...new Set(terms)].flatMap((term) =>
    term?.known && term.printed.length === 0 ? [term.known] : [],
  );
}

/** One definition as the disclosure prints it, `null` for a term it does not explain, and what the kit has to add. */
interface GlossaryEntry {
  /** Its place among all entries. */
  index: number;
  printed: { number?: string | undefined; term: string; definition: string } | null;
  known: TermId | null;
}

/** An entry: number and term as printed, and the definition; the kit's translation with both for those who do not read Chinese. */
function renderEntry({ index, printed, known }: GlossaryEntry, locale: Locale, key: string): TemplateResult {
  const translated = !readsChinese(locale) && known;
  const chinese = printed?.term ?? termNames(known!, readsChinese(locale) ? locale : 'zh-CN')[0]!;
  const meaning = printed && !translated ? null : known && knownTerms(locale)[known].meaning;
  return html`<div class="entry" id=${printed ? `term-${index}` : nothing}>
    <dt>
      ${printed?.number}${translated ? html`${termNames(known, locale)[0]} ` : nothing}<span
        lang=${printed || !readsChinese(locale) ? 'zh-CN' : locale}
        class=${translated ? 'soft' : ''}
        >${highlight(chinese, key)}</span
      >
    </dt>
    <dd>
      ${meaning ? html`<p>${meaning}</p>` : nothing}
      ${printed ? html`<p lang="zh-CN" class=${translated ? 'soft' : ''}>${highlight(printed.definition, key)}</p>` : nothing}
    </dd>
  </div>`;
}
