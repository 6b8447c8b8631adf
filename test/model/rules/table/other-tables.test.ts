import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../../../src/model/read-path.js';
import { allFindings } from '../../../../src/model/rules/check-budget.js';
import type { Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, check, findingsOf, outcomeOf, sample, sentencesOf } from '../row/own-rules.js';

const [henan, shanghai] = ['hongqi-office-2022', 'putuo-office-2025'];
const head = { title: '某表', unit: '元', decimals: 2 } as const;

describe('COL-PROJECTS', () => {
  type Row = NonNullable<Tables['projects']>['rows'][number];
  const projects = (...rows: Row[]) => budgetWith({ projects: { ...head, title: '项目支出表', rows } });
  const total = (amount: number | null, type?: string): Row => ({
    kind: 'total',
    name: null,
    total: amount,
    ...(type && { type }),
  });
  const project = (amount: number | null, type?: string): Row => ({
    ...total(amount, type),
    kind: 'project',
    name: '项目',
  });

  it('holds in the real document, and needs a table of projects', () => {
    expect(outcomeOf('COL-PROJECTS', sample(henan))).toBe('passed');
    expect(outcomeOf('COL-PROJECTS', sample(shanghai))).toBe('table-missing');
  });

  it('finds a total that is not the sum of its projects', () => {
    const budget = changed(henan, ({ tables }) => {
      Object.assign(tables.projects!.rows[6]!, { total: 64, general: 64 });
    });
    const place = (row: number) => `tables.projects.rows[${row}].total`;
    expect(findingsOf('COL-PROJECTS', budget)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        form: 'sum',
        paths: [0, 2, 3, 4, 5, 6, 7].map(place),
        printed: { amount: 125_570_000 },
        expected: { amount: 143_570_000 },
        difference: { amount: -18_000_000 },
      },
      { paths: expect.arrayContaining(['tables.projects.rows[0].general']) as string[] },
    ]);
    expect(sentencesOf('COL-PROJECTS', budget)[0]).toBe(
      '《项目支出预算表》“合计”的合计公开为 125.57 万元，按 工作经费 60.00 + 12345 热线平台劳务费 8.20 + 政府辅助人员工资 6.45 + 党建经费 0.50 + 政府法制工作综合业务费 64.00 + 信息工作业务管理费 4.42 应为 143.57 万元，相差 18.00 万元。',
    );
  });

  it('compares the total of a type with its projects', () => {
    const of = (operating: number) =>
      projects(total(6), total(operating, '其他运转类'), project(1, '其他运转类'), project(5, '特定目标类'));
    expect(outcomeOf('COL-PROJECTS', of(1))).toBe('passed');
    expect(findingsOf('COL-PROJECTS', of(2))).toMatchObject([
      { paths: ['tables.projects.rows[1].total', 'tables.projects.rows[2].total'] },
    ]);
  });

  it('a blank project adds nothing; without a total or projects there is nothing to compare', () => {
    expect(outcomeOf('COL-PROJECTS', projects(total(5), project(5), project(null)))).toBe('passed');
    expect(outcomeOf('COL-PROJECTS', projects(project(5)))).toBe('nothing-to-compare');
    expect(outcomeOf('COL-PROJECTS', projects(total(5)))).toBe('nothing-to-compare');
    expect(findingsOf('COL-PROJECTS', projects(total(null), project(5)))).toMatchObject([{ form: 'blank' }]);
  });
});

