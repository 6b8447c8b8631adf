import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudgetText } from '../../../src/model/parse.js';
import { searchKey } from '../../../src/model/search-key.js';
import {
  filterTargets,
  isFoundInExplanation,
  type TargetsFilter,
} from '../../../src/model/series/filter-targets.js';
import { selectTargets } from '../../../src/model/series/targets.js';
import { idsOf, ofOverall, overallRow, projectRow, select } from './targets-builder.js';

const real = selectTargets(parseBudgetText(readFileSync('data/hongqi-office-2022.json', 'utf8')).budget!)!;

describe('filterTargets', () => {
  it.each<[string, TargetsFilter, number, number]>([
    ['text in a name', { text: '满意度' }, 1, 6],
    ['text in a name, with layout spaces', { text: '预算 执行率' }, 1, 0],
    ['text in a value, full-width', { text: '≥９５％' }, 2, 5],
    ['text in a level', { text: '绩效管理' }, 5, 0],
    ['text in an explanation', { text: '预算完成数' }, 1, 0],
    ["text in a project's name", { text: '热线' }, 0, 6],
    ['dimension', { dimension: 'satisfaction' }, 1, 6],
    ["text in a project's name and dimension", { text: '热线', dimension: 'cost' }, 0, 1],
    ['none of the four dimensions', { dimension: 'none' }, 20, 0],
    ['department only', { scope: 'overall' }, 24, 0],
    ['projects only', { scope: 'projects' }, 0, 37],
    ['nothing', { text: '没有这样的指标' }, 0, 0],
  ])('%s', (_, filter, overall, projects) => {
    expect(filterTargets(real, filter).counts).toMatchObject({
      overall,
      projects,
      total: overall + projects,
    });
  });

  it('finds a value as it is understood, not only as printed', () => {
    const series = select([overallRow('产出指标', 'A', '甲', '不低于 1,200 人次')], null)!;
    expect(filterTargets(series, { text: '≥1200人次' }).counts.total).toBe(1);
  });

  it('tells a part filtered away from one that was never there', () => {
    expect(filterTargets(real, { scope: 'projects' }).overall).toEqual([]);
    expect(filterTargets(select(null, [projectRow('甲', '乙')])!, { text: '丁' })).toMatchObject({
      overall: null,
      projects: [],
    });
  });

  it('keeps a project without targets only while its indicators are not asked for', () => {
    const series = select(null, [projectRow('甲'), projectRow('乙', '丙')])!;
    const names = (filter: TargetsFilter) => filterTargets(series, filter).projects.map(({ name }) => name);
    expect(names({ scope: 'projects' })).toEqual(['甲', '乙']);
    expect(names({ text: '甲' })).toEqual(['甲']);
    expect(names({ dimension: 'output' })).toEqual(['乙']);
  });

  it.each<TargetsFilter>([{}, { text: ' \u3000' }, { text: null, dimension: null, scope: null }])(
    'is the identity for %o',
    (filter) => expect(filterTargets(real, filter)).toBe(real),
  );

  it('gives a subset in the same order, again the same when repeated, and leaves its input alone', () => {
    const before = structuredClone(real);
    fc.assert(
      fc.property(
        fc.record({
          text: fc.oneof(
            fc.constantFrom('', '率', '≥9', '经费', '满意度', '每', 'ABC'),
            fc.string({ maxLength: 3 }),
          ),
          dimension: fc.constantFrom(null, 'cost', 'output', 'benefit', 'satisfaction', 'none'),
          scope: fc.constantFrom(null, 'overall', 'projects'),
        }) as fc.Arbitrary<TargetsFilter>,
        (filter) => {
          const once = filterTargets(real, filter);
          const kept = new Set(idsOf(once));
          expect(idsOf(real).filter((id) => kept.has(id))).toEqual(idsOf(once));
          expect(filterTargets(once, filter)).toEqual(once);
          const { none, cost, output, benefit, satisfaction } = once.counts.byDimension;
          expect(none + cost + output + benefit + satisfaction).toBe(once.counts.total);
        },
      ),
    );
    expect(real).toEqual(before);
  });
});

describe('isFoundInExplanation', () => {
  const [named] = ofOverall(real).filter(({ name }) => name === '预算执行率');

  it.each([
    ['预算完成数', true],
    ['执行率', false],
    ['≥90%', false],
    ['没有', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isFoundInExplanation(named!, searchKey(text))).toBe(expected);
  });
});
