import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { subtractFen, sumFen, toFen, type Fen } from '../../src/model/money.js';
import { parseBudget } from '../../src/model/parse.js';
import { readPath } from '../../src/model/read-path.js';
import type { Budget } from '../../src/model/schema/document.js';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import { tableState } from '../../src/model/table-state.js';
import { readPublished } from '../published.js';
import {
  readJson,
  testCells,
  testColumns,
  testDerived,
  testFacts,
  type PrintedCell,
} from './transcription.js';

type Row = { kind: string; code?: string | undefined } & Record<string, unknown>;

const cells = readJson('test/fixtures/putuo-office-2025.cells.json') as PrintedCell[];
const result = parseBudget(readJson('data/putuo-office-2025.json'));
const budget = result.budget as Budget;
const { tables } = budget;
const { facts, sections } = budget.narrative;

const fen = (row: object, column: string, unit: '元' | '万元' = '元'): Fen | null => {
  const cell = (row as Row)[column] as number | null;
  return cell === null ? null : toFen(cell, unit);
};
const sum = (rows: readonly object[], column: string) => sumFen(rows.map((row) => fen(row, column)));
/** Rounded half up to 0.01 万元, the places the text prints. */
const toPrinted = (amount: Fen) => Math.floor((amount + 5_000) / 10_000);

