import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

const rule = 'ROW-BASIC-SIDE';

describe(rule, () => {
  it('holds in both real documents', () => {
    expect(outcomeOf(rule, sample('hongqi-office-2022'))).toBe('passed');
    expect(outcomeOf(rule, sample('putuo-office-2025'))).toBe('passed');
  });

  it('finds 公用经费 in a staff category', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      Object.assign(tables.basicExpenditure!.rows[4]!, { personnel: 40, public: 6.68 });
    });
    expect(findingsOf(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        variant: 'public',
        paths: ['tables.basicExpenditure.rows[4].public', 'tables.basicExpenditure.rows[4].code'],
        printed: { amount: 6_680_000 },
        expected: null,
        words: { code: '30101' },
      },
    ]);
    expect(sentencesOf(rule, budget)).toEqual([
      '《一般公共预算基本支出表》“基本工资”的公用经费填了 6.68 万元，但科目 30101 属于人员经费，公用经费一栏应为空白。',
    ]);
  });

  it('finds 人员经费 in a category of running costs, on the row of the class too', () => {
    const budget = changed('putuo-office-2025', ({ tables }) => {
      Object.assign(tables.basicExpenditure!.rows[27]!, { personnel: 200000, public: null });
      Object.assign(tables.basicExpenditure!.rows[28]!, { personnel: 200000, public: null });
    });
    const found = findingsOf(rule, budget);
    expect(found.map(({ words }) => words['code'])).toEqual(['310', '31002']);
    expect(findingSentence(found[1]!, budget, 'zh-CN')).toContain('科目 31002 属于公用经费');
    expect(findingSentence(found[1]!, budget, 'en')).toContain('category 31002 is running costs');
  });

  it('a printed 0 on the other side is no amount; other classes are not judged', () => {
    const row = { kind: 'item', name: '某科目', total: 3 } as const;
    const budgetOf = (code: string, personnel: number | null, publicCosts: number | null) =>
      budgetWith({
        basicExpenditure: {
          title: '基本支出表',
          unit: '元',
          decimals: 2,
          rows: [{ ...row, code, personnel, public: publicCosts }],
        },
      });
    expect(outcomeOf(rule, budgetOf('30101', 3, 0))).toBe('passed');
    expect(outcomeOf(rule, budgetOf('30201', null, 3))).toBe('passed');
    expect(outcomeOf(rule, budgetOf('39999', 1, 2))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });
});
