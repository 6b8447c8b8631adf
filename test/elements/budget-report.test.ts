import { expect, fixture, html } from '@open-wc/testing';
import type { BudgetReport } from '../../src/elements/report/budget-report.js';
import type { Budget } from '../../src/model/schema/document.js';
import {
  documentOf,
  drawAll,
  eventsDuring,
  marksOf,
  press,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';

type Report = BudgetReport & { renderRoot: ShadowRoot };

/** Every element of the kit that the report shows, in order. */
const elementsOf = (report: Report): KitElement[] =>
  [...report.renderRoot.querySelectorAll<KitElement>('*')].filter(({ localName }) =>
    /^budget-(?!term)/.test(localName),
  );

const tagsOf = (report: Report) => elementsOf(report).map(({ localName }) => localName);

const element = (report: Report, selector: string) => report.renderRoot.querySelector<KitElement>(selector)!;

async function allSettled(report: Report): Promise<void> {
  await settled(report);
  drawAll();
  await Promise.all(elementsOf(report).map(settled));
}

async function reportOf(
  options: Parameters<typeof shown>[2] & { change?: (budget: Budget) => void } = {},
): Promise<Report> {
  const budget = await documentOf();
  options.change?.(budget);
  const report = await shown<Report>('budget-report', budget, { width: 1100, ...options });
  await allSettled(report);
  return report;
}

const click = (target: Element) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

describe('<budget-report>', () => {
  it('shows the parts in the order of the document, and each table with its picture and its official layout', async () => {
    const report = await reportOf();
    expect(textOf(report, '[part="heading"]')).to.equal('新乡市红旗区人民政府办公室 2022 年部门预算');
    expect(tagsOf(report)).to.deep.equal([
      'budget-overview',
      'budget-profile',
      'budget-narrative',
      'budget-glossary',
      ...['budget-balance', 'budget-table'],
      ...['budget-treemap', 'budget-table'],
      ...['budget-appropriation', 'budget-table'],
      // 一般公共预算支出 has the figures of 支出预算表: its picture is there already.
      'budget-table',
      ...['budget-economic', 'budget-table'],
      ...['budget-three-public', 'budget-table'],
      ...['budget-fund', 'budget-table'],
      ...['budget-projects', 'budget-table'],
      ...['budget-targets', 'budget-table'],
      ...['budget-targets', 'budget-table'],
    ]);
    for (const each of elementsOf(report))
      expect(
        each.renderRoot.querySelector('[part="message"][data-state]')?.outerHTML,
        each.localName,
      ).to.equal(undefined);
    expect(textOf(report, '[part="source"]')).to.contain('2022年度部门预算');
  });

  it('draws its own picture of general expenditure where that differs', async () => {
    const report = await reportOf({
      change: ({ tables }) => {
        tables.generalExpenditure!.rows[5]!.total = 45;
      },
    });
    expect(tagsOf(report).filter((tag) => tag === 'budget-treemap')).to.have.length(2);
  });

  it('lists the contents as disclosed with the state of each table', async () => {
    const report = await reportOf();
    const entries = [...report.renderRoot.querySelectorAll('.contents ol ol li')].map((entry) =>
      entry.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(entries).to.have.length(12);
    expect(entries.filter((entry) => entry.includes('未公开'))).to.deep.equal([
      '二、2022 年部门收入预算表 未公开',
      '七、2022 年支出经济分类汇总表 未公开',
    ]);
    expect(entries.filter((entry) => entry.includes('空表'))).to.deep.equal([
      '九、2022 年政府性基金支出预算表 空表',
    ]);
    const absent = report.renderRoot.querySelector('#budget-income')!;
    expect(absent.textContent).to.contain('没有');
  });

  it('lists tables that were not read as published, and shows them as printed', async () => {
    const budget = await documentOf();
    delete budget.tables.fundExpenditure;
    budget.unread = [
      { title: '', unit: '元', cells: [['合计', '1.00']] },
      { title: '基金支出表', cells: [['合计', '2.00']], table: 'fundExpenditure' },
    ];
    const report = await shown<Report>('budget-report', budget);
    const entries = [...report.renderRoot.querySelectorAll('.contents ol ol li')].map((entry) =>
      (entry.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(entries.at(-1)).to.equal('没有标题的表 未读成数据 目录未列');
    expect(entries.filter((entry) => entry.includes('未读成数据'))).to.have.length(2);
    for (const [anchor, table] of [
      ['budget-fund-expenditure', 'unread[1]'],
      ['budget-unread-0', 'unread[0]'],
    ]) {
      const section = report.renderRoot.querySelector(`#${anchor}`)!;
      expect(section.querySelector('budget-table')!.getAttribute('table')).to.equal(table);
      expect(section.querySelector('budget-fund')).to.equal(null);
    }
  });

  it('goes to a section from the contents without touching the address', async () => {
    const report = await reportOf();
    const before = location.href;
    click(report.renderRoot.querySelector('.contents a[href="#budget-three-public"]')!);
    expect(report.renderRoot.activeElement!.id).to.equal('budget-three-public');
    expect(location.href).to.equal(before);
  });

  it('follows a fragment that names a section', async () => {
    history.replaceState(null, '', '#budget-projects');
    const report = await reportOf();
    await settled(report);
    expect(report.renderRoot.activeElement!.id).to.equal('budget-projects');
    location.hash = '#budget-basic-expenditure';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(report.renderRoot.activeElement!.id).to.equal('budget-basic-expenditure');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the contents beside it where there is room, else in a drop-down', async () => {
    const wide = await reportOf({ width: 1100 });
    expect(wide.renderRoot.querySelectorAll('.contents details')).to.have.length(0);
    const narrow = await reportOf({ width: 700 });
    const details = narrow.renderRoot.querySelector<HTMLDetailsElement>('.contents details')!;
    details.open = true;
    click(details.querySelector('a[href="#budget-glossary"]')!);
    expect(details.open).to.equal(false);
  });

  it('shows the story, the tables, or all', async () => {
    const report = await reportOf({ attributes: { view: 'story' } });
    expect(tagsOf(report)).not.to.include('budget-table');
    report.view = 'tables';
    await allSettled(report);
    expect(tagsOf(report)).not.to.include('budget-treemap');
    const official = [...report.renderRoot.querySelectorAll<HTMLDetailsElement>('.official')];
    expect(official.map(({ open }) => open)).to.deep.equal(official.map(() => true));
    expect(official).to.have.length(10);
    report.view = 'nonsense' as 'all';
    await allSettled(report);
    expect(tagsOf(report)).to.include('budget-table').and.to.include('budget-treemap');
  });

  it('switches the view and the unit from its toolbar', async () => {
    const report = await reportOf();
    const [story, , , yuan] =
      report.renderRoot.querySelectorAll<HTMLButtonElement>('[part="toolbar"] button');
    const details = await eventsDuring(report, 'budget-view', () => [story!.click(), yuan!.click()]);
    expect(details).to.deep.equal([{ mode: 'story' }, { unit: 'yuan' }]);
    await allSettled(report);
    expect(textOf(element(report, 'budget-overview'))).to.contain('4,627,800');
    expect(textOf(element(report, 'budget-treemap'), '[part="summary"]')).to.contain('4,627,800 元');
  });

  it('presses the unit of all its tables, and takes one left out as undefined for one left out', async () => {
    const report = await reportOf({
      change: ({ tables }) => {
        for (const table of Object.values(tables)) table!.unit = '元';
        Object.assign(tables, { threePublic: undefined });
      },
    });
    const pressed = report.renderRoot.querySelectorAll('[part="toolbar"] [aria-pressed="true"]');
    expect([...pressed].map((button) => button.textContent!.trim())).to.deep.equal(['全部', '元']);
  });

  it('marks the same function in every element and table, and Escape clears', async () => {
    const report = await reportOf();
    click(marksOf(element(report, 'budget-treemap')).find(({ dataset }) => dataset.mark === 'band:204')!);
    await allSettled(report);
    expect(report.selected).to.equal('204');
    const marked = (tag: string) =>
      element(report, tag).renderRoot.querySelectorAll('[part~="selected"]').length;
    for (const tag of ['budget-treemap', 'budget-balance', 'budget-appropriation', 'budget-projects'])
      expect(marked(tag), tag).to.be.above(0);
    for (const table of [
      'incomeExpenditure',
      'expenditure',
      'appropriation',
      'generalExpenditure',
      'projects',
    ])
      expect(marked(`budget-table[table="${table}"]`), table).to.be.above(0);
    expect(marked('budget-table[table="threePublic"]')).to.equal(0);
    expect(textOf(report, '[part="selection"]')).to.contain('公共安全');
    await press(report, 'Escape');
    await allSettled(report);
    expect(report.selected).to.equal('');
    for (const tag of ['budget-treemap', 'budget-projects']) expect(marked(tag), tag).to.equal(0);
    expect(report.renderRoot.querySelectorAll('[part="selection"]')).to.have.length(0);
  });

  it('marks a project in projects, targets and their tables', async () => {
    const report = await reportOf({ attributes: { selected: '410702220000000012274' } });
    const marked = (selector: string) =>
      element(report, selector).renderRoot.querySelectorAll('[part~="selected"]').length;
    for (const selector of [
      'budget-projects',
      'budget-targets[scope="projects"]',
      'budget-table[table="projects"]',
      'budget-table[table="projectPerformance"]',
      // Its amount is the project expenditure of 法治建设, and of nothing else.
      'budget-treemap',
    ])
      expect(marked(selector), selector).to.be.above(0);
  });

  it('marks running of vehicles in three-public and economic classification alike', async () => {
    const report = await reportOf({ attributes: { selected: 'vehicle' } });
    for (const selector of [
      'budget-three-public',
      'budget-economic',
      'budget-table[table="threePublic"]',
      'budget-table[table="basicExpenditure"]',
    ])
      expect(
        element(report, selector).renderRoot.querySelectorAll('[part~="selected"]').length,
        selector,
      ).to.be.above(0);
  });

  it('opens the official table of a figure of the narrative, with the cell marked and focused', async () => {
    const report = await reportOf({ attributes: { view: 'story' } });
    await report.reveal('tables.expenditure.rows[0].project');
    await allSettled(report);
    const official = element(report, 'budget-table[table="expenditure"]');
    expect(report.renderRoot.activeElement === official).to.equal(true);
    expect(official.renderRoot.activeElement!.textContent).to.contain('125.57');
  });

  it('writes its state to the address only when told, and takes it up again', async () => {
    const clean = location.href;
    const plain = await reportOf();
    plain.selected = '204';
    await settled(plain);
    expect(location.href).to.equal(clean);
    plain.remove();

    const report = await reportOf({ attributes: { 'sync-url': '' } });
    report.view = 'story';
    report.unit = 'yuan';
    report.selected = '204';
    element(report, 'budget-treemap').dispatchEvent(
      new CustomEvent('budget-view', { detail: { drill: '201' }, bubbles: true, composed: true }),
    );
    await allSettled(report);
    const query = new URL(location.href).searchParams;
    expect(query.get('budget-view')).to.equal('story');
    expect(query.get('budget-unit')).to.equal('yuan');
    expect(query.get('budget-selected')).to.equal('204');
    expect(query.get('budget-drill')).to.equal('201');
    report.remove();

    const again = await reportOf({ attributes: { 'sync-url': '' } });
    expect([again.view, again.unit, again.selected]).to.deep.equal(['story', 'yuan', '204']);
    expect((element(again, 'budget-treemap') as KitElement & { drill: string }).drill).to.equal('201');
    history.replaceState(null, '', clean);
  });

  it('puts the headings inside below its own', async () => {
    const report = await reportOf({ attributes: { 'heading-level': '3' } });
    const level = (selector: string) =>
      element(report, selector).renderRoot.querySelector('[part="heading"]')!.getAttribute('aria-level');
    expect(level('budget-narrative')).to.equal('4');
    expect(level('budget-treemap')).to.equal('6');
  });

  it('is opened for paper as far as it has not been drawn yet', async () => {
    const report = Object.assign(document.createElement('budget-report') as Report, {
      budget: await documentOf(),
    });
    const holder = await fixture(html`<div></div>`);
    holder.append(report);
    while (!element(report, 'budget-overview')) await new Promise(requestAnimationFrame);
    expect(element(report, 'budget-projects')).to.equal(null);
    const opened = () => [
      element(report, 'budget-projects').renderRoot.querySelectorAll('.details').length,
      report.renderRoot.querySelectorAll('details.official[open]').length,
    ];
    window.dispatchEvent(new Event('beforeprint'));
    await allSettled(report);
    expect(opened()).to.deep.equal([6, 10]);
    window.dispatchEvent(new Event('afterprint'));
    await allSettled(report);
    expect(opened()).to.deep.equal([0, 0]);
  });

  it('lets the page compose it', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div lang="zh-CN">
        <budget-report .budget=${await documentOf()}>
          <budget-treemap grouping="nature"></budget-treemap>
        </budget-report>
      </div>`,
    );
    const report = frame.querySelector<Report>('budget-report')!;
    await settled(report);
    const own = report.querySelector<KitElement>('budget-treemap')!;
    await settled(own);
    expect(tagsOf(report)).to.deep.equal([]);
    expect(textOf(own, '[part="summary"]')).to.contain('462.78');
  });

  it('shows a document of one table, and one of none', async () => {
    const one = await reportOf({
      change: (budget) => {
        budget.tables = { threePublic: budget.tables.threePublic };
        budget.contents = [];
        budget.narrative = { sections: [], facts: [] };
        budget.glossary = [];
      },
    });
    expect(tagsOf(one)).to.include('budget-three-public');
    expect(one.renderRoot.querySelector('#budget-three-public')!.textContent).to.contain('目录未列');
    const none = await reportOf({ change: (budget) => void (budget.tables = {}) });
    expect(textOf(none)).to.contain('未公开');
  });

  it('says once what is wrong with its document', async () => {
    const report = await shown<Report>('budget-report', { schemaVersion: 9 });
    expect(textOf(report)).to.contain('第 9 版');
    expect(tagsOf(report)).to.deep.equal([]);
  });

  it('announces issues once, not once for each figure', async () => {
    const budget = await documentOf();
    budget.tables.expenditure!.rows[5]!.project = -46;
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    const report = document.createElement('budget-report') as unknown as Report;
    report.budget = budget;
    const details = await eventsDuring(frame, 'budget-issues', async () => {
      frame.append(report);
      await settled(report);
    });
    expect(details).to.have.length(1);
  });

  it('speaks English on an English page', async () => {
    const report = await reportOf({ lang: 'en' });
    expect(textOf(element(report, 'budget-overview')))
      .to.contain('Basic expenditure')
      .and.to.contain('462.78');
    expect(textOf(report, '.contents')).to.contain('not published');
  });

  it('fits a column of 320 px', async () => {
    const report = await reportOf({ width: 320 });
    expect(report.scrollWidth).to.be.at.most(320);
  });

  it('passes axe', async () => {
    const report = await reportOf();
    await expect(report).to.be.accessible();
  });

  it('changes its language with all that is in it', async () => {
    const report = await shown('budget-report', await documentOf(), { attributes: { checks: 'reader' } });
    const heading = (tag: string) =>
      textOf(report.renderRoot.querySelector<KitElement>(tag)!, '[part="heading"]');
    for (const [lang, letters] of [
      ['en', /^[\x20-\x7e]+$/],
      ['zh-CN', /[\u4e00-\u9fff]/],
    ] as const) {
      report.parentElement!.lang = lang;
      for (let round = 0; round < 3; round++) await settled(report);
      for (const tag of ['budget-overview', 'budget-treemap', 'budget-three-public', 'budget-checks'])
        expect(heading(tag), tag).to.match(letters);
    }
  });
});
