import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issues.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { tableState } from '../../model/table-state.js';
import type { LoadFailure } from '../../model/load-failure.js';
import type { DocumentState } from '../../sources/document-state.js';
import { failureSentence } from '../../text/failures.js';
import type { Locale } from '../../text/languages.js';
import { baseWords } from '../../text/words.js';
import type { Arrivals } from './arrivals.js';

const ISSUE_LISTS = 'issue-lists.js';

/** The lists of what is wrong in a document: loaded for the first that has something wrong in it, on a server at once. */
let issueLists: typeof import('./issue-lists.js') | null = null;

const loadIssueLists = async () => void (issueLists = await import('./issue-lists.js'));
if (isServer) void loadIssueLists();

function listsOnce(arrivals: Arrivals): typeof issueLists {
  if (!issueLists) arrivals.drawAfter(ISSUE_LISTS, loadIssueLists);
  return issueLists;
}

/** What is wrong with a document; `null` while the part that can tell why one is refused is on its way. */
export function issuesOf(state: DocumentState, arrivals: Arrivals): readonly Issue[] | null {
  if (state.status === 'invalid') return listsOnce(arrivals)?.refusalIssues(state.refusal) ?? null;
  return state.status === 'ready' ? state.issues : [];
}

/** The box in place of a document that is not there, not yet there, or not valid. */
export function renderDocumentMessage(
  state: Exclude<DocumentState, { status: 'ready' }>,
  locale: Locale,
  retry: () => void,
  arrivals: Arrivals,
): TemplateResult {
  switch (state.status) {
    case 'none':
      return renderEmpty(baseWords(locale).noSource, baseWords(locale).noSourceHelp);
    case 'loading':
      return renderLoading(locale);
    case 'failed':
      return renderFailed(state.failure, locale, retry);
    case 'invalid': {
      const lists = listsOnce(arrivals);
      if (lists) return lists.renderInvalid(state.refusal, locale);
      return arrivals.isArriving || isServer
        ? renderLoading(locale)
        : renderFailed({ code: 'beside', file: ISSUE_LISTS }, locale, retry);
    }
  }
}

/** The box shown while a document is on its way; it keeps the room the figure will take. */
function renderLoading(locale: Locale): TemplateResult {
  return html`<div part="message" class="loading" role="status">${baseWords(locale).loading}</div>`;
}

/** Why nothing of a table is shown: it is empty, was not read, or is not in the disclosure. */
export function nothingShown(budget: Budget, table: TableId | null, title: string, locale: Locale): string {
  const words = baseWords(locale);
  switch (table === null ? 'absent' : tableState(budget, table)) {
    case 'absent':
      return words.tableMissing(title);
    case 'unread':
      return words.tableUnread(title);
    case 'empty':
    case 'shown':
      return words.tableEmpty(title);
  }
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

/** Warnings of a document that is shown all the same. */
export function renderNotices(
  issues: readonly Issue[],
  locale: Locale,
  arrivals: Arrivals,
): TemplateResult | typeof nothing {
  return issues.length > 0 ? (listsOnce(arrivals)?.renderNotices(issues, locale) ?? nothing) : nothing;
}
