import { describe, expect, it } from 'vitest';
import { documentFromLines, documentLines, stepsOf } from '../../../src/model/sheets/document-lines.js';
import { sample, SAMPLES } from '../../export/documents.js';

describe('lines of a document', () => {
  it('are one for each scalar, and one for each entry of a list', () => {
    const lines = documentLines({
      year: 2022,
      department: { name: '某局' },
      glossary: [],
      tables: { threePublic: { rows: [{ kind: 'total', total: 0, abroad: null }] } },
      narrative: { sections: [{ id: 'a', list: [{ x: 1 }, { y: [] }] }] },
    });
    expect(lines.map(({ path, value }) => `${path} ${value}`)).toEqual([
      'year 2022',
      'department.name "某局"',
      'glossary []',
      'tables.threePublic.rows[0] {"kind":"total","total":0,"abroad":null}',
      'narrative.sections[0] {"id":"a"}',
      'narrative.sections[0].list[0] {"x":1}',
      'narrative.sections[0].list[1].y []',
    ]);
  });

  it.each(SAMPLES)('give %s again', (name) => {
    const budget = sample(name);
    expect(documentFromLines(documentLines(budget))).toEqual({ document: budget, bad: [] });
  });

  it('hold no character that a file may lose', () => {
    const [line] = documentLines({ a: 'x\u00a0\u3000\u2028\ue000\ufeff\t\n_x0041_ 中😀' });
    expect(line!.value).toBe('"x\\u00a0\\u3000\\u2028\\ue000\\ufeff\\t\\n\\u005fx0041_ 中😀"');
    expect(JSON.parse(line!.value)).toBe('x\u00a0\u3000\u2028\ue000\ufeff\t\n_x0041_ 中😀');
  });

  it.each([
    ['a path that is none', 'a..b', '1'],
    ['JSON that is none', 'a', '{'],
    ['nothing', 'a', ''],
    ['a place beyond the end of a list', 'rows[3]', '1'],
    ['a place within a scalar', 'year.x', '1'],
    ['the prototype', '__proto__.x', '1'],
    ['what objects have by themselves', 'constructor.x', '1'],
    ['a name in a list', 'rows.length', '9'],
  ])('with %s are left out and named', (_name, path, value) => {
    const lines = [
      { path: 'year', value: '2022' },
      { path: 'rows', value: '[]' },
      { path, value },
    ];
    expect(documentFromLines(lines)).toEqual({ document: { year: 2022, rows: [] }, bad: [2] });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it.each([
  ['tables.expenditure.rows[3].basic', ['tables', 'expenditure', 'rows', 3, 'basic']],
  ['glossary[0]', ['glossary', 0]],
  ['', null],
  ['[0]', null],
  ['a[-1]', null],
  ['a[99999999999]', null],
])('%j is the path %j', (path, steps) => {
  expect(stepsOf(path)).toEqual(steps);
});
