import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, seed } from './builder.js';

describe('COMP-TIME', () => {
  it('is never evaluated: no document says when its budget was approved', () => {
    expect(outcome('COMP-TIME', sample('hongqi-office-2022'))).toBe('not-stated');
    expect(outcome('COMP-TIME', sample('invented-no-last-year'))).toBe('not-stated');
  });
});

describe('TEXT-TYPO', () => {
  it('is for a reader', () => {
    expect(outcome('TEXT-TYPO', sample('hongqi-office-2022'))).toBe('reader');
  });
});

describe('COMP-UNIT-LINE', () => {
  const rule = 'COMP-UNIT-LINE';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a note that states another unit', () => {
    const budget = seed((copy) => {
      copy.tables.generalExpenditure!.note = '注：本表金额单位：元。';
    });
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.generalExpenditure.note'],
        printed: { kind: 'text', text: '元' },
        expected: { kind: 'text', text: '万元' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《一般公共预算支出预算表》“说明”写的金额单位是“元”，而本表的单位是“万元”。',
    ]);
    expect(saidInEnglish(rule, budget)[0]).toContain('while the table is in 万元');
  });

  it('finds it in the title too', () => {
    const budget = seed((copy) => {
      copy.tables.projects!.title = '项目支出预算表（单位：元）';
    });
    expect(found(rule, budget)[0]!.paths).toEqual(['tables.projects.title']);
  });

  it('takes the same unit said twice, and units that are no money', () => {
    const budget = seed((copy) => {
      copy.tables.projects!.note = '单位： 万元';
      copy.tables.expenditure!.note = '标准单位：元/人；数量单位：个';
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('has nothing to compare without tables', () => {
    const budget = seed((copy) => {
      copy.tables = {};
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });
});

describe('COMP-KIND', () => {
  const rule = 'COMP-KIND';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds the title of a final account', () => {
    const budget = putuo((copy) => {
      copy.tables.income!.title = '2025年部门收入决算总表';
    });
    expect(found(rule, budget)).toMatchObject([
      { severity: 'warning', paths: ['tables.income.title'], variant: 'account' },
    ]);
    expect(said(rule, budget)).toEqual([
      '《收入决算总表》“标题”是“2025年部门收入决算总表”，这是决算的用语，本文件是预算。',
    ]);
  });

  it('takes sections on 预决算公开 and on last year’s account', () => {
    const budget = putuo((copy) => {
      copy.narrative.sections.push({ id: 'x', title: '预决算公开情况' }, { id: 'y', title: '上年决算情况' });
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds a section of a final account', () => {
    const budget = putuo((copy) => {
      copy.narrative.sections[2]!.title = '2025年部门决算编制说明';
    });
    expect(found(rule, budget)[0]!.paths).toEqual(['narrative.sections[2]']);
  });

  it('hints that titles speak of 单位 here and 部门 there', () => {
    const budget = putuo((copy) => {
      copy.tables.income!.title = '2025年单位收入预算总表';
    });
    const [finding, ...more] = found(rule, budget);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', variant: 'word' });
    expect(finding!.paths[0]).toBe('tables.income.title');
    expect(said(rule, budget)).toEqual([
      '“2025年单位收入预算总表”与“2025年部门财务收支预算总表”混用“单位”和“部门”，标题用语应当统一。',
    ]);
  });

  it('takes 部门预算 and the fixed names of targets in the forms of a unit', () => {
    const budget = seed((copy) => {
      for (const entry of copy.contents) entry.title = entry.title.replace(/部门(收支|收入|支出)/, '单位$1');
      for (const table of Object.values(copy.tables))
        table!.title = table!.title.replace(/部门(收支|收入|支出|财政)/, '单位$1');
      copy.tables.basicExpenditure!.title = '部门预算经济分类基本支出表';
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('has nothing to compare without titles', () => {
    const budget = seed((copy) => {
      copy.tables = {};
      copy.contents = [];
      copy.narrative = { sections: [], facts: [] };
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });
});
