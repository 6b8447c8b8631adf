import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../src/export/xlsx.js';
import { openOwn } from '../../../src/importers/kit-files/read-own.js';
import { readPath } from '../../../src/model/read-path.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { noteText } from '../../../src/text/importing/notes.js';
import { readBack, sample } from '../../export/documents.js';
import { read } from '../show.js';
import { changed, changedCsv } from './change.js';
import { ownNotes } from '../../../src/text/importing/words.js';

const hongqi = sample('hongqi-office-2022');
const putuo = sample('putuo-office-2025');

/** What differs between two documents, by path. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return Object.is(before, after) ? [] : [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      Array.isArray(before) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    ),
  );
}

const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code);

describe('what is changed in a workbook wins', () => {
  it('a figure, and nothing else changes', async () => {
    const own = await changed(hongqi, (sheet) => {
      const table = sheet('03支出总表');
      table.type(`F${table.rowOf('行政运行')}`, 221.53);
    });
    expect(differences(hongqi, own.document)).toEqual(['tables.expenditure.rows[2].total']);
    expect(readPath(own.document, 'tables.expenditure.rows[2].total')).toBe(221.53);
    expect(own.notes.at(-1)).toEqual({
      code: 'own-edited',
      severity: 'info',
      place: { file: '预算.xlsx', sheet: '03支出总表' },
      words: { count: 1, cells: 'F8' },
    });
    expect(own.trace.get('tables.expenditure.rows[2].total')).toEqual({
      file: '预算.xlsx',
      sheet: '03支出总表',
      cell: 'F8',
    });
  });

  it('a figure made blank is null, one typed as text is read, and a blank one may be filled', async () => {
    const own = await changed(hongqi, (sheet) => {
      const table = sheet('03支出总表');
      const row = table.rowOf('行政运行');
      table.type(`F${row}`, null);
      table.type(`H${row}`, '1,171.30');
      table.type(`G${row}`, 0);
    });
    expect(readPath(own.document, 'tables.expenditure.rows[2]')).toMatchObject({
      total: null,
      basic: 0,
      wages: 1171.3,
    });
    expect(differences(hongqi, own.document)).toHaveLength(3);
  });

  it('words, codes in parts, numbering and unit', async () => {
    const own = await changed(hongqi, (sheet) => {
      const table = sheet('03支出总表');
      const row = table.rowOf('行政运行');
      table.type(`E${row}`, '行政运行（更正）');
      table.type(`C${row}`, 2);
      table.type(`N${table.rowOf('单位：万元')}`, '单位:元');
      const sides = sheet('01收支总表');
      const item = sides.rows.findIndex((cells) => String(cells[0]).startsWith('二、'));
      sides.type(`A${item + 1}`, '（二）更正的项目');
    });
    expect(readPath(own.document, 'tables.expenditure.rows[2]')).toMatchObject({
      name: '行政运行（更正）',
      code: '2010302',
    });
    expect(readPath(own.document, 'tables.expenditure.unit')).toBe('元');
    const [path] = differences(hongqi, own.document).filter((each) => each.endsWith('.number'));
    expect(readPath(own.document, path!.replace(/\.number$/, ''))).toMatchObject({
      number: '（二）',
      name: '更正的项目',
    });
  });

  it('prose, contents and terms', async () => {
    const own = await changed(hongqi, (sheet) => {
      const terms = sheet('名词解释');
      terms.type('C3', '改过的解释。');
      sheet('目录').type('B3', '改过的表名');
      const profile = sheet('部门概况');
      profile.type(`B${profile.rowOf('部门名称')}`, '改过的名称');
    });
    expect(differences(hongqi, own.document).sort()).toEqual([
      'contents[0].title',
      'department.name',
      'glossary[0].definition',
    ]);
  });

  it('words where an amount stood are reported, and the exported figure stays', async () => {
    const own = await changed(hongqi, (sheet) => sheet('03支出总表').type('F8', '待定'));
    expect(own.document).toEqual(hongqi);
    expect(own.notes.at(-1)).toMatchObject({
      code: 'own-unreadable',
      severity: 'error',
      place: { sheet: '03支出总表', cell: 'F8' },
      words: { text: '待定' },
      path: 'tables.expenditure.rows[2].total',
    });
  });

  it('a word of the form that was changed is reported and not taken', async () => {
    const own = await changed(hongqi, (sheet) => sheet('03支出总表').type('F3', '总额'));
    expect(own.document).toEqual(hongqi);
    expect(own.notes.at(-1)).toMatchObject({ code: 'own-ignored', words: { text: '总额' } });
  });
});

describe('rows of a table', () => {
  const path = 'tables.expenditure.rows';
  const rowsOf = (document: object) =>
    readPath(document, path) as Budget['tables']['expenditure'] extends infer T
      ? NonNullable<T> extends { rows: infer R }
        ? R
        : never
      : never;

  it('one added in between: those below keep what they are, statements still speak of their rows', async () => {
    const own = await changed(hongqi, (sheet) =>
      sheet('03支出总表').arrange(6, ([first, ...rest]) => [
        first!,
        ['201', '03', '99', null, '其他支出', 1.5, 1.5, null, null, 1.5, null, null, null, null],
        ...rest,
      ]),
    );
    const rows = rowsOf(own.document);
    const before = hongqi.tables.expenditure!.rows;
    expect(rows).toHaveLength(before.length + 1);
    expect(rows[2]).toMatchObject({ kind: 'item', code: '2010399', name: '其他支出', total: 1.5 });
    expect([...rows.slice(0, 2), ...rows.slice(3)]).toEqual(before);
    const facts = hongqi.narrative.facts.filter((fact) => fact.cell?.startsWith(path));
    expect(facts.length).toBeGreaterThan(0);
    for (const { id, cell } of facts) {
      const now = (own.document as Budget).narrative.facts.find((fact) => fact.id === id)!.cell!;
      expect(readPath(own.document, now)).toBe(readPath(hongqi, cell!));
    }
    expect(own.notes).toContainEqual(
      expect.objectContaining({
        code: 'own-row-added',
        severity: 'warning',
        path: `${path}[2]`,
        words: { kind: 'item' },
      }),
    );
  });

  it('one removed', async () => {
    const own = await changed(hongqi, (sheet) => sheet('03支出总表').arrange(7, ([, ...rest]) => rest));
    expect(rowsOf(own.document)).toEqual(hongqi.tables.expenditure!.rows.filter((_, index) => index !== 2));
    expect(codes(own)).toContain('own-rows-removed');
  });

  it('sorted anew', async () => {
    const own = await changed(hongqi, (sheet) => sheet('03支出总表').arrange(7, (rows) => rows.toReversed()));
    const [total, unit, ...items] = hongqi.tables.expenditure!.rows;
    expect(rowsOf(own.document)).toEqual([total, unit, ...items.toReversed()]);
    expect(codes(own)).toContain('own-rows-moved');
  });

  it('with a note below: it moves with the rows', async () => {
    const own = await changed(hongqi, (sheet) =>
      sheet('06一般公共预算基本支出表').arrange(5, ([first, ...rest]) => [
        first!,
        ['30199', '其他工资福利支出', null, null, 2, 2, null],
        ...rest,
      ]),
    );
    const table = (own.document as Budget).tables.basicExpenditure!;
    expect(table.note).toBe(hongqi.tables.basicExpenditure!.note);
    expect(table.rows).toHaveLength(hongqi.tables.basicExpenditure!.rows.length + 1);
    expect(codes(own)).toContain('own-row-added');
  });

  it('one added on one side of a two-sided table', async () => {
    const own = await changed(putuo, (sheet) => {
      const table = sheet('01收支总表');
      const row = table.rowOf('二、事业收入');
      table.type(`C${row}`, '五、其他支出');
      table.type(`D${row}`, 12);
    });
    const rows = (own.document as Budget).tables.incomeExpenditure!.rows;
    expect(rows).toHaveLength(putuo.tables.incomeExpenditure!.rows.length + 1);
    const sideOf = (side: string, of: readonly { side: string }[]) => of.filter((row) => row.side === side);
    expect(sideOf('income', rows)).toEqual(sideOf('income', putuo.tables.incomeExpenditure!.rows));
    expect(rows).toContainEqual(
      expect.objectContaining({
        side: 'expenditure',
        kind: 'item',
        number: '五、',
        name: '其他支出',
        amount: 12,
      }),
    );
  });

  it('of indicators, which cannot be told apart: reported, the table stays as exported', async () => {
    const own = await changed(hongqi, (sheet) =>
      sheet('12部门整体绩效目标表').arrange(20, ([, ...rest]) => rest),
    );
    expect(own.document).toEqual(hongqi);
    expect(own.notes).toContainEqual(
      expect.objectContaining({
        code: 'own-rows-unclear',
        severity: 'error',
        path: 'tables.overallPerformance',
      }),
    );
  });
});

describe('sheets', () => {
  it('one that was renamed is known by its title; one that is missing and one that is new are reported', async () => {
    const own = await changed(hongqi, (sheet, book) => {
      sheet('03支出总表').type('F8', 5);
      const rename = (from: string, to: string) => {
        book.SheetNames[book.SheetNames.indexOf(from)] = to;
        book.Sheets[to] = book.Sheets[from]!;
      };
      rename('03支出总表', '支出（改）');
      book.SheetNames.splice(book.SheetNames.indexOf('08三公经费表'), 1);
      book.SheetNames.push('草稿');
      book.Sheets['草稿'] = { A1: { t: 's', v: 'x' }, B1: { t: 's', v: 'y' }, '!ref': 'A1:B1' };
    });
    expect(differences(hongqi, own.document)).toEqual(['tables.expenditure.rows[2].total']);
    expect(codes(own)).toEqual(['own-file', 'own-sheet-missing', 'own-sheet-added', 'own-edited']);
  });

  it('a damaged line of the data is named', async () => {
    const own = await changed(hongqi, (sheet) => {
      const data = sheet('数据说明');
      data.type(`B${data.rowOf('year')}`, '20 22');
    });
    expect(own.notes).toContainEqual(
      expect.objectContaining({ code: 'own-data-damaged', severity: 'error', words: { count: 1 } }),
    );
    expect(own.document).not.toHaveProperty('year');
  });
});

describe('what is changed in a zip of CSV wins', () => {
  it('a figure', async () => {
    const own = await changedCsv(hongqi, (name, text) =>
      name === '03支出总表.csv' ? text.replace('行政运行,221.52', '行政运行,221.53') : text,
    );
    expect(differences(hongqi, own.document)).toEqual(['tables.expenditure.rows[2].total']);
    expect(own.trace.get('tables.expenditure.rows[2].total')).toMatchObject({ sheet: '03支出总表.csv' });
  });

  it('what a spreadsheet does to a CSV changes nothing: codes without zeros, figures without places, no mark', async () => {
    const own = await changedCsv(hongqi, (_name, text) =>
      text.replaceAll(/(^|,)0(\d)(?=,)/gm, '$1$2').replaceAll(/(\.\d)0(?=,|\r)/g, '$1'),
    );
    expect(own.document).toEqual(hongqi);
    expect(codes(own)).toEqual(['own-file']);
  });
});

describe('openOwn', () => {
  it('gives nothing where no file is ours', async () => {
    expect(openOwn([])).toBe(null);
    expect(openOwn([await read('a.txt', '收入\t1\n支出\t2')])).toBe(null);
  });

  it('takes the first of two files that are ours, and names the other', async () => {
    const [first, second] = await Promise.all(
      [hongqi, putuo].map((budget) => readBack(exportXlsx(budget), 'xlsx')),
    );
    const own = openOwn([first!, second!])!;
    expect(own.document).toEqual(hongqi);
    expect(codes(own)).toContain('own-several');
  });

  it('does not take a file of a later layout', async () => {
    const file = await readBack(exportXlsx(hongqi), 'xlsx');
    const later = JSON.parse(JSON.stringify(file).replaceAll('"text":"1"', '"text":"2"')) as typeof file;
    expect(openOwn([later])).toBe(null);
  });
});

it('every note has its words in both languages', () => {
  for (const code of Object.keys(ownNotes('en')))
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = { count: 2, cells: 'A1', text: 'x', kind: 'item', title: 'T' };
      const sentence = noteText({ code, place: { file: 'a.xlsx' }, words }, locale);
      expect(sentence).not.toBe(code);
      expect(sentence).toMatch(locale === 'en' ? /\.$/ : /。$/);
    }
});