describe('PERF-BUDGET', () => {
  type Amounts = NonNullable<NonNullable<Tables['overallPerformance']>['budget']>;
  const performance = (budget?: Amounts) =>
    budgetWith({
      overallPerformance: { ...head, title: '整体绩效目标表', rows: [], ...(budget && { budget }) },
    });
  const place = (column: string) => `tables.overallPerformance.budget.${column}`;

  it('holds in the real document', () => {
    expect(outcomeOf('PERF-BUDGET', sample(henan))).toBe('passed');
  });

  it('finds a total that is not basic and project expenditure', () => {
    const budget = changed(henan, ({ tables }) => (tables.overallPerformance!.budget!.project = 152.57));
    expect(findingsOf('PERF-BUDGET', budget)).toMatchObject([
      {
        severity: 'error',
        form: 'sum',
        paths: [place('total'), place('basic'), place('project')],
        expected: { amount: 489_780_000 },
        difference: { amount: -27_000_000 },
      },
    ]);
    expect(sentencesOf('PERF-BUDGET', budget)[0]).toMatch(
      /“预算情况”的合计公开为 462.78 万元，按 基本支出 337.21 \+ 项目支出 152.57 应为 489.78 万元，相差 27.00 万元。$/,
    );
  });

  it('a wrong total is one cause of both splits', () => {
    const budget = performance({ total: 12, government: 10, special: null, own: 1, basic: 4, project: 7 });
    expect(check(budget).findings).toMatchObject([
      {
        rule: 'PERF-BUDGET',
        repair: { path: place('total'), amount: 1100 },
        consequences: [{ rule: 'PERF-BUDGET' }],
      },
    ]);
  });

  it('is not evaluated without the table, its total, or a complete split', () => {
    expect(outcomeOf('PERF-BUDGET', sample(shanghai))).toBe('table-missing');
    expect(outcomeOf('PERF-BUDGET', performance())).toBe('not-stated');
    expect(outcomeOf('PERF-BUDGET', performance({ total: 3, government: 2, basic: 1 }))).toBe(
      'nothing-to-compare',
    );
    expect(outcomeOf('PERF-BUDGET', performance({ total: null, basic: null, project: null }))).toBe(
      'nothing-to-compare',
    );
  });

  it('rounding of two parts explains one unit of the last place', () => {
    const off = (total: number) => findingsOf('PERF-BUDGET', performance({ total, basic: 1, project: 2 }));
    expect(off(3.01)).toMatchObject([{ severity: 'info' }]);
    expect(off(3.02)).toMatchObject([{ severity: 'error' }]);
    expect(off(3)).toEqual([]);
  });
});

describe('DUP-ROW', () => {
  it('holds in both real documents: 行政 and 事业 repeat a code beside another 政府 code', () => {
    expect(outcomeOf('DUP-ROW', sample(henan))).toBe('passed');
    expect(outcomeOf('DUP-ROW', sample(shanghai))).toBe('passed');
    expect(outcomeOf('DUP-ROW', budgetWith({}))).toBe('table-missing');
  });

  it('finds both codes twice', () => {
    const budget = changed(henan, ({ tables }) => (tables.basicExpenditure!.rows[19]!.govCode = '50101'));
    expect(findingsOf('DUP-ROW', budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.basicExpenditure.rows[19].code', 'tables.basicExpenditure.rows[4].code'],
        printed: { kind: 'text', text: '30101' },
        words: { code: '30101', govCode: '50101', name: '基本工资', rows: '5、20' },
      },
    ]);
    expect(sentencesOf('DUP-ROW', budget)).toEqual([
      '《一般公共预算基本支出表》“基本工资”的编码：科目 30101“基本工资”（政府预算科目 50101）在第 5、20 行重复出现，同一单位的同一科目应只列一次，请核对是否重复填列。',
    ]);
  });

  it('the same code of two units, or at two levels, is no repetition; three times is told once', () => {
    const item = (code: string, kind: 'item' | 'class' = 'item') =>
      ({ kind, code, name: '科目', total: 1 }) as const;
    const unit = (unitCode: string) => ({ kind: 'unit', unitCode, name: unitCode, total: 1 }) as const;
    const of = (...rows: NonNullable<Tables['expenditure']>['rows']) =>
      budgetWith({ expenditure: { ...head, rows } });
    expect(outcomeOf('DUP-ROW', of(unit('01'), item('2010301'), unit('02'), item('2010301')))).toBe('passed');
    expect(outcomeOf('DUP-ROW', of(item('229', 'class'), item('229')))).toBe('passed');
    expect(findingsOf('DUP-ROW', of(item('229'), item('229'), item('229')))).toMatchObject([
      { words: { rows: '1、2、3' } },
    ]);
  });

  it('rows without codes, and the unit rows, are not compared', () => {
    const unit = { kind: 'unit', unitCode: '007', name: '某局', total: 1 } as const;
    const budget = budgetWith({
      expenditure: { ...head, rows: [unit, unit, { kind: 'item', name: '甲', total: 1 }] },
    });
    expect(outcomeOf('DUP-ROW', budget)).toBe('nothing-to-compare');
  });
});

