import { expect } from '@open-wc/testing';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import {
  documentOf,
  drawnTexts,
  eventsDuring,
  marksOf,
  press,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';
import { describeStates } from './states.js';

type Row = NonNullable<Tables['appropriation']>['rows'][number];

const labels = (element: KitElement) => marksOf(element).map((mark) => mark.getAttribute('aria-label'));

/** The Shanghai form with two budgets; `change` alters its lines. */
async function twoFunds(change: (rows: Row[]) => void = () => {}): Promise<Budget> {
  const budget = await documentOf('invented-no-last-year');
  const paid = (
    kind: Row['kind'],
    name: string,
    total: number | null,
    general: number | null,
    fund: number | null,
  ): Row => ({
    side: 'expenditure',
    kind,
    name,
    total,
    general,
    fund,
  });
  const rows: Row[] = [
    { side: 'income', kind: 'item', name: '一般公共预算拨款', source: 'general', amount: 60 },
    { side: 'income', kind: 'carry', name: '上年结转', source: 'carry', amount: 40 },
    { side: 'income', kind: 'total', name: '收入合计', amount: 100 },
    paid('subtotal', '本年支出', 90, 50, 40),
    { ...paid('item', '一般公共服务支出', 40, 40, null), code: '201' } as Row,
    { ...paid('item', '城乡社区支出', 50, 10, 40), code: '212' } as Row,
    { ...paid('item', '住房保障支出', null, null, null), code: '221' } as Row,
    paid('carry', '年终结转', 10, 10, null),
    paid('total', '支出合计', 100, 60, 40),
  ];
  change(rows);
  budget.tables.appropriation!.rows = rows;
  return budget;
}

describeStates('budget-appropriation', ['appropriation']);

describe('<budget-appropriation>', () => {
  it('shows income and classes of the real document, and counts the blank ones', async () => {
    const element = await shown('budget-appropriation', await documentOf());
    expect(labels(element)).to.deep.equal([
      '一般公共预算拨款，462.78 万元\u2002100.00%',
      '支出合计，462.78 万元\u2002100.00%',
      '一般公共服务支出，416.78 万元\u200290.06%',
      '公共安全支出，46.00 万元\u20029.94%',
    ]);
    expect(textOf(element, '[part="summary"]')).to.equal(
      '2022 年财政拨款收入 462.78 万元，支出 462.78 万元，一般公共预算拨款比上年减少 7.90 万元（−1.68%）（上年数由文字推算）。' +
        '支出全部由一般公共预算安排。按类别：一般公共服务支出 416.78 万元（90.06%），公共安全支出 46.00 万元（9.94%）。',
    );
    expect([...element.renderRoot.querySelectorAll('p.note')].map((note) => note.textContent)).to.deep.equal([
      '政府性基金预算、国有资本经营预算没有安排支出（表中空白或为 0）。',
      '另有 28 类支出为空白，见数据表。',
    ]);
  });

  it('is a matrix of classes and budgets, with subtotals added to nothing', async () => {
    const element = await shown('budget-appropriation', await twoFunds());
    const cells = marksOf(element)
      .slice(2)
      .map((mark) =>
        drawnTexts(mark)
          .filter((text) => text.matches('.name, .cell'))
          .map((text) => text.textContent),
      );
    expect(cells).to.deep.equal([
      ['支出合计', '60', '40'],
      ['一般公共服务支出', '40'],
      ['城乡社区支出', '10', '40'],
      ['年终结转', '10'],
    ]);
    expect(
      [...element.renderRoot.querySelectorAll('.head .cell')].map((cell) => cell.textContent),
    ).to.deep.equal(['一般公共预算', '政府性基金预算']);
    expect(element.renderRoot.querySelectorAll('.said')).to.have.length(0);
  });

  it('says what does not add up: a class by budget, 本年支出 with 年终结转', async () => {
    const budget = await twoFunds((rows) => {
      Object.assign(rows[5]!, { fund: 39 });
      Object.assign(rows[7]!, { total: 9, general: 9 });
    });
    const said = [...(await shown('budget-appropriation', budget)).renderRoot.querySelectorAll('.said')];
    expect(said.map((each) => each.textContent!.trim())).to.deep.equal([
      '“支出合计”印 100 元，各部分之和是 99 元，两者不符。',
      '“城乡社区支出”印 50 元，各部分之和是 49 元，两者不符。',
    ]);
  });

  it('marks the parts of a selected budget, and tells what is chosen', async () => {
    const element = await shown('budget-appropriation', await twoFunds());
    element.selected = 'fund';
    await settled(element);
    expect(element.renderRoot.querySelectorAll('.chosen')).to.have.length(2);
    marksOf(element)[0]!.focus();
    for (let step = 0; step < 4; step++) await press(element, 'ArrowDown');
    const details = await eventsDuring(element, 'budget-select', () => press(element, 'Enter'));
    expect(details).to.deep.equal([
      { table: 'appropriation', id: '212', path: 'tables.appropriation.rows[5].total', amount: 5000 },
    ]);
  });

  it('keeps all lines in a table, blank ones too', async () => {
    const element = await shown('budget-appropriation', await documentOf());
    expect(element.renderRoot.querySelectorAll('tbody tr')).to.have.length(43 + 2);
    const row = [...element.renderRoot.querySelectorAll('tbody tr')].find((tr) =>
      tr.textContent!.includes('（四）公共安全支出'),
    )!;
    expect([...row.children].map((cell) => cell.textContent!.trim())).to.deep.equal([
      '（四）公共安全支出',
      '46.00',
      '46.00',
      '',
      '',
      '9.94%',
      '',
    ]);
  });

  it('speaks English', async () => {
    const element = await shown('budget-appropriation', await twoFunds(), { lang: 'en', width: 360 });
    expect(textOf(element, '[part="summary"]')).to.contain(
      'Fiscal appropriation in 2030: income 100 yuan, expenditure 100 yuan.',
    );
    expect(textOf(element, '[part="legend"]')).to.contain('Government-managed funds');
  });
});
