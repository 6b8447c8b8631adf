import { html, nothing, type TemplateResult } from 'lit';
import { groupBy } from '../../model/group-by.js';
import { projectNameKey } from '../../model/row-keys.js';
import type { TargetDimension, TargetIndicator, TargetProject } from '../../model/series/targets.js';
import { unitName } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { currentOf, isIndicatorSelected, markParts, renderTargetCells } from './target-cells.js';
import type { TargetsView } from './targets-view.js';
import { baseWords, targetsWords } from '../../text/words.js';
import { highlight } from '../search/search-field.js';

const order: readonly (TargetDimension | null)[] = ['cost', 'output', 'benefit', 'satisfaction', null];

/** What a project is known by. */
export function projectKeys({ id, code, name }: TargetProject): string[] {
  return [id, ...(code ? [code] : []), ...(name ? [projectNameKey(name)] : [])];
}

/** A project: a button with its name, what it is and costs, and, where open, its indicators. */
export function renderProjectTargets(
  project: TargetProject,
  index: number,
  view: TargetsView,
): TemplateResult {
  const words = targetsWords(view.format.locale);
  const { name, code, unitName, indicators } = project;
  const selected = view.isSelected(...projectKeys(project));
  const open = view.isOpen(project);
  const fact = (term: string, text: string | null) =>
    text === null ? nothing : html`<span class="fact"><span class="term">${term}</span> ${text}</span>`;
  return html`<section part=${markParts(selected)} class="project">
    <div class="project-head">
      <div class="title" id=${headingId(index)} role="heading" aria-level=${view.level + 1}>
        <button
          type="button"
          class="plain"
          aria-expanded=${indicators.length > 0 ? open : nothing}
          aria-current=${currentOf(selected)}
          @click=${() => view.onProject(project)}
        >
          <span class="label">${name ? highlight(name, view.key) : words.unnamed}</span>
        </button>
      </div>
      <div class="amount">${renderProjectAmount(project, view)}</div>
    </div>
    <p class="facts">
      ${fact(words.code, code)} ${fact(words.unit, unitName)}
      ${
        indicators.length > 0
          ? html`<span class="fact">${words.indicators(indicators.length)}</span>`
          : nothing
      }
    </p>
    ${
      indicators.length === 0
        ? html`<p class="absent">${words.noTargets}</p>`
        : open
          ? renderProjectTable(indicators, index, view)
          : nothing
    }
  </section>`;
}

function headingId(project: number): string {
  return `project-${project}`;
}

function renderProjectAmount({ amount }: TargetProject, { format }: TargetsView): TemplateResult {
  if (amount === null) return html`<span class="blank">${baseWords(format.locale).blank}</span>`;
  return html`${renderAmount(amount, format)} ${unitName(format.unit, format.locale)}`;
}

function renderProjectTable(
  indicators: readonly TargetIndicator[],
  project: number,
  view: TargetsView,
): TemplateResult {
  const words = targetsWords(view.format.locale);
  const byDimension = groupBy(indicators, ({ dimension }) => dimension);
  const head = (text: string, column: string) =>
    html`<th role="columnheader" scope="col" class=${column}>${text}</th>`;
  // Said once: with hundreds of projects it is the same words every time.
  const label = (text: string) => (project === 0 ? view.marked(text) : text);
  const cell = (dimension: TargetDimension | null, span: number) =>
    html`<th role="rowheader" scope="rowgroup" class="level first" rowspan=${span} aria-rowspan=${span}>
      ${label(words.dimensions[dimension ?? 'none'])}
    </th>`;
  return html`<table
    part="table"
    role="table"
    class=${view.stacked ? 'stacked' : ''}
    aria-labelledby=${headingId(project)}
    aria-describedby="keys"
    @keydown=${view.onKeydown}
    @focusin=${view.onFocusin}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${head(words.dimension, 'level')} ${head(words.name, 'name')} ${head(words.value, 'value')}
      </tr>
    </thead>
    ${order.map((dimension) => {
      const group = byDimension.get(dimension);
      if (!group) return nothing;
      return html`<tbody role="rowgroup">
        ${group.map(
          (indicator, index) =>
            html`<tr role="row" part=${markParts(isIndicatorSelected(indicator, view))}>
              ${index === 0 ? cell(dimension, group.length) : nothing}
              ${renderTargetCells(indicator, view, true)}
            </tr>`,
        )}
      </tbody>`;
    })}
  </table>`;
}
