import { describe, expect, it } from 'vitest';
import type { ImportStep } from '../../../src/importers/index.js';
import { noteSentence } from '../../../src/text/importing/notes.js';
import { blocksOf } from '../prose/blocks.js';
import { COVER, PROSE, importing, overallTable, textFile } from './files.js';

const TABLE = overallTable('2025年部门收支预算表', '100.00');
const whole = () => textFile('全文.txt', ...COVER, ...PROSE, ...TABLE);

describe('one file', () => {
  it('gives a valid document with everything in it', async () => {
    const { budget, issues, document, report } = await importing([whole()]);
    expect(issues).toEqual([]);
    expect(budget).not.toBeNull();
    expect(document).toMatchObject({
      schemaVersion: 1,
      kind: 'budget',
      year: 2025,
      department: { name: '江东县水利局', level: 'department', scope: 'consolidated', region: '江东县' },
      published: '2025-02',
      source: { title: '江东县水利局2025年度部门预算' },
      profile: {
        duties: ['管水。', '治河。'],
        units: [{ name: '江东县水利局（本级）' }, { name: '江东县河道管理站' }],
      },
      glossary: [{ number: '一、', term: '基本支出', definition: '为保障运转的开支。' }],
    });
    expect(report.unread).toEqual([]);
    expect(report.amounts).toEqual({ read: 4, unreadable: 0 });
  });

  it('has the keys in the order of the documents in data', async () => {
    const { document } = await importing([whole()]);
    expect(Object.keys(document)).toEqual(
      'schemaVersion kind year department published source profile contents tables narrative glossary'.split(
        ' ',
      ),
    );
    expect(Object.keys(document.narrative.facts[0]!)).toEqual(
      'kind id section subject cell printed amount unit'.split(' '),
    );
  });

  it('derives last year from the stated change, exactly', async () => {
    const { document } = await importing([whole()]);
    expect(document.tables['incomeExpenditure']!.previous).toEqual({
      year: 2024,
      figures: [{ row: 2, column: 'amount', amount: 105, origin: 'derived', fact: 'total-income-change' }],
    });
  });

  it('knows the place of every value', async () => {
    const { trace } = await importing([whole()]);
    const lineOf = (path: string) => trace.get(path)?.line;
    expect(lineOf('department.name')).toBe(1);
    expect(lineOf('published')).toBe(5);
    expect(lineOf('profile.duties[1]')).toBe(13);
    expect(lineOf('profile.units[1]')).toBe(19);
    expect(lineOf('narrative.sections[0]')).toBe(23);
    expect(lineOf('narrative.facts[2]')).toBe(25);
    expect(lineOf('glossary[0]')).toBe(33);
    expect(trace.get('tables.incomeExpenditure.rows[2].amount')).toMatchObject({ file: '全文.txt' });
  });

  it('gives the same for the same files', async () => {
    const [one, two] = [await importing([whole()]), await importing([whole()])];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect([...two.trace]).toEqual([...one.trace]);
  });

  it('tells how far it is', async () => {
    const steps: ImportStep[] = [];
    await importing([whole()], { onProgress: (step) => steps.push(step) });
    expect(steps.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['reading', 0, 1],
      ['recognising', 1, 1],
      ['assembling', 1, 1],
    ]);
  });

  it('takes what was read already, such as a clipboard, like a file', async () => {
    const blocks = blocksOf([...COVER, ...PROSE].join('\n'), '剪贴板');
    const { document, report } = await importing([], {
      sources: [{ name: '剪贴板', format: 'text', blocks, notes: [] }],
    });
    expect(document.department.name).toBe('江东县水利局');
    expect(report.files).toEqual([{ name: '剪贴板', format: 'text' }]);
  });
});

