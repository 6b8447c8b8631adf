import { describe, expect, it } from 'vitest';
import { HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-PROJ-T5', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PROJ-T5', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[0].general': 125.58 });
    expect(told('X-PROJ-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.projects.rows[0].general', 'tables.generalExpenditure.rows[0].project'],
        printed: '125.58 万元',
        expected: '125.57 万元',
        difference: '0.01 万元',
        sentence:
          '《项目支出预算表》“合计”的一般公共预算为 125.58 万元，《一般公共预算支出预算表》“合计”的项目支出为 125.57 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('allows less where money was carried over', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[0].general': 120,
      'tables.projects.rows[0].cGeneral': 5.57,
    });
    expect(outcome('X-PROJ-T5', budget)).toBe('passed');
  });

  it('finds more all the same', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[0].general': 126,
      'tables.projects.rows[0].cGeneral': 5.57,
    });
    expect(told('X-PROJ-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.projects.rows[0].general', 'tables.generalExpenditure.rows[0].project'],
        printed: '126.00 万元',
        expected: '125.57 万元',
        difference: '0.43 万元',
        sentence:
          '《项目支出预算表》“合计”的一般公共预算为 126.00 万元，超过了《一般公共预算支出预算表》“合计”的项目支出的 125.57 万元，多出 0.43 万元。',
      },
    ]);
  });

  it('finds projects of a fund that has no project expenditure', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[0].fund': 5 });
    expect(told('X-PROJ-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.fundExpenditure.rows[0].project', 'tables.projects.rows[0].fund'],
        printed: '空白',
        expected: '5.00 万元',
        difference: '−5.00 万元',
        remarks: ['blank'],
        sentence:
          '《政府性基金支出预算表》“合计”的项目支出为 空白，《项目支出预算表》“合计”的政府性基金预算为 5.00 万元，两处应当一致，相差 5.00 万元。',
      },
    ]);
  });

  it('takes the total of a form without budgets', () => {
    const budget = edited(HENAN, { 'tables.projects.rows': [{ kind: 'total', name: null, total: 125 }] });
    expect(told('X-PROJ-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.projects.rows[0].total', 'tables.generalExpenditure.rows[0].project'],
        printed: '125.00 万元',
        expected: '125.57 万元',
        difference: '−0.57 万元',
        sentence:
          '《项目支出预算表》“合计”的合计为 125.00 万元，《一般公共预算支出预算表》“合计”的项目支出为 125.57 万元，两处应当一致，相差 0.57 万元。',
      },
    ]);
  });

  it('is not evaluated where that total may be of other money', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.projects.rows': [{ kind: 'total', name: null, total: 125 }],
    });
    expect(outcome('X-PROJ-T5', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-PROJ-T5', budget)).toBe('table-missing');
  });
});

