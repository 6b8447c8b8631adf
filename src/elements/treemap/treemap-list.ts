import { html, nothing, type TemplateResult } from 'lit';
import { percentOf } from '../../model/money.js';
import type { FunctionPicture } from '../../model/series/function-picture.js';
import type { FunctionNode } from '../../model/series/function-tree.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import { natureName, nodeName } from './treemap-names.js';
import { treemapWords } from '../../text/words.js';

/** How many tiles the list shows before it asks. */
const LISTED = 10;

/**
 * The tiles of a picture in words, largest first: what is too small to be seen or cannot be drawn (zero, negative)
 * stands here like everything else.
 */
export function renderTreemapList(
  picture: FunctionPicture,
  format: AmountFormat,
  view: { active: string | null; whole: boolean; onWhole: () => void },
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
    return html`<li class=${node.id === view.active ? 'active' : ''}>
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
      ${shown.map(row)}
    </ol>
    ${tiles.length > LISTED + 1 ? toggle : nothing}
  </div>`;
}
