import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-3PUB-BASIC', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-3PUB-BASIC', budget)).toBe('passed');
  });

  it('passes across units', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-3PUB-BASIC', budget)).toBe('passed');
  });

  it('finds reception above the budget', () => {
    const budget = edited(HENAN, { 'tables.threePublic.rows[0].reception': 0.99 });
    expect(told('X-3PUB-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.basicExpenditure.rows[17].total', 'tables.threePublic.rows[0].reception'],
        printed: '1.00 万元',
        expected: '0.99 万元',
        difference: '0.01 万元',
        words: { code: '30217', rows: 1 },
        sentence:
          '《一般公共预算基本支出表》“公务接待费”的合计为 1.00 万元，超过了《一般公共预算“三公”经费预算表》“公务接待费”的 0.99 万元，多出 0.01 万元。',
      },
    ]);
  });

  it('adds up several rows of a code', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[28].code': '30217' });
    expect(told('X-3PUB-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: [
          'tables.basicExpenditure.rows[17].total',
          'tables.threePublic.rows[0].reception',
          'tables.basicExpenditure.rows[28].total',
        ],
        printed: '3.34 万元',
        expected: '1.00 万元',
        difference: '2.34 万元',
        variant: 'several',
        words: { code: '30217', rows: 2 },
        sentence:
          '《一般公共预算基本支出表》“公务接待费”的合计（30217）2 行合计 3.34 万元，超过了《一般公共预算“三公”经费预算表》“公务接待费”的 1.00 万元，多出 2.34 万元。',
      },
    ]);
  });

  it('rounds across units', () => {
    const budget = edited(SHANGHAI, { 'tables.basicExpenditure.rows[18].total': 285000.04 });
    expect(outcome('X-3PUB-BASIC', budget)).toBe('passed');
  });

  it('finds one unit of the coarser table', () => {
    const budget = edited(SHANGHAI, { 'tables.basicExpenditure.rows[18].total': 285100 });
    expect(told('X-3PUB-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.basicExpenditure.rows[18].total', 'tables.threePublic.rows[0].reception'],
        printed: '285,100.00 元',
        expected: '28.50 万元',
        difference: '100.00 元',
        words: { code: '30217', rows: 1 },
        sentence:
          '《一般公共预算基本支出部门预算经济分类预算表》“公务接待费”的合计为 285,100.00 元，超过了《“三公”经费和机关运行经费预算表》“公务接待费”的 28.50 万元，多出 100.00 元。',
      },
    ]);
  });

  it('finds spending that the budget leaves blank', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[18].code': '30212' });
    expect(told('X-3PUB-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.basicExpenditure.rows[18].total', 'tables.threePublic.rows[0].abroad'],
        printed: '10.55 万元',
        expected: '空白',
        difference: '10.55 万元',
        variant: 'blank',
        words: { code: '30212', rows: 1 },
        sentence:
          '《一般公共预算基本支出表》“其他交通费用”的合计为 10.55 万元，而《一般公共预算“三公”经费预算表》“因公出国（境）费”没有填写。',
      },
    ]);
  });

  it('takes the sum where the parts of the vehicles are blank', () => {
    const budget = edited(HENAN, {
      'tables.threePublic.rows[0].vehicleRun': null,
      'tables.threePublic.rows[0].reception': null,
      'tables.basicExpenditure.rows[17].code': '30218',
    });
    expect(outcome('X-3PUB-BASIC', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, { 'tables.threePublic': ABSENT });
    expect(outcome('X-3PUB-BASIC', budget)).toBe('table-missing');
  });
});

