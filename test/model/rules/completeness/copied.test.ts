import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, seed } from './builder.js';

const rule = 'TEXT-COPIED';

const write = (text: string, name?: string, region?: string) =>
  putuo((budget) => {
    budget.narrative.sections[0]!.text = text;
    budget.glossary = [];
    if (name !== undefined) budget.department.name = name;
    if (region !== undefined) budget.department.region = region;
  });

describe('TEXT-COPIED', () => {
  it.each(['putuo-office-2025', 'invented-awkward', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds the education department and the county in the glossary of the seed', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        form: 'words',
        paths: ['glossary[5]'],
        printed: { kind: 'text', text: '教育部门' },
        variant: 'department',
        words: { department: '新乡市红旗区人民政府办公室' },
      },
      {
        severity: 'info',
        paths: ['glossary[9]'],
        printed: { kind: 'text', text: '县级' },
        variant: 'level',
        words: { region: '河南省新乡市红旗区' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '名词解释“纳入财政专户管理收费”写到“教育部门”，而本部门是新乡市红旗区人民政府办公室，可能是从其他部门照搬的。',
      '名词解释“‘三公’经费”写到“县级财政”，而本部门在河南省新乡市红旗区，可能是从别处照搬的。',
    ]);
    expect(saidInEnglish(rule, budget)[1]).toContain('speaks of “县级财政”');
  });

  it('finds the own word of another kind of office', () => {
    const budget = write('我局2025年没有安排。');
    expect(found(rule, budget)).toMatchObject([{ variant: 'self', printed: { text: '我局' } }]);
    expect(said(rule, budget)[0]).toContain('写到“我局”，而本部门是上海市普陀区人民政府办公室');
  });

  it.each([
    ['我局无此项支出。', '普陀区教育局'],
    ['我校无此项支出。', '曹杨中学'],
    ['我院无此项支出。', '普陀区中心医院'],
    ['我委无此项支出。', '普陀区发展和改革委员会'],
    ['教育部门按规定收取的费用。', '普陀区教育局'],
    ['教育部门按规定收取的费用。', '曹杨第二小学'],
    ['我部门无此项支出。', '普陀区人民政府办公室'],
    ['我单位无此项支出。', '普陀区人民政府办公室'],
  ])('takes “%s” of %s', (text, name) => {
    expect(outcome(rule, write(text, name))).toBe('passed');
  });

  it('takes the word of an office that works in the same house', () => {
    expect(outcome(rule, write('与机关事务管理局合署办公。我局无此项支出。'))).toBe('passed');
  });

  it.each([
    ['区级财政安排的资金。', '上海市普陀区'],
    ['市、县级财政安排的资金。', '上海市普陀区'],
    ['区县级财政安排的资金。', '上海市普陀区'],
    ['区（县）级财政安排的资金。', '上海市普陀区'],
    ['纳入县级财政预算管理。', '云南省永仁县'],
    ['纳入县级财政预算管理。', '河南省卫辉市'],
    ['纳入县级财政预算管理。', '广西壮族自治区'],
    ['纳入县级财政预算管理。', '内蒙古自治区达拉特旗'],
    ['纳入县级财政预算管理。', ''],
  ])('takes “%s” in %s', (text, region) => {
    expect(outcome(rule, write(text, undefined, region))).toBe('passed');
  });

  it('finds 区级财政 in a county', () => {
    expect(found(rule, write('纳入区级财政预算管理。', undefined, '云南省永仁县'))).not.toEqual([]);
  });

  it('compares names of departments where the region is not known', () => {
    const budget = seed((copy) => {
      delete copy.department.region;
    });
    expect(found(rule, budget).map(({ variant }) => variant)).toEqual(['department']);
  });

  it('is not evaluated where the department has no name', () => {
    expect(outcome(rule, write('甲', ' '))).toBe('not-stated');
  });
});
