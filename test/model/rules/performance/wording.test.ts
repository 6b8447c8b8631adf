import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, sample } from '../samples.js';
import {
  budgetWith,
  found,
  indicator,
  outcome,
  overall,
  project,
  projects,
  row,
  sentences,
  single,
} from './targets-document.js';

describe('PERF-DUP-WORD', () => {
  const id = 'PERF-DUP-WORD';

  it('finds the doubled word of the seed', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(id, budget)).toMatchObject([
      { severity: 'info', paths: ['tables.overallPerformance.rows[23]'], words: { word: '满意度' } },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《本级部门整体绩效目标表》“使用人满意度满意度”的名称里，“满意度”连写了两遍。',
    ]);
  });

  it.each([['使用人满意度'], ['满意度与满意度调查'], ['方方面面'], ['一批一批'], ['天天出勤'], ['12月12月']])(
    'passes %s',
    (name) => expect(outcome(id, single(name, '1'))).toBe('passed'),
  );

  it('sees through layout spaces', () =>
    expect(found(id, single('满意 度满 意度', '1'))).toMatchObject([{ words: { word: '满意度' } }]));

  it('is not evaluated without names', () => {
    expect(outcome(id, single(' ', '1'))).toBe('nothing-to-compare');
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
  });
});

describe('PERF-QUALITATIVE-SHARE', () => {
  const id = 'PERF-QUALITATIVE-SHARE';
  const words = (count: number, of: number, word = '明显') =>
    budgetWith(
      overall(...Array.from({ length: of }, (_, at) => row(`指标${at}`, at < count ? word : '≥1次'))),
    );

  it('finds more than a third', () => {
    const budget = words(10, 24);
    const [finding, ...others] = found(id, budget);
    expect(others).toStrictEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      printed: { kind: 'percent', value: 4167, decimals: 2 },
      words: { count: 10, total: 24, examples: '明显' },
    });
    expect(finding!.paths.slice(0, 2)).toStrictEqual([
      'tables.overallPerformance',
      'tables.overallPerformance.rows[0]',
    ]);
    expect(finding!.paths).toHaveLength(11);
    expect(findingSentence(finding!, budget, 'zh-CN')).toBe(
      '《部门整体绩效目标表》自行设置的 24 个指标中有 10 个（41.67%）只用文字表述（如明显），超过三分之一，难以量化考核。三分之一是本检查采用的界线，不是制度规定。',
    );
    expect(findingSentence(finding!, budget, 'en')).toContain(
      '10 of the 24 targets that the department set itself',
    );
  });

  it('leaves out 投入管理, which the form itself puts in words: ten of the 24 of the seed', () => {
    expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed');
    const standing = Array.from({ length: 9 }, (_, at) =>
      row(`指标${at}`, '规范', { level1: '投入管理指标' }),
    );
    expect(outcome(id, budgetWith(overall(...standing)))).toBe('nothing-to-compare');
    const own = Array.from({ length: 6 }, (_, at) => row(`产出${at}`, at < 3 ? '明显' : '≥1次'));
    expect(found(id, budgetWith(overall(...standing, ...own)))).toMatchObject([
      { words: { count: 3, total: 6 } },
    ]);
  });

  it('allows exactly a third', () => {
    expect(outcome(id, words(2, 6))).toBe('passed');
    expect(found(id, words(3, 6))).toHaveLength(1);
    expect(outcome(id, words(3, 9))).toBe('passed');
  });

  it('counts as words neither numbers in words, nor frequencies, nor what is no word', () => {
    for (const word of ['九成以上', '每月', '—', '2022年底'])
      expect(outcome(id, words(6, 6, word))).toBe('passed');
    expect(found(id, words(6, 6, '按计划'))).toHaveLength(1);
  });

  it('says nothing of a few targets, or of blanks', () => {
    expect(outcome(id, words(5, 5))).toBe('nothing-to-compare');
    expect(outcome(id, words(9, 9, ' '))).toBe('nothing-to-compare');
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
  });
});

describe('PERF-PLAUSIBLE', () => {
  const id = 'PERF-PLAUSIBLE';

  it('finds the wages of the seed once, with all three places', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'info',
        paths: [
          'tables.projectPerformance.rows[3].indicators[2]',
          'tables.projectPerformance.rows[4].indicators[1]',
          'tables.projectPerformance.rows[8].indicators[3]',
        ],
        variant: 'several',
        words: { value: '≥90%', count: 3 },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《部门预算项目绩效目标表》“政府辅助人员工资”的“工资发放准确率”等 3 处的指标值是“≥90%”：工资等应当全部准确发放，低于 100% 等于允许发错。',
    ]);
  });

  it('passes at 100 %', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      for (const { indicators = [] } of tables.projectPerformance!.rows)
        for (const each of indicators) if (each.name === '工资发放准确率') each.value = '100%';
    });
    expect(outcome(id, budget)).toBe('passed');
  });

  it('tells different targets apart', () => {
    const wages = (name: string, value: string) => project('甲', [indicator('output', name, value)]);
    const budget = budgetWith(projects(wages('补贴足额发放率', '≥95%'), wages('津贴准确率', '99.9%')));
    expect(sentences(id, budget)).toStrictEqual([
      '《项目绩效目标表》“甲”的“补贴足额发放率”的指标值是“≥95%”：工资等应当全部准确发放，低于 100% 等于允许发错。',
      '《项目绩效目标表》“甲”的“津贴准确率”的指标值是“99.9%”：工资等应当全部准确发放，低于 100% 等于允许发错。',
    ]);
  });

  it.each([
    ['预测准确率', '≥90%'],
    ['工资发放及时率', '≥90%'],
    ['工资发放准确率', '准确'],
    ['工资发放准确率', null],
  ])('leaves %s %s alone', (name, value) =>
    expect(outcome(id, single(name, value))).toBe('nothing-to-compare'),
  );

  it('is not evaluated without the tables', () =>
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing'));
});
