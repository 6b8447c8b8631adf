import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import awkward from '../../../data/invented-awkward.json' with { type: 'json' };
import noLastYear from '../../../data/invented-no-last-year.json' with { type: 'json' };
import document from '../../../data/hongqi-office-2022.json' with { type: 'json' };
import { selectNarrative } from '../../../src/model/narrative/narrative.js';
import {
  SECTION_IDS,
  type Item,
  type NarrativeSection,
  type Statement,
} from '../../../src/model/narrative/narrative-types.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { TABLE_IDS } from '../../../src/model/schema/tables.js';
import { budgetWith } from '../series/budget-builder.js';

const real = document as Budget;
const copy = () => structuredClone(real);

const sectionIn = (budget: Budget, id: string): NarrativeSection =>
  selectNarrative(budget)!.sections.find((section) => section.id === id)!;
const amounts = ({ statements }: NarrativeSection) =>
  statements.flatMap((each) => (each.kind === 'amount' ? [each] : []));
const itemsOf = (statement: Statement): readonly Item[] =>
  statement.kind === 'amount'
    ? [statement.item, ...statement.parts]
    : statement.kind === 'classes'
      ? statement.parts
      : [];
const brief = ({ subject, amount, share, origin, path }: Item) => [subject, amount, share, origin, path];

describe('selectNarrative on the real document', () => {
  it('has its sections in its order, with what stands below 其他 one deeper', () => {
    const { sections, missing, strays } = selectNarrative(real)!;
    expect(sections.map(({ id }) => id)).toEqual(real.narrative.sections.map(({ id }) => id));
    expect(sections.map(({ depth }) => depth)).toEqual([...Array(9).fill(0), ...Array(5).fill(1)]);
    expect([missing, strays]).toEqual([[], []]);
  });

  it('writes expenditure with the printed shares that differ', () => {
    const { item, parts } = amounts(sectionIn(real, 'expenditure'))[0]!;
    expect(brief(item)).toEqual([
      'expenditure',
      46278_0000,
      null,
      'printed',
      'tables.expenditure.rows[0].total',
    ]);
    expect(parts.map(brief)).toEqual([
      ['basic', 33721_0000, 7287, 'printed', 'tables.expenditure.rows[0].basic'],
      ['project', 12557_0000, 2713, 'printed', 'tables.expenditure.rows[0].project'],
    ]);
    expect(parts.map(({ differs }) => differs.map(({ printed }) => printed))).toEqual([
      ['占 72.86%'],
      ['占 27.14 %'],
    ]);
  });

  it('takes the classes from the table that prints them', () => {
    const { statements } = sectionIn(real, 'general-expenditure');
    expect(itemsOf(statements[1]!).map(brief)).toEqual([
      ['201', 41678_0000, 9006, 'printed', 'tables.appropriation.rows[11].general'],
      ['204', 4600_0000, 994, 'printed', 'tables.appropriation.rows[14].general'],
    ]);
    const budget = copy();
    delete budget.tables.appropriation;
    expect(itemsOf(sectionIn(budget, 'general-expenditure').statements[1]!).map(brief)).toEqual([
      ['201', 41678_0000, 9006, 'sum', null],
      ['204', 4600_0000, 994, 'sum', null],
    ]);
  });

  it('says the three-public expenses with change and reason', () => {
    const said = amounts(sectionIn(real, 'three-public')).map(({ item }) => item);
    expect(
      said.map(({ subject, change, percent, reason }) => [subject, change, percent, reason?.slice(0, 2)]),
    ).toEqual([
      ['total', -680_0000, -2969, '落实'],
      ['abroad', 0, null, undefined],
      ['vehicle', -200_0000, -1170, undefined],
      ['reception', -480_0000, -8276, '落实'],
    ]);
  });

  it('says that no fund is spent, and counts projects with targets', () => {
    expect(sectionIn(real, 'fund-expenditure').statements).toMatchObject([
      { kind: 'none', item: { origin: 'stated', path: 'tables.fundExpenditure.rows[0].total' } },
    ]);
    expect(sectionIn(real, 'performance-targets').statements).toMatchObject([
      { kind: 'targets', projects: 6, without: 0, indicators: 37, overall: 24 },
    ]);
  });

  it('leads to a cell with every figure', () => {
    const items = selectNarrative(real)!.sections.flatMap(({ statements }) => statements.flatMap(itemsOf));
    expect(items.length).toBeGreaterThan(30);
    expect(items.filter(({ path }) => path === null)).toEqual([]);
  });

  it('keeps every section and every fact of the document', () => {
    for (const budget of [real, awkward as Budget, noLastYear as Budget]) {
      const { sections, strays } = selectNarrative(budget)!;
      const printed = sections.filter(({ title }) => title !== null);
      expect(printed.map(({ title, text }) => [title, text ?? undefined])).toEqual(
        budget.narrative.sections.map(({ title, text }) => [title, text]),
      );
      const facts = [...sections.flatMap(({ comparisons }) => comparisons), ...strays].map(
        ({ fact }) => fact,
      );
      expect(new Set(facts)).toEqual(new Set(budget.narrative.facts));
    }
  });
});

