import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T5-BASIC', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-BASIC', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T5-BASIC', budget)).toBe('passed');
  });

  it('finds 0.34 元', () => {
    const budget = edited(SHANGHAI, { 'tables.basicExpenditure.rows[29].total': 24606775.01 });
    expect(told('X-T5-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.generalExpenditure.rows[20].basic', 'tables.basicExpenditure.rows[29].total'],
        printed: '24,606,775.35 元',
        expected: '24,606,775.01 元',
        difference: '0.34 元',
        sentence:
          '《一般公共预算支出功能分类预算表》“合计”的基本支出为 24,606,775.35 元，《一般公共预算基本支出部门预算经济分类预算表》“合计”的合计为 24,606,775.01 元，两处应当一致，相差 0.34 元。',
      },
    ]);
  });

  it('finds a blank subtotal', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[0].basic': null });
    expect(told('X-T5-BASIC', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.generalExpenditure.rows[0].basic', 'tables.basicExpenditure.rows[0].total'],
        printed: '空白',
        expected: '337.21 万元',
        difference: '−337.21 万元',
        remarks: ['blank'],
        sentence:
          '《一般公共预算支出预算表》“合计”的基本支出为 空白，《一般公共预算基本支出表》“合计”的合计为 337.21 万元，两处应当一致，相差 337.21 万元。',
      },
    ]);
  });

  it('is not evaluated where the form has no such column', () => {
    const budget = edited(SHANGHAI, {
      'tables.generalExpenditure.rows': [{ kind: 'total', name: '合计', total: 5 }],
    });
    expect(outcome('X-T5-BASIC', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T5-PERSONNEL', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-PERSONNEL', budget)).toBe('passed');
  });

  it('finds both sides', () => {
    const budget = edited(HENAN, {
      'tables.basicExpenditure.rows[0].personnel': 307.44,
      'tables.basicExpenditure.rows[0].public': 29.77,
    });
    expect(told('X-T5-PERSONNEL', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.basicExpenditure.rows[0].personnel',
          'tables.generalExpenditure.rows[0].wages',
          'tables.generalExpenditure.rows[0].subsidies',
        ],
        printed: '307.44 万元',
        expected: '306.44 万元',
        difference: '1.00 万元',
        sentence:
          '《一般公共预算基本支出表》“合计”的人员经费公开为 307.44 万元，按 《一般公共预算支出预算表》“合计”的工资福利支出 278.62 + 《一般公共预算支出预算表》“合计”的对个人和家庭的补助 27.82 应为 306.44 万元，相差 1.00 万元。',
      },
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.basicExpenditure.rows[0].public', 'tables.generalExpenditure.rows[0].goods'],
        printed: '29.77 万元',
        expected: '30.77 万元',
        difference: '−1.00 万元',
        sentence:
          '《一般公共预算基本支出表》“合计”的公用经费公开为 29.77 万元，按 《一般公共预算支出预算表》“合计”的商品和服务支出 30.77 应为 30.77 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('compares columns of the same name', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[20].personnel': 22473997.8 });
    expect(told('X-T5-PERSONNEL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.basicExpenditure.rows[29].personnel', 'tables.generalExpenditure.rows[20].personnel'],
        printed: '22,473,997.81 元',
        expected: '22,473,997.80 元',
        difference: '0.01 元',
        sentence:
          '《一般公共预算基本支出部门预算经济分类预算表》“合计”的人员经费为 22,473,997.81 元，《一般公共预算支出功能分类预算表》“合计”的人员经费为 22,473,997.80 元，两处应当一致，相差 0.01 元。',
      },
    ]);
  });

  it('is not evaluated where a class belongs to neither side', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[18].code': '39999' });
    expect(outcome('X-T5-PERSONNEL', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T5-PERSONNEL', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T5-301', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-301', budget)).toBe('passed');
  });

  it('finds a sum that differs', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[4].total': 45.68 });
    expect(told('X-T5-301', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[0].wages',
          'tables.basicExpenditure.rows[2].total',
          'tables.basicExpenditure.rows[3].total',
          'tables.basicExpenditure.rows[4].total',
          'tables.basicExpenditure.rows[5].total',
          'tables.basicExpenditure.rows[6].total',
          'tables.basicExpenditure.rows[7].total',
          'tables.basicExpenditure.rows[9].total',
          'tables.basicExpenditure.rows[19].total',
          'tables.basicExpenditure.rows[20].total',
          'tables.basicExpenditure.rows[21].total',
          'tables.basicExpenditure.rows[22].total',
          'tables.basicExpenditure.rows[23].total',
          'tables.basicExpenditure.rows[24].total',
          'tables.basicExpenditure.rows[25].total',
          'tables.basicExpenditure.rows[26].total',
        ],
        printed: '278.62 万元',
        expected: '277.62 万元',
        difference: '1.00 万元',
        sentence:
          '《一般公共预算支出预算表》“合计”的工资福利支出公开为 278.62 万元，按 《一般公共预算基本支出表》“机关事业单位基本养老保险缴费”的合计 12.25 + 《一般公共预算基本支出表》“职工基本医疗保险缴费”的合计 6.35 + 《一般公共预算基本支出表》“基本工资”的合计 45.68 + 《一般公共预算基本支出表》“奖金”的合计 58.85 + 《一般公共预算基本支出表》“其他社会保障缴费”的合计 0.16 等共 15 项 应为 277.62 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('tells what rounding explains', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[4].total': 46.67 });
    expect(told('X-T5-301', budget)).toEqual([
      {
        severity: 'info',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[0].wages',
          'tables.basicExpenditure.rows[2].total',
          'tables.basicExpenditure.rows[3].total',
          'tables.basicExpenditure.rows[4].total',
          'tables.basicExpenditure.rows[5].total',
          'tables.basicExpenditure.rows[6].total',
          'tables.basicExpenditure.rows[7].total',
          'tables.basicExpenditure.rows[9].total',
          'tables.basicExpenditure.rows[19].total',
          'tables.basicExpenditure.rows[20].total',
          'tables.basicExpenditure.rows[21].total',
          'tables.basicExpenditure.rows[22].total',
          'tables.basicExpenditure.rows[23].total',
          'tables.basicExpenditure.rows[24].total',
          'tables.basicExpenditure.rows[25].total',
          'tables.basicExpenditure.rows[26].total',
        ],
        printed: '278.62 万元',
        expected: '278.61 万元',
        difference: '0.01 万元',
        remarks: ['rounding'],
        sentence:
          '《一般公共预算支出预算表》“合计”的工资福利支出公开为 278.62 万元，按 《一般公共预算基本支出表》“机关事业单位基本养老保险缴费”的合计 12.25 + 《一般公共预算基本支出表》“职工基本医疗保险缴费”的合计 6.35 + 《一般公共预算基本支出表》“基本工资”的合计 46.67 + 《一般公共预算基本支出表》“奖金”的合计 58.85 + 《一般公共预算基本支出表》“其他社会保障缴费”的合计 0.16 等共 15 项 应为 278.61 万元，相差 0.01 万元。差额在四舍五入可以解释的范围内。',
      },
    ]);
  });

  it('counts no 类 row twice', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[20].wages': 21170337.81 });
    expect(outcome('X-T5-301', budget)).toBe('passed');
  });

  it('finds one 元 beyond rounding', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[20].wages': 21170338.81 });
    expect(told('X-T5-301', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[20].wages',
          'tables.basicExpenditure.rows[1].total',
          'tables.basicExpenditure.rows[2].total',
          'tables.basicExpenditure.rows[3].total',
          'tables.basicExpenditure.rows[4].total',
          'tables.basicExpenditure.rows[5].total',
          'tables.basicExpenditure.rows[6].total',
          'tables.basicExpenditure.rows[7].total',
          'tables.basicExpenditure.rows[8].total',
          'tables.basicExpenditure.rows[9].total',
        ],
        printed: '21,170,338.81 元',
        expected: '21,170,337.81 元',
        difference: '1.00 元',
        sentence:
          '《一般公共预算支出功能分类预算表》“合计”的工资福利支出公开为 21,170,338.81 元，按 《一般公共预算基本支出部门预算经济分类预算表》“基本工资”的合计 2,540,192.00 + 《一般公共预算基本支出部门预算经济分类预算表》“津贴补贴”的合计 9,572,367.00 + 《一般公共预算基本支出部门预算经济分类预算表》“绩效工资”的合计 2,335,998.00 + 《一般公共预算基本支出部门预算经济分类预算表》“机关事业单位基本养老保险缴费”的合计 1,763,159.52 + 《一般公共预算基本支出部门预算经济分类预算表》“职业年金缴费”的合计 881,579.76 等共 9 项 应为 21,170,337.81 元，相差 1.00 元。',
      },
    ]);
  });

  it('is not evaluated by government codes', () => {
    const budget = edited(HENAN, {
      'tables.basicExpenditure.rows': [{ kind: 'item', code: '50101', name: '工资奖金津补贴', total: 5 }],
    });
    expect(outcome('X-T5-301', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated where the form has no such column', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T5-301', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T5-302', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-302', budget)).toBe('passed');
  });

  it('finds a sum that differs', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[0].goods': 31.77 });
    expect(told('X-T5-302', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[0].goods',
          'tables.basicExpenditure.rows[11].total',
          'tables.basicExpenditure.rows[12].total',
          'tables.basicExpenditure.rows[13].total',
          'tables.basicExpenditure.rows[14].total',
          'tables.basicExpenditure.rows[15].total',
          'tables.basicExpenditure.rows[16].total',
          'tables.basicExpenditure.rows[17].total',
          'tables.basicExpenditure.rows[18].total',
          'tables.basicExpenditure.rows[27].total',
          'tables.basicExpenditure.rows[28].total',
          'tables.basicExpenditure.rows[29].total',
          'tables.basicExpenditure.rows[30].total',
          'tables.basicExpenditure.rows[31].total',
        ],
        printed: '31.77 万元',
        expected: '30.77 万元',
        difference: '1.00 万元',
        sentence:
          '《一般公共预算支出预算表》“合计”的商品和服务支出公开为 31.77 万元，按 《一般公共预算基本支出表》“福利费”的合计 2.93 + 《一般公共预算基本支出表》“其他商品和服务支出”的合计 0.62 + 《一般公共预算基本支出表》“邮电费”的合计 0.42 + 《一般公共预算基本支出表》“办公费”的合计 3.00 + 《一般公共预算基本支出表》“工会经费”的合计 1.53 等共 13 项 应为 30.77 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure': ABSENT });
    expect(outcome('X-T5-302', budget)).toBe('table-missing');
  });
});

