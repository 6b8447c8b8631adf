import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import {
  documentOf,
  eventsDuring,
  focusedMark,
  marksOf,
  press,
  rowsOf,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';
import { describeStates } from './states.js';

type Projects = KitElement & { grouping: string; filter: string };
type Row = NonNullable<Tables['projects']>['rows'][number];

describeStates('budget-projects', ['projects', 'projectPerformance']);

const projects = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown<Projects>('budget-projects', await documentOf(name), options);

/** The real document with other projects. */
async function withRows(rows: Row[], change: (budget: Budget) => void = () => {}): Promise<Projects> {
  const budget = await documentOf();
  budget.tables.projects!.rows = rows;
  delete budget.tables.projectPerformance;
  change(budget);
  return shown<Projects>('budget-projects', budget);
}
const row = (name: string, total: number | null, more: Partial<Row> = {}): Row => ({
  kind: 'project',
  name,
  total,
  ...more,
});
const fold = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const namesOf = (element: KitElement) => marksOf(element).map((mark) => fold(mark.querySelector('.name')!));
const groupsOf = (element: KitElement) => [...element.renderRoot.querySelectorAll('.group')].map(fold);
const widthsOf = (element: KitElement, index: number) =>
  [...marksOf(element)[index]!.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect().width);
async function open(element: KitElement, index = 0): Promise<HTMLElement> {
  (marksOf(element)[index] as HTMLElement).click();
  await settled(element);
  return element.renderRoot.querySelectorAll<HTMLElement>('.project')[index]!;
}
async function group(element: Projects, grouping: string): Promise<void> {
  element.grouping = grouping;
  await settled(element);
}

describe('<budget-projects>', () => {
  it('says how many projects there are and what they cost', async () => {
    expect(textOf(await projects(), '[part="summary"]')).to.equal(
      '2022 年项目支出 125.57 万元，共 6 个项目，最大的是工作经费 60.00 万元（47.78%），政府法制工作综合业务费 46.00 万元（36.63%），12345 热线平台劳务费 8.20 万元（6.53%）；6 个项目列出了绩效指标，共 37 个；6 个项目的功能科目可由金额推断。',
    );
  });

  it('lists them from the largest, with bars in proportion', async () => {
    const element = await projects();
    expect(namesOf(element)).to.deep.equal([
      '工作经费',
      '政府法制工作综合业务费',
      '12345 热线平台劳务费',
      '政府辅助人员工资',
      '信息工作业务管理费',
      '党建经费',
    ]);
    expect(fold(marksOf(element)[1]!)).to.match(/46\.00 万元 36\.63%$/);
    expect(widthsOf(element, 1)[0]! / widthsOf(element, 0)[0]!).to.be.closeTo(46 / 60, 0.001);
  });

  it('groups by type, unit, source and functional item, with sums and shares', async () => {
    const element = await projects();
    expect(groupsOf(element)).to.deep.equal(['其他运转类 6 个项目 125.57 万元 100.00%']);
    await group(element, 'unit');
    expect(groupsOf(element)).to.deep.equal([
      '新乡市红旗区人民政府办公室本级 5 个项目 121.15 万元 96.48%',
      '新乡市红旗区政务信息中心 1 个项目 4.42 万元 3.52%',
    ]);
    await group(element, 'function');
    expect(groupsOf(element)[1]).to.equal('2040612 法治建设 推断：金额恰好相符 1 个项目 46.00 万元 36.63%');
  });

  it('offers the groupings the document knows, and tells which is chosen', async () => {
    const element = await projects();
    const choices = [
      ...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="toolbar"] .choices'),
    ][0]!;
    expect([...choices.children].map(fold)).to.deep.equal(['按类型', '按单位', '按资金来源', '按功能科目']);
    const details = await eventsDuring(element, 'budget-view', () =>
      (choices.children[1] as HTMLButtonElement).click(),
    );
    expect(details).to.deep.equal([{ mode: 'unit' }]);
    const bare = await withRows([row('甲', 1), row('乙', 2)]);
    expect(textOf(bare, '[part="toolbar"]')).not.to.contain('按');
    expect(groupsOf(bare)).to.deep.equal([]);
    expect(namesOf(bare)).to.deep.equal(['乙', '甲']);
  });

  it('opens a project: facts, functional item and targets', async () => {
    const element = await projects();
    const project = await open(element, 1);
    expect(marksOf(element)[1]!.getAttribute('aria-expanded')).to.equal('true');
    const facts = fold(project.querySelector('.facts')!);
    expect(facts).to.equal(
      '项目编码 410702220000000012274 预算单位 007001 新乡市红旗区人民政府办公室本级 项目类型 其他运转类 资金来源 一般公共预算 46.00 万元 功能科目 2040612 法治建设 推断：金额恰好相符',
    );
    expect(project.querySelectorAll('.targets tbody tr')).to.have.length(6);
    await open(element, 1);
    expect(element.renderRoot.querySelector('.details')).to.equal(null);
  });

  it('tells what is selected: the project, or its functional item', async () => {
    const element = await projects();
    const select = (run: () => unknown) => eventsDuring(document.body, 'budget-select', run);
    expect(await select(() => open(element, 1))).to.deep.equal([
      {
        table: 'projects',
        id: '410702220000000012274',
        path: 'tables.projects.rows[6].total',
        amount: 46_000_000,
      },
    ]);
    expect(element.selected).to.equal('410702220000000012274');
    expect(element.renderRoot.querySelectorAll('[part="mark selected"]')).to.have.length(1);
    const link = element.renderRoot.querySelector<HTMLButtonElement>('.link')!;
    expect(await select(() => link.click())).to.deep.equal([
      {
        table: 'expenditure',
        id: '2040612/project',
        path: 'tables.expenditure.rows[5].project',
        amount: 46_000_000,
      },
    ]);
  });

  it('marks what the page selects by code, name, unit or functional code', async () => {
    const element = await projects();
    const selected = async (key: string) => {
      element.selected = key;
      await settled(element);
      return [...element.renderRoot.querySelectorAll('[part="mark selected"] .name')].map(fold);
    };
    expect(await selected('410702220000000007761')).to.deep.equal(['党建经费']);
    expect(await selected('project:12345热线平台劳务费')).to.deep.equal(['12345 热线平台劳务费']);
    expect(await selected('unit:007002')).to.deep.equal(['信息工作业务管理费']);
    expect(await selected('204')).to.deep.equal(['政府法制工作综合业务费']);
  });

  it('is one tab stop, and moves and opens by keys', async () => {
    const element = await projects();
    expect(marksOf(element).filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    marksOf(element)[0]!.focus();
    await press(element, 'ArrowDown');
    expect(focusedMark(element)).to.equal('0.1');
    await press(element, 'End');
    expect(focusedMark(element)).to.equal('0.5');
    await press(element, 'Enter');
    expect(marksOf(element)[5]!.getAttribute('aria-expanded')).to.equal('true');
    await press(element, 'Escape');
    expect(element.selected).to.equal('');
  });

  it('divides bars among several sources, in hue and texture, with a legend', async () => {
    const element = await withRows([
      row('甲', 10, { general: 6, fund: 4 }),
      row('乙', 10, { general: 6, fund: 1 }),
      row('丙', 5, { general: 5, fund: 0 }),
    ]);
    const [general, fund] = widthsOf(element, 0);
    expect(general! / fund!).to.be.closeTo(1.5, 0.01);
    expect(widthsOf(element, 1)).to.have.length(1);
    expect(widthsOf(element, 2)).to.have.length(1);
    expect(textOf(element, '[part="legend"]')).to.equal('一般公共预算 政府性基金预算 未分资金来源');
    expect(fold(await open(element, 1))).to.contain('各来源之和 7.00 万元，与合计不同');
  });

  it('says blank, zero and negative amounts, and a total that is not the sum', async () => {
    const element = await withRows([
      { kind: 'total', name: null, total: 9 },
      row('甲', 10),
      row('零', 0),
      row('空', null),
      row('负', -2),
    ]);
    expect(marksOf(element).map((mark) => fold(mark).replace(/ +/g, ' '))).to.deep.equal([
      '甲 10.00 万元 125.00%',
      '零 0.00 万元 0.00%',
      '负 （负数，图中画不出） −2.00 万元 −25.00%',
      '空 空白',
    ]);
    expect(textOf(element, 'figure > .said')).to.contain('印 9.00 万元，各部分之和是 8.00 万元');
    expect(textOf(await projects())).not.to.contain('各部分之和');
  });

  it('keeps apart what only the table of targets has', async () => {
    const element = await withRows([row('甲', 5)], (budget) => {
      budget.tables.projectPerformance = {
        title: '项目绩效目标表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'project', name: '甲', total: 6 },
          { kind: 'project', name: '乙', total: 7 },
        ],
      };
    });
    expect(groupsOf(element)).to.deep.equal(['只在项目绩效目标表中，不计入合计 1 个项目 7.00 万元']);
    expect(textOf(element, '[part="summary"]')).to.contain('5.00 万元，共 1 个项目');
    const project = fold(await open(element));
    expect(project).to.contain('推断：两张表中只有这一个同名项目。');
    expect(project).to.contain('项目绩效目标表印的金额是 6.00 万元。');
  });

  it('shows a document with one of the two tables, and says so', async () => {
    expect(textOf(await withRows([row('甲', 5)]))).to.contain('这份公开没有项目绩效目标表');
    const budget = await documentOf();
    delete budget.tables.projects;
    const element = await shown<Projects>('budget-projects', budget);
    expect(textOf(element)).to.contain('这份公开没有项目支出表，以上取自项目绩效目标表。');
    expect(groupsOf(element)).to.have.length(2);
    expect((await open(element)).querySelectorAll('.targets tbody tr')).to.have.length(6);
  });

  it('shows fifty of three thousand, then the rest', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(`项目 ${index}`, 3000 - index));
    const element = await withRows(rows);
    expect(marksOf(element)).to.have.length(50);
    await rowsOf(element, 3000);
    const button = element.renderRoot.querySelector<HTMLButtonElement>('.rest')!;
    expect(fold(button)).to.equal('显示其余 2950 个');
    button.click();
    await settled(element);
    expect(marksOf(element)).to.have.length(3000);
    expect(focusedMark(element)).to.equal('0.50');
    expect(element.renderRoot.querySelector('.rest')).to.equal(null);
  });

  it('shows the selected project beyond the first fifty', async () => {
    const element = await withRows(Array.from({ length: 60 }, (_, index) => row(`项目${index}`, 60 - index)));
    element.selected = 'project:项目58';
    await settled(element);
    expect(namesOf(element)).to.have.length(51).and.to.include('项目58');
  });

  it('searches beyond a dozen projects', async () => {
    expect((await projects()).renderRoot.querySelector('input')).to.equal(null);
    const element = await withRows(
      Array.from({ length: 13 }, (_, index) => row(`项目${index}`, index, { code: `X${index}` })),
    );
    const input = element.renderRoot.querySelector('input')!;
    input.value = '项目１２';
    const details = await eventsDuring(element, 'budget-view', () =>
      input.dispatchEvent(new InputEvent('input')),
    );
    await settled(element);
    expect(details).to.deep.equal([{ filter: '项目１２' }]);
    expect(namesOf(element)).to.deep.equal(['项目12']);
    expect(textOf(element, '.status')).to.equal('显示 1 / 13 个项目');
    element.filter = '没有';
    await settled(element);
    expect(textOf(element, '.status')).to.equal('没有符合条件的项目。');
  });

  it('keeps all projects in a table', async () => {
    const element = await projects();
    const rows = [...element.renderRoot.querySelectorAll('[part="table"] tr')].map((tr) =>
      [...tr.children].map(fold),
    );
    expect(rows[0]).to.deep.equal(['项目编码', '项目', '项目类型', '一般公共预算', '合计']);
    expect(rows[1]!.at(-1)).to.equal('125.57');
    expect(rows).to.have.length(10);
    expect(rows[2]).to.deep.equal(['新乡市红旗区人民政府办公室本级']);
    expect(rows[4]).to.deep.equal([
      '410702220000000012230',
      '12345 热线平台劳务费',
      '其他运转类',
      '8.20',
      '8.20',
    ]);
  });

  it('opens every project for paper', async () => {
    const element = await projects();
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(element.renderRoot.querySelectorAll('.details')).to.have.length(6);
    await emulateMedia({ media: 'print' });
    const displayed = ['.table-wrap', '[data-mark] rect', '[data-mark] svg'].map(
      (selector) => getComputedStyle(element.renderRoot.querySelector(selector)!).display,
    );
    expect(displayed).not.to.include('none');
    await emulateMedia({ media: 'screen' });
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(element.renderRoot.querySelectorAll('.details')).to.have.length(0);
  });

  it('does not fall over on odd documents', async () => {
    for (const rows of [
      [row('', null)],
      [{ kind: 'project', name: null } as Row],
      [row('甲', 5, { code: 'A' }), row('甲', 5, { code: 'A' })],
      Array.from({ length: 30 }, () => row('同名项目'.repeat(40), 1)),
    ]) {
      const element = await withRows(rows);
      expect(marksOf(element)).to.have.length(rows.length);
      expect(fold(await open(element))).not.to.equal('');
    }
  });

  it('speaks English', async () => {
    expect(textOf(await projects({ lang: 'en' }), '[part="summary"]')).to.equal(
      'Project expenditure 2022: 125.57 10k yuan in 6 projects, the largest 工作经费 60.00 10k yuan (47.78%), 政府法制工作综合业务费 46.00 10k yuan (36.63%), 12345 热线平台劳务费 8.20 10k yuan (6.53%); 6 with 37 performance indicators; the functional item of 6 follows from the amounts.',
    );
  });
});
