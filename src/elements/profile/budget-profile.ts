import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { renderProfileList } from './profile-list.js';
import { profileStyles } from './profile.styles.js';
import { profileWords, reportWords } from '../../text/words.js';
import type { ProfileList } from '../../text/words.js';

type Profile = Budget['profile'];

const lists: readonly ProfileList[] = ['duties', 'offices', 'units'];

/**
 * Part one of the disclosure, 部门概况: whose budget it is and how far it reaches, the department's duties, its offices
 * and its budget units.
 *
 * @summary Duties, offices and budget units of the department.
 * @tag budget-profile
 * @event {CustomEvent} budget-select - A budget unit was used; `detail.id` is `unit:` and its code.
 * @csspart mark - A budget unit that can be selected.
 */
export class BudgetProfile extends BudgetFigure<Profile> {
  static override styles = [...BudgetFigure.styles, profileStyles];

  static override readonly shown = ['profile', 'department'];

  protected override readonly hasTable = false;

  @state() private opened: readonly ProfileList[] = [];

  constructor() {
    super();
    // There are no amounts whose unit could be chosen.
    this.noToolbar = true;
  }

  protected tableOf(): null {
    return null;
  }

  protected select({ profile }: Budget): Profile | null {
    return lists.some((list) => profile[list].length > 0) ? profile : null;
  }

  protected headingText(locale: Locale): string {
    return profileWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return profileWords(locale).missing;
  }

  protected summaryText({ budget, series, locale }: Ready<Profile>): string {
    const { summary, count } = profileWords(locale);
    const counts = lists.flatMap((list) =>
      series[list].length > 0 ? [count(list, series[list].length)] : [],
    );
    return summary(budget.department.name, counts);
  }

  protected renderChart({ budget, series, locale }: Ready<Profile>): TemplateResult {
    const { department } = budget;
    const words = profileWords(locale);
    const fact = (term: string, text: string | undefined) =>
      text
        ? html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`
        : nothing;
    const entries: Record<ProfileList, readonly unknown[]> = {
      ...series,
      units: series.units.map((unit) => this.renderUnit(unit)),
    };
    return html`<dl class="facts">
        ${fact(words.scope, department.scope && reportWords(locale).scope[department.scope])}
        ${fact(words.region, department.region)} ${fact(words.code, department.code)}
      </dl>
      ${lists.map((list) =>
        renderProfileList({
          list,
          entries: entries[list],
          level: this.level + 1,
          locale,
          open: this.opened.includes(list),
          onToggle: () => this._onToggle(list),
        }),
      )}`;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  private renderUnit({ code, name }: Profile['units'][number]): unknown {
    if (!code) return name;
    const id = `unit:${code}`;
    const selected = this.isSelected(id);
    return html`<button
      type="button"
      part=${selected ? 'mark selected' : 'mark'}
      aria-current=${selected ? 'true' : nothing}
      @click=${() => this.choose({ table: null, id, path: null, amount: null })}
    >
      <span class="code">${code}</span> ${name}
    </button>`;
  }

  private _onToggle(list: ProfileList): void {
    this.opened = this.opened.includes(list)
      ? this.opened.filter((each) => each !== list)
      : [...this.opened, list];
  }
}
