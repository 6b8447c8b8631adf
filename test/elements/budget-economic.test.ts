import { expect } from '@open-wc/testing';
import type { BudgetEconomic } from '../../src/elements/economic/budget-economic.js';
import {
  documentOf,
  drawnTexts,
  eventsDuring,
  focusedMark,
  marksOf,
  press,
  settled,
  shown,
  textOf,
} from './helpers.js';
import { describeStates } from './states.js';

type Economic = BudgetEconomic & { renderRoot: ShadowRoot };

const economic = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown<Economic>('budget-economic', await documentOf(name), options);

const flow = { attributes: { view: 'flow' } };

const markOf = (element: Economic, id: string) =>
  marksOf(element).find(({ dataset }) => dataset.mark === id)!;
const textsOf = (element: Economic, id: string) =>
  drawnTexts(markOf(element, id))
    .map((text) => text.textContent)
    .join(' ');

const click = (mark: Element) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));

/** Which of the two pictures is drawn: heads are marks of the bars alone, ribbons of the flow. */
const drawn = (element: Economic) => {
  const kinds = new Set(marksOf(element).map(({ dataset }) => dataset.mark!.split(':')[0]));
  return kinds.has('class') ? 'bars' : kinds.has('link') ? 'flow' : null;
};

const barOf = (element: Economic, id: string) =>
  [...markOf(element, id).querySelectorAll<SVGRectElement>('rect[fill]')].map((rect) => ({
    fill: rect.getAttribute('fill'),
    width: rect.width.baseVal.value,
  }));

const ribbonOf = (element: Economic, label: string) =>
  marksOf(element).find((mark) => mark.getAttribute('aria-label')!.startsWith(label))!;

describeStates('budget-economic', ['basicExpenditure', 'economicSummary']);

