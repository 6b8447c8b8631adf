import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/importers/import-files.js';
import type { ImportResult } from '../../../src/importers/result.js';
import type { Budget } from '../../../src/model/schema/document.js';
import type { TableId } from '../../../src/model/schema/tables.js';
import { readPublished } from '../../published.js';
import { fillForm, type Filling, type Row } from './fill-form.js';

const putuo = JSON.parse(readFileSync('data/putuo-office-2025.json', 'utf8')) as Budget;
const TABLES = Object.keys(putuo.tables) as TableId[];

/** The fixed lines of the forms, which are worded otherwise than in the year of the document. */
const WORDS: Readonly<Record<string, string>> = {
  一般公共预算资金: '一般公共预算',
  政府性基金: '政府性基金预算',
};

const FORM = {
  department: { level: 'department', word: '部门', three: '部门' },
  unit: { level: 'unit', word: '预算单位', three: '单位' },
} as const;

/** The budget as it is filled in: institutions have columns of 人员, 公用 and 项目 on the right of 收支总表. */
function filledIn(form: keyof typeof FORM): Budget {
  const budget = structuredClone(putuo);
  if (form === 'department') return budget;
  const { incomeExpenditure, expenditure, basicExpenditure } = budget.tables;
  const totalOf = (rows: readonly object[]) => (rows as readonly Row[]).find(({ kind }) => kind === 'total')!;
  for (const row of incomeExpenditure!.rows) {
    if (row.side === 'income') continue;
    const spent = expenditure!.rows.find(
      ({ kind, code }) => kind === row.kind || (code && code === row.code),
    );
    const { personnel, public: daily } = row.kind === 'total' ? totalOf(basicExpenditure!.rows) : {};
    Object.assign(row, { personnel: personnel ?? null, public: daily ?? null, project: spent!.project });
  }
  return budget;
}

/** The table as the form prints it: its own title, its own words and numbering. */
function asPrinted(budget: Budget, table: TableId, form: keyof typeof FORM): { title: string; rows: Row[] } {
  const { title, rows } = budget.tables[table]!;
  const word = table === 'threePublic' ? FORM[form].three : FORM[form].word;
  const named = (row: object): Row => {
    const { name, number, side, kind } = row as Row;
    if (side !== 'income' || kind === 'total') return row as Row;
    const printed = form === 'unit' ? String(number).replace('.', '、') : number;
    return { ...row, number: printed, name: WORDS[String(name)] ?? name };
  };
  return { title: title.replace('部门', word), rows: rows.map(named) };
}

const FILLINGS: readonly (readonly [string, Filling])[] = [
  ['numbers shown to the 分', { amounts: '#,##0.00' }],
  ['numbers in the general format', { amounts: 'General' }],
  ['amounts as text and blank rows between', { amounts: 'text', blankRows: 2 }],
  ['类 and 款 only where they begin', { amounts: '#,##0.00', codesOnce: true }],
];

describe.each(['department', 'unit'] as const)('the official workbook of a %s, filled in', (form) => {
  const bytes = () => readPublished(`${form}-budget-form.xlsx`);

  describe.each(FILLINGS)('%s', (_words, filling) => {
    const budget = filledIn(form);
    let result: ImportResult;
    let document: Budget;

    beforeAll(async () => {
      const file = fillForm(bytes(), budget, filling);
      result = await importFiles([{ name: 'filled.xlsx', bytes: file }]);
      document = result.document as Budget;
    });

    it.each(TABLES)('%s is read cell for cell', (table) => {
      const { unit, decimals, department, note } = budget.tables[table]!;
      const { title, rows } = asPrinted(budget, table, form);
      const read = document.tables[table]!;
      expect(read).toMatchObject({ title, unit, department, ...(note ? { note } : {}) });
      if (filling.amounts !== 'General') expect(read.decimals).toBe(decimals);
      expect(read.rows).toEqual(rows);
    });

    it('is a valid document of its year and department, without a word of complaint', () => {
      expect(result.issues).toEqual([]);
      expect(document).toMatchObject({
        year: 2025,
        department: { name: putuo.department.name, level: FORM[form].level },
      });
      expect(Object.keys(document.tables).sort()).toEqual([...TABLES].sort());
      expect(result.report.tables.every(({ confidence }) => confidence === 'certain')).toBe(true);
      expect(result.report.amounts.unreadable).toBe(0);
      expect(result.report.leftovers).toEqual([]);
      expect(result.report.notes).toEqual([]);
    });
  });

  it('is read as shown where the cells keep the formats of the form, which hide the 分', async () => {
    const file = fillForm(bytes(), filledIn(form), {});
    const { document, report } = await importFiles([{ name: 'filled.xlsx', bytes: file }]);
    const { income, threePublic } = (document as Budget).tables;
    expect(income).toMatchObject({ decimals: 0, unit: '元' });
    expect(income!.rows.map((row) => row.total)).toEqual(
      putuo.tables.income!.rows.map(({ total }) => Math.floor(total! + 0.5)),
    );
    expect(threePublic!.rows).toEqual(putuo.tables.threePublic!.rows);
    expect(report.amounts.unreadable).toBe(0);
  });
});
