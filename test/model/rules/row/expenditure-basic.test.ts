import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, check, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

const office = 'hongqi-office-2022';

/** The real document with both blank 小计 filled in. */
const filled = () =>
  changed(office, ({ tables }) => {
    tables.expenditure!.rows[2]!.basic = 221.52;
    tables.expenditure!.rows[6]!.basic = 115.69;
  });

describe('ROW-EXP-BASIC', () => {
  it('holds in a correct document, in either way of splitting', () => {
    expect(outcomeOf('ROW-EXP-BASIC', filled())).toBe('passed');
    const split = budgetWith({
      expenditure: {
        title: '支出总表',
        unit: '元',
        decimals: 2,
        rows: [{ kind: 'item', name: '行政运行', total: 3, basic: 3, personnel: 2, public: 1 }],
      },
    });
    expect(outcomeOf('ROW-EXP-BASIC', split)).toBe('passed');
  });

  it('finds a 小计 that is not the sum of its categories', () => {
    const budget = changed(office, ({ tables }) => {
      tables.generalExpenditure!.rows[2]!.wages = 171.4;
    });
    const found = findingsOf('ROW-EXP-BASIC', budget).filter(({ paths }) => paths[0]!.includes('general'));
    expect(found).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        form: 'sum',
        paths: ['basic', 'wages', 'subsidies', 'goods'].map(
          (column) => `tables.generalExpenditure.rows[2].${column}`,
        ),
        printed: { kind: 'amount', amount: 221_520_000, unit: '万元', decimals: 2 },
        expected: { amount: 221_620_000 },
        difference: { amount: -100_000 },
        remarks: [],
      },
    ]);
    expect(findingSentence(found[0]!, budget, 'zh-CN')).toBe(
      '《一般公共预算支出预算表》“行政运行”的基本支出公开为 221.52 万元，按 工资福利支出 171.40 + 对个人和家庭的补助 25.07 + 商品和服务支出 25.15 应为 221.62 万元，相差 0.10 万元。',
    );
  });

  it.each([
    [171.32, 'info', ['rounding']],
    [171.33, 'error', []],
  ] as const)('rounding explains two units of the last place, not three: %s', (wages, severity, remarks) => {
    const budget = changed(office, ({ tables }) => {
      tables.generalExpenditure!.rows[2]!.wages = wages;
    });
    const found = findingsOf('ROW-EXP-BASIC', budget).find(({ paths }) => paths[0]!.includes('general'))!;
    expect(found).toMatchObject({ severity, remarks });
  });

  it('is not evaluated where the form does not split basic expenditure, or not completely', () => {
    expect(outcomeOf('ROW-EXP-BASIC', sample('putuo-office-2025'))).toBe('nothing-to-compare');
    const half = budgetWith({
      expenditure: {
        title: '支出总表',
        unit: '元',
        decimals: 2,
        rows: [{ kind: 'item', name: '行政运行', total: 3, basic: 3, wages: 2 }],
      },
    });
    expect(outcomeOf('ROW-EXP-BASIC', half)).toBe('nothing-to-compare');
    expect(outcomeOf('ROW-EXP-BASIC', budgetWith({}))).toBe('table-missing');
  });
});

describe('ROW-EXP-BASIC-BLANK', () => {
  it('the real document leaves two 小计 blank; each explains the sums over it', () => {
    const budget = sample(office);
    const causes = check(budget).findings.filter(({ rule }) => rule === 'ROW-EXP-BASIC-BLANK');
    expect(causes).toMatchObject([
      {
        severity: 'error',
        form: 'blank',
        paths: ['basic', 'wages', 'subsidies', 'goods'].map(
          (column) => `tables.expenditure.rows[2].${column}`,
        ),
        printed: { kind: 'blank' },
        expected: { amount: 221_520_000 },
        difference: null,
        repair: { path: 'tables.expenditure.rows[2].basic', amount: 221_520_000 },
      },
      { repair: { path: 'tables.expenditure.rows[6].basic', amount: 115_690_000 } },
    ]);
    const explained = causes.flatMap(({ consequences }) => consequences.map(({ rule }) => rule));
    expect(explained).toEqual(
      expect.arrayContaining(['ROW-EXP-BASIC', 'ROW-EXP-TOTAL', 'COL-SUM', 'UNIT-TREE']),
    );
    expect(findingSentence(causes[0]!, budget, 'zh-CN')).toBe(
      '《支出预算表》“行政运行”的基本支出没有填写，按 工资福利支出 171.30 + 对个人和家庭的补助 25.07 + 商品和服务支出 25.15 应为 221.52 万元。',
    );
  });

  it('and the reverse: a 小计 whose details are all blank, told once', () => {
    const budget = changed(office, ({ tables }) => {
      Object.assign(tables.generalExpenditure!.rows[2]!, { wages: null, subsidies: null, goods: null });
    });
    const inGeneral = (rule: string) =>
      findingsOf(rule, budget).filter(({ paths }) => paths[0] === 'tables.generalExpenditure.rows[2].basic');
    expect(inGeneral('ROW-EXP-BASIC')).toEqual([]);
    const [found] = inGeneral('ROW-EXP-BASIC-BLANK');
    expect(found).toMatchObject({
      form: 'words',
      variant: 'parts',
      printed: { amount: 221_520_000 },
      expected: null,
      remarks: ['blank'],
    });
    expect(found!.paths).toHaveLength(5);
    expect(findingSentence(found!, budget, 'zh-CN')).toContain(
      '《一般公共预算支出预算表》“行政运行”的基本支出填了 221.52 万元，但同一行的各类明细都是空白',
    );
    expect(findingSentence(found!, budget, 'en')).toContain('all details in its row are blank');
  });

  it('a blank beside zeros is no fault, nor a zero beside blanks', () => {
    const row = { kind: 'item' as const, name: '某项', total: 0 };
    const budget = budgetWith({
      expenditure: {
        title: '支出总表',
        unit: '元',
        decimals: 2,
        rows: [
          { ...row, basic: null, wages: 0, goods: 0 },
          { ...row, basic: 0, wages: null, goods: null },
        ],
      },
    });
    expect(outcomeOf('ROW-EXP-BASIC-BLANK', budget)).toBe('passed');
  });

  it('a row without any amount is not compared', () => {
    const budget = budgetWith({
      fundExpenditure: {
        title: '政府性基金支出表',
        unit: '元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', basic: null, wages: null, goods: null }],
      },
    });
    expect(outcomeOf('ROW-EXP-BASIC-BLANK', budget)).toBe('nothing-to-compare');
    expect(sentencesOf('ROW-EXP-BASIC-BLANK', budget)).toEqual([]);
  });
});
