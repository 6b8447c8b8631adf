import { describe, expect, it } from 'vitest';
import { readCover } from '../../../src/importers/prose/cover.js';
import { dateIn, yearsIn } from '../../../src/importers/words/dates.js';
import type { Paragraph } from '../../../src/importers/prose/paragraphs.js';
import { isPlaceOnly, regionIn } from '../../../src/importers/prose/region.js';

function cover(...lines: string[]) {
  const paragraphs = lines.map((text, index): Paragraph => {
    const place = { file: '封面.txt', line: index + 1 };
    return { text, place, marked: false, seams: [], blocks: [{ kind: 'text', text, place }] };
  });
  const read = readCover(paragraphs);
  return Object.fromEntries(Object.entries(read).map(([key, found]) => [key, found?.value]));
}

describe('dates', () => {
  it.each([
    ['二〇二二年五月', '2022-05'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['二零二四年二月十日', '2024-02-10'],
    ['2025年2月10日', '2025-02-10'],
    ['公开时间：2025-02-10', '2025-02-10'],
    ['发布日期：2025.2.9', '2025-02-09'],
    ['２０２５年１月', '2025-01'],
    ['2025年', null],
    ['2025年13月', null],
    ['电话 2025-12345', null],
  ])('reads %s as %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it('reads years in digits and in words', () => {
    expect(yearsIn('二〇二二年度部门预算，比2021年')).toEqual([2022, 2021]);
    expect(yearsIn('编号20231号')).toEqual([]);
  });
});

describe('covers', () => {
  it('puts a title together that stands on two lines', () => {
    expect(cover('江东县水利局（汇总）', '2025 年度部门预算', '二〇二五年二月')).toEqual({
      department: '江东县水利局',
      year: 2025,
      title: '江东县水利局（汇总）2025年度部门预算',
      published: '2025-02',
      scope: 'consolidated',
      level: 'department',
    });
  });

  it('takes the department from its own line where the title names only the place', () => {
    expect(cover('上海市江东区2025年区级部门预算', '预算主管部门：上海市江东区水务局')).toMatchObject({
      department: '上海市江东区水务局',
      title: '上海市江东区2025年区级部门预算',
      level: 'department',
    });
  });

  it.each([
    ['江东县水利局2025年部门预算公开', '江东县水利局'],
    ['2025年江东县水利局部门预算', '江东县水利局'],
    ['二〇二五年江东县水利局部门预算', '江东县水利局'],
    ['2025年度江东县水利局单位预算', '江东县水利局'],
    ['中共江东县委办公室2025年部门预算', '中共江东县委办公室'],
  ])('finds the department in %s', (title, department) => {
    expect(cover(title)).toMatchObject({ department, year: 2025 });
  });

  it('finds none in a title of a place', () => {
    expect(cover('江东县2025年部门预算')).not.toHaveProperty('department');
    expect(cover('2025年部门预算')).not.toHaveProperty('department');
  });

  it('reads 本级 and 单位', () => {
    expect(cover('江东县水利局（本级）2025年单位预算')).toMatchObject({
      department: '江东县水利局',
      scope: 'own',
      level: 'unit',
    });
  });

  it('finds the date of publication by its label', () => {
    expect(cover('江东县水利局2025年部门预算', '发布时间：2025-02-10 09:30')).toMatchObject({
      published: '2025-02-10',
    });
  });

  it('finds it within the line of a page, and no other date there', () => {
    expect(
      cover('江东县水利局2025年部门预算', '文号：2024-1-5 来源：财政局 发布时间 ：2025-02-18 浏览'),
    ).toMatchObject({ published: '2025-02-18' });
  });

  it('finds nothing in an empty cover', () => {
    expect(cover()).toEqual({});
  });
});

describe('regions', () => {
  it.each([
    ['上海市普陀区人民政府办公室', '上海市普陀区'],
    ['新乡市红旗区人民政府办公室', '新乡市红旗区'],
    ['永仁县水利局', '永仁县'],
    ['云南省永仁县水利局', '云南省永仁县'],
    ['中共永仁县委办公室', '永仁县'],
    ['内蒙古自治区水利厅', '内蒙古自治区'],
    ['楚雄彝族自治州水务局', '楚雄彝族自治州'],
    ['市场监督管理局', null],
    ['城市管理综合执法局', null],
    ['社区事务受理服务中心', null],
    ['水利部', null],
  ])('of %s: %s', (name, region) => {
    expect(regionIn(name)).toBe(region);
  });

  it('knows a place from a department', () => {
    expect(isPlaceOnly('上海市普陀区')).toBe(true);
    expect(isPlaceOnly('永仁县水利局')).toBe(false);
  });
});
