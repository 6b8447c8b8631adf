import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBudgetText } from '../../src/model/parse.js';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import type { TableId } from '../../src/model/schema/tables.js';
import { contentsStates, tableState } from '../../src/model/table-state.js';

function budgetOf(tables: Tables, contents: Budget['contents'] = []): Budget {
  return {
    schemaVersion: 1,
    kind: 'budget',
    year: 2022,
    department: { name: '甲局', level: 'department', scope: 'own' },
    profile: { duties: [], offices: [], units: [] },
    contents,
    tables,
    narrative: { sections: [], facts: [] },
    glossary: [],
  };
}

const head = { title: '表', unit: '万元', decimals: 2 } as const;

describe('tableState', () => {
  const cases: [string, TableId, Tables, string][] = [
    ['not in the document', 'fundExpenditure', {}, 'absent'],
    ['no rows', 'fundExpenditure', { fundExpenditure: { ...head, rows: [] } }, 'empty'],
    [
      'only blank cells',
      'fundExpenditure',
      { fundExpenditure: { ...head, rows: [{ kind: 'total', name: '合计', total: null, basic: null }] } },
      'empty',
    ],
    [
      'a printed zero',
      'fundExpenditure',
      { fundExpenditure: { ...head, rows: [{ kind: 'total', name: '合计', total: 0 }] } },
      'shown',
    ],
    [
      "last year's figures only",
      'threePublic',
      {
        threePublic: {
          ...head,
          rows: [{ kind: 'total', total: null }],
          previous: { year: 2021, figures: [{ row: 0, column: 'total', amount: 5, origin: 'printed' }] },
        },
      },
      'empty',
    ],
    [
      'an indicator without a value',
      'overallPerformance',
      {
        overallPerformance: {
          ...head,
          rows: [{ kind: 'indicator', level1: '产出指标', level2: '', name: '率', value: null }],
        },
      },
      'shown',
    ],
    [
      'no indicator, only goals',
      'overallPerformance',
      { overallPerformance: { ...head, rows: [], goals: ['目标'], budget: { total: null } } },
      'empty',
    ],
    [
      'no indicator, but the budget',
      'overallPerformance',
      { overallPerformance: { ...head, rows: [], budget: { total: 462.78 } } },
      'shown',
    ],
    [
      'a project without amount and targets',
      'projectPerformance',
      {
        projectPerformance: { ...head, rows: [{ kind: 'project', name: '甲', total: null, indicators: [] }] },
      },
      'empty',
    ],
    [
      'a project with a target',
      'projectPerformance',
      {
        projectPerformance: {
          ...head,
          rows: [
            { kind: 'project', name: '甲', indicators: [{ dimension: 'cost', name: '费', value: '5元' }] },
          ],
        },
      },
      'shown',
    ],
  ];
  it.each(cases)('%s', (_, id, tables, state) => {
    expect(tableState(budgetOf(tables), id)).toBe(state);
  });
});

describe('contentsStates', () => {
  it('keeps the order, also of entries that name no canonical table', () => {
    const budget = budgetOf({ income: { ...head, rows: [{ kind: 'total', name: null, total: 1 }] } }, [
      { title: '政府采购预算表' },
      { number: '二', title: '收入表', table: 'income' },
      { title: '支出表', table: 'expenditure' },
    ]);
    expect(contentsStates(budget)).toEqual([
      { number: null, title: '政府采购预算表', table: null, state: null },
      { number: '二', title: '收入表', table: 'income', state: 'shown' },
      { number: null, title: '支出表', table: 'expenditure', state: 'absent' },
    ]);
  });
});

describe('the 2022 document', () => {
  const budget = parseBudgetText(readFileSync('data/hongqi-office-2022.json', 'utf8')).budget!;

  it('lists twelve tables: nine with figures, one published empty, two absent', () => {
    const states = contentsStates(budget);
    const tablesOf = (state: string) => states.filter((s) => s.state === state).map(({ table }) => table);
    expect(tablesOf('shown')).toHaveLength(9);
    expect(tablesOf('empty')).toEqual(['fundExpenditure']);
    expect(tablesOf('absent')).toEqual(['income', 'economicSummary']);
  });

  it('has no state capital table, listed or not', () => {
    expect(tableState(budget, 'stateCapitalExpenditure')).toBe('absent');
  });
});
