import { html, nothing, type TemplateResult } from 'lit';
import { percentOf } from '../../model/money.js';
import { naturePart, type FunctionPicture } from '../../model/series/function-picture.js';
import { NATURES, type FunctionNode, type FunctionTree } from '../../model/series/function-tree.js';
import { formatAmount, formatPercent, unitName, type AmountFormat } from '../../text/numbers.js';
import { baseWords, treemapWords } from '../../text/words.js';
import { renderAmount } from '../base/amount.js';
import type { Ready } from '../base/budget-figure.js';
import { inChunks } from '../base/in-chunks.js';
import { withTerms } from '../base/terms.js';
import { natureName, nodeName } from './treemap-drawing.js';

/** How many tiles the list shows before it asks. */
const LISTED = 10;

/**
 * The tiles of a picture in words, largest first: what is too small to be seen or cannot be drawn (zero, negative)
 * stands here like everything else.
 */
export function renderTreemapList(
  picture: FunctionPicture,
  format: AmountFormat,
  view: { whole: boolean; onWhole: () => void },
): TemplateResult {
  const words = treemapWords(format.locale);
  const tiles = picture.groups.flatMap((group) => group.tiles).sort((a, b) => b.amount - a.amount);
  const shown = view.whole || tiles.length <= LISTED + 1 ? tiles : tiles.slice(0, LISTED);
  const toggle = html`<button
    type="button"
    class="more no-print"
    aria-expanded=${view.whole}
    @click=${view.onWhole}
  >
    ${view.whole ? words.listLess : words.listMore(tiles.length - shown.length)}
  </button>`;
  const row = (node: FunctionNode) => {
    const amount = formatAmount(node.amount, format);
    return html`<li data-entry=${node.id}>
      <span class="swatch ${node.nature ?? ''}"></span>
      <span
        >${nodeName(node, format.locale)}${node.type ? nothing : html`<small>${natureName(node, format.locale)}</small>`}</span
      >
      <span class="amount">${node.amount < 0 ? words.notDrawn(amount) : amount}</span>
      <span class="share">${formatPercent(percentOf(node.amount, picture.node.amount))}</span>
    </li>`;
  };
  return html`<div>
    <p class="list-title">${words.list}</p>
    <ol part="list" class="list">
      ${inChunks(shown, row)}
    </ol>
    ${tiles.length > LISTED + 1 ? toggle : nothing}
  </div>`;
}

/** Expenditure by function as a table: 类, 款 and 项 with total, basic and project amounts and shares. */
export function renderTreemapTable({ budget, series: tree, format }: Ready<FunctionTree>): TemplateResult {
  const words = { ...baseWords(format.locale), ...treemapWords(format.locale) };
  const root = tree.roots.function;
  const further = NATURES.slice(2).filter((nature) => naturePart(tree, root, nature));
  const columns = ['total', 'basic', 'project', ...further] as const;
  const rows = [...walk(root)];
  const cell = (node: FunctionNode, column: (typeof columns)[number]) => {
    const found = column === 'total' ? node : naturePart(tree, node, column);
    if (!found) return html`<td class="number"></td>`;
    const { amount, path } = found;
    return html`<td class="number">${renderAmount(amount, format)}${path === null ? '*' : ''}</td>`;
  };
  const row = (node: FunctionNode) =>
    html`<tr class=${isItem(node) ? '' : 'total'}>
      <td class="code">${node.code ?? nothing}</td>
      <th scope="row">${node.kind === 'root' ? words.total : nodeName(node, format.locale)}</th>
      ${columns.map((column) => cell(node, column))}
      <td class="number">${formatPercent(percentOf(node.amount, root.amount))}</td>
    </tr>`;
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
        ${inChunks(rows, row)}
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
