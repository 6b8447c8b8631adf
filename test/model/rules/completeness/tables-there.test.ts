import { describe, expect, it } from 'vitest';
import { requiredTables } from '../../../../src/model/rules/completeness/required-tables.js';
import { plainTitle } from '../../../../src/model/rules/completeness/titles.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { TABLE_IDS, type TableId } from '../../../../src/model/schema/tables.js';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, withoutText } from './builder.js';

const NATIONAL = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'appropriation',
  'generalExpenditure',
  'basicExpenditure',
  'threePublic',
  'fundExpenditure',
];

describe('requiredTables', () => {
  it('are twelve by the form of Henan', () => {
    expect(requiredTables(sample('hongqi-office-2022'))).toEqual([
      ...NATIONAL,
      'economicSummary',
      'projects',
      'overallPerformance',
      'projectPerformance',
    ]);
  });

  it('are nine by the form of Shanghai, even where the ninth is not listed', () => {
    expect(requiredTables(sample('putuo-office-2025'))).toEqual([...NATIONAL, 'stateCapitalExpenditure']);
    const budget = putuo((copy) => {
      copy.contents = [];
      delete copy.tables.stateCapitalExpenditure;
    });
    expect(requiredTables(budget)).toContain('stateCapitalExpenditure');
  });

  it('have project targets by the eleven of Guangxi, not by its nine', () => {
    const guangxi = (titles: string[]) =>
      putuo((copy) => {
        copy.department.region = '广西壮族自治区南宁市';
        copy.contents = titles.map((title) => ({ title }));
      });
    expect(requiredTables(guangxi(['对下转移支付项目绩效目标公开表']))).toEqual([
      ...NATIONAL,
      'stateCapitalExpenditure',
      'projectPerformance',
    ]);
    expect(requiredTables(guangxi(['收支总体情况表']))).not.toContain('projectPerformance');
  });

  it('are the national ones elsewhere, without 国有资本经营 where the form has none', () => {
    const budget = putuo((copy) => {
      copy.department.region = '云南省楚雄彝族自治州永仁县';
      copy.contents = [];
      delete copy.tables.stateCapitalExpenditure;
    });
    expect(requiredTables(budget)).toEqual(NATIONAL);
  });

  it('demand nothing of the later Henan form from an earlier one with nine tables', () => {
    const budget = putuo((copy) => {
      copy.department.region = '河南省开封市';
    });
    expect(requiredTables(budget)).toEqual([...NATIONAL, 'stateCapitalExpenditure']);
  });
});

describe('COMP-TABLE-SET', () => {
  const rule = 'COMP-TABLE-SET';

  it('passes on a document with all nine, two of them empty with their note', () => {
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('passed');
    expect(outcome(rule, sample('invented-no-last-year'))).toBe('passed');
  });

  it('tells of the seed each absent table once, with what the contents say', () => {
    const budget = sample('hongqi-office-2022');
    const findings = found(rule, budget, 'COMP-TABLE-MISSING');
    expect(findings.map(({ words }) => words['table']).sort()).toEqual(['economicSummary', 'income']);
    expect(findings.find(({ words }) => words['table'] === 'income')).toMatchObject({
      rule,
      severity: 'error',
      tolerance: '–',
      form: 'words',
      paths: ['contents[1]'],
      printed: null,
      expected: null,
      consequences: [{ rule: 'COMP-TABLE-MISSING', paths: ['contents[1]'] }],
    });
    expect(said(rule, budget).sort()).toEqual([
      '应当公开的《支出经济分类汇总表》不在公开的文件中。',
      '应当公开的《收入总表》不在公开的文件中。',
    ]);
    expect(saidInEnglish(rule, budget).sort()[1]).toBe('A required table is not published: Income.');
  });

  it('points to the tables where the contents do not list the absent one', () => {
    const budget = putuo((copy) => {
      delete copy.tables.threePublic;
      copy.contents = copy.contents.filter(({ table }) => table !== 'threePublic');
    });
    expect(found(rule, budget)).toMatchObject([{ paths: ['tables'], words: { table: 'threePublic' } }]);
  });
});

