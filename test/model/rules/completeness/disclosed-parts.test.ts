import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, seed, withoutText } from './builder.js';

describe('COMP-BASIC-PROJECT', () => {
  const rule = 'COMP-BASIC-PROJECT';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  const plainTotals = (columns: ('basic' | 'project')[]) =>
    putuo((copy) => {
      copy.narrative.facts = [];
      for (const id of ['expenditure', 'generalExpenditure'] as const)
        for (const row of copy.tables[id]!.rows) for (const column of columns) delete row[column];
    });

  it('finds tables with totals only', () => {
    const budget = plainTotals(['basic', 'project']);
    expect(found(rule, budget)).toMatchObject([
      { severity: 'error', form: 'words', paths: ['tables.expenditure'], variant: 'both' },
    ]);
    expect(said(rule, budget)).toEqual(['《支出预算总表》没有列出基本支出和项目支出，两者应当分别公开。']);
  });

  it.each([
    ['basic', '基本支出'],
    ['project', '项目支出'],
  ] as const)('finds that %s is left out', (column, name) => {
    expect(said(rule, plainTotals([column]))).toEqual([
      `《支出预算总表》没有列出${name}，两者应当分别公开。`,
    ]);
  });

  it('is content with one table that has both', () => {
    const budget = putuo((copy) => {
      for (const row of copy.tables.expenditure!.rows) {
        delete row.basic;
        delete row.project;
      }
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('says nothing of tables without amounts, and needs one of the tables', () => {
    const empty = putuo((copy) => {
      copy.tables.expenditure!.rows = [{ kind: 'total', name: '合计', total: null }];
      copy.tables.generalExpenditure!.rows = [];
    });
    expect(outcome(rule, empty)).toBe('nothing-to-compare');
    const none = putuo((copy) => {
      delete copy.tables.expenditure;
      delete copy.tables.generalExpenditure;
    });
    expect(outcome(rule, none)).toBe('table-missing');
  });
});

describe('COMP-3PUB-PARTS', () => {
  const rule = 'COMP-3PUB-PARTS';

  it.each(['hongqi-office-2022', 'putuo-office-2025'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds that vehicles are not split into buying and running', () => {
    const budget = putuo((copy) => {
      for (const row of copy.tables.threePublic!.rows) {
        delete row.vehicleBuy;
        delete row.vehicleRun;
      }
    });
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.threePublic'],
        variant: 'parts',
        words: { parts: 'vehicleBuy vehicleRun' },
      },
    ]);
    expect(said(rule, budget)[0]).toMatch(
      /^《“三公”经费和机关运行经费预算表》没有分项列出公务用车购置费、公务用车运行/,
    );
    expect(saidInEnglish(rule, budget)[0]).not.toContain('undefined');
  });

  it('takes a part that is blank: the form has it', () => {
    const budget = seed((copy) => {
      Object.assign(copy.tables.threePublic!.rows[0]!, { abroad: null, vehicleBuy: null });
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds that no text explains the change', () => {
    const budget = sample('invented-no-last-year');
    expect(found(rule, budget)).toMatchObject([
      { severity: 'warning', paths: ['narrative', 'tables.threePublic'], variant: 'change' },
    ]);
    expect(said(rule, budget)).toEqual(['有“三公”经费支出，但没有说明与上年相比的增减变化和原因。']);
  });

  it('takes an explanation in a section for one', () => {
    const budget = seed((copy) => {
      copy.narrative.facts = [];
      copy.narrative.sections = [{ id: 'a', title: '“三公”经费', text: '与上年持平。' }];
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('asks for no explanation where nothing is spent or no text is there', () => {
    const nothing = seed((copy) => {
      copy.narrative.facts = [];
      copy.narrative.sections = [];
      copy.tables.threePublic!.rows = [
        { kind: 'total', total: 0, abroad: 0, vehicle: 0, vehicleBuy: 0, vehicleRun: 0, reception: null },
      ];
    });
    expect(outcome(rule, nothing)).toBe('passed');
    expect(outcome(rule, seed(withoutText))).toBe('passed');
  });

  it('needs the table, and a row in it', () => {
    const empty = seed((copy) => {
      copy.tables.threePublic!.rows = [];
    });
    expect(outcome(rule, empty)).toBe('nothing-to-compare');
    const none = seed((copy) => {
      delete copy.tables.threePublic;
    });
    expect(outcome(rule, none)).toBe('table-missing');
  });
});

describe('COMP-PERF', () => {
  const rule = 'COMP-PERF';

  it.each(['hongqi-office-2022', 'putuo-office-2025'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds that nothing is said of targets', () => {
    const budget = putuo((copy) => {
      const ids = ['performance-targets', 'project-targets'];
      copy.narrative.sections = copy.narrative.sections.filter(({ id }) => !ids.includes(id));
      copy.narrative.facts = copy.narrative.facts.filter(({ section }) => !ids.includes(section));
    });
    expect(found(rule, budget)).toMatchObject([{ severity: 'warning', paths: ['narrative'] }]);
    expect(said(rule, budget)).toEqual(['没有公开绩效目标，也没有绩效目标情况的说明。']);
  });

  it('is content with a table of targets, and not evaluated without any text', () => {
    expect(outcome(rule, seed(withoutText))).toBe('passed');
    expect(outcome(rule, putuo(withoutText))).toBe('not-stated');
  });
});

describe('COMP-UNITS', () => {
  const rule = 'COMP-UNITS';

  it.each(['hongqi-office-2022', 'putuo-office-2025'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds that no units are named', () => {
    const budget = sample('hongqi-office-2022');
    const bare = seed((copy) => {
      copy.profile.units = [];
    });
    expect(outcome(rule, budget)).toBe('passed');
    expect(found(rule, bare)).toMatchObject([{ severity: 'warning', paths: ['profile'] }]);
    expect(said(rule, bare)).toEqual(['没有说明部门预算由哪些预算单位构成。']);
  });

  it('takes the units named in a section', () => {
    const budget = putuo((copy) => {
      copy.profile.units = [];
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  const saying = (id: string, title: string, text: string) =>
    seed(({ profile, narrative }) => {
      profile.units = [];
      narrative.sections.push({ id, title, text });
    });

  it.each([
    '部门预算单位构成：本级、政务信息中心。',
    '纳入2022年部门预算编报范围的单位共2家。',
    '下属预算单位包括：政务信息中心。',
    '所属事业单位2个。',
    '本部门无下属单位。',
    '从单位构成看，本部门预算为本级预算。',
  ])('takes it from the text: %s', (text) => {
    expect(outcome(rule, saying('organisation', '机构设置', text))).toBe('passed');
  });

  it.each([
    ['duties', '主要职责', '指导下属3家企业和所属单位的党建工作。'],
    ['overview', '部门概况', '负责指导、监督所属单位有关工作，管理下属事业单位国有资产。'],
  ])('does not take %s that speak of units below for it', (id, title, text) => {
    expect(outcome(rule, saying(id, title, text))).toBe('found');
  });

  it('is not evaluated where it is not stated whether the budget is of more than one unit', () => {
    const budget = seed((copy) => {
      copy.profile.units = [];
      delete copy.department.scope;
    });
    expect(outcome(rule, budget)).toBe('not-stated');
  });

  it('has nothing to ask of a unit, and is not evaluated without text', () => {
    expect(outcome(rule, sample('invented-awkward'))).toBe('nothing-to-compare');
    expect(outcome(rule, seed(withoutText))).toBe('not-stated');
  });
});