describe('X-3PUB-ECON', () => {
  it('names the missing table that the contents list', () => {
    const budget = edited(HENAN, {});
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: [
          'tables.threePublic.rows[0].vehicleRun',
          'tables.basicExpenditure.rows[16].total',
          'contents[6]',
        ],
        printed: '15.10 万元',
        expected: '5.10 万元',
        difference: '10.00 万元',
        variant: 'listed',
        words: { code: '30231', rows: 1, evidence: '2022 年支出经济分类汇总表' },
        sentence:
          '《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，基本支出中相应的 30231 只有 5.10 万元，其余 10.00 万元只能列在项目支出中；能证明这一点的“2022 年支出经济分类汇总表”列在目录中却没有公开，无从核实。',
      },
    ]);
  });

  it('names the missing table that the form does not have', () => {
    const budget = edited(SHANGHAI, {});
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'info',
        form: 'words',
        paths: ['tables.threePublic.rows[0].abroad', 'tables'],
        printed: '839.00 万元',
        expected: '0.00 万元',
        difference: '839.00 万元',
        variant: 'absent',
        words: { code: '30212', rows: 0, evidence: '' },
        sentence:
          '《“三公”经费和机关运行经费预算表》“因公出国（境）费”为 839.00 万元，基本支出中没有相应的 30212，其余 839.00 万元只能列在项目支出中；能证明这一点的支出经济分类汇总表没有公开，无从核实。',
      },
      {
        severity: 'info',
        form: 'words',
        paths: ['tables.threePublic.rows[0].reception', 'tables.basicExpenditure.rows[18].total', 'tables'],
        printed: '28.50 万元',
        expected: '18.50 万元',
        difference: '10.00 万元',
        variant: 'absent',
        words: { code: '30217', rows: 1, evidence: '' },
        sentence:
          '《“三公”经费和机关运行经费预算表》“公务接待费”为 28.50 万元，基本支出中相应的 30217 只有 18.50 万元，其余 10.00 万元只能列在项目支出中；能证明这一点的支出经济分类汇总表没有公开，无从核实。',
      },
    ]);
  });

  it('finds more than there is project expenditure', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[0].project': 5 });
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: [
          'tables.threePublic.rows[0].vehicleRun',
          'tables.basicExpenditure.rows[16].total',
          'tables.generalExpenditure.rows[0].project',
        ],
        printed: '15.10 万元',
        expected: '5.10 万元',
        difference: '10.00 万元',
        variant: 'impossible',
        words: { code: '30231', rows: 1, evidence: '2022 年支出经济分类汇总表' },
        sentence:
          '《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，基本支出中相应的 30231 只有 5.10 万元，其余 10.00 万元只能列在项目支出中，而一般公共预算的项目支出没有这么多。',
      },
    ]);
  });

  it('passes where basic expenditure is all', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[16].total': 15.1 });
    expect(outcome('X-3PUB-ECON', budget)).toBe('passed');
  });

  it('passes where the summary proves it', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'item', code: '30231', name: '公务用车运行维护费', total: 15.1 },
          { kind: 'item', code: '30217', name: '公务接待费', total: 1 },
        ],
      },
    });
    expect(outcome('X-3PUB-ECON', budget)).toBe('passed');
  });

  it('finds another amount in the summary', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'item', code: '30231', name: '公务用车运行维护费', total: 15 },
          { kind: 'item', code: '30217', name: '公务接待费', total: 1 },
        ],
      },
    });
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'warning',
        form: 'equal',
        paths: ['tables.threePublic.rows[0].vehicleRun', 'tables.economicSummary.rows[0].total'],
        printed: '15.10 万元',
        expected: '15.00 万元',
        difference: '0.10 万元',
        words: { code: '30231' },
        sentence:
          '《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，《支出经济分类汇总表》“公务用车运行维护费”的合计为 15.00 万元，两处应当一致，相差 0.10 万元。',
      },
    ]);
  });

  it('finds what the summary does not have', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'item', code: '30217', name: '公务接待费', total: 1 }],
      },
    });
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'warning',
        form: 'sum',
        paths: ['tables.threePublic.rows[0].vehicleRun', 'tables.economicSummary'],
        printed: '15.10 万元',
        expected: '0.00 万元',
        difference: '15.10 万元',
        variant: 'none',
        words: { code: '30231' },
        sentence:
          '《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，而《支出经济分类汇总表》里没有 30231 这一款的支出。',
      },
    ]);
  });

  it('allows more in the summary where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'item', code: '30231', name: '公务用车运行维护费', total: 16 },
          { kind: 'item', code: '30217', name: '公务接待费', total: 1 },
        ],
      },
    });
    expect(outcome('X-3PUB-ECON', budget)).toBe('passed');
  });

  it('finds more than the summary where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'item', code: '30231', name: '公务用车运行维护费', total: 14 },
          { kind: 'item', code: '30217', name: '公务接待费', total: 1 },
        ],
      },
    });
    expect(told('X-3PUB-ECON', budget)).toEqual([
      {
        severity: 'warning',
        form: 'atMost',
        paths: ['tables.threePublic.rows[0].vehicleRun', 'tables.economicSummary.rows[0].total'],
        printed: '15.10 万元',
        expected: '14.00 万元',
        difference: '1.10 万元',
        variant: 'above',
        sentence:
          '《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，超过了《支出经济分类汇总表》“公务用车运行维护费”的合计的 14.00 万元，多出 1.10 万元。',
      },
    ]);
  });

  it('is not evaluated where nothing is printed', () => {
    const budget = edited(HENAN, { 'tables.threePublic.rows': [] });
    expect(outcome('X-3PUB-ECON', budget)).toBe('nothing-to-compare');
  });
});

