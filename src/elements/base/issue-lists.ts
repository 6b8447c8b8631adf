import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issues.js';
import { refusalIssues } from '../../model/refusal-issues.js';
import type { Refusal } from '../../model/validate.js';
import { issueSentence } from '../../text/issues.js';
import type { Locale } from '../../text/languages.js';
import { baseWords } from '../../text/words.js';

export { refusalIssues };

/** How many issues are listed before the rest is only counted. */
const LISTED = 8;

/** The box that says what is wrong with a document, where, and what to do. */
export function renderInvalid(refusal: Refusal, locale: Locale): TemplateResult {
  const errors = refusalIssues(refusal).filter((issue) => issue.severity === 'error');
  return html`<div part="message" class="message" data-state="invalid" role="alert">
    <p><strong>${baseWords(locale).invalidTitle(errors.length)}</strong></p>
    ${renderIssues(errors, locale)}
  </div>`;
}

/** Warnings of a document that is shown all the same. */
export function renderNotices(issues: readonly Issue[], locale: Locale): TemplateResult {
  return html`<details part="message" class="notices">
    <summary>${baseWords(locale).noticeTitle(issues.length)}</summary>
    ${renderIssues(issues, locale)}
  </details>`;
}

function renderIssues(issues: readonly Issue[], locale: Locale): TemplateResult {
  const rest = issues.length - LISTED;
  return html`<ul>
    ${issues.slice(0, LISTED).map((issue) => html`<li>${issueSentence(issue, locale)}</li>`)}
    ${rest > 0 ? html`<li>${baseWords(locale).moreIssues(rest)}</li>` : nothing}
  </ul>`;
}
