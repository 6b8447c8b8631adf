import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVER, PROSE, importing, overallTable, textFile } from './files.js';

const TABLE = overallTable('2025年部门收支预算表', '100.00');

describe('files with little or too much in them', () => {
  it('says that there is nothing', async () => {
    const { document, budget, codes, report } = await importing([textFile('通知.txt', '会议通知')]);
    expect(document).toBeNull();
    expect(budget).toBeNull();
    expect(codes).toContain('nothing-found');
    expect(report.unread).toHaveLength(1);
  });

  it('answers no files at all', async () => {
    expect(await importing([])).toMatchObject({
      document: null,
      budget: null,
      report: { files: [], refused: [] },
    });
  });

  it('refuses what cannot be read, and reads the rest', async () => {
    const picture = {
      name: '表.jpg',
      bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46),
    };
    const { report, document } = await importing([picture, textFile('全文.txt', ...COVER, ...PROSE)]);
    expect(report.refused).toMatchObject([{ name: '表.jpg', code: 'unknown-format' }]);
    expect(document.year).toBe(2025);
  });

  it('makes a document of tables without any text', async () => {
    const { budget, document } = await importing([textFile('附表.txt', ...TABLE)]);
    expect(budget).not.toBeNull();
    expect(document).toMatchObject({
      year: 2025,
      department: { name: '江东县水利局' },
      profile: { duties: [], offices: [], units: [] },
      narrative: { sections: [], facts: [] },
      glossary: [],
    });
  });

  it('makes a document of text without any table, its facts without cells', async () => {
    const { budget, document, codes } = await importing([textFile('说明.txt', ...COVER, ...PROSE)]);
    expect(budget).not.toBeNull();
    expect(document.tables).toEqual({});
    expect(document.narrative.facts.every(({ cell }) => cell === undefined)).toBe(true);
    expect(codes).toContain('fact-without-cell');
  });

  it('reads text without titles, and tells what it assumes', async () => {
    const { document, codes } = await importing([
      textFile('说明.txt', '2025年收入总计100万元，支出总计100万元。'),
    ]);
    expect(document.narrative.sections).toMatchObject([{ id: 'section-1', title: '' }]);
    expect(document.narrative.facts).toHaveLength(2);
    expect(codes).toEqual(expect.arrayContaining(['department-missing', 'year-missing', 'level-assumed']));
  });

  it('divides a section longer than the schema takes, without losing a letter', async () => {
    const long = `${'江东县水利局管理全县的水。'.repeat(400)}`;
    const { budget, document, codes } = await importing([
      textFile('说明.txt', ...COVER, '一、政府采购支出情况', '', long, '', '采购预算3万元。', '', ...TABLE),
    ]);
    expect(budget).not.toBeNull();
    expect(codes).toContain('section-split');
    const { sections } = document.narrative;
    expect(sections.map(({ id }) => id)).toEqual(['procurement', 'procurement-part-2']);
    expect(sections.map(({ text }) => text).join('')).toBe(
      `${long}\n采购预算3万元。`.replace('\n', sections[1]!.text!.includes('\n') ? '\n' : ''),
    );
    expect(sections.every(({ text }) => text!.length <= 4000)).toBe(true);
  });

  it('cuts a duty and a definition longer than the schema takes, and says so', async () => {
    const long = '管水，'.repeat(1500);
    const { budget, report } = await importing([
      textFile(
        '说明.txt',
        ...COVER,
        '一、主要职责',
        '',
        `1、${long}。`,
        '',
        '第三部分 名词解释',
        '',
        `一、水：指${long}。`,
        '',
        ...TABLE,
      ),
    ]);
    expect(budget).not.toBeNull();
    expect(report.notes.filter(({ code }) => code === 'prose-cut').map(({ path }) => path)).toEqual([
      'profile.duties[0]',
      'glossary[0].definition',
    ]);
  });

  it('keeps 100 of 200 sections, and gives the others to the reader', async () => {
    const sections = Array.from({ length: 200 }, (_, index) => [
      `# 事项${index}情况`,
      '',
      `甲${index}。`,
      '',
    ]);
    const { budget, document, report, codes } = await importing([
      textFile('说明.txt', ...COVER, ...sections.flat(), ...TABLE),
    ]);
    expect(budget).not.toBeNull();
    expect(document.narrative.sections).toHaveLength(100);
    expect(codes).toContain('list-cut');
    expect(report.unread).toHaveLength(100);
  });

  it('keeps 1,000 facts and says that there are more', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => `事项${index}支出${index}万元。`).join('');
    const { budget, document, codes } = await importing([
      textFile('说明.txt', ...COVER, '一、其他事项说明', '', many, '', ...TABLE),
    ]);
    expect(budget).not.toBeNull();
    expect(document.narrative.facts).toHaveLength(1000);
    expect(codes).toContain('list-cut');
  });

  it('keeps what could be mistaken for a page or a program as text', async () => {
    const script = '<script>alert(1)</script>收入总计100万元。';
    const { document, issues } = await importing([
      textFile('说明.txt', ...COVER, '一、收支总体情况', '', script, '', ...TABLE),
    ]);
    expect(document.narrative.sections[0]!.text).toBe(script);
    expect(new Set(issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['markup-in-text warning']),
    );
  });

  it('never throws for words in any order, and gives facts that the schema takes', async () => {
    const words = fc.constantFrom(
      ...'一、|（一）|1.|第一部分|目录|主要职责|名词解释|收支总体情况说明|“三公”经费|三公|公务接待费|其中：|，|。|；|：|、|（|）|\n|\n\n'.split(
        '|',
      ),
      ...'收入总计|支出|收、支总计|各|比上年|比2024年|增加|减少|下降|持平|无变化|占|主要原因是|均为|内设机构|包括|下属|辆|共有车辆|是指'.split(
        '|',
      ),
      ...[
        '100万元',
        '3,355.65元',
        '-5 万 元',
        '12%',
        '5个',
        '1家',
        '0辆',
        '2025年',
        '--',
        '1,2,3',
        '\u202e',
        '<b>',
        '\\',
      ],
      ...['2025年部门收支预算表', '项目\t金额\n收入\t1\n', '江东县水利局', '2025年部门预算'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
        const { document, issues } = await importing([textFile('说明.txt', parts.join(''))]);
        const wrong = issues.filter(({ severity, code }) => severity === 'error' && code !== 'missing-key');
        if (document) expect(wrong.filter(({ path }) => path[0] !== 'tables')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['brackets', '（'.repeat(100_000)],
    ['marks', '，：、'.repeat(60_000)],
    ['words of reasons', '主要原因是'.repeat(20_000)],
    ['figures', '收入1万元'.repeat(20_000)],
    ['commas between digits', '1,'.repeat(50_000)],
    ['letters', '收支总计各'.repeat(20_000)],
    ['quotation marks', '“'.repeat(100_000)],
    ['spaces', `收入${' '.repeat(100_000)}1万元`],
    ['offices', `内设${'甲乙、'.repeat(30_000)}`],
  ])('is not held up by a long run of %s', async (_name, run) => {
    const { report } = await importing([
      textFile('说明.txt', ...COVER, '一、收支总体情况', '', run, '', '二、机构设置情况', '', run),
    ]);
    expect(report.files).toHaveLength(1);
  });
});
