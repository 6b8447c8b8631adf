import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportResult, RecognisedTable } from '../../../importers/result.js';
import type { Grid } from '../../../importers/source.js';
import { TABLE_IDS, type TableId } from '../../../model/schema/tables.js';
import { certaintyText } from '../../../text/importing/certainty.js';
import { placeText } from '../../../text/importing/places.js';
import type { Locale } from '../../../text/languages.js';
import { dataRows, ignoredGrids } from '../results/table-list.js';
import { draftOf } from '../state/state.js';
import type { Bench } from './view.js';
import { tableWords } from '../../../text/words.js';
import { overviewWords, reviewWords } from '../../../text/workbench/words.js';

/** The most paragraphs that are listed. */
const LISTED = 100;

/** The recognised tables, each with the way to its review. */
export function renderRecognised(
  bench: Bench,
  { report }: ImportResult,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = overviewWords(locale);
  if (report.tables.length === 0) return nothing;
  return html`<section class="card">
    <h3>${words.tables}</h3>
    <table class="tables" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">${words.table}</th>
          <th role="columnheader">${words.place}</th>
          <th role="columnheader" class="number">${words.rows}</th>
          <th role="columnheader" class="sure">${words.confidence}</th>
          <td role="cell"></td>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${report.tables.map((table) => renderRow(bench, table, locale))}
      </tbody>
    </table>
  </section>`;
}

function renderRow(bench: Bench, table: RecognisedTable, locale: Locale): TemplateResult {
  const words = overviewWords(locale);
  const name = tableWords(locale).names[table.table];
  const [first] = table.grids;
  const pieces = table.grids.length;
  // On narrow screens the rows are no table to look at; the roles keep it one to listen to.
  return html`<tr role="row">
    <th role="rowheader">${name}<span class="soft small" lang="zh-CN">${table.title}</span></th>
    <td role="cell" class="soft small where">
      ${first ? placeText(tablePlace(first), locale) : ''}${pieces > 1 ? html`<br />${words.pieces(pieces)}` : nothing}
    </td>
    <td role="cell" class="number" data-label=${words.rows}>${dataRows(table)}</td>
    <td role="cell" class="sure">
      <span class=${table.confidence === 'guess' ? 'tag warning' : 'soft'}
        >${certaintyText(table, locale)}</span
      >
    </td>
    <td role="cell" class="act">
      ${
        first
          ? html`<button
              type="button"
              class="small"
              aria-label=${words.reviewNamed(name)}
              @click=${() => review(bench, first)}
            >
              ${words.review}
            </button>`
          : nothing
      }
    </td>
  </tr>`;
}

/** The grids that are no known table, each with a choice of what it is. */
export function renderLeftovers(
  bench: Bench,
  { report }: ImportResult,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = overviewWords(locale);
  if (report.leftovers.length === 0) return nothing;
  return html`<section class="card">
    <h3>${words.leftovers}</h3>
    <p class="soft">${words.leftoversLead}</p>
    <ul class="bare leftovers">
      ${report.leftovers.map((grid, index) => {
        const title = gridTitle(grid) || words.untitled(index + 1);
        return html`<li>
          <p>
            <span lang="zh-CN">${title}</span>
            <span class="soft small"
              >${placeText(tablePlace(grid), locale)} ·
              ${words.size(grid.rows.length, grid.rows[0]?.length ?? 0)}</span
            >
          </p>
          ${renderTableChoice(bench, grid, title, null, locale)}
          <button
            type="button"
            class="small"
            aria-label=${words.reviewNamed(title)}
            @click=${() => review(bench, grid)}
          >
            ${words.review}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** A drop-down that says which table a grid is. */
export function renderTableChoice(
  { store }: Bench,
  grid: Grid,
  title: string,
  recognised: TableId | null,
  locale: Locale,
): TemplateResult {
  const words = reviewWords(locale);
  const { names } = tableWords(locale);
  const said = draftOf(store.state).corrections.tables?.[grid.id] ?? '';
  const none = recognised ? words.asRecognised(names[recognised]) : words.notRecognised;
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    store.dispatch({
      type: 'assign-table',
      grid: grid.id,
      table: (value || null) as TableId | 'ignore' | null,
      title,
    });
  };
  return html`<select aria-label=${overviewWords(locale).assign(title)} @change=${onChange}>
    <option value="" .selected=${live(said === '')}>${said === '' ? none : words.notRecognised}</option>
    ${TABLE_IDS.map((id) => html`<option value=${id} .selected=${live(said === id)}>${names[id]}</option>`)}
    <option value="ignore" .selected=${live(said === 'ignore')}>${words.ignore}</option>
  </select>`;
}

/** The grids a person has left out. */
export function renderIgnored({ store }: Bench, locale: Locale): TemplateResult | typeof nothing {
  const words = overviewWords(locale);
  const ignored = ignoredGrids(draftOf(store.state));
  if (ignored.length === 0) return nothing;
  return html`<section class="card">
    <h3>${words.ignored}</h3>
    <ul class="bare leftovers">
      ${ignored.map(
        ({ grid, title }) =>
          html`<li>
            <p lang="zh-CN">${title}</p>
            <button
              type="button"
              class="small"
              @click=${() => store.dispatch({ type: 'assign-table', grid, table: null, title })}
            >
              ${words.takeBack}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Paragraphs that were not understood. */
export function renderUnread({ report }: ImportResult, locale: Locale): TemplateResult | typeof nothing {
  const words = overviewWords(locale);
  const texts = report.unread.filter((block) => block.kind === 'text');
  if (texts.length === 0) return nothing;
  return html`<details class="card unread">
    <summary>${words.unread(texts.length)}</summary>
    <p class="soft">${words.unreadLead}</p>
    <ul>
      ${texts.slice(0, LISTED).map(
        ({ text, place }) =>
          html`<li>
            <span class="soft small">${placeText(place, locale)}</span>
            <span lang="zh-CN">${text.length > 300 ? `${text.slice(0, 300)}…` : text}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Where a grid begins, without the cell. */
export function tablePlace({ place: { cell: _cell, ...place } }: Grid): Grid['place'] {
  return place;
}

/** What a grid without a name is known by: its first words. */
export function gridTitle({ rows }: Grid): string {
  const text = rows.flat().find((cell) => cell.text.trim() !== '')?.text ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function review({ store }: Bench, grid: Grid): void {
  store.dispatch({ type: 'look', look: { grid: grid.id, cell: null, from: 'jump' } });
  store.dispatch({ type: 'go', step: 'review' });
}
