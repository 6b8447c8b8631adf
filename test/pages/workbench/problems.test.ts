import { describe, expect, it } from 'vitest';
import {
  parseField,
  DOCUMENT_FIELDS,
  missingFields,
} from '../../../src/pages/workbench/results/document-fields.js';
import { countProblems, problemsOf } from '../../../src/pages/workbench/results/problems.js';
import { cellState } from '../../../src/pages/workbench/results/cell-state.js';
import { tableEntries } from '../../../src/pages/workbench/results/table-list.js';
import { EMPTY_DRAFT } from '../../../src/pages/workbench/state/draft.js';
import { gridOf, resultOf, tableOf } from './results.js';

const place = { file: 'a.xlsx', sheet: '表一' };
const grid = gridOf(
  '0:0',
  [
    ['名称', '合计'],
    ['公用', '12.5O'],
    ['办公', '—'],
  ],
  place,
);
const table = tableOf(grid, 'expenditure', ['name', 'total']);
const department = { name: '某局', level: 'department', scope: 'own' };

describe('problems', () => {
  it('stand in the order of their gravity, those of one sort together', () => {
    const note = (code: string, severity: 'error' | 'warning' | 'info', cell?: string) => ({
      code,
      severity,
      place: cell ? { ...place, cell } : place,
    });
    const problems = problemsOf(
      resultOf(
        {
          tables: [table],
          refused: [{ name: 'b.jpg', code: 'unknown-format', words: { kind: 'image' } }],
          notes: [note('x', 'info'), note('y', 'warning', 'R2C2'), note('x', 'info'), note('z', 'error')],
        },
        { document: { year: 2025, department } },
      ),
    );
    expect(problems.map(({ severity, sort }) => `${severity} ${sort}`)).toEqual([
      'error refusal',
      'error note z',
      'warning note y',
      'info note x',
      'info note x',
    ]);
    expect(problems[2]!.jump).toEqual({ kind: 'cell', cell: { grid: '0:0', row: 1, column: 1 } });
    expect(countProblems(problems)).toEqual({ error: 2, warning: 1, info: 2 });
  });

  it('says once, in plain words, what the document lacks', () => {
    const problems = problemsOf(
      resultOf(
        { tables: [table] },
        {
          document: { department: { ...department, name: '' } },
          issues: [
            { code: 'missing-key', severity: 'error', path: [], key: 'year' },
            { code: 'missing-key', severity: 'error', path: ['tables'], key: 'title' },
          ],
        },
      ),
    );
    expect(problems.map(({ sort, jump }) => [sort, jump])).toEqual([
      ['missing', { kind: 'field', path: 'year' }],
      ['missing', { kind: 'field', path: 'department.name' }],
      ['issue missing-key', null],
    ]);
  });

  it('leads from an issue to the cell it comes from', () => {
    const [problem] = problemsOf(
      resultOf(
        { tables: [table] },
        {
          document: { year: 2025, department },
          issues: [
            {
              code: 'amount-too-fine',
              severity: 'error',
              path: ['tables', 'expenditure', 'rows', 0, 'total'],
              received: 1.23456,
              unit: '元',
            },
          ],
          trace: new Map([['tables.expenditure.rows[0].total', { ...place, cell: 'R2C2' }]]),
        },
      ),
    );
    expect(problem!.jump).toEqual({ kind: 'cell', cell: { grid: '0:0', row: 1, column: 1 } });
  });

  it('says so where the files hold no budget', () => {
    expect(problemsOf(resultOf({})).map(({ sort }) => sort)).toEqual(['no-table']);
  });
});

describe('a cell in the review', () => {
  const result = resultOf({ tables: [table] });
  const [entry] = tableEntries(result);
  const stateAt = (row: number, column: number, draft = EMPTY_DRAFT) =>
    cellState(grid.rows[row]![column]!, { row, column }, entry!, result, draft);

  it('is marked where no amount can be read from it', () => {
    expect(stateAt(1, 1).fault).toBe('unreadable');
    expect(stateAt(2, 1).fault).toBeNull();
    expect(stateAt(1, 0).fault).toBeNull();
    expect(stateAt(0, 1)).toMatchObject({ fault: null, isHead: true });
  });

  it('keeps its original text in sight', () => {
    const draft = {
      ...EMPTY_DRAFT,
      corrections: { cells: { '0:0/1/1': '12.50' } },
      originals: { '0:0/1/1': '12.5O' },
    };
    expect(stateAt(1, 1, draft)).toMatchObject({ text: '12.50', original: '12.5O', fault: null });
  });
});

describe('fields of the document', () => {
  const parse = (path: string, text: string) =>
    parseField(
      DOCUMENT_FIELDS.find((field) => field.path === path)!,
      text,
    );

  it.each([
    ['year', '２０２５', 2025],
    ['year', '25', undefined],
    ['published', '2025年2月8日', '2025-02-08'],
    ['published', '2025-02', '2025-02'],
    ['published', '2025/13/01', undefined],
    ['published', '二月', undefined],
    ['source.url', 'https://www.example.gov.cn/1.html', 'https://www.example.gov.cn/1.html'],
    ['source.url', 'javascript:alert(1)', undefined],
    ['department.level', 'unit', 'unit'],
    ['department.level', 'other', undefined],
    ['department.name', ' 某局 ', '某局'],
    ['department.name', '   ', undefined],
    ['department.name', '长'.repeat(201), undefined],
  ])('%s: %j is %j', (path, text, value) => {
    expect(parse(path, text)).toBe(value);
  });

  it('are missing in something that is no document', () => {
    expect(missingFields('text')).toHaveLength(4);
    expect(missingFields({ year: 2025, department })).toEqual([]);
  });
});
