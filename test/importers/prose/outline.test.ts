import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/importers/prose/outline.js';
import { paragraphsOf } from '../../../src/importers/prose/paragraphs.js';
import { draftSections } from '../../../src/importers/prose/section-drafts.js';
import { isSectionTitle } from '../../../src/importers/prose/section-titles.js';
import { blocksOf } from './blocks.js';

const outline = (...lines: string[]) => outlineOf(blocksOf(lines.join('\n')));
const ids = (...lines: string[]) => draftSections(outline(...lines).sections, new Set()).map(({ id }) => id);
const texts = (text: string) =>
  paragraphsOf(blocksOf(text)).flatMap((each) => ('marked' in each ? [each.text] : []));

describe('paragraphs', () => {
  it('joins a sentence that a page cut, and keeps where', () => {
    const [paragraph] = paragraphsOf(blocksOf('7、负责机关的党群、人事事务和后勤服务\n\n工作。'));
    expect(paragraph).toMatchObject({
      text: '7、负责机关的党群、人事事务和后勤服务工作。',
      seams: [{ at: 19, place: { line: 3 } }],
    });
  });

  it.each([
    ['lines of a cover', '江东县水利局（汇总）\n2025年度部门预算\n二〇二五年二月'],
    ['a title and its text', '二、机关运行经费预算\n2025年机关运行经费，为10万元。'],
    ['a label and another', '部门名称：江东县水利局\n单位：万元'],
    ['entries of a list', '1.江东县水利局本级\n2.江东县河道管理站'],
    ['a line that a colon ends', '具体包括：\n江东县水利局，江东县河道管理站。'],
  ])('leaves %s apart', (_name, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });

  it('lets a closing mark alone on a line belong to what is before it', () => {
    expect(texts('提供综合服务工作\n。')).toEqual(['提供综合服务工作。']);
  });

  it('takes out page numbers, emphasis marks and control characters', () => {
    expect(texts('- 3 -\n**（一）**\u202e收入\u0007 100万元。\n第 4 页')).toEqual(['（一）收入 100万元。']);
  });
});

describe('title lines', () => {
  it.each([
    ['一、收入支出预算总体情况说明', false, true],
    ['（二）政府采购支出情况', false, true],
    ['五、国有资产占有使用情况（增加内容）', false, true],
    ['江东县水利局主要职能', false, true],
    ['第三部分 名词解释', false, true],
    ['1、负责全县政务信息的采编和分析。', false, false],
    ['7、负责机关的党群、人事事务和后勤服务', false, false],
    ['详见单位的项目绩效目标表', false, false],
    ['2025年收入100万元，支出100万元', true, false],
    ['机关运行的保障', true, true],
  ])('says of “%s” (marked %s): %s', (text, marked, expected) => {
    expect(isSectionTitle(text, marked)).toBe(expected);
  });
});

describe('contents lists', () => {
  it('ends where what it names comes again, and gives the tables with their ids', () => {
    const { contents, sections } = outline(
      '江东县水利局2025年部门预算',
      '目　录',
      '第一部分 部门概况............................1',
      '一、主要职责……………1',
      '第二部分 2025年部门预算表',
      '1．2025年部门财务收支预算总表 ………… 3',
      '2.2025年部门收入预算总表…………5',
      '3. “三公”经费预算表\t6',
      '第一部分 部门概况',
      '一、主要职责',
      '1.管水。',
    );
    expect(contents.map(({ number, title, table }) => [number, title, table])).toEqual([
      ['1．', '2025年部门财务收支预算总表', 'incomeExpenditure'],
      ['2.', '2025年部门收入预算总表', 'income'],
    ]);
    expect(sections.map(({ id }) => id)).toContain('duties');
  });

  it('keeps a table it names that is none of the thirteen', () => {
    const { contents } = outline('目录', '一、收支总表', '二、政府采购预算表', '正文');
    expect(contents).toMatchObject([
      { table: 'incomeExpenditure' },
      { title: '二、政府采购预算表'.slice(2) },
    ]);
    expect(contents[1]).not.toHaveProperty('table');
  });

  it('is not the heading over the tables', () => {
    expect(outline('目录', '五、部门预算表', '1. 收支总表', '正文').contents).toHaveLength(1);
  });
});

describe('sections', () => {
  it('has the ids of sections whose meaning is known', () => {
    expect(
      ids(
        '第二部分 2025年部门预算情况说明',
        '一、收入支出预算总体情况说明',
        '甲。',
        '二、收入预算总体情况说明',
        '甲。',
        '三、支出预算总体情况说明',
        '甲。',
        '四、财政拨款收入支出预算总体情况说明',
        '甲。',
        '五、一般公共预算支出预算情况说明',
        '甲。',
        '六、一般公共预算基本支出预算情况说明',
        '甲。',
        '七、“三公”经费支出情况说明',
        '甲。',
        '八、政府性基金预算支出情况说明',
        '甲。',
        '九、国有资本经营预算支出情况说明',
        '甲。',
        '十、其他重要事项情况说明',
        '（一）机关运行经费情况',
        '甲。',
        '（二）政府采购支出情况',
        '甲。',
        '（三）乡村振兴情况',
        '甲。',
        '（四）国有资产占用情况',
        '甲。',
      ),
    ).toEqual([
      'income-and-expenditure',
      'income',
      'expenditure',
      'appropriation',
      'general-expenditure',
      'basic-expenditure',
      'three-public',
      'fund-expenditure',
      'state-capital-expenditure',
      'other',
      'operating-cost',
      'procurement',
      'section-13',
      'state-assets',
    ]);
  });

  it('keeps titles below a section whose meaning it knows as its text', () => {
    const { sections } = outline('七、“三公”经费支出情况说明', '（一）公务接待费', '1万元。');
    expect(sections).toHaveLength(1);
    expect(sections[0]!.paragraphs.map(({ text }) => text)).toEqual(['（一）公务接待费', '1万元。']);
  });

  it('numbers sections with the same meaning', () => {
    expect(ids('一、绩效目标情况', '甲。', '二、绩效目标设置情况', '乙。')).toEqual([
      'performance-targets',
      'performance-targets-2',
    ]);
  });

  it('knows the order of the parts', () => {
    const { parts } = outline(
      '江东县水利局主要职能',
      '管水。',
      '名词解释',
      '（一）收入：指收入。',
      '2025年部门预算编制说明',
      '收入1万元。',
      '2025年部门收支总表',
      '项目\t金额\n收入\t1',
    );
    expect(parts).toEqual(['profile', 'glossary', 'narrative', 'tables']);
  });

  it('goes back to text behind the tables', () => {
    const { sections, amongTables } = outline(
      '2025年部门收支总表',
      '单位：万元',
      '项目\t金额\n收入\t1',
      '其他相关情况说明',
      '一、政府采购预算情况',
      '采购1万元。',
    );
    expect(amongTables.map(({ text }) => text)).toEqual(['2025年部门收支总表', '单位：万元']);
    expect(sections.map(({ id }) => id)).toEqual(['other', 'procurement']);
  });

  it('opens a section for text without any title', () => {
    const { sections } = outline('2025年收入100万元，支出100万元。');
    expect(sections).toMatchObject([{ id: null, title: '' }]);
  });
});
