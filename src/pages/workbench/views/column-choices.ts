import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../../text/languages.js';
import { columnName } from '../../../text/workbench/columns.js';
import { fieldOf, TABLE_FIELDS } from '../results/table-fields.js';
import type { TableEntry } from '../results/table-list.js';
import { draftOf } from '../state/state.js';
import type { Bench } from './view.js';
import { reviewWords } from '../../../text/workbench/words.js';

/** The value of the choice that leaves a column to recognition. */
const AS_READ = ' ';

/** A drop-down above each column with what it means. */
export function renderColumnChoices(
  bench: Bench,
  { grid, table }: TableEntry,
  locale: Locale,
): TemplateResult {
  const words = reviewWords(locale);
  const said = draftOf(bench.store.state).corrections.columns?.[grid.id] ?? {};
  const fields = TABLE_FIELDS[table!.table];
  const width = grid.rows[0]?.length ?? 0;
  return html`<thead>
    <tr aria-rowindex="1">
      <th scope="col" class="row-number"><span class="hidden">${words.row}</span></th>
      ${Array.from({ length: width }, (_, column) => {
        const inForce = fieldOf(table!.columns[column]);
        const changed = said[column] !== undefined;
        return html`<th scope="col" class=${changed ? 'changed' : ''} aria-colindex=${column + 2}>
          <select
            lang=${locale}
            class=${inForce === '' ? 'none' : ''}
            aria-label=${words.columnMeans(column + 1)}
            @change=${(event: Event) => choose(bench, grid.id, column, (event.target as HTMLSelectElement).value)}
          >
            ${changed ? html`<option value=${AS_READ}>${words.asRead('')}</option>` : nothing}
            <option value="" .selected=${live(inForce === '')}>${words.noMeaning}</option>
            ${(fields.includes(inForce) || inForce === '' ? fields : [inForce, ...fields]).map(
              (field) =>
                html`<option value=${field} .selected=${live(field === inForce)}>
                  ${columnName(field, locale)}
                </option>`,
            )}
          </select>
          ${changed ? html`<small>${words.corrected}</small>` : nothing}
        </th>`;
      })}
    </tr>
  </thead>`;
}

function choose({ store }: Bench, grid: string, column: number, value: string): void {
  store.dispatch({ type: 'assign-column', grid, column, field: value === AS_READ ? null : value });
}
