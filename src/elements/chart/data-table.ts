import { html, nothing, type TemplateResult } from 'lit';
import { toFen, type Fen } from '../../model/money.js';
import type { Unit } from '../../model/schema/amounts.js';
import type { Budget } from '../../model/schema/document.js';
import { unitName, type AmountFormat } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import { inChunks } from '../base/in-chunks.js';
import { withTerms } from '../base/terms.js';
import { baseWords } from '../../text/words.js';

/** One line of a data table. */
export interface DataRow {
  code?: string | null;
  name: string;
  /** Amounts, or texts such as shares; `null` where the cell is blank. */
  figures: readonly (Fen | string | null)[];
  strong?: boolean;
}

/** Rows under a common head. */
export interface DataGroup {
  title?: string;
  rows: readonly DataRow[];
}

/** The rows of a statutory table as printed, with some of its columns. */
export function printedRows<Column extends string>(
  table: {
    unit: Unit;
    rows: readonly ({
      kind: string;
      code?: string | undefined;
      unitCode?: string | undefined;
      name: string | null;
    } & {
      [column in Column]?: number | null | undefined;
    })[];
  },
  columns: readonly Column[],
): DataRow[] {
  return table.rows.map((row) => ({
    code: row.code ?? row.unitCode ?? null,
    name: row.name ?? '',
    figures: columns.map((column) => (row[column] == null ? null : toFen(row[column], table.unit))),
    strong: !['item', 'section'].includes(row.kind),
  }));
}

/** A data table: names, with codes where they are, and columns of figures. */
export function renderDataTable(
  heads: { code?: string; name: string; figures: readonly string[] },
  groups: readonly DataGroup[],
  format: AmountFormat,
  budget: Budget,
): TemplateResult {
  const { locale } = format;
  const head = (text: string, kind: string) =>
    html`<th scope="col" class=${kind}>${withTerms(text, budget, locale)}</th>`;
  const row = ({ code, name, figures, strong }: DataRow) =>
    html`<tr class=${strong ? 'total' : ''}>
      ${heads.code ? html`<td class="code">${code ?? nothing}</td>` : nothing}
      <th scope="row" class="name">${name}</th>
      ${figures.map(
        (figure) =>
          html`<td class="number">
            ${typeof figure === 'number' ? renderAmount(figure, format) : (figure ?? nothing)}
          </td>`,
      )}
    </tr>`;
  const group = ({ title, rows }: DataGroup) =>
    html`<tbody>
      ${
        title
          ? html`<tr class="total">
              <th scope="rowgroup" colspan=${heads.figures.length + (heads.code ? 2 : 1)}>
                ${withTerms(title, budget, locale)}
              </th>
            </tr>`
          : nothing
      }
      ${inChunks(rows, row)}
    </tbody>`;
  return html`<table part="table">
    <caption>
      ${baseWords(locale).unitLine(unitName(format.unit, locale))}
    </caption>
    <thead>
      <tr>
        ${heads.code ? head(heads.code, '') : nothing} ${head(heads.name, '')}
        ${heads.figures.map((text) => head(text, 'number'))}
      </tr>
    </thead>
    ${inChunks(groups, group, ({ rows }) => rows.length + 1)}
  </table>`;
}