describe('several files', () => {
  const prose = () => textFile('说明.txt', ...COVER, ...PROSE);
  const tables = (total = '100.00') => textFile('附表.txt', ...overallTable('2025年部门收支预算表', total));

  it('makes one document of tables and text', async () => {
    const { budget, document } = await importing([tables(), prose()]);
    expect(budget).not.toBeNull();
    expect(document.narrative.facts[0]).toMatchObject({
      id: 'total-income',
      cell: 'tables.incomeExpenditure.rows[2].amount',
    });
    expect(document).not.toHaveProperty('parts');
  });

  it('takes the fuller of two tables, and names both places', async () => {
    const short = textFile('旧表.txt', ...overallTable('2025年部门收支预算表', ''));
    const { document, report } = await importing([short, tables(), prose()]);
    expect(document.tables['incomeExpenditure']!.rows[0]).toMatchObject({ amount: 100 });
    const note = report.notes.find(({ code }) => code === 'table-twice')!;
    expect(noteSentence(note, 'zh-CN')).toMatch(/旧表\.txt.*收支总表有两份.*附表\.txt/);
  });

  it('says that the same table comes again', async () => {
    expect((await importing([tables(), tables(), prose()])).codes).toContain('table-repeated');
  });

  it('tells two departments and two years', async () => {
    const other = textFile('另一个.txt', ...overallTable('2024年部门收入预算表', '5', '江西县林业局'));
    const { report } = await importing([prose(), other]);
    const sentences = report.notes
      .filter(({ code }) => code.endsWith('-differ'))
      .map((note) => [note.severity, noteSentence(note, 'zh-CN')]);
    expect(sentences).toEqual([
      ['error', expect.stringMatching(/江西县林业局.*说明\.txt.*江东县水利局/)],
      ['error', expect.stringMatching(/2024 年.*说明\.txt.*2025 年/)],
    ]);
  });

  it('does not take a department and its own office for two', async () => {
    const own = textFile('附表.txt', ...overallTable('2025年部门收支预算表', '1', '江东县水利局（汇总）'));
    expect((await importing([prose(), own])).codes).not.toContain('departments-differ');
  });

  it('takes a section that two files have once', async () => {
    const { document, codes } = await importing([prose(), prose()]);
    expect(codes.filter((code) => code === 'section-repeated')).toHaveLength(4);
    expect(document.narrative.facts).toHaveLength(
      (await importing([prose()])).document.narrative.facts.length,
    );
  });

  it('refuses a final account and a government budget by name, and keeps the rest', async () => {
    const account = textFile(
      '决算.txt',
      '江东县水利局2024年度部门决算',
      '一、收入支出决算总表',
      '二、收入决算表',
      '三、支出决算表',
    );
    const { report, document } = await importing([account, prose(), tables()]);
    const note = report.notes.find(({ code }) => code === 'final-account')!;
    expect(note).toMatchObject({ severity: 'error', place: { file: '决算.txt' } });
    expect(noteSentence(note, 'zh-CN')).toContain('是决算，不是预算');
    expect(document.year).toBe(2025);
    expect((await importing([account])).document).toBeNull();
  });
});

describe('corrections', () => {
  it('gives what the files lack', async () => {
    const file = textFile('附表.txt', ...overallTable('部门收支预算表', '100', ''));
    const without = await importing([file]);
    expect(without.codes).toEqual(expect.arrayContaining(['department-missing', 'year-missing']));
    expect(without.budget).toBeNull();
    expect(without.document.tables).toHaveProperty('incomeExpenditure');
    const corrections = { document: { year: 2025, 'department.name': '江东县水利局' } };
    const { budget, codes } = await importing([file], { corrections });
    expect(budget).toMatchObject({ year: 2025, department: { name: '江东县水利局' } });
    expect(codes).not.toContain('year-missing');
  });

  it('knows the speaker of the text by the name that was given', async () => {
    const file = textFile('说明.txt', '一、收支总体情况', '红星农机推广所2025年收入总计100万元。', ...TABLE);
    const corrections = { document: { year: 2025, 'department.name': '红星农机推广所' } };
    const { document } = await importing([file], { corrections });
    expect(document.narrative.facts[0]).toMatchObject({ subject: '收入总计' });
  });

  it('derives last year from a cell that was given, and no more from one that was taken away', async () => {
    const corrections = {
      document: {
        'narrative.facts[2].cell': 'tables.incomeExpenditure.rows[5].amount',
        'narrative.facts[0].cell': null,
      },
    };
    const { document } = await importing([whole()], { corrections });
    expect(document.narrative.facts[0]).not.toHaveProperty('cell');
    expect(document.tables['incomeExpenditure']!.previous!.figures).toMatchObject([{ row: 5, amount: 105 }]);
  });

  it('corrects a cell of a table before anything is derived from it', async () => {
    const file = whole();
    const first = await importing([file]);
    const grid = first.report.tables[0]!.grids[0]!.id;
    const { document } = await importing([file], { corrections: { cells: { [`${grid}/4/1`]: '120.5' } } });
    expect(document.tables['incomeExpenditure']!.rows[2]).toMatchObject({ amount: 120.5 });
    expect(document.tables['incomeExpenditure']!.previous!.figures).toMatchObject([{ amount: 125.5 }]);
  });

  it('says which corrections lead nowhere, and changes nothing else by them', async () => {
    const corrections = {
      document: { 'narrative.nothing.more': 1, '__proto__.x': 1, 'tables.income.rows[0].total': 3, '': 1 },
    };
    const { document, codes } = await importing([whole()], { corrections });
    expect(codes.filter((code) => code === 'correction-nowhere')).toHaveLength(4);
    expect(document).toEqual((await importing([whole()])).document);
    expect({}).not.toHaveProperty('x');
  });

  it.each([
    [{ narrative: 5 }, ['narrative']],
    [{ tables: 'x' }, ['tables']],
    [{ 'narrative.facts[0]': 7 }, ['narrative', 'facts', 0]],
    [{ department: [] }, ['department']],
    [{ year: 'x' }, ['year']],
  ])('answers %j with an issue of %j, never with an exception', async (decided, path) => {
    const { budget, issues } = await importing([whole()], { corrections: { document: decided } });
    expect(budget).toBeNull();
    expect(issues).toMatchObject([{ code: 'wrong-type', path }]);
  });
});
