import { describe, expect, it } from 'vitest';
import { changed, sample } from '../samples.js';
import { byFunction, byNature, found, outcome, said, withTables } from './builder.js';

describe('CODE-CROSSWALK', () => {
  const rule = 'CODE-CROSSWALK';

  const pair = (code: string, govCode: string) =>
    withTables({ basicExpenditure: byNature({ kind: 'item', code, name: '甲', govCode, total: 1 }) });

  it('passes on the seed', () => {
    expect(outcome(rule, sample('hongqi-office-2022'))).toBe('passed');
  });

  it('finds a pair that does not belong together', () => {
    const budget = pair('30101', '50201');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.basicExpenditure.rows[0].govCode'],
        printed: { kind: 'text', text: '50201' },
        expected: { kind: 'text', text: '50101、50501' },
        words: { code: '30101', govCode: '50201', allowed: '50101、50501' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《基本支出表》“甲”的政府预算编码是 50201，与部门预算经济分类科目 30101 不对应，可以对应的是 50101、50501。',
    ]);
  });

  it.each([
    ['30101', '50101'],
    ['30101', '50501'],
    ['30201', '50502'],
    ['３０１０１', '50101'],
  ])('takes %s beside %s', (code, govCode) => {
    expect(outcome(rule, pair(code, govCode))).toBe('passed');
  });

  it.each([
    ['30188', '50101', 'an unknown department code'],
    ['30101', '59988', 'an unknown government code'],
    ['30101', '501', 'a 类'],
  ])('says nothing of %s beside %s: %s', (code, govCode) => {
    expect(outcome(rule, pair(code, govCode))).toBe('nothing-to-compare');
  });

  it('has nothing to compare where the form prints one classification', () => {
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('nothing-to-compare');
  });
});

describe('CODE-FUND-CLASS', () => {
  const rule = 'CODE-FUND-CLASS';

  const fund = (code: string, name = '甲') =>
    withTables({ fundExpenditure: byFunction({ kind: 'item', code, name, total: 1 }) });
  const capital = (code: string) =>
    withTables({ stateCapitalExpenditure: byFunction({ kind: 'item', code, name: '甲', total: 1 }) });

  it.each(['2120801', '21208', '2290401', '2296002', '2082201', '2340101', '2129801', '2310499'])(
    'takes %s in the table of funds',
    (code) => {
      expect(outcome(rule, fund(code))).toBe('passed');
    },
  );

  it('finds a code of the general budget among the funds', () => {
    const budget = fund('2010301', '行政运行');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.fundExpenditure.rows[0].code'],
        printed: { text: '2010301' },
        variant: 'fundExpenditure',
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《支出表》“行政运行”的编码是 2010301（行政运行），不是政府性基金预算的支出科目。',
    ]);
  });

  it('says nothing of a 类, which has both, nor of a 款 that is not in the tables', () => {
    expect(outcome(rule, fund('212'))).toBe('nothing-to-compare');
    expect(outcome(rule, fund('2120000'))).toBe('nothing-to-compare');
    expect(outcome(rule, fund('2128801'))).toBe('nothing-to-compare');
  });

  it.each(['223', '2230105', '2300803', '2080451', '208'])(
    'takes %s in the table of state capital',
    (code) => {
      expect(outcome(rule, capital(code))).toBe('passed');
    },
  );

  it('finds a code of another class in the table of state capital', () => {
    const budget = capital('2010301');
    expect(said(rule, budget)).toEqual([
      '《支出表》“甲”的编码是 2010301（甲），国有资本经营预算支出应列 223 类。',
    ]);
  });

  it('has nothing to compare where the tables are published empty', () => {
    expect(outcome(rule, sample('hongqi-office-2022'))).toBe('nothing-to-compare');
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('nothing-to-compare');
  });

  it('needs one of the two tables', () => {
    expect(outcome(rule, withTables({ fundExpenditure: undefined }))).toBe('table-missing');
  });
});

