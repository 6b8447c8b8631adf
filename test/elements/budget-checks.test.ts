import { expect } from '@open-wc/testing';
import type { BudgetReport } from '../../src/elements/report/budget-report.js';
import { documentOf, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

type Checks = KitElement & { severity: string; audience: string };

const all = (element: KitElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

const sentences = (element: KitElement) =>
  all(element, '.finding .sentence').map((each) => each.textContent!.trim());

const findingRules = (element: KitElement) =>
  all(element, '.finding .meta .rule').map((each) => each.textContent!.trim());

describeStates('budget-checks', null);

describe('<budget-checks>', () => {
  it('says how many rules were evaluated and what came of them', async () => {
    const element = await shown('budget-checks', await documentOf());
    const summary =
      /^(\d+) 条规则中核对了 (\d+) 条：(\d+) 条通过；发现错误 (\d+) 处、疑点 (\d+) 处、提示 (\d+) 处。$/;
    const [rules, evaluated, passed, errors, doubts, notes] = summary
      .exec(textOf(element, '[part="summary"]'))!
      .slice(1)
      .map(Number) as [number, number, number, number, number, number];
    expect(rules).to.equal(140);
    expect(evaluated).to.be.greaterThan(passed);
    expect(all(element, '.finding')).to.have.length(errors + doubts + notes);
    expect(all(element, '.finding.is-error')).to.have.length(errors);
    expect(textOf(element)).to.contain(`没有核对的 ${140 - evaluated} 条`);
    expect(textOf(element)).to.contain(`通过的 ${passed} 条`);
  });

  it('tells a blank subtotal with its formula, its consequences, its source and its place', async () => {
    const element = await shown('budget-checks', await documentOf());
    const finding = all(element, '.finding').find((each) =>
      each.textContent!.includes('ROW-EXP-BASIC-BLANK'),
    )!;
    const text = finding.textContent!.replace(/\s+/g, ' ');
    for (const words of ['错误', '行政运行', '171.30', '25.07', '25.15', '221.52 万元', '依据：'])
      expect(text).to.contain(words);
    expect(text).to.contain('tables.expenditure.rows[2].basic');
    expect(finding.querySelectorAll('.consequences li').length).to.be.greaterThan(1);
  });

  it('shows one severity when asked, and tells the page', async () => {
    const element = await shown<Checks>('budget-checks', await documentOf());
    const button = all(element, '.choices button').find((each) => each.textContent!.includes('疑点'))!;
    const details = await eventsDuring<{ filter: string }>(element, 'budget-view', async () => {
      button.click();
      await settled(element);
    });
    expect(details).to.deep.equal([{ filter: 'warning' }]);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.finding').length).to.be.greaterThan(0);
    expect(all(element, '.finding:not(.is-warning)')).to.deep.equal([]);
  });

  it('tells readers only what concerns the money and the duty to disclose, without ids and paths', async () => {
    const publisher = await shown<Checks>('budget-checks', await documentOf());
    const reader = await shown<Checks>('budget-checks', await documentOf(), {
      attributes: { audience: 'reader' },
    });
    expect(sentences(reader).length).to.be.greaterThan(3).and.lessThan(sentences(publisher).length);
    expect(all(reader, '.finding.is-info')).to.deep.equal([]);
    expect(textOf(reader)).not.to.match(/[A-Z]{3,}-[A-Z]/);
    expect(textOf(reader)).not.to.contain('rows[');
  });

  it('is calm where everything holds', async () => {
    const element = await shown<Checks>('budget-checks', await documentOf('invented-complete'), {
      attributes: { audience: 'reader' },
    });
    expect(textOf(element, '.calm')).to.match(/^✓ \d+ 项核对全部通过。$/);
    expect(all(element, '.finding')).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await shown('budget-checks', await documentOf(), { lang: 'en' });
    expect(textOf(element, '[part="summary"]')).to.match(
      /^\d+ of 140 rules could be evaluated and \d+ hold: \d+ errors?/,
    );
    expect(sentences(element).join(' '))
      .to.contain('is blank; by ')
      .and.not.to.match(/undefined|应为/);
  });

  it('takes what an importer noticed into the rules on layout', async () => {
    const element = await shown<Checks & { layout: unknown }>('budget-checks', await documentOf());
    const has = () => findingRules(element).includes('LAYOUT-SHIFT');
    expect(has()).to.equal(false);
    element.layout = [
      { rule: 'LAYOUT-SHIFT', paths: ['tables.projects.rows[2]'], place: '第 9 页 R3C2', text: '工作经费' },
    ];
    await settled(element);
    await settled(element);
    expect(has()).to.equal(true);
    expect(textOf(element)).to.contain('第 9 页 R3C2');
  });

  it('offers no way to cells outside a report', async () => {
    const element = await shown('budget-checks', await documentOf());
    expect(all(element, '.go')).to.deep.equal([]);
  });

  it('never shows text of the document as markup', async () => {
    const budget = await documentOf();
    budget.tables.projects!.rows[3]!.name = '<img src=x onerror=alert(1)>';
    budget.glossary[0]!.term = '<b>财政拨款</b>';
    const element = await shown('budget-checks', budget);
    expect(element.renderRoot.querySelector('img, b')).to.equal(null);
  });
});

describe('checks in a report', () => {
  const reportOf = async () => {
    const report = await shown<KitElement & BudgetReport>('budget-report', await documentOf(), {
      width: 1000,
      attributes: { checks: 'publisher' },
    });
    await settled(report);
    const checks = inside(report, 'budget-checks');
    await settled(checks);
    return { report, checks };
  };
  const inside = (report: KitElement, selector: string) =>
    report.renderRoot.querySelector<KitElement>(selector)!;
  const findingWith = (checks: KitElement, words: string) =>
    all(checks, '.finding').find((each) => each.textContent!.includes(words))!;

  it('stand at the end, with an entry in the contents', async () => {
    const { report, checks } = await reportOf();
    expect(checks.id).to.equal('budget-checks');
    expect(textOf(report, '[part="contents"]')).to.contain('数据核对');
  });

  it('lead to the cell, and light up every cell of the finding in tables and charts', async () => {
    const { report, checks } = await reportOf();
    const details = await eventsDuring<{ id: string; path: string }>(report, 'budget-select', async () => {
      findingWith(checks, '行政运行').querySelector<HTMLElement>('.go')!.click();
      for (let round = 0; round < 12; round++) await settled(report);
    });
    expect(details[0]!.path).to.equal('tables.expenditure.rows[2].basic');
    const table = inside(report, 'budget-table[table="expenditure"]');
    expect(all(table, 'td[part~="selected"]').length).to.be.greaterThan(2);
    expect(table.renderRoot.activeElement?.getAttribute('part')).to.contain('selected');
    const treemap = inside(report, 'budget-treemap');
    expect(all(treemap, '[part~="selected"]').length).to.be.greaterThan(0);
  });

  it('lead to the section of a table that is absent, and to the part of a text', async () => {
    const { report, checks } = await reportOf();
    const click = async (words: string) => {
      findingWith(checks, words).querySelector<HTMLElement>('.go')!.click();
      await settled(report);
      return report.renderRoot.activeElement?.id;
    };
    expect(await click('部门收入预算表')).to.equal('budget-income');
    expect(await click('72.86%')).to.equal('budget-narrative');
  });
});

describe('marks of findings', () => {
  it('stand on the figures they touch, folded, with their sentences behind', async () => {
    const element = await shown('budget-treemap', await documentOf());
    const list = element.renderRoot.querySelector<HTMLDetailsElement>('details.findings')!;
    expect(list.open).to.equal(false);
    expect(list.textContent).to.contain('行政运行').and.to.contain('221.52 万元');
    expect(getComputedStyle(list.querySelector('summary')!).borderRadius).to.equal('999px');
  });

  it('do not stand on figures without findings', async () => {
    const element = await shown('budget-economic', await documentOf('putuo-office-2025'));
    expect(element.renderRoot.querySelector('.findings')).to.equal(null);
  });

  it('stand on the cell in doubt, say why, and open the list at the finding', async () => {
    const element = await shown('budget-table', await documentOf(), { attributes: { table: 'expenditure' } });
    const flags = all(element, 'td .flag');
    expect(flags).to.have.length(2);
    expect(flags[0]!.getAttribute('aria-label')).to.contain('221.52 万元');
    const selected = await eventsDuring(element, 'budget-select', () => flags[0]!.click());
    expect(selected).to.deep.equal([]);
    expect(element.renderRoot.querySelector<HTMLDetailsElement>('details.findings')!.open).to.equal(true);
    expect(element.renderRoot.activeElement?.textContent).to.contain('行政运行');
  });

  it('are left out with no-checks, of a report too', async () => {
    const element = await shown('budget-treemap', await documentOf(), { attributes: { 'no-checks': '' } });
    expect(element.renderRoot.querySelector('.findings')).to.equal(null);
    const report = await shown('budget-report', await documentOf(), { attributes: { 'no-checks': '' } });
    const treemap = report.renderRoot.querySelector<KitElement>('budget-treemap')!;
    await settled(treemap);
    expect(treemap.renderRoot.querySelector('.findings')).to.equal(null);
  });
});
