import { html, nothing, type TemplateResult } from 'lit';
import { isAmount, lastPart, leavesOf, type Column, type Leaf } from '../../places/form.js';
import { headersOf, type HeadCell } from '../../model/forms/head.js';
import { labelText, renderLabel } from './table-label.js';
import type { TableView } from './table-view.js';
import { tableWords } from '../../text/words.js';

/** Columns that hold a code. */
const CODES = new Set(['lei', 'kuan', 'xiang', 'code', 'govCode', 'unitCode']);

/** Classes of the cells of a column; those of the row heads stay in sight. */
export function columnClass(leaf: Leaf): string {
  const id = lastPart(leaf.id);
  if (isAmount(leaf)) return 'number';
  if (CODES.has(id)) return `code ${id}`;
  const stays = leaf.id === 'name' || id === 'item' || id === 'level1';
  return `words ${id}${stays ? ' stays' : ''}`;
}

/** `<col>` by column, grouped as the form groups them. */
export function renderColumns(columns: readonly Column[]): TemplateResult[] {
  return columns.map(
    (each) =>
      html`<colgroup>
        ${leavesOf([each]).map((leaf) => html`<col class=${columnClass(leaf)} />`)}
      </colgroup>`,
  );
}

/** The merged head of the form. */
export function renderHead(view: TableView): TemplateResult | typeof nothing {
  const { head } = view;
  if (head.length === 0) return nothing;
  return html`<thead>
    ${head.map(
      (cells, row) =>
        html`<tr aria-rowindex=${view.chunks.length > 1 ? row + 1 : nothing}>
          ${cells.map((cell) => renderHeadCell(cell, headersOf(head.slice(0, row), cell.start), view))}
        </tr>`,
    )}
  </thead>`;
}

function renderHeadCell(cell: HeadCell, headers: string, view: TableView): TemplateResult {
  const { id, label, leaf, rowspan, colspan } = cell;
  const { order, sortable, format } = view;
  const sorts = leaf !== null && sortable.includes(leaf.id);
  const direction = sorts && order?.column === leaf.id ? order.direction : 'none';
  const sortLabel = tableWords(format.locale).sort(labelText(label, format));
  return html`<th
    id=${id}
    scope=${leaf ? 'col' : 'colgroup'}
    headers=${headers || nothing}
    rowspan=${rowspan}
    colspan=${colspan}
    class=${leaf ? columnClass(leaf) : 'group'}
    aria-sort=${sorts ? direction : nothing}
  >
    ${renderLabel(label, view)}${
      sorts
        ? html`<button
            type="button"
            class="sort"
            title=${sortLabel}
            aria-label=${sortLabel}
            @click=${() => view.onSort(leaf.id)}
          >
            <span class=${direction}></span>
          </button>`
        : nothing
    }
  </th>`;
}
