import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/importers/index.js';

const lines = (head: string) =>
  [
    '虚构市示例局2030年部门预算',
    '2030年部门支出预算总表',
    '单位：万元',
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出', head].join('\t'),
    ['2010301', '行政运行', '12.00', '12.00', '', '11.00'].join('\t'),
    ['2010302', '一般行政管理事务', '8.00', '', '8.00', '9.50'].join('\t'),
    ['', '合计', '20.00', '12.00', '8.00', '20.50'].join('\t'),
  ].join('\n');

describe("last year's figures in a table", () => {
  it('are of the year before the document where their head names none', async () => {
    const bytes = new TextEncoder().encode(lines('上年预算数'));
    const { document, report } = await importFiles([{ name: '预算.txt', bytes }]);
    const { expenditure } = (document as { tables: Record<string, { previous?: object }> }).tables;
    expect(expenditure!.previous).toMatchObject({
      year: 2029,
      figures: [{ amount: 11 }, { amount: 9.5 }, { amount: 20.5 }],
    });
    expect(report.notes.map(({ code }) => code)).not.toContain('previous-year-unknown');
  });
});
