import { html, nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../../geometry/labels.js';
import { placeStackedBars, type PlacedStackedBar } from '../../geometry/stacked-bars.js';
import { percentOf, sumFen, type Fen } from '../../model/money.js';
import type { Project } from '../../model/series/projects.js';
import type { GroupedProject, ProjectGroup } from '../../model/series/project-groups.js';
import { formatAmount, formatPercent } from '../../text/numbers.js';
import { withTerms } from '../base/terms.js';
import { fillOf } from '../chart/textures.js';
import { renderProjectDetails } from './project-details.js';
import type { ProjectPlace, ProjectsView } from './projects-view.js';
import { baseWords, projectsWords, sideWords } from '../../text/words.js';
import { highlight } from '../search/search-field.js';

/** The groups with their projects, all bars on one scale. */
export function renderProjectList(view: ProjectsView): TemplateResult {
  const { groups, format } = view;
  const bars = placeStackedBars(
    groups.flatMap(({ group, places }) =>
      places.map((place) => ({ id: place.mark, segments: segmentsOf(place, group, view) })),
    ),
    // In percent of the room for bars, which is as wide in every row.
    { width: 100, labelPlacement: 'above', labelWidth: 0, barHeight: 0, gap: 0 },
  );
  const byMark = new Map(bars.rows.map((bar) => [bar.id, bar]));
  const shown = groups.map(({ group, places }) => ({ group, places: places.filter((place) => place.shown) }));
  const widths = shown.flatMap(({ places }) => places.map(({ amount }) => textWidth(said(amount, view), 1)));
  return html`<div
    class="groups"
    role="group"
    aria-label=${projectsWords(format.locale).heading}
    aria-describedby="keys"
    .style=${`--_value:${Math.max(0, ...widths)}em`}
  >
    ${shown.map(
      ({ group, places }) =>
        html`${renderHead(group, view)}
          <ul class="list">
            ${places.map((place) => renderPlace(place, byMark.get(place.mark)!, group, view))}
          </ul>`,
    )}
  </div>`;
}

/** Whether the sources of a project can be drawn as the parts of its bar. */
export function isSplit({ sources, amount }: Project): boolean {
  return sources.length > 0 && sumFen(sources.map((source) => source.amount)) === amount;
}

/** The name of a group; `null` for the only group of projects of which nothing is known. */
export function groupName({ value, members, counted }: ProjectGroup, view: ProjectsView): string | null {
  const words = projectsWords(view.format.locale);
  const { grouping } = view;
  if (!counted) return words.notCounted;
  if (grouping === null) return null;
  if (value === null) return grouping === 'function' ? words.unproven : words.unknown;
  if (grouping === 'source') return words.sources[value] ?? value;
  const item = grouping === 'function' ? members[0]!.project.functions[0] : undefined;
  return item ? [item.code, item.name].filter(Boolean).join(' ') : value;
}

/** The parts of a bar, named by the series that fill them. */
function segmentsOf(member: GroupedProject, group: ProjectGroup, { grouping, series }: ProjectsView) {
  const { project, amount } = member;
  const several = series.sources.length > 1;
  if (several && group.counted && grouping !== 'source' && isSplit(project))
    return project.sources.filter((source) => source.amount !== 0);
  return [{ id: (several && grouping === 'source' && group.value) || 'project', amount }];
}

function renderHead(group: ProjectGroup, view: ProjectsView): TemplateResult | typeof nothing {
  const { budget, series, format, grouping } = view;
  const name = groupName(group, view);
  if (name === null) return nothing;
  const words = projectsWords(format.locale);
  const share = group.counted ? formatPercent(percentOf(group.sum, series.sum)) : '';
  const selected = view.isSelected(group.key);
  return html`<div part=${selected ? 'group selected' : 'group'} class="group">
    <div class="title" role="heading" aria-level=${view.level}>${withTerms(name, budget, format.locale)}</div>
    <div class="sum">
      ${grouping === 'function' && group.value !== null ? html`<span>${words.inferred}</span>` : nothing}
      <span>${words.count(group.members.length)}</span>
      <b>${formatAmount(group.sum, format)}</b>
      ${share ? html`<span>${share}</span>` : nothing}
    </div>
  </div>`;
}

function renderPlace(
  { project, amount, mark }: ProjectPlace,
  bar: PlacedStackedBar,
  group: ProjectGroup,
  view: ProjectsView,
): TemplateResult {
  const { series, format, marks, key, fills } = view;
  const open = view.isOpen(project);
  const unit = project.unitCode === null ? null : `unit:${project.unitCode}`;
  const selected = view.isSelected(
    ...project.keys,
    unit,
    ...project.functions.map(({ code }) => `${code}/project`),
  );
  return html`<li part=${selected ? 'mark selected' : 'mark'} class="project">
    <button
      type="button"
      class="opener"
      data-mark=${mark}
      tabindex="-1"
      aria-expanded=${open}
      aria-current=${selected ? 'true' : nothing}
      @click=${marks.onClick}
      @keydown=${view.onKeydown}
      @focusin=${marks.onFocusin}
    >
      <span class="row">
        <span class="name">
          ${project.name ? highlight(project.name, key) : sideWords(format.locale).unnamed}
          ${amount !== null && amount < 0 ? html`<small>${sideWords(format.locale).notDrawn('')}</small>` : nothing}
        </span>
        <span class="plot">
          <svg class="length" height="16" aria-hidden="true">
            ${bar.segments.map(
              ({ id, x, width }) =>
                svg`<rect x="${x}%" width="${width}%" height="16" fill=${fillOf(fills.get(id)!)}></rect>`,
            )}
          </svg>
          <span class="value">${said(amount, view)}</span>
          <span class="share">
            ${group.counted && amount !== null ? formatPercent(percentOf(amount, series.sum)) : ''}
          </span>
        </span>
      </span>
    </button>
    ${open ? renderProjectDetails(project, view) : nothing}
  </li>`;
}

function said(amount: Fen | null, { format }: ProjectsView): string {
  return amount === null ? baseWords(format.locale).blank : formatAmount(amount, format);
}
