import { css, html, nothing, type TemplateResult } from 'lit';
import { printPath } from '../../../model/issues.js';
import { noteSentence } from '../../../text/importing/notes.js';
import { placeText } from '../../../text/importing/places.js';
import { refusalSentence } from '../../../text/importing/refusals.js';
import { issueSentence } from '../../../text/issues.js';
import type { Locale } from '../../../text/languages.js';
import type { Jump, Problem } from '../results/problems.js';
import type { Bench } from './view.js';
import { documentFieldWords, overviewWords } from '../../../text/workbench/words.js';

/** Looks of the list. */
export const problemStyles = css`
  .card > .problems {
    margin-top: 12px;
  }
  .problem {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding: 10px 0 10px 12px;
    border-top: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
  }
  .problem.error {
    border-inline-start-color: var(--_danger);
  }
  .problem.warning {
    border-inline-start-color: var(--_project);
  }
  .problem .tag {
    justify-self: start;
  }
  .rest {
    padding-inline-start: 15px;
    color: var(--_ink-soft);
  }
  .rest ul {
    color: var(--_ink);
  }
  @media (max-width: 720px) {
    .problem {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }
`;

/** How many problems of one sort are listed before the rest is folded away. */
const LISTED = 3;

/** Problems in their order, those of one sort together. */
export function renderProblems(bench: Bench, problems: readonly Problem[], locale: Locale): TemplateResult {
  const sorts = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.sort}`;
    sorts.set(key, [...(sorts.get(key) ?? []), problem]);
  }
  const render = (problem: Problem) => renderProblem(bench, problem, locale);
  return html`<ul class="bare problems">
    ${[...sorts.values()].map((list) => {
      const rest = list.slice(LISTED);
      return html`${list.slice(0, LISTED).map(render)}
      ${
        rest.length > 0
          ? html`<li class="rest">
              <details>
                <summary>${overviewWords(locale).more(rest.length)}</summary>
                <ul class="bare">
                  ${rest.map(render)}
                </ul>
              </details>
            </li>`
          : nothing
      }`;
    })}
  </ul>`;
}

function renderProblem(bench: Bench, problem: Problem, locale: Locale): TemplateResult {
  const words = overviewWords(locale);
  const { severity, jump } = problem;
  return html`<li class="problem ${severity}">
    <span class="tag ${severity}">${words.severities[severity]}</span>
    <p>${sentenceOf(problem, locale)}</p>
    ${
      jump
        ? html`<button type="button" class="small" @click=${() => follow(bench, jump)}>
            ${words.jumps[jump.kind]}
          </button>`
        : nothing
    }
  </li>`;
}

function follow({ store }: Bench, jump: Jump): void {
  if (jump.kind === 'cell') store.dispatch({ type: 'jump', cell: jump.cell });
  else store.dispatch({ type: 'go', step: 'overview', target: jump });
}

function sentenceOf({ trouble }: Problem, locale: Locale): string {
  const words = overviewWords(locale);
  switch (trouble.kind) {
    case 'refusal':
      return refusalSentence(trouble.refusal, locale);
    case 'missing':
      return words.missing(documentFieldWords(locale).labels[trouble.path]);
    case 'no-table':
      return words.noTable;
    case 'note':
      return noteSentence(trouble.note, locale);
    case 'issue': {
      const { issue, place } = trouble;
      const said = issueSentence(issue, locale);
      return place && printPath(issue.path) ? said + words.at(placeText(place, locale)) : said;
    }
  }
}