describe('X-3PUB-SCOPE', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-3PUB-SCOPE', budget)).toBe('passed');
  });

  it('passes across units', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-3PUB-SCOPE', budget)).toBe('passed');
  });

  it('finds more than the general budget', () => {
    const budget = edited(HENAN, { 'tables.threePublic.rows[0].total': 462.79 });
    expect(told('X-3PUB-SCOPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.threePublic.rows[0].total', 'tables.generalExpenditure.rows[0].total'],
        printed: '462.79 万元',
        expected: '462.78 万元',
        difference: '0.01 万元',
        sentence:
          '《一般公共预算“三公”经费预算表》“‘三公’经费合计”为 462.79 万元，超过了《一般公共预算支出预算表》“合计”的合计的 462.78 万元，多出 0.01 万元。',
      },
    ]);
  });

  it('finds more across units', () => {
    const budget = edited(SHANGHAI, { 'tables.threePublic.rows[0].total': 9101.69 });
    expect(told('X-3PUB-SCOPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.threePublic.rows[0].total', 'tables.generalExpenditure.rows[20].total'],
        printed: '9,101.69 万元',
        expected: '91,016,775.35 元',
        difference: '0.012465 万元',
        sentence:
          '《“三公”经费和机关运行经费预算表》“‘三公’经费合计”为 9,101.69 万元，超过了《一般公共预算支出功能分类预算表》“合计”的合计的 91,016,775.35 元，多出 0.012465 万元。',
      },
    ]);
  });

  it('takes the fiscal appropriation where the form is of that', () => {
    const budget = edited(SHANGHAI, {
      'tables.appropriation.rows[8].fund': 1,
      'tables.threePublic.title': '财政拨款“三公”经费表',
      'tables.threePublic.rows[0].total': 9102,
    });
    expect(told('X-3PUB-SCOPE', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.threePublic.rows[0].total', 'tables.appropriation.rows[8].total'],
        printed: '9,102.00 万元',
        expected: '91,016,775.35 元',
        difference: '0.322465 万元',
        sentence:
          '《财政拨款“三公”经费表》“‘三公’经费合计”为 9,102.00 万元，超过了《财政拨款收支预算总表》“支出总计”的合计的 91,016,775.35 元，多出 0.322465 万元。',
      },
    ]);
  });

  it('is not evaluated without an amount', () => {
    const budget = edited(HENAN, { 'tables.threePublic.rows': [] });
    expect(outcome('X-3PUB-SCOPE', budget)).toBe('nothing-to-compare');
  });
});
