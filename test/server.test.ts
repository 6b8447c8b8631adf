import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { readFileSync } from 'node:fs';
import { html, unsafeStatic } from 'lit/static-html.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineElement } from '../src/elements/base/define.js';
import { elements } from '../src/elements/elements.js';

const budget: unknown = JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8'));

/** The HTML of an element that is given the document, its pictures 720 px wide, without the marks of Lit. */
async function written(tag: string): Promise<string> {
  const name = unsafeStatic(tag);
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- a static template takes its tag so
  const given = html`<${name} draw-width="720" .budget=${budget}></${name}>`;
  return (await collectResult(render(given))).replace(/<!--.*?-->/g, '');
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Figures with their headings, where those do not depend on the document, and their marks. */
const figures: [tag: string, heading: string, marks: number][] = [
  ['budget-appropriation', '财政拨款：哪本预算，用于哪类支出', 4],
  ['budget-balance', '收支平衡：钱从哪里来，用到哪里去', 4],
  ['budget-economic', '', 22],
  ['budget-fund', '政府性基金与国有资本经营预算支出', 0],
  ['budget-income', '收入：来自哪些资金', 1],
  ['budget-overview', '主要数字', 0],
  ['budget-projects', '项目支出与绩效目标', 6],
  ['budget-three-public', '', 6],
  ['budget-treemap', '支出按功能：基本支出与项目支出', 7],
];

describe('elements on a server', () => {
  const options = LitElementRenderer.renderOptions;

  beforeAll(() => {
    for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
    options.push(() => ({ connectedCallback: true }));
  });
  afterAll(() => void options.pop());

  it.each(figures)('<%s> has its heading “%s” and %d marks', async (tag, heading, marks) => {
    const text = await written(tag);
    expect(text).toContain(heading);
    expect(count(text, /data-mark=/g)).toBe(marks);
  });

  const apart = ['budget-report', 'budget-term'];
  it.each(Object.keys(elements).filter((tag) => !apart.includes(tag)))(
    '<%s> is written with what it shows, not a message',
    async (tag) => {
      const text = await written(tag);
      expect(text).toContain('part="base');
      expect(text).not.toContain('part="message"');
    },
  );

  it('draws a tile in its place, with its name, and its figures in the table', async () => {
    const text = await written('budget-treemap');
    expect(text).toContain(
      '<g role="option" part="mark" class="tile basic opens" data-mark="2010301/basic" tabindex="-1" aria-selected="false" aria-label="行政运行（基本支出），221.52 万元，占 47.87%"><rect x="0" y="30"',
    );
    expect(text).toMatch(/<td class="code">2010301<\/td>\s*<th scope="row">行政运行<\/th>/);
  });

  it('draws nothing where no width is given, and says the rest', async () => {
    const text = await collectResult(render(html`<budget-treemap .budget=${budget}></budget-treemap>`));
    expect(text).not.toContain('data-mark=');
    expect(text).toContain('462.78 万元');
  });

  it('<budget-report> gives document and width to the figures inside it', async () => {
    const text = await written('budget-report');
    expect(count(text, /data-mark="2010301\/basic"/g)).toBe(1);
    expect(text).not.toContain('data-state="empty" role="status"');
  });

  it('<budget-term> shows its term and the way to its definition', async () => {
    const term = html`<budget-term term="三公经费" .budget=${budget}></budget-term>`;
    expect(await collectResult(render(term))).toContain('aria-haspopup="dialog"');
  });
});
