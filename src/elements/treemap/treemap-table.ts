import { html, nothing, type TemplateResult } from 'lit';
import { percentOf } from '../../model/money.js';
import { natureAmount } from '../../model/series/function-picture.js';
import type { FunctionNode, FunctionTree } from '../../model/series/function-tree.js';
import { baseWords } from '../../text/base.js';
import { formatNumber, formatPercent, plainNumber, unitName, type AmountFormat } from '../../text/numbers.js';
import { treemapWords } from '../../text/treemap.js';
import { nodeName } from './treemap-names.js';

const columns = ['total', 'basic', 'project'] as const;

/** Expenditure by function as a table: 类, 款 and 项 with total, basic and project amounts and shares. */
export function renderTreemapTable({ roots }: FunctionTree, format: AmountFormat): TemplateResult {
  const words = { ...baseWords[format.locale], ...treemapWords[format.locale] };
  const root = roots.function;
  const rows = [...walk(root)];
  const cell = (node: FunctionNode, column: (typeof columns)[number]) => {
    const amount = column === 'total' ? node.amount : natureAmount(node, column);
    if (amount === null) return html`<td class="number"></td>`;
    return html`<td class="number">
      <data value=${plainNumber(amount, format.unit)}>${formatNumber(amount, format)}</data>${
        isSummed(node === root ? roots.nature : node, column) ? '*' : ''
      }
    </td>`;
  };
  return html`<table part="table">
      <caption>
        ${words.unitLine(unitName(format.unit, format.locale))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.code}</th>
          <th scope="col">${words.function}</th>
          ${columns.map((column) => html`<th scope="col" class="number">${words[column]}</th>`)}
          <th scope="col" class="number">${words.share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (node) =>
            html`<tr class=${isItem(node) ? '' : 'total'}>
              <td class="code">${node.code ?? nothing}</td>
              <th scope="row">${node.kind === 'root' ? words.total : nodeName(node, format.locale)}</th>
              ${columns.map((column) => cell(node, column))}
              <td class="number">${formatPercent(percentOf(node.amount, root.amount))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${words.summed}</p>`;
}

/** The node and its functions, without the parts of items. */
function* walk(node: FunctionNode): Generator<FunctionNode> {
  if (node.nature) return;
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Whether nothing is below a function but its basic and project parts. */
function isItem(node: FunctionNode): boolean {
  return node.split || node.children.some((child) => child.split);
}

/** Whether the amount of a cell is a sum of this kit, which the published table does not print. */
function isSummed(node: FunctionNode, column: (typeof columns)[number]): boolean {
  if (column === 'total') return node.path === null;
  return node.children.find((child) => child.nature === column)?.path == null;
}