describe('CODE-FUNC-ECON-FIT', () => {
  const rule = 'CODE-FUNC-ECON-FIT';

  it.each(['putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('says of the seed that everything is in 201', () => {
    const budget = sample('hongqi-office-2022');
    const [finding, ...more] = found(rule, budget);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      form: 'words',
      words: { classes: '208、210、221' },
    });
    expect(finding!.paths[0]).toBe('tables.generalExpenditure');
    expect(finding!.paths).toHaveLength(8);
    expect(said(rule, budget)).toEqual([
      '基本支出中有 30108 机关事业单位基本养老保险缴费、30110 职工基本医疗保险缴费、30113 住房公积金、30302 退休费，' +
        '按功能分类通常列入 208、210、221 类，而《一般公共预算支出预算表》没有这些类，请核对是否列在了其他科目。',
    ]);
  });

  it('asks for nothing that is paid nothing for', () => {
    const basicExpenditure = byNature(
      { kind: 'item', code: '30113', name: '住房公积金', total: 0 },
      { kind: 'item', code: '30108', name: '机关事业单位基本养老保险缴费', total: null },
    );
    expect(outcome(rule, withTables({ basicExpenditure }))).toBe('nothing-to-compare');
  });

  it('is content with the class, however deep the table goes', () => {
    const basicExpenditure = byNature({ kind: 'item', code: '30113', name: '住房公积金', total: 1 });
    const generalExpenditure = byFunction({ kind: 'class', code: '221', name: '住房保障支出', total: 1 });
    expect(outcome(rule, withTables({ basicExpenditure, generalExpenditure }))).toBe('passed');
  });

  it('needs functional codes', () => {
    const generalExpenditure = byFunction({ kind: 'total', name: '合计', total: 1 });
    expect(outcome(rule, withTables({ generalExpenditure }))).toBe('nothing-to-compare');
    expect(outcome(rule, withTables({ generalExpenditure: undefined }))).toBe('table-missing');
  });
});

describe('CODE-ORDER', () => {
  const rule = 'CODE-ORDER';

  it.each(['putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('tells at most one place of each table of the seed, two like ones together', () => {
    const findings = found(rule, sample('hongqi-office-2022'));
    expect(findings.map(({ severity, paths, words }) => [severity, paths[0], words])).toEqual([
      ['info', 'tables.expenditure.rows[6].code', { code: '2010350', before: '2040612', count: 1 }],
      ['info', 'tables.generalExpenditure.rows[6].code', { code: '2010350', before: '2040612', count: 1 }],
      ['info', 'tables.basicExpenditure.rows[2].code', { code: '30108', before: '30302', count: 14 }],
    ]);
    expect(findings[0]!.consequences).toEqual([findings[1]]);
    expect(said(rule, sample('hongqi-office-2022'))[0]).toBe(
      '《支出预算表》“事业运行”的编码是 2010350，排在 2040612 之后，没有按编码顺序排列。',
    );
  });

  it('counts the places of a table', () => {
    expect(said(rule, sample('hongqi-office-2022'))[2]).toMatch(
      /没有按编码顺序排列，本表这样的地方有 14 处。$/,
    );
  });

  it('begins anew at each unit', () => {
    const expenditure = byFunction(
      { kind: 'unit', unitCode: '1', name: '甲', total: 2 },
      { kind: 'item', code: '2010301', name: '行政运行', total: 1 },
      { kind: 'item', code: '2210201', name: '住房公积金', total: 1 },
      { kind: 'unit', unitCode: '2', name: '乙', total: 2 },
      { kind: 'item', code: '2010301', name: '行政运行', total: 1 },
      { kind: 'item', code: '2210201', name: '住房公积金', total: 1 },
    );
    const budget = withTables({
      expenditure,
      generalExpenditure: undefined,
      basicExpenditure: undefined,
      fundExpenditure: undefined,
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('takes 行政 and 事业 apart, and the order of the government codes', () => {
    const basicExpenditure = byNature(
      { kind: 'item', code: '30302', name: '甲', govCode: '50905', total: 1 },
      { kind: 'item', code: '30101', name: '甲', govCode: '50501', total: 1 },
      { kind: 'item', code: '30201', name: '甲', govCode: '50502', total: 1 },
      { kind: 'item', code: '30101', name: '甲', govCode: '50101', total: 1 },
      { kind: 'item', code: '30108', name: '甲', govCode: '50102', total: 1 },
    );
    const budget = changed('hongqi-office-2022', (copy) => {
      copy.tables = { basicExpenditure };
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('has nothing to compare in a single row', () => {
    const budget = changed('hongqi-office-2022', (copy) => {
      copy.tables = { expenditure: byFunction({ kind: 'item', code: '2010301', name: '甲', total: 1 }) };
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });
});