describe('the real disclosure of Shanghai', () => {
  it('parses without an issue', () => {
    expect(result.issues).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('is the PDF it names as its source', () => {
    expect(createHash('sha256').update(readPublished('putuo-office-2025.pdf')).digest('hex')).toBe(
      budget.source?.sha256,
    );
  });

  it('has the nine tables it lists, two of them empty with a note', () => {
    expect(budget.contents).toHaveLength(9);
    expect(Object.keys(tables)).toHaveLength(9);
    for (const { title, table } of budget.contents) expect(tables[table!]?.title).toBe(title);
    expect(TABLE_IDS.filter((id) => tableState(budget, id) === 'empty')).toEqual([
      'fundExpenditure',
      'stateCapitalExpenditure',
    ]);
    for (const id of ['fundExpenditure', 'stateCapitalExpenditure'] as const) {
      expect(tables[id]?.note).toMatch(/^注:.*故本表为空表。$/);
      expect(tables[id]?.rows).toEqual([
        { kind: 'total', name: '合计', total: null, basic: null, project: null },
      ]);
    }
  });

  it('prints 元 with two places, and 万元 in the three-public table only', () => {
    expect(Object.values(tables).every((table) => table?.decimals === 2)).toBe(true);
    expect(
      Object.entries(tables).flatMap(([id, table]) => (table?.unit === '元' ? [] : [[id, table?.unit]])),
    ).toEqual([['threePublic', '万元']]);
  });

  testColumns(budget);
});

describe('its 419 numeric cells', () => {
  testCells(budget, cells, 419, 'page %i, cell %i');

  it('are printed with two places, or are codes', () => {
    const odd = cells.filter(([, , printed, , slice]) =>
      slice ? !/^(\d{3}|\d{2})$/.test(printed) : !/^\d{1,3}(,\d{3})*\.\d\d$/.test(printed),
    );
    expect(odd).toEqual([]);
  });
});

describe('its sums', () => {
  const levels: Record<string, string[]> = {
    total: ['class'],
    class: ['section', 'item'],
    section: ['item'],
  };

  /** Rows one level below; nothing stands between a class of the economic table and its items. */
  const below = (rows: readonly Row[], { kind, code = '' }: Row) => {
    const under = rows.filter(
      (row) => row.code !== undefined && row.code !== code && row.code.startsWith(code),
    );
    for (const level of levels[kind] ?? []) {
      const found = under.filter((row) => row.kind === level);
      if (found.length > 0) return found;
    }
    return [];
  };

  it.each([
    ['income', ['total', 'fiscal', 'institutional', 'business', 'other'], 9],
    ['expenditure', ['total', 'basic', 'project'], 9],
    ['generalExpenditure', ['total', 'basic', 'project'], 9],
    ['basicExpenditure', ['total', 'personnel', 'public'], 5],
  ] as const)(
    '%s: each total, class and section is what stands below it, and each row its columns',
    (id, columns, subtotals) => {
      const rows = tables[id]!.rows as readonly Row[];
      const parents = rows.filter((row) => row.kind !== 'item');
      expect(parents).toHaveLength(subtotals);
      for (const parent of parents) {
        const children = below(rows, parent);
        expect(children, parent.code).not.toEqual([]);
        for (const column of columns) {
          const blank = children.every((row) => row[column] === null);
          expect(fen(parent, column), `${parent.code} ${column}`).toBe(blank ? null : sum(children, column));
        }
      }
      for (const row of rows) {
        const [total, ...parts] = columns;
        expect(sumFen(parts.map((column) => fen(row, column))), `${row.code}`).toBe(fen(row, total));
      }
    },
  );

  it('balance in the two-sided tables', () => {
    for (const id of ['incomeExpenditure', 'appropriation'] as const) {
      const rows: readonly Row[] = tables[id]!.rows;
      for (const side of ['income', 'expenditure']) {
        const lines = rows.filter((row) => row['side'] === side);
        const column = side === 'expenditure' && id === 'appropriation' ? 'total' : 'amount';
        const total = lines.find(({ kind }) => kind === 'total')!;
        expect(
          sum(
            lines.filter(({ kind }) => kind === 'item'),
            column,
          ),
          `${id} ${side}`,
        ).toBe(fen(total, column));
        expect(total[column]).toBe(91016775.35);
      }
      const [whole, ...parts] = rows.filter(({ kind, source }) => kind === 'ofWhich' || source === 'fiscal');
      if (whole) expect(sum(parts, 'amount')).toBe(fen(whole, 'amount'));
    }
    for (const row of tables.appropriation!.rows.filter(({ side }) => side === 'expenditure'))
      expect(sumFen(['general', 'fund', 'stateCapital'].map((column) => fen(row, column)))).toBe(
        fen(row, 'total'),
      );
  });

  it('agree across tables', () => {
    expect(tables.generalExpenditure!.rows).toEqual(tables.expenditure!.rows);
    expect(tables.income!.rows.map(({ code, total }) => [code, total])).toEqual(
      tables.expenditure!.rows.map(({ code, total }) => [code, total]),
    );
    const classes = tables.expenditure!.rows.filter(({ kind }) => kind === 'class');
    for (const id of ['incomeExpenditure', 'appropriation'] as const) {
      const printed = (tables[id]!.rows as readonly Row[]).filter(({ code }) => code !== undefined);
      expect(printed.map((row) => [row.code, row['name'], row['amount'] ?? row['total']])).toEqual(
        classes.map(({ code, name, total }) => [code, name, total]),
      );
    }
    expect(tables.expenditure!.rows.at(-1)?.basic).toBe(tables.basicExpenditure!.rows.at(-1)?.total);
  });

  it('make up the three-public total', () => {
    const row = tables.threePublic!.rows[0]!;
    expect(sumFen(['abroad', 'vehicle', 'reception'].map((column) => fen(row, column, '万元')))).toBe(
      fen(row, 'total', '万元'),
    );
  });
});

describe('its text', () => {
  testFacts(budget);

  it('has 74 facts', () => {
    const kinds = ['amount', 'change', 'count'].map(
      (kind) => facts.filter((fact) => fact.kind === kind).length,
    );
    expect(kinds).toEqual([36, 11, 27]);
    expect(facts).toHaveLength(74);
  });

  it('states what the cells hold, rounded to 0.01 万元; a stated zero stands beside a blank cell', () => {
    for (const fact of facts) {
      if (fact.kind !== 'amount' || fact.cell === undefined) continue;
      const unit = tables[fact.cell.split('.')[1] as keyof typeof tables]!.unit;
      const cell = toFen((readPath(budget, fact.cell) as number | null) ?? 0, unit)!;
      expect(toPrinted(cell), fact.id).toBe(toPrinted(toFen(fact.amount!, fact.unit)!));
    }
  });

  it('states amounts of procurement and of performance targets that no table has', () => {
    expect(facts.flatMap((fact) => (fact.kind === 'amount' && !fact.cell ? [fact.id] : []))).toEqual([
      'procurement',
      'procurement-goods',
      'procurement-works',
      'procurement-services',
      'procurement-small-medium',
      'procurement-small-micro',
      'target-amount',
    ]);
  });

  it('stands before and after the tables, the terms before it', () => {
    expect(budget.parts).toEqual(['profile', 'glossary', 'narrative', 'tables']);
    expect(budget.glossary.map(({ number }) => number)).toEqual(
      ['一', '二', '三', '四', '五', '六', '七', '八'].map((number) => `（${number}）`),
    );
    expect(sections).toHaveLength(18);
  });
});

describe('its figures of last year', () => {
  testDerived(budget, ['incomeExpenditure', 'appropriation', 'threePublic']);

  it('are 11,491.20 万元 of appropriation, and the same three-public as this year', () => {
    const amounts = tables.appropriation!.previous!.figures.map(({ amount }) =>
      toPrinted(toFen(amount!, '元')!),
    );
    expect(amounts).toEqual([1149120, 1149120, 1149120, 0, 0]);
    const row = tables.threePublic!.rows[0] as Row;
    for (const { column, amount } of tables.threePublic!.previous!.figures)
      expect(amount, column).toBe(row[column] ?? 0);
  });
});

describe('its oddities', () => {
  it('numbers the contents with a half-width stop up to 3, then with a full-width one', () => {
    expect(budget.contents.map(({ number }) => number)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${number}${number < 4 ? '.' : '．'}`),
    );
  });

  it('has targets for 6626 万元 of 6641: not for the projects of 行政运行 and 事业运行', () => {
    const rows = tables.expenditure!.rows;
    const stated = facts.find(({ id }) => id === 'target-amount') as { amount: number };
    const project = (code: string | undefined) =>
      fen(
        rows.find((row) => row.code === code)!,
        'project',
      );
    expect(subtractFen(project(undefined)!, toFen(stated.amount, '万元')!)).toBe(
      sumFen([project('2010301'), project('2010350')]),
    );
  });

  it('describes one project of eleven, without an amount, and has no table of targets', () => {
    expect(sections.filter(({ title }) => title.endsWith('项目经费情况说明'))).toHaveLength(1);
    expect(facts.filter(({ section }) => section.startsWith('project'))).toEqual([]);
    expect(tables.projectPerformance).toBeUndefined();
    expect(facts.find(({ id }) => id === 'target-projects')).toMatchObject({ count: 11 });
  });

  it('gives as 机关运行经费 all 公用经费, that of its institution too', () => {
    const cost = fen(tables.threePublic!.rows[0]!, 'operatingCost', '万元')!;
    const whole = fen(tables.basicExpenditure!.rows.at(-1)!, 'public')!;
    expect(toPrinted(cost)).toBe(toPrinted(whole));
  });

  it('has going abroad and a part of reception outside basic expenditure', () => {
    const basic = tables.basicExpenditure!.rows;
    expect(basic.filter(({ code }) => code === '30212' || code === '30231')).toEqual([]);
    expect(basic.find(({ code }) => code === '30217')?.total).toBe(185000);
  });
});
