import { expect } from '@open-wc/testing';
import type { Budget } from '../../src/model/schema/document.js';
import type { NarrativeSeries } from '../../src/model/narrative/narrative-types.js';
import { documentOf, eventsDuring, press, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

const narrative = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown('budget-narrative', await documentOf(name), options);

/** The narrative inside a report, which keeps what it was asked to reveal. */
async function inReport(
  budget?: Budget,
): Promise<{ element: KitElement; report: KitElement; revealed: string[] }> {
  const report = await shown('budget-report');
  const element = document.createElement('budget-narrative') as unknown as KitElement;
  report.append(element);
  report.budget = budget ?? (await documentOf());
  await settled(report);
  await settled(element);
  const revealed: string[] = [];
  const { scope } = element as unknown as { scope: { reveal(path: string): void } };
  scope.reveal = (path) => revealed.push(path);
  return { element, report, revealed };
}

const sections = (element: KitElement) => [...element.renderRoot.querySelectorAll('section')];
const titles = (element: KitElement) =>
  sections(element).map((section) => section.querySelector('.title')!.textContent!.trim());
const sectionOf = (element: KitElement, title: string) =>
  sections(element).find((section) => section.querySelector('.title')!.textContent!.includes(title))!;
const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const links = (element: KitElement) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('section > p [role="link"]'),
];
const message = (element: KitElement) =>
  element.renderRoot.querySelector<HTMLElement>('[part="message"]')?.dataset.state;

describeStates('budget-narrative', (budget) => {
  budget.tables = {};
  budget.narrative = { sections: [], facts: [] };
});

