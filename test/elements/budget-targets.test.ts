import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BudgetTargets } from '../../src/elements/targets/budget-targets.js';
import type { Budget } from '../../src/model/schema/document.js';
import { documentOf, eventsDuring, settled, shown, textOf } from './helpers.js';
import { describeStates } from './states.js';

type Targets = BudgetTargets & { renderRoot: ShadowRoot };
type Options = Parameters<typeof shown>[2];

const targets = async (options?: Options, name?: string) =>
  shown<Targets>('budget-targets', await documentOf(name), options);

const all = <E extends Element = HTMLElement>(element: Targets, selector: string) => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const folded = (node: Element) => node.textContent!.replace(/\s+/g, '');
const rowsOf = (element: Targets) => all(element, 'tbody tr');
const namesOf = (element: Targets) => all(element, '[data-row]').map(folded);
const button = (element: Targets, text: string) =>
  all<HTMLButtonElement>(element, 'button').find((found) => folded(found) === text)!;

async function click(element: Targets, text: string): Promise<void> {
  button(element, text).click();
  await settled(element);
}

async function search(element: Targets, text: string): Promise<void> {
  const input = element.renderRoot.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Values of both tables as printed, without layout spaces, in the order of the tables. */
function printedValues({ tables }: Budget): string[] {
  const values = [
    ...tables.overallPerformance!.rows.map((row) => row.value),
    ...tables.projectPerformance!.rows.flatMap((row) => (row.indicators ?? []).map(({ value }) => value)),
  ];
  return values.map((value) => value?.replace(/\s+/g, '') ?? '空白');
}

/** A document with as many department indicators and projects as asked for. */
async function largeDocument(indicators: number, projects: number): Promise<Budget> {
  const budget = await documentOf();
  const { overallPerformance, projectPerformance } = budget.tables;
  const [first] = overallPerformance!.rows;
  overallPerformance!.rows = Array.from({ length: indicators }, (_, index) => ({
    ...first!,
    level2: `二级 ${Math.floor(index / 20)}`,
    name: `指标 ${index}`,
  }));
  const project = projectPerformance!.rows[2]!;
  projectPerformance!.rows = Array.from({ length: projects }, (_, index) => ({
    ...project,
    code: `${index}`.padStart(20, '4'),
  }));
  return budget;
}

describeStates('budget-targets', ['overallPerformance', 'projectPerformance']);

describe('<budget-targets>', () => {
  it('says how many targets there are and how they are put', async () => {
    expect(textOf(await targets(), '[part="summary"]')).to.equal(
      '2022 年部门整体绩效指标 24 个，6 个项目的绩效指标 37 个。指标值中定量 40 个、按频次 5 个、定性 16 个。',
    );
  });

  it('has no switch for a data table: it is one', async () => {
    const element = await targets();
    expect(element.renderRoot.querySelector('[aria-controls="table"], .table-wrap')).to.equal(null);
  });

  it('shows all 24 department and 37 project indicators, every value as printed', async () => {
    const element = await targets();
    expect(all(element, 'table')).to.have.length(7);
    expect(all(element, '.overall tbody tr')).to.have.length(24);
    expect(rowsOf(element)).to.have.length(24 + 37);
    const shownValues = all(element, 'td.value').map((cell) => folded(cell).replace('频次', ''));
    expect(shownValues).to.deep.equal(printedValues(await documentOf()));
  });

  it('merges the cells of both upper levels, and of the dimensions', async () => {
    const element = await targets();
    const spans = (selector: string) =>
      all<HTMLTableCellElement>(element, selector).map((cell) => [folded(cell), cell.rowSpan]);
    expect(spans('.overall tbody .first')).to.deep.equal([
      ['投入管理指标', 20],
      ['产出指标', 2],
      ['效益指标', 2],
    ]);
    expect(spans('.overall tbody .second').map(([, span]) => span)).to.deep.equal([3, 12, 5, 1, 1, 1, 1]);
    expect(spans('.project:nth-of-type(1) tbody .first')).to.deep.equal([
      ['成本', 1],
      ['产出', 4],
      ['效益', 1],
      ['满意度', 1],
    ]);
  });

  it('sets comparator, number and unit apart and draws a gauge for percentages only', async () => {
    const element = await targets();
    const cell = all(element, 'td.value')[5]!;
    expect([...cell.querySelectorAll('.comparator, b, .measure')].map(folded)).to.deep.equal([
      '≥',
      '90',
      '%',
    ]);
    const percentages = printedValues(await documentOf()).filter((value) => value.endsWith('%'));
    expect(all(element, '.gauge')).to.have.length(percentages.length);
    expect(all(element, '.gauge').every((gauge) => gauge.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('shows each project with code, unit and amount', async () => {
    const element = await targets();
    expect(textOf(element, '.project')).to.match(
      /^党建经费 0\.50 万元 项目编码 410702220000000007761 预算单位 新乡市红旗区人民政府办公室本级 7 个指标/,
    );
  });

  it('switches the unit of the amounts, exact', async () => {
    const element = await targets();
    await click(element, '元');
    expect(textOf(element, '.amount')).to.equal('5,000 元');
    await click(element, '亿元');
    expect(textOf(element, '.amount')).to.equal('0.000050 亿元');
    expect(element.renderRoot.querySelector('data')!.value).to.equal('0.00005');
  });

  it('shows what cannot be read as printed, and blanks as blank', async () => {
    const element = await targets({}, 'invented-awkward');
    const cells = all(element, 'td.value').map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim());
    expect(cells).to.deep.equal([
      '90',
      '按计划 按原文',
      '空白',
      '不超过批复概算 按原文',
      '≤ 按原文',
      '若干个 按原文',
      '≥≥95% 按原文',
      '2030年底前（遇雨顺延） 按原文',
      '空白',
      '较上年有所提升，具体以第三方评估为准 按原文',
      '3–5万人',
      '九成以上 按原文',
      '— 按原文',
    ]);
    expect(folded(all(element, '.project')[1]!)).to.contain('这个项目没有列出绩效指标');
    expect(all(element, '.project')[1]!.querySelector('[aria-expanded]')).to.equal(null);
  });

  it('keeps the printed words beside the signs they are read as', async () => {
    const budget = await documentOf();
    budget.tables.overallPerformance!.rows[5]!.value = '不低于 90％';
    const element = await shown<Targets>('budget-targets', budget);
    expect(folded(all(element, 'td.value')[5]!)).to.equal('≥90%原文：不低于90％');
  });
});

describe('<budget-targets> explanations', () => {
  it('shows one when its row is used, and takes it away again', async () => {
    const element = await targets();
    const row = button(element, '预算执行率');
    expect(element.renderRoot.querySelector('.explanation')).to.equal(null);
    expect(row.getAttribute('aria-expanded')).to.equal('false');
    row.click();
    await settled(element);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(element, '.explanation')).to.contain('预算执行率=（预算完成数/预算数）×100%');
    row.click();
    await settled(element);
    expect(element.renderRoot.querySelector('.explanation')).to.equal(null);
  });

  it('shows all of them at once', async () => {
    const element = await targets();
    await click(element, '展开全部说明');
    expect(all(element, '.explanation')).to.have.length(24);
    await click(element, '预算执行率');
    expect(all(element, '.explanation')).to.have.length(23);
    await click(element, '收起全部说明');
    expect(all(element, '.explanation')).to.have.length(0);
  });

  it('has no button for what there is not', async () => {
    const element = await targets({}, 'invented-awkward');
    expect(button(element, '展开全部说明')).to.equal(undefined);
    expect(all(element, '[data-row][aria-expanded]')).to.have.length(0);
  });
});

describe('<budget-targets> filter', () => {
  it('finds text in names, values, explanations and project names, and marks it', async () => {
    const element = await targets();
    const details = await eventsDuring(document.body, 'budget-view', () => search(element, '满意度'));
    expect(details).to.deep.equal([{ filter: '满意度', dimension: '' }]);
    expect(namesOf(element)).to.have.length(7);
    expect(textOf(element, '[role="status"]')).to.equal('显示 7 / 61 个指标');
    expect(new Set(all(element, 'mark').map(folded))).to.deep.equal(new Set(['满意度']));
    await search(element, '热线');
    expect(namesOf(element)).to.have.length(6);
    await search(element, '≥９５％');
    expect(textOf(element, '[role="status"]')).to.equal('显示 7 / 61 个指标');
  });

  it('opens the explanation where the text is only there', async () => {
    const element = await targets();
    await search(element, '预算完成数');
    expect(namesOf(element)).to.deep.equal(['预算执行率']);
    expect(textOf(element, '.explanation mark')).to.equal('预算完成数');
    await click(element, '预算执行率');
    expect(all(element, '.explanation')).to.have.length(0);
  });

  it('keeps one dimension, counted for the text in force', async () => {
    const element = await targets();
    await click(element, '满意度7');
    expect(element.dimension).to.equal('satisfaction');
    expect(namesOf(element)).to.have.length(7);
    expect(button(element, '满意度7').getAttribute('aria-pressed')).to.equal('true');
    await search(element, '人员');
    expect(all(element, '.dimensions button').map(folded)).to.deep.equal([
      '全部11',
      '成本3',
      '产出4',
      '效益1',
      '满意度3',
      '其他0',
    ]);
    await click(element, '全部11');
    expect(element.dimension).to.equal('');
  });

  it('is cleared with Escape', async () => {
    const element = await targets();
    await search(element, '满意度');
    const input = element.renderRoot.querySelector('input')!;
    input.focus();
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect([element.filter, input.value]).to.deep.equal(['', '']);
    expect(namesOf(element)).to.have.length(61);
  });

  it('waits for an input method to be done', async () => {
    const element = await targets();
    const input = element.renderRoot.querySelector('input')!;
    input.value = "man'yi";
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(element.filter).to.equal('');
    input.value = '满意';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(element.filter).to.equal('满意');
  });

  it('says that nothing matches and offers the way back', async () => {
    const element = await targets();
    await search(element, '<img src=x onerror=alert(1)>');
    expect(textOf(element, '.message')).to.equal('没有符合条件的指标。 清除筛选');
    expect(textOf(element, '[role="status"]')).to.equal('显示 0 / 61 个指标');
    await click(element, '清除筛选');
    expect(namesOf(element)).to.have.length(61);
    expect(element.renderRoot.activeElement).to.equal(element.renderRoot.querySelector('input'));
  });

  it('shows department or projects only, by attribute and by button', async () => {
    const element = await targets({ attributes: { scope: 'projects' } });
    expect(namesOf(element)).to.have.length(37);
    const details = await eventsDuring(element, 'budget-view', () => click(element, '部门整体'));
    expect(details).to.deep.equal([{ mode: 'overall' }]);
    expect(namesOf(element)).to.have.length(24);
  });

  it('takes what it does not know for all', async () => {
    const element = await targets({ attributes: { scope: 'x', dimension: 'y' } });
    expect(namesOf(element)).to.have.length(61);
  });

  it('tells a table that is not there from an empty one', async () => {
    const budget = await documentOf();
    delete budget.tables.projectPerformance;
    const element = await shown<Targets>('budget-targets', budget);
    expect(textOf(element, '.absent')).to.contain('没有项目绩效目标表');
    expect(button(element, '部门整体')).to.equal(undefined);
    const other = await documentOf();
    Object.assign(other.tables.projectPerformance!, { rows: [], note: '无项目，故本表无数据。' });
    element.budget = other;
    await settled(element);
    expect(textOf(element, '.absent')).to.equal(
      '项目绩效目标表公开了，但没有可以展示的明细。 无项目，故本表无数据。',
    );
  });
});

describe('<budget-targets> keyboard and selection', () => {
  it('reaches every row: one tab stop per table, arrows from row to row', async () => {
    const element = await targets();
    const seen = new Set<string>();
    for (const table of all(element, 'table')) {
      const stops = [...table.querySelectorAll<HTMLElement>('[tabindex="0"]')];
      expect(stops).to.have.length(1);
      stops[0]!.focus();
      const rows = [...table.querySelectorAll('[data-row]')];
      for (const row of rows) {
        expect(element.renderRoot.activeElement).to.equal(row);
        seen.add(`${seen.size} ${folded(row)}`);
        await sendKeys({ press: 'ArrowDown' });
      }
      expect(table.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    }
    expect(seen.size).to.equal(61);
    await sendKeys({ press: 'Home' });
    expect(folded(element.renderRoot.activeElement!)).to.equal('信息工作人员劳务费');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowUp' });
    expect(folded(element.renderRoot.activeElement!)).to.equal('提高服务水平');
  });

  it('tells with Enter what was selected, with its cell, and opens its explanation', async () => {
    const element = await targets();
    element.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    for (let step = 0; step < 5; step++) await sendKeys({ press: 'ArrowDown' });
    const details = await eventsDuring(document.body, 'budget-select', () => sendKeys({ press: 'Enter' }));
    await settled(element);
    expect(details).to.deep.equal([
      {
        table: 'overallPerformance',
        id: 'overall:5',
        path: 'tables.overallPerformance.rows[5].value',
        amount: null,
      },
    ]);
    expect(textOf(element, '.explanation')).to.contain('预算完成数');
    expect(rowsOf(element)[5]!.part.contains('selected')).to.be.true;
    expect(button(element, '预算执行率').getAttribute('aria-current')).to.equal('true');
  });

  it('tells the indicator of a project, and the project with its amount', async () => {
    const element = await targets();
    const details = await eventsDuring(element, 'budget-select', async () => {
      await click(element, '手拉手帮扶');
      await click(element, '党建经费');
    });
    const id = '410702220000000007761';
    expect(details).to.deep.equal([
      {
        table: 'projectPerformance',
        id: `${id}:2`,
        path: 'tables.projectPerformance.rows[2].indicators[2].value',
        amount: null,
      },
      { table: 'projectPerformance', id, path: 'tables.projectPerformance.rows[2].total', amount: 50_0000 },
    ]);
    expect(all(element, 'table')).to.have.length(6);
  });

  it('marks what the page selects, and fires nothing', async () => {
    const element = await targets();
    const details = await eventsDuring(element, 'budget-select', async () => {
      element.selected = '41070222000000007073';
      await settled(element);
    });
    expect(details).to.deep.equal([]);
    const selected = all(element, '[part~="selected"]');
    expect(selected).to.have.length(1);
    expect(folded(selected[0]!)).to.contain('信息工作业务管理费');
  });

  it('closes and opens all projects', async () => {
    const element = await targets();
    await click(element, '收起全部项目');
    expect(all(element, 'table')).to.have.length(1);
    await click(element, '展开全部项目');
    expect(all(element, 'table')).to.have.length(7);
  });
});

describe('<budget-targets> room', () => {
  it('makes cards of rows where it is narrow, and stays a table for assistive technology', async () => {
    const element = await targets({ width: 340 });
    for (const table of all(element, 'table')) {
      expect(getComputedStyle(table).display).to.equal('block');
      expect(table.getAttribute('role')).to.equal('table');
      for (const cell of table.querySelectorAll('th, td'))
        expect(cell.getAttribute('role')).to.match(/^(cell|columnheader|rowheader)$/);
    }
    expect(element.renderRoot.querySelector('figure')!.scrollWidth).to.be.at.most(340);
    element.parentElement!.style.width = '900px';
    await settled(element);
    expect(getComputedStyle(element.renderRoot.querySelector('table')!).display).to.equal('table');
  });

  it('opens a selected indicator and filtered projects, else none of many projects', async () => {
    const element = await shown<Targets>('budget-targets', await largeDocument(1, 40));
    expect(all(element, 'table')).to.have.length(1);
    element.selected = `${'3'.padStart(20, '4')}:2`;
    await settled(element);
    expect(all(element, 'table')).to.have.length(2);
    await search(element, '手拉手');
    expect(all(element, '.project table')).to.have.length(40);
  });

  it('opens all projects for print', async () => {
    const element = await shown<Targets>('budget-targets', await largeDocument(1, 40));
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(all(element, '.project table')).to.have.length(40);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(all(element, '.project table')).to.have.length(0);
  });

  it('filters thousands of indicators', async () => {
    const element = await shown<Targets>('budget-targets', await largeDocument(3000, 300));
    expect(rowsOf(element)).to.have.length(3000);
    element.filter = '指标 29';
    await element.updateComplete;
    expect(namesOf(element).length).to.be.greaterThan(100);
  });

  it('speaks English', async () => {
    const element = await targets({ lang: 'en' });
    expect(textOf(element, '[part="summary"]')).to.equal(
      'Targets for 2022: 24 indicators for the department as a whole and 37 for 6 projects. ' +
        'Of the target values: 40 numbers, 5 frequencies, 16 in words.',
    );
    await search(element, '满意度');
    expect(textOf(element, '[role="status"]')).to.equal('Showing 7 of 61 indicators');
  });
});
