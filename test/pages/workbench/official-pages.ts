import { headRows } from '../../../src/model/forms/head.js';
import type { Budget } from '../../../src/model/schema/document.js';
import type { TableId } from '../../../src/model/schema/tables.js';
import { selectTableGrid } from '../../../src/model/series/table-grid.js';
import { layOutRows } from '../../../src/model/series/table-layout.js';
import { amountFormat, formatNumber } from '../../../src/text/numbers.js';

/** Tables of a document as a department prints them, one to a page, after a cover. */
export function officialPages(budget: Budget, tables: readonly TableId[]): string {
  const { department, year } = budget;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><style>
    @page { size: A3 landscape; margin: 15mm }
    body { font: 12px 'Noto Sans CJK SC', sans-serif }
    h1, h2 { text-align: center; margin: 0 0 8px }
    section { break-before: page }
    table { border-collapse: collapse; width: 100% }
    th, td { border: 1px solid #000; padding: 4px; font-weight: 400 }
    td.amount { text-align: right; white-space: nowrap }
  </style><h1>${department.name}${year}年部门预算</h1>
  ${tables.map((table) => officialTable(budget, table)).join('')}</html>`;
}

function officialTable(budget: Budget, id: TableId): string {
  const table = budget.tables[id]!;
  const { form, rows } = selectTableGrid(budget, id)!;
  const format = amountFormat('auto', table, 'zh-CN');
  const head = headRows(form.columns);
  const line = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const spans = (cell: { rowspan?: number; colspan?: number }) =>
    `rowspan="${cell.rowspan ?? 1}" colspan="${cell.colspan ?? 1}"`;
  const body = layOutRows(rows, head)
    .flat()
    .map(({ cells }) =>
      line(
        cells.map((cell) =>
          typeof cell.amount === 'number'
            ? `<td class="amount" ${spans(cell)}>${formatNumber(cell.amount, format)}</td>`
            : `<td ${spans(cell)}>${cell.text ?? ''}</td>`,
        ),
      ),
    );
  const heads = head.map((row) =>
    line(row.map((cell) => `<th ${spans(cell)}>${cell.label.replace('{unit}', table.unit)}</th>`)),
  );
  return `<section><h2>${table.title}</h2><p>部门名称：${budget.department.name}</p><p>单位：${table.unit}</p>
    <table><thead>${heads.join('')}</thead><tbody>${body.join('')}</tbody></table></section>`;
}
