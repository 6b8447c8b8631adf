import { describe, expect, it } from 'vitest';
import type { LayoutNote } from '../../../../src/model/rules/rule.js';
import { findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';

const budget = sample('hongqi-office-2022');
const note = (rule: string, rest: Partial<LayoutNote> = {}): LayoutNote => ({
  rule,
  paths: ['tables.projectPerformance.rows[2]'],
  place: '第 14 页',
  text: '党建经费',
  ...rest,
});

const sentenceOf = {
  'LAYOUT-SHIFT':
    '原文件 第 14 页（“党建经费”）的单元格与表头错开，读入时按内容移到了对应的列；请核对《部门预算项目绩效目标表》“党建经费”。',
  'LAYOUT-HEADER':
    '原文件 第 14 页（“党建经费”）的表头层次或位置与数据列不一致；请核对《部门预算项目绩效目标表》“党建经费”。',
  'LAYOUT-BREAK':
    '原文件 第 14 页（“党建经费”）被分页切断，读入时接在了一起；请核对《部门预算项目绩效目标表》“党建经费”。',
  'LAYOUT-TOTAL-ROW':
    '原文件 第 14 页（“党建经费”）的合计行缺少单元格或名称；请核对《部门预算项目绩效目标表》“党建经费”。',
  'LAYOUT-INDEX-ROW':
    '原文件 第 14 页（“党建经费”）是栏次，不是数据；请核对《部门预算项目绩效目标表》“党建经费”。',
  'LAYOUT-YEAR-COLUMN':
    '原文件 第 14 页（“党建经费”）是年份，不是金额；请核对《部门预算项目绩效目标表》“党建经费”。',
};
const severityOf: Record<string, string> = {
  'LAYOUT-SHIFT': 'warning',
  'LAYOUT-INDEX-ROW': 'error',
  'LAYOUT-YEAR-COLUMN': 'error',
};

describe('what an importer noted', () => {
  it.each(Object.entries(sentenceOf))('is a finding of %s', (rule, sentence) => {
    const layout = [note(rule)];
    expect(findingsOf(rule, budget, { layout })[0]).toStrictEqual({
      rule,
      severity: severityOf[rule] ?? 'info',
      tolerance: '–',
      form: 'words',
      paths: ['tables.projectPerformance.rows[2]'],
      printed: null,
      expected: null,
      difference: null,
      terms: [],
      remarks: [],
      variant: 'text',
      words: { place: '第 14 页', text: '党建经费' },
      repair: null,
      consequences: [],
    });
    expect(sentencesOf(rule, budget, { layout })[0]).toBe(sentence);
  });

  it('is told without the words where it has none, and with the places it knows', () => {
    const { text: _, ...silent } = note('LAYOUT-SHIFT', {
      paths: ['tables.projects.rows[99]', 'tables.projects.rows[0].total'],
      place: 'Sheet10!B7',
    });
    const layout = [silent];
    expect(findingsOf('LAYOUT-SHIFT', budget, { layout })).toMatchObject([
      { paths: ['tables.projects.rows[0].total'], variant: '', words: { place: 'Sheet10!B7' } },
    ]);
    expect(sentencesOf('LAYOUT-SHIFT', budget, { layout })).toStrictEqual([
      '原文件 Sheet10!B7 的单元格与表头错开，读入时按内容移到了对应的列；请核对《项目支出预算表》“合计”的合计。',
    ]);
  });

  it('keeps a finding whose places are not in the document', () => {
    const layout = [note('LAYOUT-BREAK', { paths: [] })];
    expect(findingsOf('LAYOUT-BREAK', budget, { layout })).toMatchObject([{ paths: ['tables'] }]);
  });

  it('is one finding per note', () => {
    const layout = [note('LAYOUT-SHIFT'), note('LAYOUT-SHIFT', { place: '第 15 页' }), note('LAYOUT-BREAK')];
    expect(findingsOf('LAYOUT-SHIFT', budget, { layout })).toHaveLength(2);
  });

  it.each([['LAYOUT-SHIFT'], ['LAYOUT-HEADER'], ['LAYOUT-BREAK']])(
    'passes %s where nothing was noted, and only an importer can say so',
    (rule) => {
      expect(outcomeOf(rule, budget, { layout: [] })).toBe('passed');
      expect(outcomeOf(rule, budget, { layout: [note('LAYOUT-TOTAL-ROW')] })).toBe('passed');
      expect(outcomeOf(rule, budget)).toBe('importer');
    },
  );
});
