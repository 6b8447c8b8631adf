import { expect, fixture, html } from '@open-wc/testing';
import { BudgetTreemap } from '../../src/elements/treemap/budget-treemap.js';
import { elements } from '../../src/elements/elements.js';
import type { Budget } from '../../src/model/schema/document.js';
import {
  documentOf,
  drawAll,
  focusedMark,
  marksOf,
  press,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';

/** A treemap under a tag that is not registered yet. */
let late = 0;
const lateTag = () => `late-treemap-${late++}`;
const define = (tag: string) => customElements.define(tag, class extends BudgetTreemap {});

describe('a document and the definition of its element', () => {
  const placed = async (tag: string) => {
    const frame = await fixture<HTMLElement>(html`<div style="width: 900px" lang="zh-CN"></div>`);
    const element = document.createElement(tag) as KitElement;
    frame.append(element);
    return element;
  };

  it('given before: the document is shown when the element is defined', async () => {
    const tag = lateTag();
    const element = await placed(tag);
    element.budget = await documentOf();
    define(tag);
    await settled(element);
    expect(marksOf(element).length).to.be.greaterThan(0);
  });

  it('given between the definition and the first drawing', async () => {
    const tag = lateTag();
    const element = await placed(tag);
    const budget = await documentOf();
    define(tag);
    element.budget = budget;
    await settled(element);
    expect(marksOf(element).length).to.be.greaterThan(0);
  });

  it('given as a child script that was there before', async () => {
    const tag = lateTag();
    const element = await placed(tag);
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(await documentOf());
    element.append(script);
    define(tag);
    await settled(element);
    expect(marksOf(element).length).to.be.greaterThan(0);
  });

  it('taken away and put back, drawn again, with the last document', async () => {
    const element = await shown('budget-treemap', await documentOf());
    const frame = element.parentElement!;
    element.remove();
    element.budget = await documentOf('invented-complete');
    frame.append(element);
    await settled(element);
    drawAll();
    await settled(element);
    expect(textOf(element, '[part="summary"]')).not.to.contain('462.78');
    expect(marksOf(element).length).to.be.greaterThan(0);
  });
});

describe('a width of 0', () => {
  for (const tag of Object.keys(elements))
    it(`<${tag}> draws nothing that is no number, and its picture once there is room`, async () => {
      const element = await shown(tag, await documentOf(), { width: 0 });
      const drawn = () => element.renderRoot.querySelectorAll('svg [x], svg [d], svg [width]');
      for (const shape of drawn()) expect(shape.outerHTML).not.to.match(/NaN|Infinity|(?:width|height)="-/);
      element.parentElement!.style.width = '700px';
      await settled(element);
      drawAll();
      await settled(element);
      for (const shape of drawn()) expect(shape.outerHTML).not.to.match(/NaN|Infinity|(?:width|height)="-/);
      expect(element.scrollWidth).to.be.at.most(700);
    });

  it('shows its picture when a tab with it is opened', async () => {
    const element = await shown('budget-treemap', await documentOf(), { width: 900 });
    const frame = element.parentElement!;
    frame.hidden = true;
    element.budget = await documentOf('invented-complete');
    await settled(element);
    frame.hidden = false;
    await settled(element);
    drawAll();
    await settled(element);
    expect(marksOf(element).length).to.be.greaterThan(5);
  });
});

describe('5,000 marks', () => {
  /** A function with so many items, each with a basic and a project part. */
  async function withItems(count: number): Promise<Budget> {
    const budget = await documentOf();
    const table = budget.tables.expenditure!;
    const amounts = {
      total: 3,
      basic: 2,
      wages: 2,
      subsidies: 0,
      goods: 0,
      capital: 0,
      project: 1,
      specific: 1,
    };
    const items = Array.from({ length: count }, (_, index) => ({
      kind: 'item' as const,
      code: `201${String(Math.floor(index / 99) + 1).padStart(2, '0')}${String((index % 99) + 1).padStart(2, '0')}`,
      name: `事项${index + 1}`,
      ...amounts,
    }));
    const sums = Object.entries(amounts).map(([column, amount]) => [column, amount * count]);
    table.rows = [{ kind: 'total', name: '合计', ...Object.fromEntries(sums) }, ...items];
    budget.narrative.facts = [];
    return { ...budget, tables: { expenditure: table } } as Budget;
  }

  it('are drawn, one tab stop in all, each with its name; the keyboard goes through them', async () => {
    const element = await shown('budget-treemap', await withItems(2500), {
      attributes: { grouping: 'nature' },
    });
    const leaves = marksOf(element).filter(({ dataset }) => /basic|project/.test(dataset.mark!));
    expect(leaves.length).to.be.at.least(5000);
    expect(marksOf(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    for (const mark of leaves.slice(0, 50)) expect(mark.getAttribute('aria-label')).to.match(/万元/);
    marksOf(element)[0]!.focus();
    await press(element, 'End');
    expect(focusedMark(element)).to.equal(marksOf(element).at(-1)!.dataset.mark);
  });
});
