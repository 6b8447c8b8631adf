import { describe, expect, it } from 'vitest';
import { lines, readTables } from '../read-tables.js';

const head = [
  '项目绩效目标表',
  '单位：万元',
  '项目编码 | 项目名称 | 资金总额 | 政府预算资金 | 单位资金 | 成本指标 | | 产出指标 |',
  '| | | | | 三级指标 | 指标值 | 三级指标 | 指标值',
];
const good = '410702220000000007001 | 巡查 | 5.00 | 5.00 | | 费用 | ≤5万元 | 次数 | ≥4次';

describe('rows whose cells stand beside their columns', () => {
  it('are set right where one missing blank explains them, and told with place and words', () => {
    const read = readTables(
      lines(
        ...head,
        good,
        '410702220000000007002 | 督查 | 6.00 | 6.00 | 费用 | ≤6万元 | 次数 | ≥2次 |',
        '| | | | | | 里程 | ≥9公里 |',
        good.replace('7001', '7003'),
      ),
    );
    expect(read.rows('projectPerformance')[1]).toEqual({
      kind: 'project',
      code: '410702220000000007002',
      name: '督查',
      total: 6,
      government: 6,
      own: null,
      indicators: [
        { dimension: 'cost', name: '费用', value: '≤6万元' },
        { dimension: 'output', name: '次数', value: '≥2次' },
        { dimension: 'output', name: '里程', value: '≥9公里' },
      ],
    });
    expect(read.all.filter(({ rule }) => rule === 'LAYOUT-SHIFT')).toMatchObject([
      { code: 'row-moved', place: { cell: 'R4C5' }, words: { text: '费用 | ≤6万元 | 次数 | ≥2次' } },
      { code: 'row-moved', words: { text: '里程 | ≥9公里' } },
    ]);
  });

  it('stay as read where nothing or more than one move explains them, with the words that have no place', () => {
    const read = readTables(
      lines(
        '2024年部门支出预算总表',
        '单位：元',
        '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
        '204 | 公共安全支出 | 5 | 5 |',
        '205 | 教育支出 | 见附表 | 5 | 5',
        '206 | 科学技术支出 | 3 | 3 |',
      ),
    );
    expect(read.rows('expenditure')[1]).toEqual({
      kind: 'class',
      code: '205',
      name: '教育支出',
      total: null,
      basic: 5,
      project: 5,
    });
    expect(read.all.map(({ code, words }) => [code, words?.['text']])).toEqual([
      ['row-unclear', '见附表'],
      ['amount-not-number', '见附表'],
    ]);
    expect(read.all[1]).toMatchObject({
      severity: 'error',
      path: 'tables.expenditure.rows[1].total',
      place: { cell: 'R3C3' },
    });
  });

  it('are not moved one by one where most rows do not fit: the columns are doubtful', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `某项${index} | 20${index} | 说明${index} | 5 |`);
    const read = readTables(
      lines(
        '2024年部门支出预算总表',
        '单位：元',
        '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
        ...rows,
      ),
    );
    expect(read.all.some(({ code }) => code === 'columns-doubtful')).toBe(true);
    expect(read.all.some(({ code }) => code === 'row-moved')).toBe(false);
    expect(read.rows('expenditure')).toHaveLength(8);
  });

  it('two-sided: a line of expenditure that stands in the columns of income has no place there', () => {
    const read = readTables(
      lines(
        '部门收支总表',
        '单位：元',
        '收入 | | 支出 |',
        '项目 | 金额 | 项目 | 金额',
        '一、财政拨款收入 | 9 | 一、教育支出 | 6',
        '二、事业收入 | 二、国防支出 | 3 |',
        '收入总计 | 9 | 支出总计 | 9',
      ),
    );
    expect(read.rows('incomeExpenditure')).toContainEqual({
      side: 'expenditure',
      kind: 'item',
      number: '二、',
      name: '国防支出',
      code: '203',
      amount: 3,
    });
  });
});
