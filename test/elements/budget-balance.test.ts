import { expect } from '@open-wc/testing';
import type { Tables } from '../../src/model/schema/document.js';
import {
  documentOf,
  eventsDuring,
  focusedMark,
  marksOf,
  press,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';
import { describeStates } from './states.js';

type Row = NonNullable<Tables['incomeExpenditure']>['rows'][number];

const balance = async (name?: string, options?: Parameters<typeof shown>[2]) =>
  shown('budget-balance', await documentOf(name), options);

/** The real document with other lines, without last year. */
async function withRows(...rows: Row[]): Promise<KitElement> {
  const budget = await documentOf();
  const { previous: _, ...table } = budget.tables.incomeExpenditure!;
  budget.tables.incomeExpenditure = { ...table, rows };
  budget.narrative.facts = [];
  return shown('budget-balance', budget);
}

const income = (kind: Row['kind'], name: string, amount: number | null): Row => ({
  side: 'income',
  kind,
  name,
  amount,
});
const spent = (kind: Row['kind'], name: string, amount: number | null): Row => ({
  side: 'expenditure',
  kind,
  name,
  amount,
});
const labels = (element: KitElement) => marksOf(element).map((mark) => mark.getAttribute('aria-label'));
const markOf = (element: KitElement, label: string) =>
  marksOf(element).find((mark) => mark.getAttribute('aria-label')!.startsWith(label))!;
const heightOf = (mark: Element) => mark.querySelector<SVGRectElement>('.node')!.height.baseVal.value;
const click = (target: Element) => target.dispatchEvent(new MouseEvent('click', { bubbles: true }));

describeStates('budget-balance', ['incomeExpenditure']);

describe('<budget-balance>', () => {
  it('says both totals, the change, where the money comes from and goes', async () => {
    expect(textOf(await balance(), '[part="summary"]')).to.equal(
      '2022 年收入总计和支出总计都是 462.78 万元，收入比上年减少 7.90 万元（−1.68%）（上年数由文字推算）。' +
        '收入来自：一般公共预算 462.78 万元（100.00%）。用于：一般公共服务 416.78 万元（90.06%），公共安全 46.00 万元（9.94%）。',
    );
  });

  it('flows from the source through the total to the classes, and says why', async () => {
    const element = await balance();
    expect(labels(element)).to.deep.equal([
      '一般公共预算，462.78 万元\u2002100.00%',
      '收入总计 = 支出总计，462.78 万元',
      '一般公共服务，416.78 万元\u200290.06%',
      '公共安全，46.00 万元\u20029.94%',
    ]);
    const [source, middle, services, safety] = marksOf(element).map(heightOf);
    expect(source).to.be.closeTo(middle!, 0.01);
    expect(services! / middle!).to.be.closeTo(416.78 / 462.78, 0.001);
    expect(safety! / middle!).to.be.closeTo(46 / 462.78, 0.001);
    expect(textOf(element)).to.contain('没有说明哪笔收入用于哪项支出');
  });

  it('lists all lines as printed, the blank ones folded away until asked for', async () => {
    const element = await balance();
    const [lines, blank] = [...element.renderRoot.querySelectorAll('.sides > [role="group"]:first-child ul')];
    expect([...lines!.children].map((line) => line.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '一、一般公共预算 462.78 100.00%',
      '其中：财政拨款 462.78 100.00%',
      '本年收入合计 462.78 100.00%',
      '收入总计 462.78 100.00%',
    ]);
    const button = element.renderRoot.querySelector<HTMLButtonElement>(
      '.sides > [role="group"]:first-child button',
    )!;
    expect(button.textContent!.trim()).to.equal('另有 9 行为空白');
    expect(blank!.checkVisibility()).to.equal(false);
    button.click();
    await settled(element);
    expect(blank!.checkVisibility()).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(blank!.children).to.have.length(9);
  });

  it('draws and says what the totals differ by', async () => {
    const element = await withRows(
      income('item', '甲', 100),
      income('total', '收入总计', 100),
      spent('item', '乙', 80),
      spent('total', '支出总计', 80),
    );
    const missing = element.renderRoot.querySelector('.unmatched')!;
    expect(missing.getAttribute('aria-label')).to.equal('比另一边少，20.00 万元');
    expect(heightOf(missing) / heightOf(markOf(element, '甲'))).to.be.closeTo(0.2, 0.001);
    expect(textOf(element, '.said')).to.contain('相差 20.00 万元，没有抹平');
    expect(textOf(element, '[part="summary"]')).to.contain('两者相差 20.00 万元');
  });

  it('says a total that is not the sum of its lines, and draws what is not listed', async () => {
    const element = await withRows(
      income('item', '甲', 90),
      income('total', '收入总计', 100),
      spent('total', '支出总计', 100),
    );
    expect(textOf(element, '.said')).to.equal(
      '“收入总计”印 100.00 万元，各部分之和是 90.00 万元，两者不符。',
    );
    expect(
      [...element.renderRoot.querySelectorAll('.unlisted[data-mark]')].map((mark) =>
        mark.getAttribute('aria-label'),
      ),
    ).to.deep.equal(['总计中没有列出的部分，10.00 万元', '总计中没有列出的部分，100.00 万元']);
  });

  it('lists negative amounts and zeros without drawing them', async () => {
    const element = await withRows(
      income('item', '甲', 10),
      income('item', '乙', -4),
      income('item', '丙', 0),
      spent('item', '丁', 6),
    );
    expect(labels(element).some((label) => label!.startsWith('乙') || label!.startsWith('丙'))).to.equal(
      false,
    );
    expect(textOf(element, 'p.note + p.note')).to.equal('乙 −4.00 万元（负数，图中画不出）');
    expect(textOf(element, '.lines')).to.contain('乙 −4.00').and.to.contain('丙 0.00');
  });

  it('says that totals are sums where none is printed', async () => {
    expect(textOf(await balance('invented-awkward'), '[part="summary"]')).to.contain(
      '收入各行之和和支出各行之和都是 100,011.11 万元',
    );
  });

  it('is reached by one tab stop and arrows, and tells what is chosen', async () => {
    const element = await balance();
    expect(marksOf(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
    marksOf(element)[0]!.focus();
    await press(element, 'ArrowRight');
    expect(focusedMark(element)).to.equal('middle');
    await press(element, 'End');
    const details = await eventsDuring(element, 'budget-select', () => press(element, 'Enter'));
    expect(details).to.deep.equal([
      {
        table: 'incomeExpenditure',
        id: '204',
        path: 'tables.incomeExpenditure.rows[16].amount',
        amount: 46_0000_00,
      },
    ]);
    await settled(element);
    expect(element.renderRoot.querySelectorAll('[part="mark selected"]')).to.have.length(2);
    await press(element, 'Escape');
    await press(element, 'Escape');
    expect(element.selected).to.equal('');
  });

  it('marks what the page selects, in flow and list', async () => {
    const element = await balance();
    const details = await eventsDuring(element, 'budget-select', async () => {
      element.selected = 'general';
      await settled(element);
    });
    expect(details).to.deep.equal([]);
    expect(markOf(element, '一般公共预算').getAttribute('aria-selected')).to.equal('true');
    expect(textOf(element, 'li[aria-current]')).to.contain('一般公共预算');
  });

  it('chooses nothing with what is no line', async () => {
    const element = await withRows(income('total', '收入总计', 10), spent('item', '乙', 10));
    expect(
      await eventsDuring(element, 'budget-select', () => click(markOf(element, '总计中没有列出'))),
    ).to.deep.equal([]);
  });

  it('keeps both sides in a table with last year', async () => {
    const element = await balance();
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(13 + 33 + 2);
    const total = rows.find((row) => row.textContent!.includes('收入总计'))!;
    expect([...total.children].map((cell) => cell.textContent!.trim())).to.deep.equal([
      '收入总计',
      '462.78',
      '100.00%',
      '470.68*',
    ]);
  });

  it('keeps drawing and list inside its column', async () => {
    for (const width of [320, 480, 1280]) {
      const element = await balance('invented-no-last-year', { width });
      const box = element.getBoundingClientRect();
      for (const text of element.renderRoot.querySelectorAll('svg text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
      }
    }
  });
});
