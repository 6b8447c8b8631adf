import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/importers/read/read-file.js';
import type { Block } from '../../../src/importers/source.js';
import { wrongKindOf } from '../../../src/importers/recognise/wrong-kind.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { parseBudget } from '../../../src/model/parse.js';
import { checkBudget } from '../../../src/model/rules/check-budget.js';
import { publishedPath, readPublished } from '../../published.js';
import { blocksOf } from '../grids.js';
import { readTables, type ReadTables, type Row } from '../read-tables.js';

async function blocksOfFile(name: string): Promise<readonly Block[]> {
  const result = await readFile({ name, bytes: readPublished(name) }, 0);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.file.blocks;
}

const documentOf = (file: string) => JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as Budget;

/** Rows without the texts that the document of the project has condensed. */
const bare = (rows: readonly object[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'explanation')));

/** Findings about amounts in the tables alone; nothing else of a document is there. */
function arithmetic(read: ReadTables, year: number): string[] {
  const parsed = parseBudget({
    schemaVersion: 1,
    kind: 'budget',
    year,
    department: { name: '某部门', level: 'department', scope: 'consolidated' },
    profile: { duties: [], offices: [], units: [] },
    contents: [],
    tables: Object.fromEntries(read.built.map(({ table, value }) => [table, value])),
    narrative: { sections: [], facts: [] },
    glossary: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return checkBudget(parsed.budget)
    .findings.filter(({ severity, rule }) => severity === 'error' && /^(ROW|COL|SIDE|TREE|X)-/.test(rule))
    .map(({ rule, paths }) => `${rule} ${paths[0]}`);
}

describe('the converted text', () => {
  const read = readTables(blocksOf(readFileSync(publishedPath('hongqi-office-2022.txt'), 'utf8')));
  const want = documentOf('hongqi-office-2022').tables;

  it.each(Object.keys(want) as (keyof typeof want)[])('%s is read cell for cell', (table) => {
    const { title, unit, decimals, rows } = want[table]!;
    expect(read.value(table)).toMatchObject({ title, unit, decimals });
    expect(bare(read.rows(table))).toEqual(bare(rows));
  });

  it('gives the same tables through the reader of text files', async () => {
    const through = readTables(await blocksOfFile('hongqi-office-2022.txt'));
    for (const table of Object.keys(want) as (keyof typeof want)[])
      expect(bare(through.rows(table)), table).toEqual(bare(want[table]!.rows));
    expect(through.leftovers).toEqual([]);
  });

  it('has the budget and the tasks of the department as printed', () => {
    const { budget, tasks, goals } = want.overallPerformance!;
    const value = read.value('overallPerformance') as NonNullable<typeof want.overallPerformance>;
    expect(value.budget).toEqual(budget);
    expect(value.tasks!.map(({ name }) => name)).toEqual(tasks!.map(({ name }) => name));
    expect(value.goals).toHaveLength(goals!.length);
  });

  it('tells every row it has moved, the head it has moved, the pieces it has joined, and loses no grid', () => {
    const rules = read.all.flatMap(({ rule }) => rule ?? []);
    const count = (rule: string) => rules.filter((each) => each === rule).length;
    expect(count('LAYOUT-SHIFT')).toBe(10);
    expect(count('LAYOUT-HEADER')).toBe(1);
    expect(count('LAYOUT-BREAK')).toBe(6);
    expect(count('LAYOUT-TOTAL-ROW')).toBe(2);
    expect(read.all.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.leftovers).toEqual([]);
  });
});

describe('real PDF files', () => {
  it('Putuo 2025 is read cell for cell', async () => {
    const read = readTables(await blocksOfFile('putuo-office-2025.pdf'));
    const want = documentOf('putuo-office-2025').tables;
    expect(read.tables.map(({ table }) => table).sort()).toEqual(Object.keys(want).sort());
    for (const { table } of read.tables) {
      const { title, unit, decimals, department, note, rows } = want[table]!;
      expect(read.value(table)).toMatchObject({
        title,
        unit,
        decimals,
        department,
        ...(note ? { note } : {}),
      });
      expect(read.rows(table)).toEqual(rows);
    }
    expect(arithmetic(read, 2025)).toEqual([]);
  });

  it('Wanli 2024 has nine tables and no figure out of place', async () => {
    const read = readTables(await blocksOfFile('wanli-street-2024.pdf'));
    expect(read.tables).toHaveLength(9);
    expect(read.tables.every(({ confidence }) => confidence === 'certain')).toBe(true);
    expect(read.all).toEqual([]);
    expect(arithmetic(read, 2024)).toEqual([]);
    // Printed so: 301 and 2 beside each other.
    expect(read.rows('basicExpenditure')[2]).toMatchObject({ code: '3012', total: 16623810 });
  });

  it('the welfare home 2024 has nine tables; only what is wrong in print is wrong', async () => {
    const read = readTables(await blocksOfFile('welfare-home-2024.pdf'));
    expect(read.tables).toHaveLength(9);
    expect(read.all).toEqual([]);
    // Its code is printed 7 11 02, so it belongs to no 类 and counts beside 210.
    expect(read.rows('expenditure')[10]).toMatchObject({ code: '71102', total: 503724 });
    expect(new Set(arithmetic(read, 2024).map((each) => each.split('.')[1]))).toEqual(
      new Set(['expenditure', 'generalExpenditure', 'basicExpenditure']),
    );
    expect(read.rows('incomeExpenditure').at(-1)).toMatchObject({
      amount: 12121164,
      personnel: 7380214,
      public: 2120950,
      project: 2620000,
    });
  });
});

describe('files of departments', () => {
  it.each(['putuo-office-2025', 'wanli-street-2024', 'welfare-home-2024'])(
    '%s is a department budget',
    async (file) => {
      expect(wrongKindOf(await blocksOfFile(`${file}.pdf`))).toBeNull();
    },
  );
});

describe('blank official forms', () => {
  it.each(['department', 'unit'])(
    'every table of the %s form is recognised, and holds nothing',
    async (kind) => {
      const read = readTables(await blocksOfFile(`${kind}-budget-form.xlsx`));
      expect(read.tables.map(({ table, confidence }) => [table, confidence])).toEqual(
        [
          'incomeExpenditure',
          'income',
          'expenditure',
          'appropriation',
          'generalExpenditure',
          'fundExpenditure',
          'stateCapitalExpenditure',
          'basicExpenditure',
          'threePublic',
        ].map((table) => [table, 'certain']),
      );
      expect(read.tables.map(({ unit }) => unit)).toEqual([...Array<string>(8).fill('元'), '万元']);
      expect(read.all).toEqual([]);
      // 类 is a number and 款 a text in these sheets.
      expect(read.rows('income')[2]).toMatchObject({
        kind: 'item',
        code: '2050205',
        name: '高等教育',
        total: null,
      });
    },
  );
});
