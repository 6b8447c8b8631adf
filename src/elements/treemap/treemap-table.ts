import { html, nothing, type TemplateResult } from 'lit';
import { percentOf } from '../../model/money.js';
import { naturePart } from '../../model/series/function-picture.js';
import type { FunctionNode, FunctionTree } from '../../model/series/function-tree.js';
import { formatPercent, unitName } from '../../text/numbers.js';
import { renderAmount } from '../base/amount.js';
import type { Ready } from '../base/budget-figure.js';
import { withTerms } from '../base/terms.js';
import { nodeName } from './treemap-names.js';
import { baseWords, treemapWords } from '../../text/words.js';

const columns = ['total', 'basic', 'project'] as const;

/** Expenditure by function as a table: 类, 款 and 项 with total, basic and project amounts and shares. */
export function renderTreemapTable({ budget, series: tree, format }: Ready<FunctionTree>): TemplateResult {
  const words = { ...baseWords(format.locale), ...treemapWords(format.locale) };
  const root = tree.roots.function;
  const rows = [...walk(root)];
  const cell = (node: FunctionNode, column: (typeof columns)[number]) => {
    const found = column === 'total' ? node : naturePart(tree, node, column);
    if (!found) return html`<td class="number"></td>`;
    const { amount, path } = found;
    return html`<td class="number">${renderAmount(amount, format)}${path === null ? '*' : ''}</td>`;
  };
  return html`<table part="table">
      <caption>
        ${words.unitLine(unitName(format.unit, format.locale))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.code}</th>
          <th scope="col">${words.function}</th>
          ${columns.map((column) => html`<th scope="col" class="number">${withTerms(words[column], budget, format.locale)}</th>`)}
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