describe('COMP-TABLE-SET of some tables without contents and text', () => {
  const rule = 'COMP-TABLE-SET';
  const only = (...ids: TableId[]) =>
    putuo((copy) => {
      withoutText(copy);
      copy.contents = [];
      copy.department.region = '某省某市';
      for (const id of TABLE_IDS) if (!ids.includes(id)) delete copy.tables[id];
    });

  it.each<[TableId[]]>([
    [['threePublic']],
    [['stateCapitalExpenditure']],
    [['income', 'expenditure', 'threePublic']],
    [['income', 'expenditure', 'threePublic', 'stateCapitalExpenditure']],
  ])('is not evaluated for %j: what else was published is not stated', (ids) => {
    expect(outcome(rule, only(...ids))).toBe('not-stated');
  });

  it('finds what is absent where half of what is required is there', () => {
    const budget = only('incomeExpenditure', 'income', 'expenditure', 'appropriation');
    expect(found(rule, budget).map(({ words }) => words['table'])).toEqual([
      'generalExpenditure',
      'basicExpenditure',
      'threePublic',
      'fundExpenditure',
    ]);
  });

  it.each<[string, (budget: Budget) => void]>([
    ['its contents', (copy) => copy.contents.push({ title: '收入预算总表', table: 'income' })],
    ['a text', (copy) => copy.profile.duties.push('负责办公室工作。')],
  ])('finds what is absent where the document has %s', (_what, add) => {
    const budget = only('income');
    add(budget);
    expect(found(rule, budget)).toHaveLength(7);
  });
});

describe('COMP-TABLE-MISSING', () => {
  const rule = 'COMP-TABLE-MISSING';

  it('passes on a document that has what it lists', () => {
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('passed');
  });

  it('finds both absent tables of the seed', () => {
    const budget = sample('hongqi-office-2022');
    expect(
      found(rule, budget)
        .map(({ paths }) => paths[0])
        .sort(),
    ).toEqual(['contents[1]', 'contents[6]']);
    expect(said(rule, budget).sort()).toEqual([
      '目录列有“2022 年支出经济分类汇总表”，文件中没有这张表。',
      '目录列有“2022 年部门收入预算表”，文件中没有这张表。',
    ]);
  });

  it('tells a table that several entries name once', () => {
    const budget = putuo((copy) => {
      delete copy.tables.projects;
      for (const title of ['项目表（一）', '项目表（二）']) copy.contents.push({ title, table: 'projects' });
    });
    expect(found(rule, budget).map(({ severity, paths }) => [severity, paths])).toEqual([
      ['error', ['contents[9]', 'contents[10]']],
    ]);
  });

  it('says nothing of entries that are none of the canonical tables', () => {
    const budget = putuo((copy) => {
      copy.contents.push({ title: '政府采购预算表' });
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('is not evaluated without contents', () => {
    const budget = putuo((copy) => {
      copy.contents = [];
    });
    expect(outcome(rule, budget)).toBe('not-stated');
  });
});

describe('COMP-TABLE-UNLISTED', () => {
  const rule = 'COMP-TABLE-UNLISTED';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a table the contents leave out', () => {
    const budget = putuo((copy) => {
      copy.contents.splice(8, 1);
    });
    expect(found(rule, budget)).toMatchObject([
      { severity: 'info', paths: ['tables.threePublic'], words: { table: 'threePublic' } },
    ]);
    expect(said(rule, budget)).toEqual(['《“三公”经费和机关运行经费预算表》没有列入目录。']);
  });

  it('finds a table in the contents by its title too', () => {
    const budget = putuo((copy) => {
      delete copy.contents[8]!.table;
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('is not evaluated without contents', () => {
    const budget = putuo((copy) => {
      copy.contents = [];
    });
    expect(outcome(rule, budget)).toBe('not-stated');
  });
});

describe('COMP-TITLE', () => {
  const rule = 'COMP-TITLE';

  it.each(['putuo-office-2025', 'invented-no-last-year', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds the one title of the seed that has 部门 at the table only', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['contents[3]', 'tables.appropriation.title'],
        printed: { kind: 'text', text: '2022 年财政拨款收支总体情况表' },
        expected: { kind: 'text', text: '2022 年部门财政拨款收支总体情况表' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '目录中是“2022 年财政拨款收支总体情况表”，表的标题是“2022 年部门财政拨款收支总体情况表”，两处不一致。',
    ]);
  });

  it('has nothing to compare without contents or with blank titles', () => {
    const budget = putuo((copy) => {
      for (const entry of copy.contents) entry.title = ' ';
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });
});

describe('plainTitle', () => {
  it.each([
    ['本级部门整体绩效目标表 (2022 年度)', '本级部门整体绩效目标表'],
    ['2022 年度部门预算项目绩效目标表', '部门预算项目绩效目标表'],
    ['一、收支总体情况表（预算公开01表）', '收支总体情况表'],
    ['“三公”经费预算表…………12', '三公经费预算表'],
    ['《收入总表》', '收入总表'],
    ['', ''],
  ])('makes %s %s', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });
});
