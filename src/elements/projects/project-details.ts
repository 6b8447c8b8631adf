import { html, nothing, type TemplateResult } from 'lit';
import { groupBy } from '../../model/group-by.js';
import { sumFen } from '../../model/money.js';
import type { Project } from '../../model/series/projects.js';
import type { TargetIndicator } from '../../model/series/targets.js';
import { formatAmount } from '../../text/numbers.js';
import { withTerms } from '../base/terms.js';
import type { ProjectsView } from './projects-view.js';
import { baseWords, projectsWords, sideWords, targetsWords } from '../../text/words.js';

/** What is known of a project: its facts, what the two tables say differently, and its targets. */
export function renderProjectDetails(project: Project, view: ProjectsView): TemplateResult {
  const { budget, series, format } = view;
  const words = projectsWords(format.locale);
  const targetWords = targetsWords(format.locale);
  const { code, unitCode, unitName, type, sources, functions, targets, indicators } = project;
  const fact = (term: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${withTerms(term, budget, format.locale)}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const rows = (of: unknown[]) => (of.length > 0 ? of.map((each) => html`<div>${each}</div>`) : '');
  return html`<div class="details">
    <dl class="facts">
      ${fact(targetWords.code, code)}
      ${fact(targetWords.unit, [unitCode, unitName].filter(Boolean).join(' '))} ${fact(words.type, type)}
      ${fact(
        words.source,
        rows(sources.map(({ id, amount }) => `${words.sources[id]} ${formatAmount(amount, format)}`)),
      )}
      ${fact(
        words.function,
        rows(
          functions.map(
            (of) =>
              html`<button type="button" class="link" @click=${() => view.onFunction(of)}>
                  ${of.code} ${of.name}
                </button>
                <span class="inferred">${words.inferred}</span>`,
          ),
        ),
      )}
    </dl>
    ${statementsOf(project, view).map((text) => html`<p class="said">${text}</p>`)}
    ${
      indicators.length > 0
        ? renderTargets(indicators, view)
        : targets && series.both
          ? html`<p class="said">${targetWords.noTargets}</p>`
          : nothing
    }
  </div>`;
}

/** How its two rows were found to be one project, and where they differ. */
function statementsOf(
  { sources, amount, amountPath, targets, listed }: Project,
  view: ProjectsView,
): string[] {
  const { series, format } = view;
  const words = projectsWords(format.locale);
  const sum = sumFen(sources.map((source) => source.amount));
  const other = targets?.match ? targets.row : null;
  const said: [boolean, () => string][] = [
    [amount !== null && amountPath === null, () => words.isSum],
    [
      sources.length > 0 && amount !== null && sum !== amount,
      () => words.sourcesDiffer(formatAmount(sum, format)),
    ],
    [targets?.match === 'nameOnly', () => words.matchedByName],
    [
      targets?.match === 'amount',
      () => words.matchedByAmount(other!.name ?? sideWords(format.locale).unnamed),
    ],
    [
      other !== null && other.amount !== null && other.amount !== amount,
      () => words.otherAmount(formatAmount(other!.amount!, format)),
    ],
    [series.both && targets === null, () => words.onlyProjects],
    [series.both && !listed, () => words.onlyTargets],
  ];
  return said.flatMap(([holds, text]) => (holds ? [text()] : []));
}

function renderTargets(
  indicators: readonly TargetIndicator[],
  { budget, format }: ProjectsView,
): TemplateResult {
  const { heading, dimension, dimensions, name, value } = targetsWords(format.locale);
  const head = (text: string) => html`<th scope="col">${withTerms(text, budget, format.locale)}</th>`;
  return html`<table class="targets">
    <caption>
      ${withTerms(heading, budget, format.locale)}
    </caption>
    <thead>
      <tr>
        ${head(dimension)} ${head(name)} ${head(value)}
      </tr>
    </thead>
    ${[...groupBy(indicators, (indicator) => indicator.dimension ?? 'none')].map(
      ([key, group]) =>
        html`<tbody>
          ${group.map(
            ({ name, level2, value: target, explanation }, index) =>
              html`<tr>
                ${
                  index === 0
                    ? html`<th scope="rowgroup" rowspan=${group.length}>${dimensions[key]}</th>`
                    : nothing
                }
                <th scope="row">
                  ${name}${[level2, explanation].map((text) => (text ? html` <small>${text}</small>` : nothing))}
                </th>
                <td>
                  ${
                    target.kind === 'blank'
                      ? html`<small>${baseWords(format.locale).blank}</small>`
                      : html`<bdi>${target.printed}</bdi>`
                  }
                </td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
