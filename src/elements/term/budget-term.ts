import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { placePopover } from '../../geometry/popover.js';
import { writingDirection, readsChinese, type Locale } from '../../text/languages.js';
import { termNames } from '../../text/terms.js';
import { BudgetBase } from '../base/budget-base.js';
import { termStyles } from './term.styles.js';
import { tokens } from '../base/tokens.js';
import { bookOf, type KitTerm } from './known-terms.js';
import { termsWords, knownTerms } from '../../text/words.js';

/**
 * A term in a text, with a button that opens what it means: the disclosure's own definition and the kit's. A word
 * that neither defines is only shown.
 *
 * @summary A term with its definition at the point of use: `<budget-term>基本支出</budget-term>`.
 * @tag budget-term
 * @slot - The text; by default the `term`.
 * @csspart term - The text.
 * @csspart button - The button that opens the definition.
 * @csspart popover - The definition.
 */
export class BudgetTerm extends BudgetBase {
  static override styles = [tokens, termStyles];

  /** The text inside it. */
  private inside = '';

  @state() private open = false;

  /** The term, where the text is not the term itself. */
  @property() term = '';

  /** The definitions, where the page or an element of the kit has them already. */
  @property({ attribute: false }) definition: KitTerm | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this._onEscape);
    this.addEventListener('focusout', this._onFocusout);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    this.listen(false);
  }

  protected override readChildren(): void {
    this.inside = (this.textContent ?? '').trim();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!(changed as ReadonlyMap<PropertyKey, unknown>).has('open')) return;
    this.listen(this.open);
    if (!this.open) return;
    // Engines without popovers show the box where it is in the page.
    this.popoverBox?.showPopover?.();
    this.place();
    this.popoverBox?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const name = this.term || this.inside;
    const text = html`<slot>${this.term}</slot>`;
    const found = this.definition ?? this.lookUp(name);
    if (!found) return text;
    const { locale } = this.language;
    return html`<span part="term" class="term">${text}</span
      ><span class="sign"
        ><button
          part="button"
          type="button"
          lang=${locale}
          dir=${writingDirection(locale)}
          aria-haspopup="dialog"
          aria-expanded=${this.open}
          aria-label=${termsWords(locale).open(name)}
          @click=${this._onToggle}
        ></button></span
      >${this.open ? this.renderPopover(found, name, locale) : nothing}`;
  }

  private get popoverBox(): HTMLElement | null {
    return this.renderRoot.querySelector('.popover');
  }

  private lookUp(name: string): KitTerm | undefined {
    const state = this.source.state;
    return bookOf(state.status === 'ready' ? state.budget : null).get(name);
  }

  private close(): void {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Follows the button, and goes with a press outside, while the definition is open. */
  private listen(on: boolean): void {
    const change = on ? addEventListener : removeEventListener;
    change('pointerdown', this._onPress, true);
    change('scroll', this.place, { capture: true });
    change('resize', this.place);
  }

  private readonly place = (): void => {
    const box = this.popoverBox;
    const button = this.renderRoot.querySelector('button');
    if (!box || !button) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed = Object.entries(placePopover(button.getBoundingClientRect(), viewport));
    for (const edge of ['top', 'bottom']) box.style.setProperty(edge, 'auto');
    for (const [edge, px] of placed)
      box.style.setProperty(edge === 'maxHeight' ? 'max-height' : edge, `${px}px`);
  };

  private readonly _onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    // What is around the term has its own use for Escape.
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  private readonly _onFocusout = ({ relatedTarget }: FocusEvent): void => {
    // To nowhere is to another window, from which the reader comes back.
    if (relatedTarget) this.open = false;
  };

  private readonly _onPress = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  private _onToggle(): void {
    this.open = !this.open;
  }

  private renderPopover(found: KitTerm, name: string, locale: Locale): TemplateResult {
    const chinese = found.known && termNames(found.known, 'zh-CN')[0];
    return html`<div
      part="popover"
      class="popover"
      popover="manual"
      role="dialog"
      lang=${locale}
      dir=${writingDirection(locale)}
      aria-labelledby="title"
      tabindex="-1"
    >
      <p id="title" class="title">
        ${name}${!readsChinese(locale) && chinese && chinese !== name ? html` <span lang="zh-CN">${chinese}</span>` : nothing}
      </p>
      ${renderMeanings(found, name, locale)}
    </div>`;
  }
}

/**
 * What a term means: the disclosure's own words and the kit's, each with where it comes from. The words of a
 * disclosure are Chinese, so for those who do not read that the kit's come first.
 */
function renderMeanings({ printed, known }: KitTerm, title: string, locale: Locale): TemplateResult {
  const words = termsWords(locale);
  const meaning = (text: string, from: string, lang: Locale) =>
    html`<p lang=${lang} dir=${writingDirection(lang)}>${text}</p>
      <p class="from">${from}</p>`;
  const own = printed.map(({ number = '', term, definition }) =>
    meaning(term === title ? definition : `${term}：${definition}`, words.printed(number), 'zh-CN'),
  );
  const ours = known ? meaning(knownTerms(locale)[known].meaning, words.known, locale) : nothing;
  return readsChinese(locale) ? html`${own}${ours}` : html`${ours}${own}`;
}
