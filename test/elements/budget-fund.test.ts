import { expect } from '@open-wc/testing';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import { documentOf, eventsDuring, marksOf, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

type Row = NonNullable<Tables['fundExpenditure']>['rows'][number];

const answers = (element: KitElement) =>
  [...element.renderRoot.querySelectorAll('.answer')].map((each) =>
    [...each.children].map((child) => child.textContent!.replace(/\s+/g, ' ').trim()),
  );

/** The invented document with rows of its fund table. */
async function withRows(...rows: Row[]): Promise<Budget> {
  const budget = await documentOf('invented-no-last-year');
  budget.tables.fundExpenditure!.rows = rows;
  return budget;
}

describeStates('budget-fund', ['fundExpenditure', 'stateCapitalExpenditure']);

describe('<budget-fund>', () => {
  it('shows an empty table with its note as the answer, and a table that is not there', async () => {
    const element = await shown('budget-fund', await documentOf());
    expect(answers(element)).to.deep.equal([
      [
        '政府性基金预算支出',
        '没有',
        '表中空白。表下注明：“我部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。”',
      ],
      ['国有资本经营预算支出', '没有此表', '这份公开没有此表。'],
    ]);
    expect(textOf(element, '[part="summary"]')).to.equal(
      '2022 年政府性基金预算支出：没有；国有资本经营预算支出：没有此表。',
    );
    expect(element.renderRoot.querySelector('svg[role="listbox"]')).to.equal(null);
    expect(element.renderRoot.querySelector('[role="alert"]')).to.equal(null);
  });

  it('tells a printed zero from a blank, and a note that says nothing of it', async () => {
    const zero = await shown('budget-fund', await withRows({ kind: 'total', name: '合计', total: 0 }));
    expect(answers(zero)[0]!.slice(0, 2)).to.deep.equal(['政府性基金预算支出', '0']);
    expect(textOf(zero, '.answer')).to.contain('表中印 0');
    const budget = await withRows({ kind: 'total', name: '合计', total: null });
    budget.tables.fundExpenditure!.note = '单位：元';
    const blank = await shown('budget-fund', budget);
    expect(answers(blank)[0]).to.deep.equal([
      '政府性基金预算支出',
      '表中空白',
      '表中空白。表下注明：“单位：元”',
    ]);
    delete budget.tables.fundExpenditure!.note;
    expect(answers(await shown('budget-fund', budget))[0]!.at(-1)).to.equal('表中空白。表下没有说明。');
  });

  it('says that a table is in the contents but not published', async () => {
    const budget = await documentOf();
    delete budget.tables.fundExpenditure;
    expect(answers(await shown('budget-fund', budget))[0]).to.deep.equal([
      '政府性基金预算支出',
      '未公开',
      '目录列出，但没有公开此表。',
    ]);
  });

  it('is empty only where the document neither has nor lists one', async () => {
    const budget = await documentOf();
    delete budget.tables.fundExpenditure;
    budget.contents = [];
    const element = await shown('budget-fund', budget);
    expect(answers(element)).to.deep.equal([]);
    expect(textOf(element, '[part="message"]')).to.contain('没有政府性基金或国有资本经营预算支出表');
  });

  it('draws functional items divided into basic and project', async () => {
    const element = await shown(
      'budget-fund',
      await withRows(
        { kind: 'class', code: '212', name: '城乡社区支出', total: 30 },
        { kind: 'item', code: '2120801', name: '征地和拆迁补偿支出', total: 10, project: 10 },
        { kind: 'item', code: '2120899', name: '其他支出', total: 20, basic: 5, project: 15 },
        { kind: 'total', name: '合计', total: 30 },
      ),
    );
    expect(marksOf(element).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      '2120801 征地和拆迁补偿支出，10 元\u200233.33%，项目支出 10 元\u2002100.00%',
      '2120899 其他支出，20 元\u200266.67%，基本支出 5 元\u200225.00%，项目支出 15 元\u200275.00%',
    ]);
    expect(textOf(element, '[part="summary"]')).to.contain('政府性基金预算支出：30 元；');
    expect(answers(element)).to.have.length(1);
    element.selected = '2120899/project';
    await settled(element);
    expect(element.renderRoot.querySelectorAll('[part="mark selected"]')).to.have.length(1);
    const click = () => marksOf(element)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(await eventsDuring(element, 'budget-select', click)).to.deep.equal([
      { table: 'fundExpenditure', id: '2120801', path: 'tables.fundExpenditure.rows[1].total', amount: 1000 },
    ]);
  });

  it('shows negative amounts in words, and a total that is not the sum', async () => {
    const element = await shown(
      'budget-fund',
      await withRows(
        { kind: 'item', code: '2120801', name: '甲', total: -5, project: -5 },
        { kind: 'total', name: '合计', total: 1 },
      ),
    );
    expect(textOf(element, 'svg[role="listbox"]')).to.contain('−5 元（负数，图中画不出）');
    expect(textOf(element, '.said')).to.equal('“合计”印 1 元，各部分之和是 −5 元，两者不符。');
  });

  it('keeps both tables in its data table, with what they are where they have no rows', async () => {
    const element = await shown('budget-fund', await documentOf());
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal(['政府性基金预算支出', '合计', '国有资本经营预算支出', '这份公开没有此表。']);
  });
});
