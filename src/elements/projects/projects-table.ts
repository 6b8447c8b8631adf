import { html, nothing, type TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import type { Project, ProjectsSeries } from '../../model/series/projects.js';
import type { Budget } from '../../model/schema/document.js';
import { baseWords } from '../../text/base.js';
import { unitName, type AmountFormat } from '../../text/numbers.js';
import { projectsWords } from '../../text/projects.js';
import { renderAmount } from '../base/amount.js';
import { withTerms } from '../base/terms.js';

/** All projects in printed order: code, type, unit and sources where the document has any, and the total. */
export function renderProjectsTable(
  series: ProjectsSeries,
  budget: Budget,
  format: AmountFormat,
): TemplateResult {
  const { projects, sources, printed } = series;
  const words = projectsWords[format.locale];
  const common = baseWords[format.locale];
  const texts = (['code', 'type', 'unitName'] as const).filter((key) =>
    projects.some((project) => project[key] !== null),
  );
  const titles = { code: words.code, type: words.type, unitName: words.unit };
  const head = (text: string, number = false) =>
    html`<th scope="col" class=${number ? 'number' : ''}>${withTerms(text, budget, format.locale)}</th>`;
  const amount = (of: Fen | null | undefined) =>
    html`<td class="number">${of == null ? '' : renderAmount(of, format)}</td>`;
  const row = (project: Project) =>
    html`<tr>
      <th scope="row">
        ${project.name ?? words.unnamed}
        ${series.both && !project.listed ? html`<small>${words.onlyTargets}</small>` : nothing}
      </th>
      ${texts.map((key) => html`<td>${project[key]}</td>`)}
      ${sources.map((id) => amount(project.sources.find((source) => source.id === id)?.amount))}
      ${project.amount === null ? html`<td class="number">${common.blank}</td>` : amount(project.amount)}
    </tr>`;
  return html`<table part="table">
    <caption>
      ${common.unitLine(unitName(format.unit, format.locale))}
    </caption>
    <thead>
      <tr>
        ${head(words.project)} ${texts.map((key) => head(titles[key]))}
        ${sources.map((id) => head(words.sources[id] ?? id, true))} ${head(common.total, true)}
      </tr>
    </thead>
    <tbody>
      ${
        printed === null
          ? nothing
          : html`<tr class="total">
              <th scope="row">${common.total}</th>
              ${[...texts, ...sources].map(() => html`<td></td>`)} ${amount(printed)}
            </tr>`
      }
      ${projects.map(row)}
    </tbody>
  </table>`;
}
