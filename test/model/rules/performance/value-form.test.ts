import { describe, expect, it } from 'vitest';
import { changed, sample } from '../samples.js';
import {
  budgetWith,
  found,
  indicator,
  outcome,
  project,
  projects,
  sentences,
  single,
} from './targets-document.js';

const id = 'PERF-VALUE-PARSE';

describe('PERF-VALUE-PARSE', () => {
  it('passes in the seed', () => expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed'));

  it.each([
    ['100%'],
    ['≥90%'],
    ['0.5 万元'],
    ['≤46 万'],
    ['3-5 万人'],
    ['每月'],
    ['工作 日'],
    ['明显'],
    ['规范、有效'],
    ['2022年12月31日前'],
    ['12月底前'],
    ['年底前'],
    ['2022-12-31'],
    ['3天内完成'],
  ])('understands %s', (value) => expect(outcome(id, single('完成情况', value))).toBe('passed'));

  it.each([['≥≥95%'], ['≤'], ['—'], ['95%≥'], ['≤95%以上'], ['≥3次以内'], ['。']])('warns of %s', (value) =>
    expect(found(id, single('完成情况', value))).toMatchObject([
      { severity: 'warning', variant: 'malformed', words: { value } },
    ]),
  );

  it.each([['按计划'], ['若干个'], ['九成以上'], ['±3%以内'], ['1:1'], ['98%（含）以上']])(
    'only mentions %s',
    (value) =>
      expect(found(id, single('完成情况', value))).toMatchObject([
        { severity: 'info', variant: 'unread', words: { value } },
      ]),
  );

  it('does not take >= for a doubled sign', () => {
    expect(outcome(id, single('完成率', '>=95%'))).toBe('passed');
    expect(found(id, single('完成率', '>=95%左右吧')).map(({ variant }) => variant)).toStrictEqual([
      'unread',
    ]);
  });

  it('finds a name without a value and a value without a name', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      const [, , party] = tables.projectPerformance!.rows;
      party!.indicators![1]!.value = null;
      party!.indicators![2]!.name = ' ';
    });
    expect(found(id, budget)).toMatchObject([
      { paths: ['tables.projectPerformance.rows[2].indicators[1]'], severity: 'warning', variant: 'blank' },
      {
        paths: ['tables.projectPerformance.rows[2].indicators[2]'],
        severity: 'warning',
        variant: 'nameless',
        words: { value: '≥4 次' },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《部门预算项目绩效目标表》“党建经费”的“三会一课”有指标名称，没有指标值。',
      '《部门预算项目绩效目标表》“党建经费”的“”有一个指标值“≥4 次”，没有指标名称。',
    ]);
  });

  it('says what is wrong with a value', () => {
    expect(sentences(id, single('验收合格率', '≥≥95%'))).toStrictEqual([
      '《部门整体绩效目标表》“验收合格率”的指标值“≥≥95%”写得不完整或自相矛盾，应为比较符号、数字和单位。',
    ]);
    expect(sentences(id, single('完成情况', '按计划'))).toStrictEqual([
      '《部门整体绩效目标表》“完成情况”的指标值“按计划”没有写成“比较符号＋数字＋单位”，也不是常用的定性表述；请核对能否据此考核。',
    ]);
  });

  it('is not evaluated where nothing is printed', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
    const empty = budgetWith(projects(project('培训', [indicator('output', '', null)])));
    expect(outcome(id, empty)).toBe('nothing-to-compare');
  });

  it.each([
    ['≥', 'found'],
    ['。', 'found'],
    ['年', 'found'],
    ['9', 'passed'],
    ['底', 'found'],
    ['a=', 'found'],
  ])('judges a long hostile name and value of %s', (piece, expected) =>
    expect(outcome(id, single(piece.repeat(100), piece.repeat(200)))).toBe(expected),
  );
});
