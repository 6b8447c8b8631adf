import { expect, fixture, html } from '@open-wc/testing';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import { documentOf, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

describeStates('budget-overview', TABLE_IDS);

const overview = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown('budget-overview', await documentOf(name), options);
const figuresOf = (element: KitElement) =>
  [...element.renderRoot.querySelectorAll('.key')].map((figure) =>
    [...figure.children].map((part) => part.textContent!.replace(/\s+/g, ' ').trim()),
  );
const tableRow = (element: KitElement, name: string) =>
  [...element.renderRoot.querySelectorAll('tbody tr')]
    .map((row) => [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()))
    .find(([first]) => first === name);

/** In a report the page has composed, with what was revealed. */
async function inReport() {
  const budget = await documentOf();
  const frame = await fixture<HTMLElement>(
    html`<div lang="zh-CN">
      <budget-report .budget=${budget}><budget-overview no-heading></budget-overview></budget-report>
    </div>`,
  );
  const report = frame.querySelector<KitElement & { reveal(path: string): Promise<void> }>('budget-report')!;
  const revealed: string[] = [];
  report.reveal = async (path) => void revealed.push(path);
  await settled(report);
  const element = report.querySelector<KitElement>('budget-overview')!;
  await settled(element);
  return { report, element, revealed };
}

describe('<budget-overview>', () => {
  it('shows each figure with its share, its change and its table', async () => {
    expect(figuresOf(await overview())).to.deep.equal([
      ['收入总计', '462.78 万元', '比上年减少 7.90 万元（−1.68%）*', '2022 年部门收支预算表'],
      ['支出总计', '462.78 万元', '比上年减少 7.90 万元（−1.68%）*', '2022 年部门收支预算表'],
      ['基本支出', '337.21 万元', '占 72.87%', '2022 年部门支出预算表'],
      ['项目支出', '125.57 万元', '占 27.13%', '2022 年部门支出预算表'],
      ['“三公”经费', '16.10 万元', '比上年减少 6.80 万元（−29.69%）*', '2022 年一般公共预算“三公”经费预算表'],
    ]);
    expect(textOf(await overview(), '.counts')).to.equal('项目 6 个 绩效指标 61 个 预算单位 2 个');
  });

  it('says them in a sentence', async () => {
    expect(textOf(await overview(), '[part="summary"]')).to.equal(
      '2022 年收入总计 462.78 万元；支出总计 462.78 万元，比上年减少 7.90 万元（−1.68%）；基本支出占 72.87%；项目支出占 27.13%；“三公”经费 16.10 万元，比上年减少 6.80 万元（−29.69%）。',
    );
  });

  it('draws basic and project in proportion, told apart by texture, and says their shares', async () => {
    const split = (await overview()).renderRoot.querySelector('.split')!;
    const [basic, project] = [...split.children].map((part) => part.getBoundingClientRect().width);
    expect(basic! / (basic! + project!)).to.be.closeTo(0.7287, 0.001);
    expect(getComputedStyle(split.children[1]!).backgroundImage).to.contain('repeating-linear-gradient');
    expect(split.getAttribute('aria-label')).to.equal('基本支出占 72.87%，项目支出占 27.13%');
  });

  it('keeps the figures in a table, with last year where it is known', async () => {
    const element = await overview();
    expect(tableRow(element, '支出总计')).to.deep.equal([
      '支出总计',
      '462.78 万元',
      '',
      '470.68 万元*',
      '比上年减少 7.90 万元（−1.68%）',
      '2022 年部门收支预算表',
    ]);
    expect(tableRow(element, '基本支出')!.slice(2, 5)).to.deep.equal(['72.87%', '', '']);
    expect(textOf(element)).to.contain('* 上年数由文字说明的增减额推算');
  });

  it('leaves last year out where none is published', async () => {
    const element = await overview({}, 'invented-no-last-year');
    expect(textOf(element, '[part="base"]')).not.to.match(/上年|推算/);
    expect(tableRow(element, '收入总计')).to.deep.equal([
      '收入总计',
      '14,400,000 元',
      '',
      '2030年部门财务收支预算总表',
    ]);
  });

  it('shows each table in its own unit until a unit is chosen', async () => {
    const element = await overview({}, 'invented-no-last-year');
    expect(figuresOf(element).map(([, value]) => value)).to.deep.equal([
      '14,400,000 元',
      '14,400,000 元',
      '11,200,000 元',
      '3,200,000 元',
      '15.00 万元',
    ]);
    element.unit = 'wan';
    await settled(element);
    expect(figuresOf(element).every(([, value]) => value!.endsWith('万元'))).to.equal(true);
    expect(figuresOf(element)[0]![1]).to.equal('1,440.0000 万元');
  });

  it('says an unchanged figure, a base of zero, and a change without amount', async () => {
    const change = async (last: number | null, text: object | null) => {
      const budget = await documentOf();
      const table = budget.tables.incomeExpenditure!;
      delete table.previous;
      budget.narrative.facts = text ? [text as (typeof budget.narrative.facts)[number]] : [];
      if (last !== null)
        table.previous = {
          year: 2021,
          figures: [{ row: 45, column: 'amount', amount: last, origin: 'printed' }],
        };
      return figuresOf(await shown('budget-overview', budget))[1]!.slice(2, -1);
    };
    expect(await change(462.78, null)).to.deep.equal(['与上年持平']);
    expect(await change(0, null)).to.deep.equal(['比上年增加 462.78 万元']);
    expect(await change(null, null)).to.deep.equal([]);
    const fact = {
      kind: 'change',
      id: 'x',
      section: 'x',
      subject: '支出',
      cell: 'tables.incomeExpenditure.rows[45].amount',
      printed: '有所增长',
      direction: 'increase',
    };
    expect(await change(null, fact)).to.deep.equal(['比上年增加']);
  });

  it('names the year it compares with where that is not the last', async () => {
    const budget = await documentOf();
    budget.tables.incomeExpenditure!.previous!.year = 2019;
    expect(textOf(await shown('budget-overview', budget))).to.contain('比 2019 年减少 7.90 万元');
  });

  it('shows what the only table of a document has', async () => {
    const { threePublic } = (await documentOf()).tables;
    const element = await shown('budget-overview', {
      ...(await documentOf()),
      tables: { threePublic },
    });
    expect(figuresOf(element)).to.have.length(1);
    expect(element.renderRoot.querySelector('.split')).to.equal(null);
  });

  it('says a blank as blank, and a sum as a sum', async () => {
    const figures = figuresOf(await overview({}, 'invented-awkward'));
    expect(figures[0]).to.include('表中未印，为各项之和');
    expect(figures[4]![1]).to.equal('空白');
  });

  it('leads to the cells in a report, and to none outside', async () => {
    const { element, revealed } = await inReport();
    const buttons = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.reveal')];
    expect(buttons).to.have.length(5);
    expect(buttons[2]!.getAttribute('aria-label')).to.equal(
      '基本支出 337.21 万元：看《2022 年部门支出预算表》的原表',
    );
    buttons[2]!.click();
    expect(revealed).to.deep.equal(['tables.expenditure.rows[0].basic']);
    expect((await overview()).renderRoot.querySelector('.reveal')).to.equal(null);
  });

  it('marks what is selected', async () => {
    const element = await overview();
    element.selected = 'project';
    await settled(element);
    const selected = [...element.renderRoot.querySelectorAll('[part~="selected"]')];
    expect(selected.map((figure) => figure.querySelector('dt')!.textContent!.trim())).to.deep.equal([
      '项目支出',
    ]);
  });

  it('speaks English', async () => {
    expect(textOf(await overview({ lang: 'en' }), '[part="summary"]')).to.equal(
      'Budget 2022: total income 462.78 10k yuan; total expenditure 462.78 10k yuan, down 7.90 10k yuan on last year (−1.68%); basic expenditure 72.87% of expenditure; project expenditure 27.13% of expenditure; three-public expenses 16.10 10k yuan, down 6.80 10k yuan on last year (−29.69%).',
    );
  });
});
