import { describe, expect, it } from 'vitest';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

const office = 'hongqi-office-2022';
const head = { title: '某表', unit: '元', decimals: 2 } as const;

/** Each rule with a change of the real document that breaks it, and what is then found and said. */
const PLANTS: readonly [
  rule: string,
  change: Parameters<typeof changed>[1],
  found: object,
  sentence: string,
][] = [
  [
    'ROW-EXP-PROJECT',
    ({ tables }) => (tables.generalExpenditure!.rows[3]!.operating = 79.7),
    {
      severity: 'error',
      paths: ['tables.generalExpenditure.rows[3].project', 'tables.generalExpenditure.rows[3].operating'],
      printed: { amount: 79_070_000 },
      expected: { amount: 79_700_000 },
      difference: { amount: -630_000 },
    },
    '《一般公共预算支出预算表》“其他政府办公厅（室）及相关机构事务支出”的项目支出公开为 79.07 万元，按 其他运转类 79.70 应为 79.70 万元，相差 0.63 万元。',
  ],
  [
    'ROW-EXP-TOTAL',
    ({ tables }) => {
      tables.expenditure!.rows[2]!.basic = 221.52;
      tables.expenditure!.rows[6]!.basic = 115.69;
      tables.expenditure!.rows[1]!.total = 462.87;
    },
    {
      severity: 'error',
      paths: ['total', 'basic', 'project'].map((column) => `tables.expenditure.rows[1].${column}`),
      printed: { amount: 462_870_000 },
      expected: { amount: 462_780_000 },
      difference: { amount: 90_000 },
    },
    '《支出预算表》“新乡市红旗区人民政府办公室”的合计公开为 462.87 万元，按 基本支出 337.21 + 项目支出 125.57 应为 462.78 万元，相差 0.09 万元。',
  ],
  [
    'ROW-FISCAL',
    ({ tables }) => Object.assign(tables.appropriation!.rows[14]!, { fund: 6 }),
    {
      severity: 'error',
      paths: ['total', 'general', 'fund'].map((column) => `tables.appropriation.rows[14].${column}`),
      printed: { amount: 46_000_000 },
      expected: { amount: 52_000_000 },
      difference: { amount: -6_000_000 },
    },
    '《财政拨款收支总体情况表》“公共安全支出”的合计公开为 46.00 万元，按 一般公共预算 46.00 + 政府性基金预算 6.00 应为 52.00 万元，相差 6.00 万元。',
  ],
  [
    'ROW-BASIC-SPLIT',
    ({ tables }) => (tables.basicExpenditure!.rows[1]!.total = 27.42),
    {
      severity: 'error',
      paths: ['tables.basicExpenditure.rows[1].total', 'tables.basicExpenditure.rows[1].personnel'],
      printed: { amount: 27_420_000 },
      expected: { amount: 27_240_000 },
      difference: { amount: 180_000 },
    },
    '《一般公共预算基本支出表》“退休费”的合计公开为 27.42 万元，按 人员经费 27.24 应为 27.24 万元，相差 0.18 万元。',
  ],
  [
    'ROW-3PUB-VEH',
    ({ tables }) => (tables.threePublic!.rows[0]!.vehicleBuy = 18),
    {
      severity: 'error',
      paths: ['vehicle', 'vehicleBuy', 'vehicleRun'].map((column) => `tables.threePublic.rows[0].${column}`),
      printed: { amount: 15_100_000 },
      expected: { amount: 33_100_000 },
      difference: { amount: -18_000_000 },
    },
    '《一般公共预算“三公”经费预算表》“公务用车购置及运行费”公开为 15.10 万元，按 公务用车购置费 18.00 + 公务用车运行维护费 15.10 应为 33.10 万元，相差 18.00 万元。',
  ],
  [
    'ROW-PROJECT-SOURCE',
    ({ tables }) => (tables.projects!.rows[3]!.own = 1),
    {
      severity: 'error',
      paths: ['total', 'general', 'own'].map((column) => `tables.projects.rows[3].${column}`),
      printed: { amount: 8_200_000 },
      expected: { amount: 9_200_000 },
      difference: { amount: -1_000_000 },
    },
    '《项目支出预算表》“12345 热线平台劳务费”的合计公开为 8.20 万元，按 一般公共预算 8.20 + 单位资金 1.00 应为 9.20 万元，相差 1.00 万元。',
  ],
  [
    'ROW-PERF-SOURCE',
    ({ tables }) => (tables.projectPerformance!.rows[8]!.government = 4.24),
    {
      severity: 'error',
      paths: ['total', 'government'].map((column) => `tables.projectPerformance.rows[8].${column}`),
      printed: { amount: 4_420_000 },
      expected: { amount: 4_240_000 },
      difference: { amount: 180_000 },
    },
    '“信息工作业务管理费”的合计公开为 4.42 万元，按 政府预算资金 4.24 应为 4.24 万元，相差 0.18 万元。',
  ],
];

describe.each(PLANTS)('%s', (rule, change, found, sentence) => {
  it('finds what was planted, and nothing else', () => {
    const budget = changed(office, change);
    expect(findingsOf(rule, budget)).toMatchObject([{ form: 'sum', tolerance: 'TS', ...found }]);
    expect(sentencesOf(rule, budget)[0]).toContain(sentence);
  });

  it('needs its table', () => {
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });
});

describe('splits that hold', () => {
  it.each([
    ['ROW-EXP-PROJECT', office],
    ['ROW-EXP-TOTAL', 'putuo-office-2025'],
    ['ROW-FISCAL', office],
    ['ROW-FISCAL', 'putuo-office-2025'],
    ['ROW-BASIC-SPLIT', office],
    ['ROW-BASIC-SPLIT', 'putuo-office-2025'],
    ['ROW-3PUB-VEH', 'invented-no-last-year'],
    ['ROW-PROJECT-SOURCE', office],
    ['ROW-PERF-SOURCE', office],
  ])('%s in %s', (rule, name) => {
    expect(outcomeOf(rule, sample(name))).toBe('passed');
  });
});

