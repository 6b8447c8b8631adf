import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Budget, Tables } from '../../src/model/schema/document.js';
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
  type KitElement,
} from './helpers.js';
import { describeStates } from './states.js';

type Table = NonNullable<Tables['threePublic']>;

const threePublic = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown('budget-three-public', await documentOf(name), options);

/** The real document with its table changed. */
async function changed(change: (table: Table, budget: Budget) => void): Promise<KitElement> {
  const budget = await documentOf();
  change(budget.tables.threePublic!, budget);
  return shown('budget-three-public', budget);
}

/** Sets this year's and last year's figure of a column; the text says nothing of it any more. */
function set(
  budget: Budget,
  column: 'total' | 'abroad' | 'reception',
  current: number | null,
  last: number | null,
) {
  const table = budget.tables.threePublic!;
  table.rows[0]![column] = current;
  table.previous!.figures = table.previous!.figures.filter((figure) => figure.column !== column);
  if (last !== null) table.previous!.figures.push({ row: 0, column, amount: last, origin: 'printed' });
  budget.narrative.facts = budget.narrative.facts.filter(({ cell }) => !cell?.endsWith(`.${column}`));
}

const markOf = (element: KitElement, id: string) =>
  marksOf(element).find((mark) => mark.dataset.mark === id)!;
const wordsOf = (element: KitElement, id: string) =>
  drawnTexts(markOf(element, id)).map((text) => text.textContent!.trim());
const barsOf = (element: KitElement, id: string) =>
  [...markOf(element, id).querySelectorAll<SVGRectElement>('.year-bar')].map(
    (bar) => bar.width.baseVal.value,
  );
const summaryOf = (element: KitElement) => textOf(element, '[part="summary"]');
const click = (target: Element) => target.dispatchEvent(new MouseEvent('click', { bubbles: true }));

function tableRow(element: KitElement, name: string): string[] {
  const row = [...element.renderRoot.querySelectorAll('tbody tr')].find(
    (tr) => tr.firstElementChild!.textContent!.trim() === name,
  )!;
  return [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim());
}

describeStates('budget-three-public', ['threePublic']);

