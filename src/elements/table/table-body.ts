import { html, nothing, type TemplateResult } from 'lit';
import { lastPart } from '../../places/form.js';
import type { GridLine } from '../../model/series/table-cells.js';
import type { LaidCell, LaidRow } from '../../model/series/table-layout.js';
import { renderAmount } from '../base/amount.js';
import { columnClass } from './table-head.js';
import { renderLabel } from './table-label.js';
import type { TableView } from './table-view.js';

/** Columns that are no key of anything: the amount of a whole row. */
const WHOLE = new Set(['total', 'amount']);

/** The rows, chunk by chunk; one far from what is in sight is an empty row of its height. */
export function renderBody(view: TableView): TemplateResult[] {
  return view.chunks.map((rows, chunk) => {
    const height = view.spacerOf(chunk);
    return html`<tbody data-chunk=${chunk}>
      ${
        height === null
          ? rows.map((row) => renderRow(row, view))
          : html`<tr aria-hidden="true" class="spacer">
              <td colspan=${view.columns} .style=${`height:${height}px`}></td>
            </tr>`
      }
    </tbody>`;
  });
}

function renderRow(row: LaidRow, view: TableView): TemplateResult {
  const selected = new Set(row.lines.filter(({ keys }) => view.isSelected(...keys)));
  const index = view.chunks.length > 1 ? row.index + view.head.length + 1 : nothing;
  return html`<tr
    class="is-${row.kind}"
    part=${selected.size > 0 ? 'row selected' : 'row'}
    aria-rowindex=${index}
  >
    ${row.cells.map((cell) => renderCell(cell, selected, view))}
  </tr>`;
}

function renderCell(cell: LaidCell, selected: ReadonlySet<GridLine>, view: TableView): TemplateResult {
  const { column, line, path, head, id, headers, rowspan, colspan = 1 } = cell;
  const marked =
    (line !== null && selected.has(line)) ||
    (path !== null && view.isSelected(path)) ||
    (cell.amount !== undefined && !WHOLE.has(lastPart(column)) && view.isSelected(lastPart(column)));
  const classes = `${columnClass({ label: '', id: column })} is-${line?.kind ?? 'none'}${path ? ' live' : ''}`;
  const part = marked ? 'cell selected' : 'cell';
  // Room that the layout leaves blank is nowhere to go to.
  const stop = path === null ? nothing : -1;
  return id
    ? html`<th
        id=${id}
        scope=${head}
        headers=${headers || nothing}
        rowspan=${rowspan}
        colspan=${colspan}
        class=${classes}
        part=${part}
        tabindex=${stop}
        .cell=${cell}
      >
        ${contentOf(cell, view)}
      </th>`
    : html`<td
        headers=${headers || nothing}
        rowspan=${rowspan}
        colspan=${colspan}
        class=${classes}
        part=${part}
        tabindex=${stop}
        .cell=${cell}
      >
        ${contentOf(cell, view)}
      </td>`;
}

function contentOf({ text, amount, label, path }: LaidCell, view: TableView): unknown {
  if (label) return renderLabel(text, view);
  const content = typeof amount === 'number' ? renderAmount(amount, view.format) : text;
  return path === null ? content : html`${content}${view.flag(path)}`;
}
