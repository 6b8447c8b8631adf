import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudget } from '../../src/model/parse.js';
import { checkBudget } from '../../src/model/rules/check-budget.js';
import type { Budget, BudgetInput } from '../../src/model/schema/document.js';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import { contentsStates, tableState } from '../../src/model/table-state.js';
import { reasonText } from '../../src/text/checks/rule-words.js';
import { anyBudget } from '../export/arbitrary-budget.js';
import { roundTrip, valid } from '../export/documents.js';
import { smallest, SMALLEST_TABLES } from './smallest-documents.js';

const EMPTY = {
  profile: { duties: [], offices: [], units: [] },
  contents: [],
  narrative: { sections: [], facts: [] },
  glossary: [],
};

describe.each(TABLE_IDS)('a document of %s alone', (id) => {
  const document = smallest({ [id]: SMALLEST_TABLES[id] });

  it('is valid, and what it leaves out is empty', () => {
    expect(parseBudget(document)).toEqual({
      ok: true,
      issues: [],
      budget: {
        schemaVersion: 1,
        kind: 'budget',
        year: 2024,
        department: { name: '某办公室' },
        ...EMPTY,
        tables: { [id]: { ...SMALLEST_TABLES[id], decimals: 1 } },
      },
    });
    expect(tableState(valid(document), id)).toBe('shown');
    expect(contentsStates(valid(document))).toEqual([]);
  });

  it('is accused of nothing, and every rule that does not fit says why', () => {
    const budget = valid(document);
    const { findings, passed, notEvaluated } = checkBudget(budget);
    expect(findings).toEqual([]);
    expect(passed).toContain('COMP-UNIT-LINE');
    const ids = notEvaluated.map(({ rule }) => rule);
    expect(ids).toEqual(
      expect.arrayContaining(['COMP-TABLE-SET', 'COMP-SECTIONS', 'COMP-UNITS', 'COMP-TABLE-MISSING']),
    );
    for (const { reason } of notEvaluated)
      for (const locale of ['zh-CN', 'en'] as const)
        expect(reasonText(reason, budget, locale)).not.toMatch(/undefined|^$/);
  });

  it.each(['xlsx', 'csv'] as const)('comes back from %s', async (kind) => {
    const budget = valid(document);
    expect((await roundTrip(budget, kind)).document).toEqual(budget);
  });

  it.each(['title', 'unit', 'rows'] as const)('needs the %s of its table', (key) => {
    const table: Record<string, unknown> = { ...SMALLEST_TABLES[id] };
    delete table[key];
    expect(parseBudget(smallest({ [id]: table })).issues).toEqual([
      { code: 'missing-key', severity: 'error', path: ['tables', id, key], key },
    ]);
  });
});

it.each(['kind', 'year', 'department', 'tables'] as const)('a document needs its %s', (key) => {
  const document: Partial<BudgetInput> = smallest({ expenditure: SMALLEST_TABLES.expenditure });
  delete document[key];
  expect(parseBudget(document).issues).toEqual([
    { code: 'missing-key', severity: 'error', path: [key], key },
  ]);
});

it('null is not left out', () => {
  const document = { ...smallest({}), profile: null, contents: null, narrative: null, glossary: null };
  const { issues } = parseBudget({ ...document, department: { name: '某办公室', level: null } });
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['value-not-allowed', 'department', 'level'],
    ['wrong-type', 'profile'],
    ['wrong-type', 'contents'],
    ['wrong-type', 'narrative'],
    ['wrong-type', 'glossary'],
  ]);
});

it('a part may leave out its own lists', () => {
  const document = { ...smallest({}), profile: { offices: ['办公室'] }, narrative: {} };
  expect(valid(document)).toEqual({
    ...document,
    ...EMPTY,
    profile: { duties: [], offices: ['办公室'], units: [] },
  });
});

it('empty parts are shared by no two documents', () => {
  const [one, other] = [valid(smallest({})), valid(smallest({}))];
  one.glossary.push({ term: '基本支出', definition: '…' });
  one.profile.duties.push('职责');
  one.narrative.facts.length = 1;
  expect(other).toEqual({ ...smallest({}), ...EMPTY });
});

describe('decimals that are left out', () => {
  it.each<[number, (number | null)[]]>([
    [0, []],
    [0, [null]],
    [0, [3, 0, null]],
    [1, [3, 0.5]],
    [2, [462.78, 1.5, 100]],
    [6, [0.000001, 1]],
    [2, [-6.25]],
  ])('are %i for %j', (decimals, totals) => {
    const rows = totals.map((total) => ({ kind: 'item', name: null, total }) as const);
    const { expenditure } = valid(smallest({ expenditure: { title: '表', unit: '万元', rows } })).tables;
    expect(expenditure!.decimals).toBe(decimals);
  });

  it('are 10 for 1 分 in 亿元', () => {
    const rows = [{ kind: 'total', total: 1e-10 } as const];
    const { threePublic } = valid(smallest({ threePublic: { title: '表', unit: '亿元', rows } })).tables;
    expect(threePublic!.decimals).toBe(10);
  });

  it('are those of the amounts, whatever the year and the rows of last year are', () => {
    const previous = {
      year: 2023,
      figures: [{ row: 0, column: 'total', amount: 3.25, origin: 'derived' }],
    } as const;
    const table = {
      ...SMALLEST_TABLES.expenditure,
      previous: { ...previous, figures: [...previous.figures] },
    };
    expect(valid(smallest({ expenditure: table })).tables.expenditure!.decimals).toBe(1);
  });

  it('never take the place of those that are there', () => {
    const table = { ...SMALLEST_TABLES.expenditure, decimals: 0 };
    expect(valid(smallest({ expenditure: table })).tables.expenditure!.decimals).toBe(0);
  });
});

describe('any document', () => {
  const lists: ((document: Budget) => Record<string, unknown>)[] = [
    (document) => document.profile,
    (document) => document.narrative,
    (document) => document,
  ];
  /** The document without what is empty in it: it says the same. */
  const withoutEmpty = (budget: Budget): Budget => {
    const document = structuredClone(budget);
    for (const part of lists.map((of) => of(document)))
      for (const [key, value] of Object.entries(part))
        if (key !== 'tables' && key !== 'parts' && isEmpty(value)) delete part[key];
    return document;
  };
  const isEmpty = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;

  it('says the same without its empty lists', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { issues, budget: parsed } = parseBudget(withoutEmpty(budget));
        // Left out where every table was read.
        const { unread, ...whole } = budget;
        expect(parsed).toEqual(unread?.length ? budget : whole);
        expect(issues).toEqual(parseBudget(budget).issues);
      }),
      { numRuns: 100, seed: 1008 },
    );
  });

  it('without its text and decimals is still one, each figure as printed', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { schemaVersion, kind, year, department, tables } = structuredClone(budget);
        for (const table of Object.values(tables)) delete (table as { decimals?: number }).decimals;
        const result = parseBudget({
          schemaVersion,
          kind,
          year,
          department: { name: department.name },
          tables,
        });
        expect(result.ok).toBe(true);
        for (const id of TABLE_IDS) expect(result.budget!.tables[id]?.rows).toEqual(budget.tables[id]?.rows);
      }),
      { numRuns: 100, seed: 1009 },
    );
  });
});