describe('<budget-narrative>', () => {
  it('has the fourteen sections of the document, headed by its own titles', async () => {
    const element = await narrative();
    expect(titles(element)).to.have.length(14);
    expect(titles(element)[2]).to.equal('三、支出预算总体情况说明');
    const levels = [...element.renderRoot.querySelectorAll('.title')].map((title) =>
      title.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal([...Array(9).fill('3'), ...Array(5).fill('4')]);
  });

  it('shows what the text prints beside the figure it differs from', async () => {
    const element = await narrative();
    const section = sectionOf(element, '三、');
    expect(words(section.querySelector('p')!)).to.equal(
      '2022 年支出合计 462.78 万元，其中基本支出 337.21 万元，占 72.87%（原文印“占 72.86%”）；项目支出 125.57 万元，占 27.13%（原文印“占 27.14 %”）。',
    );
    expect([...section.querySelectorAll('p .differs')].map(words)).to.deep.equal([
      '（原文印“占 72.86%”）',
      '（原文印“占 27.14 %”）',
    ]);
    expect(words(section.querySelector('summary')!)).to.equal('原文中的数字：5 处，其中 2 处与表不同');
    const rows = [...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
    expect(rows[2]).to.deep.equal(['基本支出 占 72.86%', '72.87%', '不同']);
    expect(rows[1]).to.deep.equal(['基本支出 337.21 万元', '337.21 万元', '一致']);
  });

  it('keeps every title, text and fact of the document', async () => {
    for (const name of ['hongqi-office-2022', 'invented-awkward', 'invented-no-last-year']) {
      const { sections: printed, facts } = (await documentOf(name)).narrative;
      const all = textOf(await narrative({}, name));
      for (const { title, text = '' } of printed) expect(all).to.contain(title).and.to.contain(text);
      for (const fact of facts) {
        expect(all).to.contain(fact.printed.replace(/\s+/g, ' ')).and.to.contain(fact.subject);
        if (fact.kind === 'change' && fact.reason) expect(all).to.contain(fact.reason);
      }
    }
  });

  it('keeps facts of a section that the document does not print', async () => {
    const budget = await documentOf();
    budget.narrative.sections = [];
    const element = await shown('budget-narrative', budget);
    expect(titles(element).at(-1)).to.equal('原文中的其他数字');
    expect(textOf(element)).to.contain('调配3辆一般公务用车');
  });

  it('shows sections of the document’s own after what is written', async () => {
    const element = await narrative({}, 'invented-no-last-year');
    const own = sectionOf(element, '编制说明');
    expect(words(own)).to.contain(
      '公开的文字：2030年预算支出总额 1,440 万元，全部为财政拨款；本年不与上年比较。',
    );
    expect(words(sectionOf(element, '收入支出预算总体情况'))).to.contain('没有公布上年数，无法与上年比较。');
  });

  it('is written from the tables alone, and is empty without either', async () => {
    const silent = { sections: [], facts: [] };
    const budget = { ...(await documentOf()), narrative: silent };
    const element = await shown('budget-narrative', budget);
    expect(titles(element)[0]).to.equal('一、收入支出预算总体情况');
    expect(textOf(element)).to.contain('没有写出：机关运行经费、政府采购支出情况、国有资产占用情况。');
    element.budget = { ...budget, tables: { threePublic: budget.tables.threePublic } };
    await settled(element);
    expect(titles(element)).to.deep.equal(['一、“三公”经费支出情况']);
    element.budget = { ...budget, tables: {} };
    await settled(element);
    expect(message(element)).to.equal('empty');
    expect(textOf(element)).to.contain('没有部门预算情况说明');
  });

  it('says under a printed title that nothing can be written', async () => {
    const budget = await documentOf();
    delete budget.tables.expenditure;
    budget.narrative = { sections: [{ id: 'expenditure', title: '某某支出' }], facts: [] };
    const section = sectionOf(await shown('budget-narrative', budget), '某某支出');
    expect(words(section)).to.contain('没有公布可以据以写出的数字。');
  });

  it('has plain figures outside a report', async () => {
    const element = await narrative();
    expect(links(element)).to.have.length(0);
    expect(element.renderRoot.querySelectorAll('.cited').length).to.be.greaterThan(60);
  });

  it('leads from every figure of a report to its cell, by pointer and keyboard', async () => {
    const { element, report, revealed } = await inReport();
    const all = links(element);
    expect(all.length).to.be.greaterThan(50);
    const select = (run: () => unknown) => eventsDuring(report, 'budget-select', run);
    const path = 'tables.incomeExpenditure.rows[12].amount';
    expect(await select(() => all[0]!.click())).to.deep.equal([
      { table: 'incomeExpenditure', id: path, path, amount: 462_7800_00 },
    ]);
    expect(revealed).to.deep.equal([path]);
    expect(all[0]!.getAttribute('aria-label')).to.equal('462.78 万元，查看原表单元格');
    all[3]!.focus();
    expect(await select(() => press(element, 'Enter'))).to.have.length(1);
    expect(await select(() => press(element, 'a'))).to.have.length(0);
    await settled(element);
    expect(all[0]!.getAttribute('part')).to.equal('mark');
    expect(all[3]!.getAttribute('part')).to.equal('mark selected');
    expect(all[3]!.getAttribute('aria-current')).to.equal('true');
  });

  it('has one tab stop for each cell of a sentence', async () => {
    const { element } = await inReport();
    const stops = links(element).filter((link) => link.tabIndex === 0);
    const { drawn } = element as unknown as { drawn: { series: NarrativeSeries } };
    expect(drawn.series.sections).to.have.length(14);
    const [first, second, third] = links(element).map((link) => [words(link), link.tabIndex]);
    expect([first, second, third]).to.deep.equal([
      ['462.78 万元', 0],
      ['7.90 万元', -1],
      ['−1.68%', -1],
    ]);
    expect(stops.length).to.be.lessThan(50);
  });

  it('marks what is selected elsewhere', async () => {
    const element = await narrative({ attributes: { selected: 'project' } });
    const marked = [...element.renderRoot.querySelectorAll('[part="mark selected"]')].map(words);
    expect(marked.slice(0, 2)).to.deep.equal(['125.57 万元', '27.13%']);
    expect(marked).not.to.include('337.21 万元');
  });

  it('shows amounts in another unit, and the unit of the tables as pressed', async () => {
    const element = await narrative({}, 'invented-no-last-year');
    const pressed = () => words(element.renderRoot.querySelector('[aria-pressed="true"]')!);
    expect(pressed()).to.equal('元');
    expect(textOf(element)).to.contain('14,400,000 元');
    element.unit = 'yi';
    await settled(element);
    expect(pressed()).to.equal('亿元');
    expect(textOf(element)).to.contain('0.14400000 亿元');
  });

  it('speaks English', async () => {
    const element = await narrative({ lang: 'en' });
    expect(words(sectionOf(element, 'Expenditure').querySelector('p')!)).to.contain(
      'in 2022: 462.78 10k yuan',
    );
    expect(titles(element)[2]).to.equal('三、支出预算总体情况说明 – Expenditure');
  });

  it('lays the printed figures open on paper', async () => {
    const element = await narrative();
    const open = () => element.renderRoot.querySelectorAll('details[open]:not(.findings)').length;
    expect(open()).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(open()).to.equal(element.renderRoot.querySelectorAll('details:not(.findings)').length);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(open()).to.equal(0);
  });

  it('shows the text of a document as text', async () => {
    const budget = JSON.parse(
      JSON.stringify(await documentOf()).replaceAll('财政拨款收入减少', '<img src=x onerror=alert(1)>'),
    );
    const element = await shown('budget-narrative', budget);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(element)).to.contain('<img src=x');
  });

  it('fits a column of 320 px with everything open', async () => {
    for (const name of ['hongqi-office-2022', 'invented-awkward']) {
      const element = await narrative({ width: 320 }, name);
      element.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
      expect(element.renderRoot.querySelector('figure')!.scrollWidth).to.be.at.most(320);
    }
  });
});
