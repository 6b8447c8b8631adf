import { expect, fixture, html } from '@open-wc/testing';
import { inTurn } from '../../src/elements/base/later.js';
import type { BudgetReport } from '../../src/elements/report/budget-report.js';
import { documentOf, drawAll, shown, type KitElement } from './helpers.js';

const microtask = () => Promise.resolve();

/** A report that has begun: its document is there, and no later task has run. */
async function begun(lang = 'zh-CN'): Promise<KitElement & BudgetReport> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.lang = lang;
  const report = document.createElement('budget-report') as unknown as KitElement & BudgetReport;
  report.budget = await documentOf();
  frame.append(report);
  for (let turn = 0; turn < 20; turn += 1) await microtask();
  return report;
}

const sectionsOf = (report: KitElement) =>
  [...report.renderRoot.querySelectorAll('.parts > *, .table-section')].map(({ id }) => id);

/** Printing the page without a dialog. */
const print = () => window.dispatchEvent(new Event('beforeprint'));

describe('what is drawn later', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('draws a report from the top down, and is complete when its update is', async () => {
    const report = await begun();
    expect(sectionsOf(report)).to.deep.equal(['budget-overview']);
    await report.updateComplete;
    const ids = sectionsOf(report);
    expect(ids.slice(0, 2)).to.deep.equal(['budget-overview', 'budget-profile']);
    expect(ids).to.include('budget-three-public').and.to.include('budget-project-performance');
    for (const { hash } of report.renderRoot.querySelectorAll<HTMLAnchorElement>('.contents-list a'))
      expect(ids).to.include(hash.slice(1));
  });

  it('draws all of a report that is printed before it is complete', async () => {
    const report = await begun();
    print();
    for (let turn = 0; turn < 200; turn += 1) await microtask();
    const tables = [...report.renderRoot.querySelectorAll<KitElement>('budget-table')];
    expect(tables.length).to.be.greaterThan(5);
    for (const table of tables)
      expect(table.renderRoot.querySelector('[part="table"] td'), table.getAttribute('table')!).not.to.equal(
        null,
      );
    for (const tag of ['budget-treemap', 'budget-economic', 'budget-three-public'])
      expect(
        report.renderRoot.querySelector<KitElement>(tag)!.renderRoot.querySelectorAll('[data-mark]').length,
        tag,
      ).to.be.greaterThan(0);
  });

  it('draws all of a report for a reader who looks for words', async () => {
    const report = await begun();
    drawAll();
    for (let turn = 0; turn < 200; turn += 1) await microtask();
    expect(sectionsOf(report)).to.include('budget-three-public');
  });

  it('goes to a section that is not drawn yet', async () => {
    const report = await begun();
    report.renderRoot.querySelector<HTMLAnchorElement>('a[href="#budget-three-public"]')!.click();
    await report.updateComplete;
    expect(report.renderRoot.activeElement!.id).to.equal('budget-three-public');
  });

  it('draws the data table that is folded away, and draws it anew, after what is seen', async () => {
    const element = await shown('budget-treemap', await documentOf(), { attributes: { 'no-checks': '' } });
    const rows = () => [...element.renderRoot.querySelectorAll('[part="table"] tbody tr')];
    const before = rows().map(({ textContent }) => textContent);
    expect(before.length).to.be.greaterThan(5);
    element.unit = 'yuan';
    await microtask();
    await microtask();
    expect(element.renderRoot.querySelector('[part="summary"]')!.textContent).to.contain('元');
    expect(rows().map(({ textContent }) => textContent)).to.deep.equal(before);
    await element.updateComplete;
    expect(rows().map(({ textContent }) => textContent)).not.to.deep.equal(before);
    expect(rows()).to.have.length(before.length);
  });

  it('draws a table at once that is opened before its turn', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('budget-treemap') as unknown as KitElement;
    element.budget = await documentOf();
    frame.append(element);
    await microtask();
    await microtask();
    expect(element.renderRoot.querySelector('[part="table"]')).to.equal(null);
    element.renderRoot.querySelector<HTMLElement>('[aria-controls="table"]')!.click();
    await microtask();
    await microtask();
    expect(element.renderRoot.querySelectorAll('[part="table"] tbody tr').length).to.be.greaterThan(5);
  });

  it('takes the next turn although one has failed', async () => {
    const failing = new Promise<ErrorEvent>((resolve) =>
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event);
        },
        { once: true, capture: true },
      ),
    );
    const { onerror } = window;
    window.onerror = () => true;
    inTurn(() => {
      throw new Error('a turn that fails');
    });
    await new Promise<void>(inTurn);
    window.onerror = onerror;
    expect((await failing).message).to.contain('a turn that fails');
  });
});
