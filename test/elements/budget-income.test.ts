import { expect } from '@open-wc/testing';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import {
  documentOf,
  drawnTexts,
  eventsDuring,
  marksOf,
  press,
  rowsOf,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';
import { describeStates } from './states.js';

type Row = NonNullable<Tables['income']>['rows'][number];

const labels = (element: KitElement) => marksOf(element).map((mark) => mark.getAttribute('aria-label'));
const groups = (element: KitElement) =>
  [...element.renderRoot.querySelectorAll('svg [role="group"]')].map((group) =>
    group.getAttribute('aria-label'),
  );
const barsOf = (mark: Element) =>
  [...mark.querySelectorAll<SVGRectElement>('rect[fill]')].map((rect) => rect.width.baseVal.value);

/** The Shanghai form with other rows. */
async function withRows(...rows: Row[]): Promise<Budget> {
  const budget = await documentOf('invented-no-last-year');
  budget.tables.income!.rows = rows;
  return budget;
}

const units = () =>
  withRows(
    { kind: 'total', name: '合计', total: 30, general: 21, fund: 10, other: -1 },
    { kind: 'unit', unitCode: '999001', name: '甲局', total: 20, general: 20 },
    { kind: 'unit', unitCode: '999002', name: '乙中心', total: 10, general: 1, fund: 10, other: -1 },
  );

describeStates('budget-income', ['income', 'incomeExpenditure']);

describe('<budget-income>', () => {
  it('shows sources and functional classes', async () => {
    const element = await shown('budget-income', await documentOf('invented-no-last-year'));
    expect(groups(element)).to.deep.equal(['按资金来源', '按功能类别']);
    expect(labels(element).slice(0, 2)).to.deep.equal([
      '财政拨款，14,400,000 元\u2002100.00%',
      '一般公共服务支出，11,200,000 元\u200277.78%',
    ]);
    expect(textOf(element, '[part="summary"]')).to.equal(
      '2030 年收入合计 14,400,000 元：财政拨款 14,400,000 元（100.00%）。按功能，最多的是一般公共服务支出 11,200,000 元（77.78%）。',
    );
    expect(element.renderRoot.querySelector('[part="legend"]')).to.equal(null);
  });

  it('takes the income side of the balance where the table is missing, and says so', async () => {
    const element = await shown('budget-income', await documentOf());
    expect(labels(element)).to.deep.equal(['一般公共预算，462.78 万元\u2002100.00%']);
    expect(textOf(element, 'p.note')).to.equal('收入预算表列入目录但未公开，按收支预算表的收入一侧展示。');
    expect(textOf(element, '[part="summary"]')).to.contain('比上年减少 7.90 万元');
    const budget = await documentOf();
    budget.contents = [];
    element.budget = budget;
    await settled(element);
    expect(textOf(element, 'p.note')).to.contain('收入预算表未公开');
    expect(element.renderRoot.querySelectorAll('tbody tr')).to.have.length(14);
  });

  it('divides units by source, with figures in columns and a legend', async () => {
    const element = await shown('budget-income', await units());
    expect(groups(element)).to.deep.equal(['按资金来源', '按单位']);
    const unit = marksOf(element).at(-1)!;
    expect(
      drawnTexts(unit)
        .filter((text) => text.matches('.cell'))
        .map((cell) => cell.textContent),
    ).to.deep.equal(['1', '10', '−1']);
    const [general, fund] = barsOf(unit);
    expect(fund! / general!).to.be.closeTo(10, 0.5);
    expect(unit.getAttribute('aria-label')).to.equal(
      '乙中心，10 元\u200233.33%，一般公共预算 1 元\u200210.00%，政府性基金预算 10 元\u2002100.00%，其他收入 −1 元（负数，图中画不出）',
    );
    expect(textOf(element, '[part="legend"]')).to.equal('一般公共预算 政府性基金预算 其他收入');
  });

  it('puts the figures below the bars in a narrow column', async () => {
    const element = await shown('budget-income', await units(), { width: 340 });
    const unit = marksOf(element).at(-1)!;
    expect(drawnTexts(unit).filter((text) => text.matches('.cell'))).to.have.length(0);
    expect(
      drawnTexts(unit)
        .filter((text) => text.matches('.detail'))
        .map((line) => line.textContent)
        .join(''),
    ).to.equal('一般公共预算 1，政府性基金预算 10，其他收入 −1');
  });

  it('marks the parts of a selected source, and tells which unit is chosen', async () => {
    const element = await shown('budget-income', await units());
    element.selected = 'fund';
    await settled(element);
    expect(element.renderRoot.querySelectorAll('.chosen')).to.have.length(1);
    expect(element.renderRoot.querySelectorAll('[part="mark selected"]')).to.have.length(1);
    marksOf(element)[0]!.focus();
    await press(element, 'End');
    const details = await eventsDuring(element, 'budget-select', () => press(element, 'Enter'));
    expect(details).to.deep.equal([
      { table: 'income', id: 'unit:999002', path: 'tables.income.rows[2].total', amount: 1000 },
    ]);
  });

  it('says a total that is not the sum of its sources', async () => {
    const budget = await withRows({ kind: 'total', name: '合计', total: 30, general: 20, fund: 9 });
    expect(textOf(await shown('budget-income', budget), '.said')).to.equal(
      '“合计”印 30 元，各部分之和是 29 元，两者不符。',
    );
  });

  it('draws the largest of very many rows and says how many are left out', async () => {
    const rows = Array.from({ length: 3000 }, (_, index): Row => ({
      kind: 'unit',
      name: `单位${index}`,
      total: index,
      general: index,
    }));
    const element = await shown('budget-income', await withRows(...rows));
    expect(marksOf(element)).to.have.length(41);
    expect(textOf(element)).to.contain('其余 2960 行见数据表');
    await rowsOf(element, 3000);
  });
});
