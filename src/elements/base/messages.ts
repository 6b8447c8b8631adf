import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issues.js';
import type { LoadFailure } from '../../model/load-failure.js';
import type { DocumentState } from '../../sources/document-state.js';
import { issueSentence, failureSentence } from '../../text/issues.js';
import type { Locale } from '../../text/languages.js';
import { baseWords } from '../../text/words.js';

/** How many issues are listed before the rest is only counted. */
const LISTED = 8;

/** The box in place of a document that is not there, not yet there, or not valid. */
export function renderDocumentMessage(
  state: Exclude<DocumentState, { status: 'ready' }>,
  locale: Locale,
  retry: () => void,
): TemplateResult {
  switch (state.status) {
    case 'none':
      return renderEmpty(baseWords(locale).noSource, baseWords(locale).noSourceHelp);
    case 'loading':
      return renderLoading(locale);
    case 'failed':
      return renderFailed(state.failure, locale, retry);
    case 'invalid':
      return renderInvalid(state.issues, locale);
  }
}

/** The box shown while a document is on its way; it keeps the room the figure will take. */
function renderLoading(locale: Locale): TemplateResult {
  return html`<div part="message" class="loading" role="status">${baseWords(locale).loading}</div>`;
}

/** The box that says why there is nothing to show. */
export function renderEmpty(title: string, help: string): TemplateResult {
  return html`<div part="message" class="message" data-state="empty" role="status">
    <p><strong>${title}</strong></p>
    ${help ? html`<p>${help}</p>` : nothing}
  </div>`;
}

/** The box that says what failed to load, with a retry button. */
function renderFailed(failure: LoadFailure, locale: Locale, retry: () => void): TemplateResult {
  const words = baseWords(locale);
  return html`<div part="message" class="message" data-state="failed" role="alert">
    <p><strong>${words.failedTitle}</strong></p>
    <p>${failureSentence(failure, locale)}</p>
    <button type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}

/** The box that says what is wrong with a document, where, and what to do. */
function renderInvalid(issues: readonly Issue[], locale: Locale): TemplateResult {
  const errors = issues.filter((issue) => issue.severity === 'error');
  return html`<div part="message" class="message" data-state="invalid" role="alert">
    <p><strong>${baseWords(locale).invalidTitle(errors.length)}</strong></p>
    ${renderIssues(errors, locale)}
  </div>`;
}

/** Warnings of a document that is shown all the same. */
export function renderNotices(issues: readonly Issue[], locale: Locale): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
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
