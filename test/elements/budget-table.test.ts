import { expect } from '@open-wc/testing';
import type { Budget } from '../../src/model/schema/document.js';
import type { CellElement } from '../../src/elements/table/table-view.js';
import type { BudgetTable } from '../../src/elements/table/budget-table.js';
import { documentOf, eventsDuring, press, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

type Table = KitElement & Pick<BudgetTable, 'table' | 'filter' | 'revealCell'>;

const show = (table: string, budget: unknown, options: Parameters<typeof shown>[2] = {}) =>
  shown<Table>('budget-table', budget, { ...options, attributes: { table, ...options.attributes } });
const all = (element: Table, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const cellsOf = (element: Table) => all(element, 'tbody [tabindex]') as CellElement[];
const cellAt = (element: Table, path: string) => cellsOf(element).find(({ cell }) => cell?.path === path)!;
const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowsOf = (element: Table) =>
  all(element, 'tbody tr').map((row) => [...row.children].map(words).join('|'));
const focusedPath = (element: Table) => (element.renderRoot.activeElement as CellElement | null)?.cell?.path;

/** The document with 3,000 projects. */
async function large(): Promise<Budget> {
  const budget = await documentOf();
  const { rows } = budget.tables.projects!;
  const project = rows[2]!;
  budget.tables.projects!.rows = [
    ...rows.slice(0, 2),
    ...Array.from({ length: 3000 }, (_, index) => ({ ...project, name: `项目${index}`, total: index })),
  ];
  return budget;
}

describeStates('budget-table', ['expenditure']);

describe('<budget-table>', () => {
  it('prints title, department, unit, the merged head and the note', async () => {
    const element = await show('generalExpenditure', await documentOf());
    expect(textOf(element, '[part="heading"]')).to.equal('2022 年一般公共预算支出预算表');
    expect(textOf(element, '[part="lines"]')).to.equal(
      '部门名称：新乡市红旗区人民政府办公室（汇总） 单位：万元',
    );
    const head = all(element, 'thead tr').map((row) => [...row.children].map(words).join('|'));
    expect(head).to.deep.equal([
      '科目编码|单位代码|部门（科目名称）|合计|基本支出|项目支出',
      '类|款|项|小计|人员经费|公用经费|小计|其他运转类|特定目标类',
      '工资福利支出|对个人和家庭的补助|商品和服务支出|资本性支出',
    ]);
    expect(textOf(element, '[part="note"]')).to.contain('本表仅含当年财政拨款安排的支出');
    expect(rowsOf(element)[5]).to.equal('204|06|12||法治建设|46.00||||||46.00|46.00|');
  });

  it('shows a table that was not read as printed, in its own unit, as text', async () => {
    const budget = await documentOf();
    delete budget.tables.fundExpenditure;
    const cells = [
      ['品目', '数量', '合计'],
      ['<b>电脑</b>', '', '6.00'],
      ['合计', '6.00'],
    ];
    budget.unread = [
      { title: '2022年政府采购表', unit: '万元', cells },
      { title: '基金支出表', cells: [['无']], table: 'fundExpenditure' },
    ];
    const element = await show('unread[0]', budget);
    expect(textOf(element, '[part="heading"]')).to.equal('2022年政府采购表');
    expect(textOf(element, '[part="lines"]')).to.equal('单位：万元');
    expect(textOf(element, '[part="summary"]')).to.contain('没有读成数据');
    expect(rowsOf(element)).to.deep.equal(['品目|数量|合计', '<b>电脑</b>||6.00', '合计|6.00|']);
    expect(all(element, '[part="toolbar"] button')).to.have.length(0);
    expect(element.scrollWidth).to.be.at.most(900);
    await expect(element).to.be.accessible();
    element.table = 'fundExpenditure';
    await settled(element);
    expect(textOf(element, '[part="heading"]')).to.equal('基金支出表');
    expect(rowsOf(element)).to.deep.equal(['无']);
    element.table = 'unread[7]';
    await settled(element);
    expect(textOf(element)).to.contain('这份公开没有其他表');
  });

  it('ties each cell to its heads', async () => {
    const element = await show('expenditure', await documentOf());
    const cell = cellAt(element, 'tables.expenditure.rows[2].wages');
    const heads = cell.headers.split(' ').map((id) => words(element.renderRoot.querySelector(`#${id}`)!));
    expect(heads).to.deep.equal(['基本支出', '人员经费', '工资福利支出', '行政运行']);
    expect(all(element, 'th[scope="row"]')).to.have.length(7);
    expect(all(element, 'th[scope="colgroup"]')).to.have.length(5);
  });

  it('shows every figure of the printed original at its path', async () => {
    const fixture: [number, number, string, string, number[]?][] = await (
      await fetch('/test/fixtures/hongqi-office-2022.cells.json')
    ).json();
    const budget = await documentOf();
    const missing: string[] = [];
    for (const table of Object.keys(budget.tables)) {
      const element = await show(table, budget);
      const printed = cellsOf(element).map((cell) => `${cell.cell?.path} ${words(cell)}`);
      for (const [, , text, path] of fixture)
        if (path.split('.')[1] === table && !printed.includes(`${path} ${text}`))
          missing.push(`${path} ${text}`);
      element.remove();
    }
    expect(missing).to.deep.equal([]);
  });

  it('follows the unit, also where the form prints it in its head', async () => {
    const element = await show('projectPerformance', await documentOf(), { attributes: { unit: 'yuan' } });
    expect(textOf(element, 'thead')).to.contain('项目金额（元）');
    expect(words(cellAt(element, 'tables.projectPerformance.rows[2].total'))).to.equal('5,000');
    expect(textOf(element, '[part="lines"]')).to.contain('单位：元');
  });

  it('gives English names beside the printed heads, and leaves what is printed', async () => {
    const element = await show('threePublic', await documentOf(), { lang: 'en' });
    const [first] = all(element, 'thead th');
    expect(words(first!)).to.equal('Three-public expenses: total“三公”经费合计');
    expect(textOf(element, '[part="title"]')).to.equal('2022 年一般公共预算“三公”经费预算表');
    const yuan = await show('overallPerformance', await documentOf(), {
      lang: 'en',
      attributes: { unit: 'yuan' },
    });
    expect(textOf(yuan, 'table')).to.contain('Total budget (yuan)部门预算总额（元）');
  });

  it('answers for a table published without figures: its blank total and its note', async () => {
    const element = await show('fundExpenditure', await documentOf());
    expect(rowsOf(element)).to.deep.equal(['||||合计|||||||||']);
    expect(textOf(element)).to.contain('表中没有数据').and.to.contain('我部门没有政府性基金收入');
    expect(element.renderRoot.querySelector('[part="message"]')).to.equal(null);
  });

  it('follows its table attribute, and shows nothing for a table there is not', async () => {
    const element = await show('threePublic', await documentOf());
    element.table = 'projects';
    await settled(element);
    expect(textOf(element, '[part="heading"]')).to.equal('项目支出预算表');
    for (const wrong of ['income', 'constructor']) {
      element.setAttribute('table', wrong);
      await settled(element);
      expect(textOf(element, '[part="message"]')).to.contain('没有');
    }
  });

  for (const table of [
    'expenditure',
    'appropriation',
    'overallPerformance',
    'projectPerformance',
    'projects',
  ])
    it(`breaks no rule of axe with ${table}`, async () => {
      const element = await show(table, await documentOf(), { width: 360, lang: 'en' });
      await expect(element).to.be.accessible();
    });

  it('prints markup as text', async () => {
    const budget = await documentOf();
    budget.tables.overallPerformance!.goals = ['<img src=x onerror=alert(1)>'];
    const element = await show('overallPerformance', budget);
    expect(textOf(element)).to.contain('<img src=x');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('says that there is more at the side only where there is', async () => {
    const frame = (element: Table) => element.renderRoot.querySelector<HTMLElement>('.frame')!;
    const narrow = await show('expenditure', await documentOf(), { width: 360 });
    expect(frame(narrow).hasAttribute('data-wide')).to.equal(true);
    expect(textOf(narrow, '.cue')).to.equal('左右滑动查看全部 14 列');
    expect(frame(narrow).hasAttribute('data-before')).to.equal(false);
    const box = narrow.renderRoot.querySelector('.scroll')!;
    box.scrollLeft = box.scrollWidth;
    await settled(narrow);
    expect(frame(narrow).hasAttribute('data-before')).to.equal(true);
    expect(frame(narrow).hasAttribute('data-after')).to.equal(false);
    const name = cellAt(narrow, 'tables.expenditure.rows[2].name').getBoundingClientRect();
    expect(name.left).to.be.within(box.getBoundingClientRect().left, box.getBoundingClientRect().left + 2);
    const wide = await show('threePublic', await documentOf());
    expect(frame(wide).hasAttribute('data-wide')).to.equal(false);
    expect(wide.renderRoot.querySelector<HTMLElement>('.cue')!.offsetHeight).to.equal(0);
  });
});

describe('<budget-table> selection and keyboard', () => {
  const selectedCells = (element: Table) => cellsOf(element).filter((cell) => cell.part.contains('selected'));

  it('marks the row of a code, the column of an expense, and a cell', async () => {
    const element = await show('expenditure', await documentOf(), { attributes: { selected: '2040612' } });
    expect(all(element, '[part="row selected"]').map(words)[0]).to.contain('法治建设');
    element.selected = '201';
    await settled(element);
    expect(all(element, '[part="row selected"]')).to.have.length(4);
    element.selected = 'project';
    await settled(element);
    expect(selectedCells(element).map(({ cell }) => cell!.column)).to.deep.equal(Array(7).fill('project'));
    element.selected = 'tables.expenditure.rows[3].total';
    await settled(element);
    expect(selectedCells(element).map(words)).to.deep.equal(['79.07']);
    const sides = await show('incomeExpenditure', await documentOf(), { attributes: { selected: '204' } });
    expect(selectedCells(sides).map(words)).to.deep.equal(['四、公共安全', '46.00']);
  });

  it('chooses what is clicked, with its cell', async () => {
    const element = await show('expenditure', await documentOf());
    const [amount] = await eventsDuring(element, 'budget-select', () =>
      cellAt(element, 'tables.expenditure.rows[3].project').click(),
    );
    const path = 'tables.expenditure.rows[3].project';
    expect(amount).to.deep.equal({ table: 'expenditure', id: '2010399', path, amount: 79_070_000 });
    const [head] = await eventsDuring(element, 'budget-select', () =>
      cellAt(element, 'tables.expenditure.rows[0].name').click(),
    );
    const total = 'tables.expenditure.rows[0].total';
    expect(head).to.deep.equal({ table: 'expenditure', id: total, path: total, amount: 462_780_000 });
    const projects = await show('projects', await documentOf());
    const [project] = await eventsDuring<{ id: string }>(projects, 'budget-select', () =>
      cellAt(projects, 'tables.projects.rows[5].name').click(),
    );
    expect(project!.id).to.equal('project:党建经费');
  });

  it('has one tab stop, and arrows that go from cell to cell', async () => {
    const element = await show('expenditure', await documentOf());
    expect(all(element, 'tbody [tabindex="0"]')).to.have.length(1);
    cellAt(element, 'tables.expenditure.rows[2].wages').focus();
    const at = async (key: string) => {
      await press(element, key);
      return focusedPath(element);
    };
    expect(await at('ArrowRight')).to.equal('tables.expenditure.rows[2].subsidies');
    expect(await at('ArrowDown')).to.equal('tables.expenditure.rows[3].subsidies');
    expect(await at('ArrowLeft')).to.equal('tables.expenditure.rows[3].wages');
    expect(await at('ArrowUp')).to.equal('tables.expenditure.rows[2].wages');
    expect(await at('Home')).to.equal('tables.expenditure.rows[2].code');
    expect(await at('End')).to.equal('tables.expenditure.rows[2].specific');
    expect(all(element, 'tbody [tabindex="0"]')).to.have.length(1);
    const [detail] = await eventsDuring<{ id: string }>(element, 'budget-select', () =>
      press(element, 'Enter'),
    );
    expect(detail!.id).to.equal('2010301');
    await press(element, 'Escape');
    expect(element.selected).to.equal('');
  });

  it('goes past merged cells', async () => {
    const element = await show('projectPerformance', await documentOf());
    cellAt(element, 'tables.projectPerformance.rows[2].name').focus();
    await press(element, 'ArrowDown');
    expect(focusedPath(element)).to.equal('tables.projectPerformance.rows[3].name');
    const basic = await show('basicExpenditure', await documentOf());
    cellAt(basic, 'tables.basicExpenditure.rows[1].govCode').focus();
    await press(basic, 'ArrowUp');
    expect(focusedPath(basic)).to.equal('tables.basicExpenditure.rows[0].name');
  });

  it('sorts by a press on a head, and back by the third', async () => {
    const element = await show('projects', await documentOf());
    const names = () => rowsOf(element).map((row) => row.split('|')[1]);
    const printed = names();
    const button = () => all(element, 'th .sort')[0]!;
    const state = () => button().closest('th')!.getAttribute('aria-sort');
    expect(state()).to.equal('none');
    expect(button().getAttribute('aria-label')).to.equal('按合计排序');
    button().click();
    await settled(element);
    expect(state()).to.equal('descending');
    expect(names().slice(2, 4)).to.deep.equal(['工作经费', '政府法制工作综合业务费']);
    button().click();
    await settled(element);
    expect([state(), names()[2]]).to.deep.equal(['ascending', '党建经费']);
    button().click();
    await settled(element);
    expect([state(), names()]).to.deep.equal(['none', printed]);
    expect(all(await show('incomeExpenditure', await documentOf()), '.sort')).to.have.length(0);
  });
});

describe('<budget-table> long tables', () => {
  it('searches the rows and says how many are shown', async () => {
    const element = await show('basicExpenditure', await documentOf());
    const input = element.renderRoot.querySelector('input')!;
    input.value = '５０１ ０２';
    const details = await eventsDuring(element, 'budget-view', () =>
      input.dispatchEvent(new InputEvent('input')),
    );
    await settled(element);
    expect(details).to.deep.equal([{ filter: '５０１ ０２' }]);
    expect(textOf(element, '[role="status"]')).to.equal('3 / 32 行');
    expect(rowsOf(element)).to.have.length(3);
    element.filter = '没有这样的行';
    await settled(element);
    expect(textOf(element)).to.contain('没有符合条件的行');
    expect(all(await show('expenditure', await documentOf()), 'input')).to.have.length(0);
  });

  it('draws of 3,000 rows those in sight, knows their number, and prints all', async () => {
    const element = await show('projects', await large());
    const drawn = () => all(element, 'tbody tr:not(.spacer)');
    expect(drawn().length).to.be.within(100, 400);
    expect(element.renderRoot.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('3004');
    expect(drawn()[0]!.getAttribute('aria-rowindex')).to.equal('3');
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(drawn()).to.have.length(3002);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(drawn().length).to.be.below(800);
  });

  it('shows a cell far away: draws it, marks it, focuses it', async () => {
    const element = await show('projects', await large());
    const path = 'tables.projects.rows[2500].total';
    element.filter = '项目1';
    await element.revealCell(path);
    await settled(element);
    expect(element.filter).to.equal('');
    expect(focusedPath(element)).to.equal(path);
    const cell = cellAt(element, path);
    expect(cell.part.contains('selected')).to.equal(true);
    const box = element.renderRoot.querySelector('.scroll')!.getBoundingClientRect();
    expect(cell.getBoundingClientRect().top).to.be.within(box.top + 40, box.bottom);
    await element.revealCell('tables.projects.rows[9999].total');
    expect(focusedPath(element)).to.equal(path);
  });

  it('draws the rows that are scrolled to', async () => {
    const element = await show('projects', await large());
    const box = element.renderRoot.querySelector('.scroll')!;
    box.scrollTop = box.scrollHeight;
    for (let turn = 0; turn < 10 && !rowsOf(element).at(-1)!.includes('项目2999'); turn += 1)
      await settled(element);
    expect(rowsOf(element).at(-1)).to.contain('项目2999');
  });
});
