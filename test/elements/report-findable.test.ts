import { expect } from '@open-wc/testing';
import { toFen } from '../../src/model/money.js';
import type { Budget } from '../../src/model/schema/document.js';
import type { Unit } from '../../src/model/schema/amounts.js';
import { searchKey } from '../../src/model/search-key.js';
import { formatNumber } from '../../src/text/numbers.js';
import { documentOf, settled, shown, type KitElement } from './helpers.js';

/** Keys whose values steer the kit and are not words of the disclosure. */
const steering = new Set(
  'id kind side source sha256 url section cell of table level scope direction dimension origin fact column parts'.split(
    ' ',
  ),
);

/** Numbers that are no figures of a table. */
const counting = new Set(['schemaVersion', 'decimals', 'row', 'rows', 'year']);

/** All text a reader can come upon, through every shadow root. */
function renderedText(node: Node): string {
  if (node instanceof Element && ['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const children = [
    ...node.childNodes,
    ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : []),
  ];
  return children.map(renderedText).join('');
}

/** The words and figures of a document, each with its place. */
function* contentOf(value: unknown, path: string, unit: Unit, decimals: number): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'number') {
    const fen = toFen(value, unit)!;
    yield [path, formatNumber(fen, { unit, decimals, locale: 'zh-CN' })];
  } else if (typeof value === 'object' && value !== null) {
    const table = value as { unit?: Unit; decimals?: number };
    for (const [key, child] of Object.entries(value)) {
      // The forms print a line's name alone; its code is how the kit knows the class.
      if (steering.has(key) || (key === 'code' && 'side' in value)) continue;
      if (typeof child === 'number' && counting.has(key)) continue;
      yield* contentOf(child, `${path}.${key}`, table.unit ?? unit, table.decimals ?? decimals);
    }
  }
}

async function reportOf(budget: Budget): Promise<KitElement> {
  const report = await shown('budget-report', budget, { width: 1100 });
  for (const element of report.renderRoot.querySelectorAll<KitElement>('*'))
    if (element.localName.startsWith('budget-')) await settled(element);
  return report;
}

for (const name of ['hongqi-office-2022', 'putuo-office-2025']) {
  describe(`<budget-report> of ${name}`, () => {
    it('shows every figure, name, code, target and term of the document', async () => {
      const budget = await documentOf(name);
      const text = searchKey(renderedText(await reportOf(budget)));
      // The facts' own numbers stand in their printed words, and in those the amounts have the places of the text.
      const { facts, ...narrative } = budget.narrative;
      const words = facts.map(({ printed, subject }) => ({ printed, subject }));
      const { published: _, ...rest } = budget;
      const missing = [
        ...contentOf({ ...rest, narrative: { ...narrative, words } }, 'budget', '万元', 2),
      ].filter(([, content]) => !text.includes(searchKey(content)));
      expect(missing).to.deep.equal([]);
    });
  });
}
