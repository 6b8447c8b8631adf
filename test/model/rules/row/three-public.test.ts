import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

const rule = 'ROW-3PUB';
type Row = NonNullable<Tables['threePublic']>['rows'][number];
const row = (cells: Omit<Row, 'kind'>) =>
  budgetWith({
    threePublic: { title: '“三公”经费表', unit: '万元', decimals: 2, rows: [{ kind: 'total', ...cells }] },
  });

describe(rule, () => {
  it('holds in the documents, whatever the order of the columns', () => {
    for (const name of ['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])
      expect(outcomeOf(rule, sample(name))).toBe('passed');
  });

  it('finds a total that is not the sum of the three', () => {
    const budget = changed(
      'hongqi-office-2022',
      ({ tables }) => (tables.threePublic!.rows[0]!.reception = 2),
    );
    expect(findingsOf(rule, budget)).toMatchObject([
      {
        severity: 'error',
        form: 'sum',
        paths: ['total', 'vehicle', 'reception'].map((column) => `tables.threePublic.rows[0].${column}`),
        printed: { amount: 16_100_000 },
        expected: { amount: 17_100_000 },
        difference: { amount: -1_000_000 },
      },
    ]);
    expect(sentencesOf(rule, budget)[0]).toMatch(
      /经费合计”公开为 16.10 万元，按 公务用车购置及运行费 15.10 \+ 公务接待费 2.00 应为 17.10 万元，相差 1.00 万元。$/,
    );
  });

  it('reads the cars from their parts where the form has no 小计', () => {
    expect(outcomeOf(rule, row({ total: 6, abroad: 1, vehicleBuy: 2, vehicleRun: 2, reception: 1 }))).toBe(
      'passed',
    );
  });

  it('a 合计 may include 会议费 and 培训费 where the form goes on with them', () => {
    const cells = { abroad: 1, vehicle: 2, reception: 3, meeting: 4, training: 5 };
    expect(outcomeOf(rule, row({ ...cells, total: 6 }))).toBe('passed');
    expect(outcomeOf(rule, row({ ...cells, total: 15 }))).toBe('passed');
    expect(findingsOf(rule, row({ ...cells, total: 10 }))).toMatchObject([
      { expected: { amount: 6_000_000 } },
    ]);
  });

  it('机关运行经费 is never part of it', () => {
    const cells = { total: 9, abroad: 1, vehicle: 2, reception: 3, operatingCost: 3 };
    expect(findingsOf(rule, row(cells))).toMatchObject([{ difference: { amount: 3_000_000 } }]);
  });

  it('is not evaluated where a part has no column, or nothing is printed', () => {
    expect(outcomeOf(rule, row({ total: 6, vehicle: 2, reception: 3 }))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, row({ total: 6, abroad: 2, reception: 3 }))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, row({ total: null, abroad: null, vehicle: null, reception: null }))).toBe(
      'nothing-to-compare',
    );
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });
});