describe('TABLE-EMPTY-NOTE', () => {
  const rule = 'TABLE-EMPTY-NOTE';
  const fund = (total: number | null, note?: string, text?: string) => {
    const budget = budgetWith({
      fundExpenditure: {
        ...head,
        title: '政府性基金支出表',
        rows: [{ kind: 'total', name: '合计', total }],
        ...(note !== undefined && { note }),
      },
    });
    const sections = text === undefined ? [] : [{ id: 'fund', title: '政府性基金', text }];
    return { ...budget, narrative: { ...budget.narrative, sections } };
  };

  it('holds in every document', () => {
    for (const name of [henan, shanghai, 'invented-awkward', 'invented-no-last-year'])
      expect(outcomeOf(rule, sample(name))).toBe('passed');
  });

  it('finds an empty table without a note', () => {
    const budget = changed(henan, ({ tables, narrative }) => {
      delete tables.fundExpenditure!.note;
      for (const section of narrative.sections) delete section.text;
    });
    expect(findingsOf(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        variant: 'silent',
        paths: ['tables.fundExpenditure'],
        printed: null,
        words: { note: '' },
      },
    ]);
    expect(sentencesOf(rule, budget)).toEqual([
      '《政府性基金支出预算表》没有任何金额，也没有说明。没有数据的表格应当列出空表并说明。',
    ]);
  });

  it('finds a table with amounts whose note says it is empty', () => {
    const budget = fund(5, '本部门无政府性基金，故本表无数据。');
    expect(findingsOf(rule, budget)).toMatchObject([
      { variant: 'filled', paths: ['tables.fundExpenditure.note'] },
    ]);
    expect(sentencesOf(rule, budget)).toEqual([
      '《政府性基金支出表》“说明”写着“本部门无政府性基金，故本表无数据。”，但表中列有金额。',
    ]);
  });

  it('finds a note that speaks of something else', () => {
    const budget = fund(null, '单位：万元');
    expect(findingsOf(rule, budget)).toMatchObject([
      { variant: 'other', paths: ['tables.fundExpenditure.note'] },
    ]);
    expect(sentencesOf(rule, budget)).toEqual([
      '表中没有任何金额，《政府性基金支出表》“说明”写的是“单位：万元”，没有说明为什么是空表。',
    ]);
  });

  it.each([
    [null, '我单位2030年未安排政府性基金预算支出。'],
    [null, '本表为空表'],
    [null, '不涉及'],
    [5, '本表仅含当年财政拨款安排的支出'],
    [5, '注：如无数据，则本表为空。'],
    [5, '空表表示无此项支出'],
    [5, undefined],
  ])('is silent where amount %s and note “%s” agree', (total, note) => {
    expect(outcomeOf(rule, fund(total, note))).toBe('passed');
  });

  it('the text may say it instead of the table', () => {
    expect(outcomeOf(rule, fund(null, undefined, '我部门没有使用政府性基金预算拨款安排的支出。'))).toBe(
      'passed',
    );
    expect(outcomeOf(rule, fund(null, undefined, '政府性基金收入 5 万元。无其他收入。'))).toBe('found');
  });

  it('printed zeros need no note', () => {
    expect(outcomeOf(rule, fund(0))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });
});

describe('any rows', () => {
  const amount = fc.option(fc.constantFrom(0, -3, 0.01, 99999999.99, 5), { nil: null });
  const code = fc.constantFrom('201', '20103', '2010301', '007', '007001', '3', '30 1', '0', '2010301000');
  const row = fc.record(
    {
      kind: fc.constantFrom('total', 'unit', 'class', 'section', 'item'),
      name: fc.constantFrom(null, '', '其中：某项', '某办公室', '本级'),
      code,
      unitCode: code,
      total: amount,
      basic: amount,
      project: amount,
      wages: amount,
      goods: amount,
    },
    { requiredKeys: ['kind', 'name'] },
  );

  it('are checked without a throw, and every path of a finding is in the document', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const budget = budgetWith({ expenditure: { ...head, rows } } as Tables);
        const { findings, passed, notEvaluated } = check(budget);
        const all = allFindings(findings);
        const ids = all.map(({ rule }) => rule);
        for (const path of all.flatMap(({ paths }) => paths))
          expect(readPath(budget, path), path).not.toBeUndefined();
        expect(new Set([...ids, ...passed, ...notEvaluated.map(({ rule }) => rule)]).size).toBe(32);
      }),
      { numRuns: 150 },
    );
  });
});
