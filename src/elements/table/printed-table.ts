import { html, nothing, type TemplateResult } from 'lit';
import type { UnreadTable } from '../../model/schema/unread-tables.js';
import { inChunks } from '../base/in-chunks.js';

/** A figure as people write it, and one that is no code. */
const FIGURE = /^[-−+]?[\d,，]*\.?\d+%?$/;
const AMOUNT = /[.,，%]\d*%?$|^0$/;

/** A table that was not read, cell by cell as printed: nobody knows which of its rows are the head. */
export function renderPrintedTable({ cells }: UnreadTable, labelledBy: string): TemplateResult {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  /** Columns with an amount in them, whose figures stand one below the other. */
  const amounts = new Set(
    cells.flatMap((row) =>
      row.flatMap((text, column) => (FIGURE.test(text) && AMOUNT.test(text) ? [column] : [])),
    ),
  );
  const row = (texts: readonly string[]) =>
    html`<tr part="row">
      ${texts.map(
        (text, column) =>
          html`<td part="cell" class=${amounts.has(column) && FIGURE.test(text) ? 'number' : nothing}>
            ${text}
          </td>`,
      )}${texts.length < columns ? html`<td colspan=${columns - texts.length}></td>` : nothing}
    </tr>`;
  return html`<table part="table" lang="zh-CN" class="printed" aria-labelledby=${labelledBy}>
    <tbody>
      ${inChunks(cells, row)}
    </tbody>
  </table>`;
}