describe('<budget-three-public>', () => {
  it('says the total, its change and its parts', async () => {
    expect(summaryOf(await threePublic())).to.equal(
      '2022 年“三公”经费预算 16.10 万元，比上年减少 6.80 万元（−29.69%）；其中公务用车运行维护费 15.10 万元，占 93.79%；' +
        '公务接待费 1.00 万元，占 6.21%；因公出国（境）费、公务用车购置费为 0。',
    );
  });

  it('draws a row for each item of the form, in its order', async () => {
    const ids = marksOf(await threePublic()).map((mark) => mark.dataset.mark);
    expect(ids).to.deep.equal(['total', 'abroad', 'vehicle', 'vehicleBuy', 'vehicleRun', 'reception']);
  });

  it('draws both years on one scale, last year in outline and texture', async () => {
    const element = await threePublic();
    const [current, previous] = barsOf(element, 'total') as [number, number];
    expect(current / (previous + 1)).to.be.closeTo(16.1 / 22.9, 0.01);
    expect(barsOf(element, 'reception')[0]! / current).to.be.closeTo(1 / 16.1, 0.01);
    const fills = [...markOf(element, 'total').querySelectorAll('.year-bar')].map((bar) =>
      bar.getAttribute('fill'),
    );
    expect(fills).to.deep.equal([null, 'url(#hatch)']);
  });

  it('says the change in words, amount and percent', async () => {
    const element = await threePublic();
    expect(wordsOf(element, 'reception')).to.deep.equal([
      '公务接待费',
      '1.00 万元',
      '5.80 万元*',
      '减少 4.80 万元',
      '−82.76%',
    ]);
  });

  it('draws a zero as a labelled tick, and says where the cell is blank', async () => {
    const element = await threePublic();
    expect(wordsOf(element, 'abroad')).to.deep.equal([
      '因公出国（境）费',
      '0.00 万元（表中空白，文字说明为 0）',
      '0.00 万元*',
      '持平',
    ]);
    expect(markOf(element, 'abroad').querySelectorAll('.tick')).to.have.length(2);
    expect(barsOf(element, 'abroad')).to.deep.equal([]);
    const printed = await threePublic({}, 'invented-no-last-year');
    expect(wordsOf(printed, 'abroad')).to.deep.equal(['因公出国（境）费', '0.00 万元']);
  });

  it('says a blank cell that the text does not fill, without bar or tick', async () => {
    const element = await threePublic({}, 'invented-awkward');
    expect(wordsOf(element, 'total')).to.deep.equal(['“三公”经费合计', '空白']);
    expect(markOf(element, 'total').querySelectorAll('.year-bar, .tick')).to.have.length(0);
    expect(summaryOf(element)).to.equal(
      '2030 年“三公”经费预算合计空白，没有公布上年数，无法比较；其中公务用车运行维护费 0.01 万元；因公出国（境）费、公务接待费为 0。',
    );
  });

  it('puts a dagger and a footnote where the remark does not fit', async () => {
    const element = await shown('budget-three-public', await documentOf(), { width: 320, lang: 'en' });
    expect(wordsOf(element, 'abroad')).to.include('0.00 10k yuan†');
    expect(textOf(element)).to.contain('† The cell is blank');
    expect(textOf(await threePublic())).not.to.contain('†');
  });

  it('marks figures of last year that are derived', async () => {
    expect(textOf(await threePublic())).to.contain('* 上年数由文字说明的增减额推算');
    const printed = await changed((table) => {
      for (const figure of table.previous!.figures) figure.origin = 'printed';
    });
    expect(textOf(printed)).not.to.contain('*');
  });

  it('gives each stated reason once, with the items it is stated for', async () => {
    const items = [...(await threePublic()).renderRoot.querySelectorAll('.reasons li')];
    expect(items.map((item) => item.textContent!.trim())).to.deep.equal([
      '“三公”经费合计、公务接待费：落实中央“八项规定”和厉行节约要求，从严控制“三公”经费开支',
      '公务用车运行维护费：厉行节约，减少开支',
    ]);
    const silent = await threePublic({}, 'invented-no-last-year');
    expect(silent.renderRoot.querySelector('.reasons')).to.equal(null);
  });

  it('says that last year is missing, and does not draw it', async () => {
    const element = await threePublic({}, 'invented-no-last-year');
    expect(summaryOf(element)).to.contain('15.00 万元，没有公布上年数，无法比较');
    expect(textOf(element, '.legend')).to.equal('2030 年 没有公布上年数，无法比较');
    expect(element.renderRoot.querySelectorAll('.year-bar.previous, .tick.previous')).to.have.length(0);
    expect(tableRow(element, '公务接待费')).to.deep.equal(['公务接待费', '2.00']);
  });

  it('says that one item has no last year where others have', async () => {
    const element = await changed((table) => {
      table.previous!.figures = table.previous!.figures.filter(({ column }) => column !== 'reception');
    });
    expect(wordsOf(element, 'reception')).to.include.members([
      '没有公布上年数',
      '减少 4.80 万元',
      '没有上年数',
    ]);
    const silent = await changed((_, budget) => set(budget, 'reception', 1, null));
    expect(wordsOf(silent, 'reception')).to.include.members(['没有公布上年数', '无法比较']);
    expect(markOf(silent, 'reception').querySelectorAll('.previous:not(text)')).to.have.length(0);
  });

  it('sets what is not one of the three apart, on its own scale', async () => {
    const element = await threePublic({}, 'invented-no-last-year');
    expect(barsOf(element, 'operatingCost')).to.deep.equal(barsOf(element, 'total'));
    expect(textOf(element, '.section')).to.contain('不属于“三公”经费');
  });

  it('says an increase, an unchanged figure and a base of zero', async () => {
    const up = await changed((_, budget) => set(budget, 'total', 16.1, 14));
    expect(summaryOf(up)).to.contain('比上年增加 2.10 万元（+15.00%）');
    expect(wordsOf(up, 'total')).to.include.members(['增加 2.10 万元', '+15.00%']);
    const same = await changed((_, budget) => set(budget, 'total', 16.1, 16.1));
    expect(summaryOf(same)).to.contain('16.10 万元，与上年持平；');
    const zero = await changed((_, budget) => set(budget, 'abroad', 3, 0));
    expect(wordsOf(zero, 'abroad')).to.include.members(['增加 3.00 万元', '上年为 0，不算百分比']);
    expect(tableRow(zero, '因公出国（境）费')).to.deep.equal([
      '因公出国（境）费',
      '3.00',
      '0.00',
      '+3.00',
      '–',
      '上年为 0，不算百分比',
    ]);
  });

  it('says a tiny change, and one without an amount', async () => {
    const tiny = await changed((_, budget) => set(budget, 'total', 100_000.01, 100_000));
    expect(summaryOf(tiny)).to.contain('增加 0.01 万元（不到 0.01%）');
    const vague = await changed((_, budget) => {
      set(budget, 'total', 16.1, null);
      const fact = { id: 'f', section: 'three-public', subject: '“三公”经费', printed: '有所减少' };
      const cell = 'tables.threePublic.rows[0].total';
      budget.narrative.facts.push({ kind: 'change', ...fact, cell, direction: 'decrease' });
    });
    expect(summaryOf(vague)).to.contain('16.10 万元，比上年减少，未说明金额；');
    expect(wordsOf(vague, 'total')).to.include.members(['减少，未说明金额', '没有公布上年数']);
  });

  it('says the total alone, and a blank one beside last year', async () => {
    const only = { abroad: null, vehicle: null, vehicleBuy: null, vehicleRun: null, reception: null };
    const alone = await changed((table, budget) => {
      table.rows = [{ kind: 'total', total: 16.1, ...only }];
      budget.narrative.facts = [];
    });
    expect(summaryOf(alone)).to.equal('2022 年“三公”经费预算 16.10 万元，比上年减少 6.80 万元（−29.69%）。');
    const blank = await changed((table, budget) => {
      table.rows = [{ kind: 'total', total: null, ...only }];
      budget.narrative.facts = [];
    });
    expect(summaryOf(blank)).to.equal('2022 年“三公”经费预算合计空白，上年 22.90 万元，无法比较。');
  });

  it('names the year it compares with where that is not the year before', async () => {
    const element = await changed((table) => (table.previous!.year = 2019));
    expect(summaryOf(element)).to.contain('比 2019 年减少 6.80 万元');
  });

  it('is empty where the table has no rows', async () => {
    const element = await changed((table, budget) => {
      table.rows = [];
      table.previous = undefined;
      budget.narrative.facts = [];
      delete table.previous;
    });
    expect(textOf(element)).to.contain('公开了，但没有');
  });

  it('reaches every row from one tab stop, by arrows, Home and End', async () => {
    const element = await threePublic();
    const stops = marksOf(element).filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops.map((mark) => mark.dataset.mark)).to.deep.equal(['total']);
    stops[0]!.focus();
    const seen = ['total'];
    for (let step = 1; step < 6; step++) {
      await press(element, 'ArrowDown');
      seen.push(focusedMark(element)!);
    }
    expect(seen).to.deep.equal(marksOf(element).map((mark) => mark.dataset.mark));
    await press(element, 'Home');
    expect(focusedMark(element)).to.equal('total');
    await press(element, 'End');
    expect(focusedMark(element)).to.equal('reception');
    await press(element, 'ArrowUp');
    expect(focusedMark(element)).to.equal('vehicleRun');
  });

  it('names every row with its amounts and change', async () => {
    const labels = marksOf(await threePublic()).map((mark) => mark.getAttribute('aria-label'));
    expect(labels).to.include(
      '公务接待费，（2022 年）1.00 万元，（2021 年）5.80 万元（上年数由文字推算），减少 4.80 万元，−82.76%',
    );
    expect(labels).to.include(
      '公务用车购置费（公务用车购置及运行费的一部分），（2022 年）0.00 万元（表中空白，文字说明为 0），（2021 年）0.00 万元（上年数由文字推算），持平',
    );
    const listbox = (await threePublic()).renderRoot.querySelector('[role="listbox"]')!;
    expect(listbox.querySelectorAll('[role="option"]')).to.have.length(6);
  });

  it('tells what the user selects, and marks it', async () => {
    const element = await threePublic();
    const select = (run: () => unknown) => eventsDuring(document.body, 'budget-select', run);
    const path = 'tables.threePublic.rows[0].vehicleRun';
    expect(await select(() => click(markOf(element, 'vehicleRun')))).to.deep.equal([
      { table: 'threePublic', id: 'vehicleRun', path, amount: 15_1000_00 },
    ]);
    await settled(element);
    expect(markOf(element, 'vehicleRun').getAttribute('aria-selected')).to.equal('true');
    markOf(element, 'abroad').focus();
    expect(await select(() => press(element, 'Enter'))).to.have.length(1);
    expect(element.selected).to.equal('abroad');
  });

  it('marks what the page selects, by id or by path, and fires nothing', async () => {
    const element = await threePublic();
    const details = await eventsDuring(element, 'budget-select', async () => {
      element.selected = 'tables.threePublic.rows[0].reception';
      await settled(element);
    });
    expect(details).to.deep.equal([]);
    const selected = marksOf(element).filter((mark) => mark.getAttribute('aria-selected') === 'true');
    expect(selected.map((mark) => mark.dataset.mark)).to.deep.equal(['reception']);
    expect(selected[0]!.getAttribute('part')).to.equal('mark selected');
  });

  it('shows amounts in another unit, exact', async () => {
    const element = await threePublic({ attributes: { unit: 'yuan' } });
    expect(wordsOf(element, 'reception')).to.include.members(['10,000 元', '减少 48,000 元']);
    const units = [
      ...element.renderRoot.querySelectorAll<HTMLButtonElement>('[role="group"].choices button'),
    ];
    const views = await eventsDuring(element, 'budget-view', () => units.at(-1)!.click());
    expect(views).to.deep.equal([{ unit: 'yi' }]);
    await settled(element);
    expect(summaryOf(element)).to.contain('0.001610 亿元');
  });

  it('keeps the same figures in a table, with what is not printed marked', async () => {
    const element = await threePublic();
    expect(tableRow(element, '公务接待费')).to.deep.equal([
      '公务接待费',
      '1.00',
      '5.80*',
      '−4.80',
      '−82.76%',
      '',
    ]);
    expect(tableRow(element, '其中：公务用车购置费')).to.deep.equal([
      '其中：公务用车购置费',
      '0.00',
      '0.00*',
      '0.00',
      '–',
      '表中空白，本年数取自文字说明；上年为 0，不算百分比',
    ]);
    const values = [...element.renderRoot.querySelectorAll('tbody tr:first-child data')];
    expect(values.map((data) => data.getAttribute('value'))).to.deep.equal(['16.1', '22.9', '-6.8']);
  });

  it('sets names above the bars in a narrow column, and nothing leaves the drawing', async () => {
    for (const [width, lang] of [
      [320, 'zh-CN'],
      [360, 'en'],
      [768, 'en'],
      [1280, 'zh-CN'],
    ] as const) {
      for (const unit of ['yuan', 'wan', 'yi']) {
        const element = await threePublic({ width, lang, attributes: { unit } });
        const area = element.renderRoot.querySelector('svg')!.getBoundingClientRect();
        for (const text of element.renderRoot.querySelectorAll('svg text')) {
          const box = text.getBoundingClientRect();
          expect(box.left, text.textContent!).to.be.at.least(area.left);
          expect(box.right, text.textContent!).to.be.at.most(area.right);
        }
      }
    }
  });

  it('speaks English', async () => {
    const element = await threePublic({ lang: 'en' });
    expect(summaryOf(element)).to.equal(
      'Three-public expenses in the 2022 budget: 16.10 10k yuan, down 6.80 10k yuan on last year (−29.69%); of which running of vehicles 15.10 10k yuan (93.79%), official hospitality 1.00 10k yuan (6.21%), nothing for travel abroad on duty and purchase of vehicles.',
    );
    expect(wordsOf(element, 'reception')).to.include.members(['down 4.80 10k yuan', '−82.76%']);
  });

  it('prints its bars and its table', async () => {
    const element = await threePublic();
    await emulateMedia({ media: 'print' });
    const displayed = ['.year-bar', 'svg', '.table-wrap'].map(
      (selector) => getComputedStyle(element.renderRoot.querySelector(selector)!).display,
    );
    await emulateMedia({ media: 'screen' });
    expect(displayed).not.to.include('none');
  });

  it('draws a figure below zero to the other side, and says it', async () => {
    const element = await changed((_, budget) => set(budget, 'reception', -1, 2));
    expect(wordsOf(element, 'reception')).to.include.members(['−1.00 万元', '减少 3.00 万元', '−150.00%']);
    expect(textOf(element, '.notices')).to.contain('tables.threePublic.rows[0].reception');
  });
});