describe('<budget-economic>', () => {
  it('says the total, its sides, the largest item and how many stand under several codes', async () => {
    const text = textOf(await economic(), '[part="summary"]');
    expect(text).to.contain('基本支出合计 337.21 万元');
    expect(text).to.contain('人员经费 306.44 万元（90.88%）');
    expect(text).to.contain('公用经费 30.77 万元（9.12%）');
    expect(text).to.contain('奖金，75.92 万元，占 22.51%');
    expect(text).to.contain('有 12 个部门科目同时列在一个以上的政府科目下');
  });

  it('heads each class with its total, share and side', async () => {
    const labels = marksOf(await economic()).map((mark) => mark.getAttribute('aria-label'));
    expect(labels).to.include('301 工资福利支出，278.62 万元，占 82.63%，人员经费，含 8 项');
    expect(labels).to.include('302 商品和服务支出，30.77 万元，占 9.12%，公用经费，含 8 项');
  });

  it('lists the items of a class largest first, on one scale', async () => {
    const element = await economic();
    const ids = marksOf(element).map(({ dataset }) => dataset.mark);
    expect(ids.slice(0, 4)).to.deep.equal(['class:301', 'item:30103', 'item:30101', 'item:30102']);
    const length = (id: string) => barOf(element, id).reduce((sum, { width }) => sum + width, 0);
    expect(length('item:30101') / length('item:30302')).to.be.closeTo(73.23 / 27.24, 0.01);
  });

  it('shows 30101 under both 50101 and 50501', async () => {
    const element = await economic();
    const [first, second] = barOf(element, 'item:30101');
    expect(first!.fill).to.equal('url(#hue-1-0)');
    expect(second!.fill).to.equal('url(#hue-3-2)');
    expect(first!.width / second!.width).to.be.closeTo(46.68 / 26.55, 0.01);
    const mark = markOf(element, 'item:30101');
    expect(textsOf(element, 'item:30101')).to.contain('两个政府科目');
    expect(mark.getAttribute('aria-label')).to.equal(
      '30101 基本工资，73.23 万元，占 21.72%，人员经费，同时列在 50101、50501 两个政府科目下，50101 工资奖金津补贴 46.68 万元，50501 工资福利支出 26.55 万元',
    );
    expect(textsOf(element, 'item:30102')).to.contain('同时列在 50101、50501 两个政府科目下');
  });

  it('tells the classes apart by texture, not by hue alone, and says them in the legend', async () => {
    const element = await economic();
    const textures = [...element.renderRoot.querySelectorAll('pattern')].map(
      ({ id, children }) =>
        `${id} ${children.length} ${children[1]?.localName ?? 'plain'} ${children[1]?.getAttribute('d') ?? ''}`,
    );
    expect(new Set(textures.map((each) => each.replace(/^\S+/, ''))).size).to.equal(4);
    expect(textOf(element, '[part="legend"]')).to.contain('501 机关工资福利支出 171.30 万元 (50.80%)');
    expect(textOf(element, '[part="legend"]')).to.contain('505 对事业单位经常性补助 112.94 万元 (33.49%)');
  });

  it('draws the crosswalk as a flow, amounts in proportion', async () => {
    const element = await economic(flow);
    const kinds = (kind: string) => marksOf(element).filter(({ dataset }) => dataset.mark!.startsWith(kind));
    expect(kinds('item:')).to.have.length(19);
    expect(kinds('gov:')).to.have.length(11);
    expect(kinds('link:')).to.have.length(31);
    const height = (id: string) =>
      markOf(element, id).querySelector<SVGRectElement>('.block')!.height.baseVal.value;
    expect(height('item:30101') / height('gov:50101')).to.be.closeTo(73.23 / 140.42, 0.001);
    expect(ribbonOf(element, '30101 基本工资 列入 50101').getAttribute('aria-label')).to.equal(
      '30101 基本工资 列入 50101 工资奖金津补贴，46.68 万元，占 13.84%',
    );
    expect(markOf(element, 'gov:50101').getAttribute('aria-label')).to.contain('140.42 万元，占 41.64%');
  });

  it('changes the view from the toolbar and says so', async () => {
    const element = await economic();
    const button = (text: string) =>
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent!.trim() === text)!;
    const details = await eventsDuring(document.body, 'budget-view', async () => {
      button('流向图').click();
      await settled(element);
    });
    expect(details).to.deep.equal([{ mode: 'flow' }]);
    expect(element.view).to.equal('flow');
    expect(button('流向图').getAttribute('aria-pressed')).to.equal('true');
    expect(drawn(element)).to.equal('flow');
  });

  for (const view of ['bars', 'flow'])
    it(`reaches every mark of the ${view} by Page Down, and by arrows alone, from one tab stop`, async () => {
      const element = await economic({ attributes: { view } });
      const ids = marksOf(element).map((mark) => mark.dataset.mark!);
      expect(marksOf(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
      markOf(element, ids[0]!).focus();
      const seen = [focusedMark(element)];
      for (let step = 1; step < ids.length; step++) {
        await press(element, 'PageDown');
        seen.push(focusedMark(element));
      }
      expect(seen).to.deep.equal(ids);
      const reached = new Set<string>([ids[0]!]);
      for (const from of reached)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          markOf(element, from).focus();
          await press(element, key);
          reached.add(focusedMark(element)!);
        }
      expect([...reached].sort()).to.deep.equal([...ids].sort());
      await press(element, 'Home');
      expect(focusedMark(element)).to.equal(ids[0]);
      await press(element, 'End');
      expect(focusedMark(element)).to.equal(ids.at(-1));
    });

  it('shows a tooltip for the mark pointed at and hides it on Escape', async () => {
    const element = await economic();
    markOf(element, 'item:30101').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(element);
    expect(textOf(element, '.tooltip')).to.contain('50501 工资福利支出 26.55 万元');
    await press(element, 'Home');
    markOf(element, 'item:30101').focus();
    await press(element, 'Escape');
    expect(element.renderRoot.querySelector('.tooltip')).to.equal(null);
  });

  const item = { table: 'basicExpenditure', id: '30101', path: null, amount: 73_2300_00 };
  const linkOf = (row: number) => `link:tables.basicExpenditure.rows[${row}].total`;
  // A class stands for its items, an item for its ribbons, and a ribbon is a part of its item.
  const also: Record<string, string[]> = {
    'flow item:30101': [linkOf(4), linkOf(19)],
    'bars class:301': ['03', '01', '02', '07', '13', '08', '10', '12'].map((end) => `item:301${end}`),
    [`flow ${linkOf(4)}`]: ['item:30101'],
  };
  for (const [view, mark, detail] of [
    ['bars', 'item:30101', item],
    ['flow', 'item:30101', item],
    ['bars', 'class:301', { ...item, id: '301', amount: 278_6200_00 }],
    [
      'bars',
      'item:30302',
      { ...item, id: '30302', path: 'tables.basicExpenditure.rows[1].total', amount: 27_2400_00 },
    ],
    ['flow', 'gov:50101', { ...item, id: '50101', amount: 140_4200_00 }],
    [
      'flow',
      linkOf(4),
      { ...item, id: '30101/50101', path: 'tables.basicExpenditure.rows[4].total', amount: 46_6800_00 },
    ],
  ] as const)
    it(`tells that the user selects ${mark} of the ${view}`, async () => {
      const element = await economic({ attributes: { view } });
      const details = await eventsDuring(document.body, 'budget-select', () => click(markOf(element, mark)));
      expect(details).to.deep.equal([detail]);
      await settled(element);
      expect(markOf(element, mark).getAttribute('aria-selected')).to.equal('true');
      const marked = marksOf(element).filter((each) => each.getAttribute('aria-selected') === 'true');
      expect(marked.map(({ dataset }) => dataset.mark)).to.have.members([
        mark,
        ...(also[`${view} ${mark}`] ?? []),
      ]);
    });

  it('marks the page’s selection of a 政府 code in both views, firing nothing', async () => {
    const element = await economic({ attributes: { selected: '50501' } });
    expect(element.renderRoot.querySelectorAll('.chosen')).to.have.length(8);
    const details = await eventsDuring(element, 'budget-select', async () => {
      element.view = 'flow';
      await settled(element);
    });
    expect(details).to.deep.equal([]);
    expect(markOf(element, 'gov:50501').getAttribute('part')).to.equal('mark selected');
    expect(element.renderRoot.querySelectorAll('.ribbon[data-related]')).to.have.length(8);
  });

  it('shows amounts in 元 and 亿元, exact', async () => {
    const element = await economic({ attributes: { unit: 'yuan' } });
    expect(textOf(element, '[part="summary"]')).to.contain('3,372,100 元');
    expect(textsOf(element, 'item:30309')).to.contain('200 元');
    element.unit = 'yi';
    await settled(element);
    expect(textOf(element, '[part="summary"]')).to.contain('0.033721 亿元');
  });

  it('keeps every printed cell in its table, sums marked as such', async () => {
    const element = await economic();
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, '')),
    );
    const heads = [...element.renderRoot.querySelectorAll('thead th')].map((head) =>
      head.textContent!.trim(),
    );
    expect(heads.join(' ')).to.equal('部门编码 部门科目 政府编码 政府科目 合计 人员经费 公用经费 占比');
    expect(rows).to.have.length(1 + 3 + 31);
    expect(rows[0]).to.deep.equal(['', '合计', '', '', '337.21', '306.44', '30.77', '100.00%']);
    expect(rows[1]).to.deep.equal(['301', '工资福利支出', '', '', '278.62*', '278.62*', '', '82.63%']);
    expect(rows).to.deep.include([
      '30101',
      '基本工资',
      '50501',
      '工资福利支出',
      '26.55',
      '26.55',
      '',
      '7.87%',
    ]);
    const printed = (await documentOf()).tables.basicExpenditure!.rows.filter(({ kind }) => kind === 'item');
    const values = [...element.renderRoot.querySelectorAll('tbody tr:not(.total) td:nth-child(5) data')].map(
      (data) => Number((data as HTMLDataElement).value),
    );
    expect(values.sort()).to.deep.equal(printed.map(({ total }) => total).sort());
  });

  it('draws plain bars without 政府 codes, and says why there is no flow', async () => {
    const element = await economic(flow, 'invented-no-last-year');
    expect(textOf(element, '.no-flow')).to.contain('没有列出政府经济分类科目');
    expect(textOf(element, '[part="toolbar"]')).not.to.contain('流向图');
    expect(drawn(element)).to.equal('bars');
    expect(element.renderRoot.querySelectorAll('pattern')).to.have.length(1);
    expect(textOf(element, '[part="summary"]')).to.contain(
      '11,200,000 元，其中人员经费 8,850,000 元（79.02%）',
    );
    const row = [...element.renderRoot.querySelectorAll('tbody tr')][1]!;
    expect(row.textContent).to.contain('8,250,000').and.not.to.contain('*');
  });

  it('says blank, zero and negative amounts in words', async () => {
    const budget = await documentOf();
    const rows = budget.tables.basicExpenditure!.rows;
    rows[1]!.total = -27.24;
    rows[8]!.total = null;
    rows[10]!.total = 0;
    rows[4]!.total = -1;
    const element = await shown<Economic>('budget-economic', budget);
    expect(textsOf(element, 'item:30302')).to.contain('−27.24 万元，图中画不出');
    expect(textsOf(element, 'item:30309')).to.contain('原表空白');
    expect(textsOf(element, 'item:30307')).to.contain('0.00 万元');
    expect(textsOf(element, 'item:30101')).to.contain('其中 50101 −1.00 万元，图中画不出');
    expect(textOf(element)).to.contain('合计原表印 337.21 万元，各行之和是');
    element.view = 'flow';
    await settled(element);
    expect(textOf(element, '.rest')).to.contain('30302 退休费 −27.24 万元');
    expect(textOf(element, '.rest')).to.contain('30309 奖励金 原表空白');
  });

  it('shows the awkward document in both views', async () => {
    const element = await economic(undefined, 'invented-awkward');
    expect(textOf(element, '[part="summary"]')).to.contain('11.12 万元');
    expect(textsOf(element, 'item:39999')).to.contain('原表空白');
    element.view = 'flow';
    await settled(element);
    expect(textOf(element, '.rest')).to.contain('39999');
  });

  it('falls back to the bars for a view it does not know', async () => {
    const element = await economic({ attributes: { view: 'pie' } });
    expect(drawn(element)).to.equal('bars');
  });

  it('speaks English', async () => {
    const element = await economic({ lang: 'en' });
    expect(textOf(element, '[part="summary"]')).to.contain(
      'of which personnel 306.44 10k yuan (90.88%) and running costs 30.77 10k yuan (9.12%)',
    );
    expect(markOf(element, 'item:30101').getAttribute('aria-label')).to.contain(
      'under 2 government codes: 50101, 50501',
    );
  });

  for (const view of ['bars', 'flow'])
    it(`keeps its ${view} inside a column of 320 px, no label over another`, async () => {
      const element = await economic({ width: 320, attributes: { view } });
      const frame = element.getBoundingClientRect();
      const labels = [...element.renderRoot.querySelectorAll('[part="label"]')]
        .map((label) => label.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      for (const box of labels) {
        expect(box.left).to.be.at.least(frame.left - 1);
        expect(box.right).to.be.at.most(frame.right + 1);
      }
      const overlaps = labels.filter((a, index) =>
        labels.some(
          (b, other) =>
            other > index &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 5 &&
            b.top < a.bottom - 5,
        ),
      );
      expect(overlaps).to.deep.equal([]);
    });

  it('draws hundreds of 政府 codes without falling over', async () => {
    const budget = await documentOf();
    const table = budget.tables.basicExpenditure!;
    const [, row] = table.rows;
    table.rows = Array.from({ length: 900 }, (_, index) => ({
      ...row!,
      code: `301${String(index).padStart(2, '0')}`.slice(0, 5),
      govCode: `5${String(index).padStart(4, '0')}`,
    }));
    const element = await shown<Economic>('budget-economic', budget, flow);
    expect(marksOf(element).length).to.be.greaterThan(1000);
  });
});