describe('selectNarrative on documents that lack something', () => {
  it('is null without figures and text', () => {
    expect(selectNarrative(budgetWith({}))).toBe(null);
  });

  it('writes all it can from the tables alone', () => {
    const budget = { ...copy(), narrative: { sections: [], facts: [] } };
    const { sections, missing } = selectNarrative(budget)!;
    expect(sections.map(({ id }) => id)).toEqual([...SECTION_IDS.slice(0, 9), 'performance-targets']);
    expect(sections.every(({ title }) => title === null)).toBe(true);
    expect(missing).toEqual(['operating-cost', 'procurement', 'state-assets']);
  });

  it('writes what one table alone gives, and names the rest', () => {
    for (const id of TABLE_IDS) {
      const table = real.tables[id];
      if (!table) continue;
      const series = selectNarrative(budgetWith({ [id]: table }));
      const written = new Set(series?.sections.map((section) => section.id));
      for (const missing of series?.missing ?? []) expect(written.has(missing)).toBe(false);
    }
    const only = selectNarrative(budgetWith({ threePublic: real.tables.threePublic! }))!;
    expect(only.sections.map(({ id }) => id)).toEqual(['three-public']);
    expect(only.missing).toContain('income');
  });

  it('puts sections of its own where the document has them', () => {
    const { sections } = selectNarrative(noLastYear as Budget)!;
    expect(sections.slice(-3).map(({ id, written }) => [id, written])).toEqual([
      ['budget', null],
      ['operating-cost', 'operating-cost'],
      ['state-assets', 'state-assets'],
    ]);
  });

  it('keeps what a document has below 其他 together', () => {
    const budget = copy();
    const of = (id: string) => budget.narrative.sections.find((section) => section.id === id)!;
    budget.narrative.sections = ['appropriation', 'other', 'three-public', 'procurement'].map(of);
    const { sections } = selectNarrative(budget)!;
    expect(sections.map(({ id, depth }) => [id, depth]).slice(3)).toEqual([
      ['appropriation', 0],
      ['general-expenditure', 0],
      ['basic-expenditure', 0],
      ['fund-expenditure', 0],
      ['other', 0],
      ['operating-cost', 1],
      ['three-public', 1],
      ['procurement', 1],
      ['performance-targets', 1],
      ['state-assets', 1],
    ]);
  });

  it('tells the changes of the lines where the totals have none', () => {
    const budget = copy();
    const table = budget.tables.incomeExpenditure!;
    table.previous!.figures = [{ row: 0, column: 'amount', amount: 470.68, origin: 'printed' }];
    budget.narrative.facts = [];
    const section = sectionIn(budget, 'income-and-expenditure');
    expect(
      amounts(section).map(({ parts }) => parts.map(({ subject, change }) => [subject, change])),
    ).toEqual([[['general', -790_0000]], []]);
    expect(section.noLastYear).toBe(false);
  });

  it('keeps facts of a section that is not printed', () => {
    const budget = copy();
    budget.narrative.sections = budget.narrative.sections.filter(({ id }) => id !== 'income');
    const { strays, sections } = selectNarrative(budget)!;
    expect(strays.map(({ fact }) => fact.section)).toEqual(Array(6).fill('income'));
    expect(sections[1]!.id).toBe('income');
  });

  it('says once that there is no last year, in the sections that compare', () => {
    const { sections } = selectNarrative(noLastYear as Budget)!;
    expect(sections.filter((section) => section.noLastYear).map(({ id }) => id)).toEqual([
      'income-and-expenditure',
      'appropriation',
      'three-public',
    ]);
    expect(selectNarrative(real)!.sections.some((section) => section.noLastYear)).toBe(false);
  });

  it('adds up items where the total is blank, and says so', () => {
    const said = amounts(sectionIn(awkward as Budget, 'expenditure'))[0]!;
    expect([said.item, ...said.parts].map(brief)).toEqual([
      ['expenditure', 10001111_0000, null, 'sum', null],
      ['basic', 1112_0000, 1, 'sum', null],
      ['project', 9999999_0000, 9999, 'sum', null],
    ]);
    expect(amounts(sectionIn(awkward as Budget, 'basic-expenditure'))[0]!.item.amount).toBe(1112_0000);
    expect(brief(amounts(sectionIn(awkward as Budget, 'income'))[0]!.item)).toEqual([
      'income',
      10001111_0000,
      null,
      'sum',
      null,
    ]);
  });

  it('says what the appropriation table has of a fund whose own table is empty', () => {
    const budget = copy();
    budget.tables.appropriation!.rows.forEach((row) => {
      if (row.kind === 'total' && row.side === 'expenditure') row.fund = 12.5;
    });
    budget.narrative.facts = [];
    expect(sectionIn(budget, 'fund-expenditure').statements).toMatchObject([
      { kind: 'amount', item: { amount: 1250_00_00, path: 'tables.appropriation.rows[42].fund' } },
    ]);
    delete budget.tables.fundExpenditure;
    expect(amounts(sectionIn(budget, 'fund-expenditure'))).toHaveLength(1);
  });

  it('says nothing of a fund the document has no table for', () => {
    const budget = copy();
    delete budget.tables.fundExpenditure;
    delete budget.tables.appropriation;
    budget.narrative = { sections: [], facts: [] };
    expect(selectNarrative(budget)!.missing).toContain('fund-expenditure');
  });

  it('gives no share of a zero whole, of a blank or of what only the text states', () => {
    const table = { title: '支出总表', unit: '万元' as const, decimals: 2 };
    const row = (total: number | null, basic: number | null) =>
      amounts(
        sectionIn(
          budgetWith({ expenditure: { ...table, rows: [{ kind: 'total', name: '合计', total, basic }] } }),
          'expenditure',
        ),
      )[0]!.parts[0]!;
    expect([row(0, 5).share, row(0, 5).shareless]).toEqual([null, true]);
    expect([row(null, 5).share, row(null, 5).shareless]).toEqual([null, false]);
    expect(row(10, null).share).toBe(null);
    expect(row(10, -5).share).toBe(-5000);
  });

  it('shares of printed figures are exactly their percentage', () => {
    const cell = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }));
    const printed = (count: number | null) => (count === null ? null : count / 100);
    /** Hundredths of a percent, rounded half away from zero in integers. */
    const shareOf = (part: number, whole: number) => {
      const size = Math.floor((2 * Math.abs(part) * 10_000 + Math.abs(whole)) / (2 * Math.abs(whole)));
      return part < 0 === whole < 0 ? size : -size || 0;
    };
    fc.assert(
      fc.property(cell, cell, cell, (total, basic, project) => {
        const cells = { total: printed(total), basic: printed(basic), project: printed(project) };
        const rows = [{ kind: 'total' as const, name: '合计', ...cells }];
        const expenditure = { title: '支出总表', unit: '万元' as const, decimals: 2, rows };
        const said = amounts(sectionIn(budgetWith({ expenditure }), 'expenditure'))[0]!;
        for (const [part, value] of [basic, project].entries()) {
          const share = value === null || !total ? null : shareOf(value, total);
          expect(said.parts[part]!.share).toBe(share);
          expect(said.parts[part]!.amount).toBe(value === null ? null : value * 10_000);
        }
      }),
    );
  });
});