describe('splits that a form does not print', () => {
  it.each([
    ['ROW-EXP-PROJECT', 'putuo-office-2025'],
    // Every cell of the cars is blank.
    ['ROW-3PUB-VEH', 'putuo-office-2025'],
    // The projects print a total only.
    ['ROW-PROJECT-SOURCE', 'invented-awkward'],
  ])('%s has nothing to compare in %s', (rule, name) => {
    expect(outcomeOf(rule, sample(name))).toBe('nothing-to-compare');
  });

  it('a column of one fund does not make the total', () => {
    const budget = budgetWith({
      appropriation: {
        ...head,
        rows: [{ side: 'expenditure', kind: 'item', name: '教育支出', total: 5, general: 3 }],
      },
    });
    expect(outcomeOf('ROW-FISCAL', budget)).toBe('nothing-to-compare');
  });

  it('projects without 财政专户 and 单位资金 columns show a part of the money', () => {
    const budget = budgetWith({
      projects: { ...head, rows: [{ kind: 'project', name: '某项目', total: 5, general: 3, fund: 1 }] },
    });
    expect(outcomeOf('ROW-PROJECT-SOURCE', budget)).toBe('nothing-to-compare');
  });
});

describe('edges', () => {
  it('收支总表 may split expenditure into 人员, 公用 and 项目', () => {
    const line = { side: 'expenditure', kind: 'item', name: '教育支出' } as const;
    const budgetOf = (amount: number | null) =>
      budgetWith({
        incomeExpenditure: { ...head, rows: [{ ...line, amount, personnel: 3, public: 1, project: null }] },
      });
    expect(outcomeOf('ROW-EXP-TOTAL', budgetOf(4))).toBe('passed');
    expect(findingsOf('ROW-EXP-TOTAL', budgetOf(40))).toMatchObject([{ expected: { amount: 400 } }]);
  });

  it('a blank whole is told as blank, and is its own repair', () => {
    const budget = changed(office, ({ tables }) => (tables.threePublic!.rows[0]!.vehicle = null));
    expect(findingsOf('ROW-3PUB-VEH', budget)).toMatchObject([
      {
        form: 'blank',
        printed: { kind: 'blank' },
        expected: { amount: 15_100_000 },
        difference: null,
        remarks: ['blank'],
        repair: { path: 'tables.threePublic.rows[0].vehicle', amount: 15_100_000 },
        consequences: [{ rule: 'ROW-3PUB' }],
      },
    ]);
    expect(sentencesOf('ROW-3PUB-VEH', budget)).toEqual([
      '《一般公共预算“三公”经费预算表》“公务用车购置及运行费”没有填写，按 公务用车运行维护费 15.10 应为 15.10 万元。',
    ]);
  });

  it('a whole whose parts are all blank says so', () => {
    const budget = changed(office, ({ tables }) => (tables.generalExpenditure!.rows[4]!.operating = null));
    expect(sentencesOf('ROW-EXP-PROJECT', budget)).toEqual([
      '《一般公共预算支出预算表》“其他共产党事务支出”的项目支出公开为 0.50 万元，但构成它的各项都是空白。',
    ]);
  });

  it('支出经济分类汇总表 prints the split by nature and that of basic expenditure too', () => {
    const row = {
      kind: 'item' as const,
      name: '办公费',
      code: '30201',
      govCode: '50201',
      govName: '办公经费',
    };
    const budgetOf = (total: number, shared: number) =>
      budgetWith({
        economicSummary: {
          ...head,
          rows: [{ ...row, total, basic: 3.5, personnel: null, public: shared, project: 2 }],
        },
      });
    expect(outcomeOf('ROW-EXP-TOTAL', budgetOf(5.5, 3.5))).toBe('passed');
    expect(outcomeOf('ROW-BASIC-SPLIT', budgetOf(5.5, 3.5))).toBe('passed');
    expect(findingsOf('ROW-EXP-TOTAL', budgetOf(6.5, 3.5))).toMatchObject([
      {
        paths: ['total', 'basic', 'project'].map((column) => `tables.economicSummary.rows[0].${column}`),
        printed: { amount: 650 },
        expected: { amount: 550 },
      },
    ]);
    expect(findingsOf('ROW-BASIC-SPLIT', budgetOf(5.5, 5.3))).toMatchObject([
      { paths: ['basic', 'public'].map((column) => `tables.economicSummary.rows[0].${column}`) },
    ]);
  });

  it('a printed 0 and blanks are equal', () => {
    const budget = budgetWith({
      basicExpenditure: {
        ...head,
        rows: [{ kind: 'item', name: '办公费', code: '30201', total: 0, personnel: null, public: null }],
      },
    });
    expect(outcomeOf('ROW-BASIC-SPLIT', budget)).toBe('passed');
  });

  it('one unit of the last place is rounding, in 元 as in 万元', () => {
    const budgetOf = (total: number) =>
      budgetWith({
        basicExpenditure: {
          ...head,
          decimals: 0,
          rows: [{ kind: 'item', name: '办公费', total, personnel: 10, public: 20 }],
        },
      });
    expect(findingsOf('ROW-BASIC-SPLIT', budgetOf(31))).toMatchObject([
      { severity: 'info', remarks: ['rounding'], repair: null },
    ]);
    expect(findingsOf('ROW-BASIC-SPLIT', budgetOf(32))).toMatchObject([{ severity: 'error', remarks: [] }]);
  });
});
