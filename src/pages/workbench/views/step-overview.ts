import { html, nothing, type TemplateResult } from 'lit';
import { countProblems, problemsOf, type Problem } from '../results/problems.js';
import { dataRows } from '../results/table-list.js';
import { resultOf, type Target } from '../state/state.js';
import { overviewStyles } from './overview.styles.js';
import { problemStyles, renderProblems } from './problem-list.js';
import { renderIgnored, renderLeftovers, renderRecognised, renderUnread } from './table-lists.js';
import { View } from './view.js';
import { overviewWords } from '../../../text/workbench/words.js';

/** The second step: what was recognised, what was not, and what needs a person, gravest first. */
export class WorkbenchOverview extends View {
  static override styles = [...View.styles, problemStyles, overviewStyles];

  override render(): TemplateResult {
    const words = overviewWords(this.locale);
    const result = resultOf(this.state);
    if (!result) return html`<h2 tabindex="-1">${words.heading}</h2>`;
    const { report } = result;
    const problems = problemsOf(result);
    const none = report.tables.length === 0;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">
        ${
          none
            ? words.nothing
            : words.summary({
                files: report.files.length,
                tables: report.tables.length,
                rows: report.tables.reduce((sum, table) => sum + dataRows(table), 0),
                amounts: report.amounts.read,
              })
        }
      </p>
      ${none ? html`<p class="lead">${words.nothingHelp}</p>` : nothing} ${this.renderProblems(problems)}
      ${none ? nothing : html`<workbench-fields class="card" .bench=${this.bench}></workbench-fields>`}
      ${renderRecognised(this.bench, result, this.locale)} ${renderLeftovers(this.bench, result, this.locale)}
      ${renderIgnored(this.bench, this.locale)} ${renderUnread(result, this.locale)}`;
  }

  protected override aim(target: Target): void {
    if (target.kind !== 'field') return super.aim(target);
    const form = this.renderRoot.querySelector('workbench-fields');
    void form?.updateComplete.then(() => form.focusField(target.path));
  }

  private renderProblems(problems: readonly Problem[]): TemplateResult {
    const words = overviewWords(this.locale);
    const { error, warning, info } = countProblems(problems);
    return html`<section class="card">
      <h3>${words.problems}</h3>
      ${
        error + warning === 0
          ? html`<p><span aria-hidden="true">✓</span> ${words.calm}</p>`
          : html`<p class="soft">${words.problemCount({ error, warning, info })}</p>`
      }
      ${problems.length > 0 ? this.renderBySeverity(problems) : nothing}
    </section>`;
  }

  /** What is only to be known is folded away where it would hide what is to be done. */
  private renderBySeverity(problems: readonly Problem[]): TemplateResult {
    const words = overviewWords(this.locale);
    const infos = problems.filter(({ severity }) => severity === 'info');
    if (infos.length <= UNFOLDED) return renderProblems(this.bench, problems, this.locale);
    const others = problems.filter(({ severity }) => severity !== 'info');
    return html`${others.length > 0 ? renderProblems(this.bench, others, this.locale) : nothing}
      <details class="infos">
        <summary>${words.problemCount(countProblems(infos))}</summary>
        ${renderProblems(this.bench, infos, this.locale)}
      </details>`;
  }
}

/** How many problems that are only to be known stand open. */
const UNFOLDED = 3;