describe('X-PROJ-TYPE', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PROJ-TYPE', budget)).toBe('passed');
  });

  it('finds a type that is not its sum', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[6].total': 45 });
    expect(told('X-PROJ-TYPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.expenditure.rows[0].operating',
          'tables.projects.rows[2].total',
          'tables.projects.rows[3].total',
          'tables.projects.rows[4].total',
          'tables.projects.rows[5].total',
          'tables.projects.rows[6].total',
          'tables.projects.rows[7].total',
        ],
        printed: '125.57 万元',
        expected: '124.57 万元',
        difference: '1.00 万元',
        sentence:
          '《支出预算表》“合计”的其他运转类公开为 125.57 万元，按 《项目支出预算表》“工作经费”的合计 60.00 + 《项目支出预算表》“12345 热线平台劳务费”的合计 8.20 + 《项目支出预算表》“政府辅助人员工资”的合计 6.45 + 《项目支出预算表》“党建经费”的合计 0.50 + 《项目支出预算表》“政府法制工作综合业务费”的合计 45.00 + 《项目支出预算表》“信息工作业务管理费”的合计 4.42 应为 124.57 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('finds a project of another type', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[6].type': '特定目标类' });
    expect(told('X-PROJ-TYPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.expenditure.rows[0].operating',
          'tables.projects.rows[2].total',
          'tables.projects.rows[3].total',
          'tables.projects.rows[4].total',
          'tables.projects.rows[5].total',
          'tables.projects.rows[7].total',
        ],
        printed: '125.57 万元',
        expected: '79.57 万元',
        difference: '46.00 万元',
        sentence:
          '《支出预算表》“合计”的其他运转类公开为 125.57 万元，按 《项目支出预算表》“工作经费”的合计 60.00 + 《项目支出预算表》“12345 热线平台劳务费”的合计 8.20 + 《项目支出预算表》“政府辅助人员工资”的合计 6.45 + 《项目支出预算表》“党建经费”的合计 0.50 + 《项目支出预算表》“信息工作业务管理费”的合计 4.42 应为 79.57 万元，相差 46.00 万元。',
      },
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[0].specific', 'tables.projects.rows[6].total'],
        printed: '空白',
        expected: '46.00 万元',
        difference: '−46.00 万元',
        remarks: ['blank'],
        sentence:
          '《支出预算表》“合计”的特定目标类为 空白，《项目支出预算表》“政府法制工作综合业务费”的合计（仅此一项）为 46.00 万元，两处应当一致，相差 46.00 万元。',
      },
    ]);
  });

  it('finds a type without projects', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows[0].specific': 3 });
    expect(told('X-PROJ-TYPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.expenditure.rows[0].specific', 'tables.projects'],
        printed: '3.00 万元',
        expected: '0.00 万元',
        difference: '3.00 万元',
        variant: 'none',
        sentence: '《支出预算表》“合计”的特定目标类为 3.00 万元，《项目支出预算表》却没有这一类型的项目。',
      },
    ]);
  });

  it('is not evaluated where a type belongs to neither column', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[6].type': '人员类' });
    expect(outcome('X-PROJ-TYPE', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without projects', () => {
    const budget = edited(HENAN, { 'tables.projects.rows': [] });
    expect(outcome('X-PROJ-TYPE', budget)).toBe('nothing-to-compare');
  });
});

describe('X-PROJ-PERF', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PROJ-PERF', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, { 'tables.projectPerformance.rows[0].total': 125.56 });
    expect(told('X-PROJ-PERF', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.projectPerformance.rows[0].total', 'tables.projects.rows[0].total'],
        printed: '125.56 万元',
        expected: '125.57 万元',
        difference: '−0.01 万元',
        sentence:
          '《部门预算项目绩效目标表》“合计”的合计为 125.56 万元，《项目支出预算表》“合计”的合计为 125.57 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('finds another amount of a project', () => {
    const budget = edited(HENAN, { 'tables.projectPerformance.rows[5].total': 45 });
    expect(told('X-PROJ-PERF', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.projectPerformance.rows[5].total', 'tables.projects.rows[6].total'],
        printed: '45.00 万元',
        expected: '46.00 万元',
        difference: '−1.00 万元',
        sentence:
          '《部门预算项目绩效目标表》“政府法制工作综合业务费”的合计为 45.00 万元，《项目支出预算表》“政府法制工作综合业务费”的合计为 46.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('finds a blank amount', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows[5].total': null,
      'tables.projectPerformance.rows[5].government': null,
    });
    expect(told('X-PROJ-PERF', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.projectPerformance.rows[5].total', 'tables.projects.rows[6].total'],
        printed: '空白',
        expected: '46.00 万元',
        difference: '−46.00 万元',
        remarks: ['blank'],
        sentence:
          '《部门预算项目绩效目标表》“政府法制工作综合业务费”的合计为 空白，《项目支出预算表》“政府法制工作综合业务费”的合计为 46.00 万元，两处应当一致，相差 46.00 万元。',
      },
    ]);
  });

  it('allows less where not every project has targets', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows': [
        { kind: 'total', name: null, total: 46 },
        { kind: 'project', name: '政府法制工作综合业务费', total: 46 },
      ],
    });
    expect(outcome('X-PROJ-PERF', budget)).toBe('passed');
  });

  it('finds more than all projects', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows': [
        { kind: 'total', name: null, total: 146 },
        { kind: 'project', name: '政府法制工作综合业务费', total: 46 },
      ],
    });
    expect(told('X-PROJ-PERF', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.projectPerformance.rows[0].total', 'tables.projects.rows[0].total'],
        printed: '146.00 万元',
        expected: '125.57 万元',
        difference: '20.43 万元',
        sentence:
          '《部门预算项目绩效目标表》“合计”的合计为 146.00 万元，超过了《项目支出预算表》“合计”的合计的 125.57 万元，多出 20.43 万元。',
      },
    ]);
  });

  it('is not evaluated without the table', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-PROJ-PERF', budget)).toBe('table-missing');
  });
});