describe('X-T5-303', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-303', budget)).toBe('passed');
  });

  it('finds a sum that differs', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[1].total': 28.24 });
    expect(told('X-T5-303', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[0].subsidies',
          'tables.basicExpenditure.rows[1].total',
          'tables.basicExpenditure.rows[8].total',
          'tables.basicExpenditure.rows[10].total',
        ],
        printed: '27.82 万元',
        expected: '28.82 万元',
        difference: '−1.00 万元',
        sentence:
          '《一般公共预算支出预算表》“合计”的对个人和家庭的补助公开为 27.82 万元，按 《一般公共预算基本支出表》“退休费”的合计 28.24 + 《一般公共预算基本支出表》“奖励金”的合计 0.02 + 《一般公共预算基本支出表》“医疗费补助”的合计 0.56 应为 28.82 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('is not evaluated without codes', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[1].code': ABSENT });
    expect(outcome('X-T5-303', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T5-310', () => {
  it('passes where the form prints 310', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[20].capital': 200000 });
    expect(outcome('X-T5-310', budget)).toBe('passed');
  });

  it('finds capital that no item has', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[0].capital': 5 });
    expect(told('X-T5-310', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.generalExpenditure.rows[0].capital', 'tables.basicExpenditure'],
        printed: '5.00 万元',
        expected: '0.00 万元',
        difference: '5.00 万元',
        variant: 'none',
        sentence:
          '《一般公共预算支出预算表》“合计”的资本性支出为 5.00 万元，而《一般公共预算基本支出表》里没有相应的支出。',
      },
    ]);
  });

  it('is not evaluated where there is none', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-310', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T5-GOV-BLOCK', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T5-GOV-BLOCK', budget)).toBe('passed');
  });

  it('finds 事业运行 that differs from 50502', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[28].total': 3.34 });
    expect(told('X-T5-GOV-BLOCK', budget)).toEqual([
      {
        severity: 'warning',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[6].goods',
          'tables.basicExpenditure.rows[27].total',
          'tables.basicExpenditure.rows[28].total',
          'tables.basicExpenditure.rows[29].total',
          'tables.basicExpenditure.rows[30].total',
          'tables.basicExpenditure.rows[31].total',
        ],
        printed: '5.62 万元',
        expected: '6.62 万元',
        difference: '−1.00 万元',
        sentence:
          '《一般公共预算支出预算表》“事业运行”的商品和服务支出公开为 5.62 万元，按 《一般公共预算基本支出表》“邮电费”的合计 0.38 + 《一般公共预算基本支出表》“办公费”的合计 3.34 + 《一般公共预算基本支出表》“其他商品和服务支出”的合计 0.22 + 《一般公共预算基本支出表》“福利费”的合计 1.76 + 《一般公共预算基本支出表》“工会经费”的合计 0.92 应为 6.62 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('finds 行政运行 that differs from 501', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[2].wages': 181.3 });
    expect(told('X-T5-GOV-BLOCK', budget)).toEqual([
      {
        severity: 'warning',
        form: 'sum',
        paths: [
          'tables.generalExpenditure.rows[2].wages',
          'tables.basicExpenditure.rows[2].total',
          'tables.basicExpenditure.rows[3].total',
          'tables.basicExpenditure.rows[4].total',
          'tables.basicExpenditure.rows[5].total',
          'tables.basicExpenditure.rows[6].total',
          'tables.basicExpenditure.rows[7].total',
          'tables.basicExpenditure.rows[9].total',
        ],
        printed: '181.30 万元',
        expected: '171.30 万元',
        difference: '10.00 万元',
        sentence:
          '《一般公共预算支出预算表》“行政运行”的工资福利支出公开为 181.30 万元，按 《一般公共预算基本支出表》“机关事业单位基本养老保险缴费”的合计 12.25 + 《一般公共预算基本支出表》“职工基本医疗保险缴费”的合计 6.35 + 《一般公共预算基本支出表》“基本工资”的合计 46.68 + 《一般公共预算基本支出表》“奖金”的合计 58.85 + 《一般公共预算基本支出表》“其他社会保障缴费”的合计 0.16 等共 7 项 应为 171.30 万元，相差 10.00 万元。',
      },
    ]);
  });

  it('takes the other units away', () => {
    const budget = edited(HENAN, {
      'tables.generalExpenditure.rows[6].wages': 97.32,
      'tables.generalExpenditure.rows[7]': {
        kind: 'item',
        code: '2013650',
        name: '事业运行',
        total: null,
        basic: null,
        wages: 10,
        subsidies: null,
        goods: null,
        capital: null,
        project: null,
        operating: null,
        specific: null,
      },
    });
    expect(outcome('X-T5-GOV-BLOCK', budget)).toBe('passed');
  });

  it('is not evaluated where other rows have wages', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[5].wages': 1 });
    expect(outcome('X-T5-GOV-BLOCK', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated where a government code says nothing of the column', () => {
    const budget = edited(HENAN, { 'tables.basicExpenditure.rows[31].govCode': '50599' });
    expect(outcome('X-T5-GOV-BLOCK', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T5-GOV-BLOCK', budget)).toBe('nothing-to-compare');
  });
});
