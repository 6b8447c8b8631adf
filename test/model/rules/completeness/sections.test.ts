import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../../src/model/schema/document.js';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, seed, withoutText } from './builder.js';

const rule = 'COMP-SECTIONS';

/** Takes away the sections with these ids and what they state. */
const without =
  (...ids: string[]) =>
  ({ narrative }: Budget) => {
    narrative.sections = narrative.sections.filter(({ id }) => !ids.includes(id));
    narrative.facts = narrative.facts.filter(({ section }) => !ids.includes(section));
  };

describe('COMP-SECTIONS', () => {
  it.each(['hongqi-office-2022', 'putuo-office-2025'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds that the running costs of the office are not explained: an error, since the law names them', () => {
    const budget = seed(without('operating-cost'));
    expect(found(rule, budget)).toMatchObject([
      {
        rule,
        severity: 'error',
        tolerance: '–',
        form: 'words',
        paths: ['narrative'],
        printed: null,
        expected: null,
        words: { section: 'operatingCost' },
      },
    ]);
    expect(said(rule, budget)).toEqual(['没有找到“机关运行经费”的内容，按规定应当公开。']);
    expect(saidInEnglish(rule, budget)).toEqual([
      'The text has nothing on office operating costs, which must be disclosed.',
    ]);
  });

  it('is milder with a unit, which may have no administrative staff', () => {
    const budget = seed((copy) => {
      without('operating-cost')(copy);
      copy.department.level = 'unit';
    });
    expect(found(rule, budget)).toMatchObject([{ severity: 'warning', words: { section: 'operatingCost' } }]);
  });

  it('is milder where it is not known whether it is a unit', () => {
    const budget = seed((copy) => {
      without('operating-cost')(copy);
      delete copy.department.level;
    });
    expect(found(rule, budget)).toMatchObject([{ severity: 'warning', words: { section: 'operatingCost' } }]);
  });

  it('takes a column of the table of three-public expenses for it', () => {
    const budget = putuo(without('operating-cost'));
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds that procurement is not told of', () => {
    const budget = sample('invented-no-last-year');
    expect(found(rule, budget).find(({ severity }) => severity === 'error')).toMatchObject({
      paths: ['narrative'],
      words: { section: 'procurement' },
    });
    expect(said(rule, budget)[0]).toBe('没有找到“政府采购情况”的内容，按规定应当公开。');
  });

  it('finds purchases that are not split into goods, works and services', () => {
    const budget = putuo((copy) => {
      without('procurement')(copy);
      copy.narrative.sections.push({ id: 'procurement', title: '政府采购预算' });
      copy.narrative.facts.push({
        kind: 'amount',
        id: 'procurement',
        section: 'procurement',
        subject: '政府采购预算',
        printed: '政府采购预算34万元',
        amount: 34,
        unit: '万元',
      });
    });
    expect(found(rule, budget)).toMatchObject([
      { severity: 'warning', paths: ['narrative'], words: { section: 'procurementParts' } },
    ]);
    expect(said(rule, budget)).toEqual(['没有找到“政府采购的货物、工程、服务分项”的内容，按规定应当公开。']);
  });

  it('asks for no parts of purchases of nothing', () => {
    const budget = seed((copy) => {
      copy.narrative.sections = copy.narrative.sections.map((section) =>
        section.id === 'procurement' ? { ...section, text: '政府采购预算为 0。' } : section,
      );
      copy.narrative.facts = copy.narrative.facts.filter(
        ({ section, subject }) => section !== 'procurement' || subject === '政府采购预算',
      );
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it.each<[string, (budget: Budget) => void, string]>([
    ['duties', ({ profile }) => (profile.duties = []), '没有找到“主要职责”的内容，按规定应当公开。'],
    [
      'organisation',
      ({ profile }) => Object.assign(profile, { offices: [], units: [] }),
      '没有找到“机构设置”的内容，按规定应当公开。',
    ],
    ['stateAssets', without('state-assets'), '没有找到“国有资产占用情况”的内容，按规定应当公开。'],
    ['glossary', (budget) => (budget.glossary = []), '没有找到“名词解释”的内容，按规定应当公开。'],
  ])('finds that %s is missing: a warning', (section, change, sentence) => {
    const budget = seed(change);
    expect(found(rule, budget)).toMatchObject([{ severity: 'warning', words: { section } }]);
    expect(said(rule, budget)).toEqual([sentence]);
  });

  it('finds that nothing is said of changes', () => {
    const budget = seed((copy) => {
      copy.narrative.facts = copy.narrative.facts.filter(({ kind }) => kind !== 'change');
      for (const section of copy.narrative.sections) if (section.text) section.text = '收支见表。';
    });
    expect(found(rule, budget).map(({ words }) => words['section'])).toContain('change');
  });

  it('takes a text that says why it does not compare', () => {
    const budget = sample('invented-no-last-year');
    expect(found(rule, budget).map(({ words }) => words['section'])).not.toContain('change');
  });

  it('finds that targets are missing, together with COMP-PERF', () => {
    const budget = putuo(without('performance-targets', 'project-targets'));
    expect(found(rule, budget, 'COMP-PERF')).toMatchObject([
      { words: { section: 'performance' }, consequences: [{ rule: 'COMP-PERF' }] },
    ]);
  });

  it('finds that three-public expenses are neither in a table nor in the text', () => {
    const budget = seed((copy) => {
      without('three-public')(copy);
      delete copy.tables.threePublic;
      delete copy.tables.overallPerformance;
    });
    expect(found(rule, budget).map(({ words }) => words['section'])).toEqual(['threePublic']);
  });

  it('is not evaluated where the document has tables only', () => {
    expect(outcome(rule, seed(withoutText))).toBe('not-stated');
  });
});
