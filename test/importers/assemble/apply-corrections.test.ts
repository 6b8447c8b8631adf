import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/importers/assemble/apply-corrections.js';
import type { Place } from '../../../src/importers/source.js';

function setUp() {
  const document = {
    year: 2024,
    department: { name: '甲局' } as Record<string, unknown>,
    profile: { units: [{ name: '一' }, { name: '二' }, { name: '三' }] },
    tables: { income: { title: '收入', note: '注', rows: [{ total: 1 }, { total: 2 }, { total: 3 }] } },
    narrative: {
      facts: [
        { id: 'a', cell: 'tables.income.rows[0].total' },
        { id: 'b', cell: 'tables.income.rows[2].total', of: 'tables.income.rows[1].total' },
      ],
    },
  };
  const at = (line: number): Place => ({ file: 'a', line });
  const trace = new Map([
    ['profile.units[1]', at(1)],
    ['profile.units[2]', at(2)],
    ['tables.income.rows[2].total', at(3)],
  ]);
  return { document, trace, correct: (decided: object) => applyCorrections(document, { ...decided }, trace) };
}

describe('corrections of the document', () => {
  it('set what is there and what is not there yet', () => {
    const { document, correct } = setUp();
    expect(correct({ year: 2025, 'department.code': '007', 'profile.units[3]': { name: '四' } })).toEqual([]);
    expect(document).toMatchObject({
      year: 2025,
      department: { code: '007' },
      profile: { units: [{}, {}, {}, { name: '四' }] },
    });
  });

  it('take out entries by the numbers they had, with their places', () => {
    const { document, trace, correct } = setUp();
    expect(correct({ 'profile.units[0]': null, 'profile.units[1]': null })).toEqual([]);
    expect(document.profile.units).toEqual([{ name: '三' }]);
    expect([...trace.keys()]).toEqual(['tables.income.rows[2].total', 'profile.units[0]']);
    expect(trace.get('profile.units[0]')).toEqual({ file: 'a', line: 2 });
  });

  it('move the cells of facts with the rows, and take away those of a row that is gone', () => {
    const { document, correct } = setUp();
    correct({ 'tables.income.rows[1]': null });
    expect(document.narrative.facts).toEqual([
      { id: 'a', cell: 'tables.income.rows[0].total' },
      { id: 'b', cell: 'tables.income.rows[1].total' },
    ]);
  });

  it('make an amount blank, and take a note away', () => {
    const { document, correct } = setUp();
    expect(correct({ 'tables.income.rows[0].total': null, 'tables.income.note': null })).toEqual([]);
    expect(document.tables.income.rows[0]).toEqual({ total: null });
    expect(document.tables.income).not.toHaveProperty('note');
  });

  it.each([
    '',
    '.',
    'a b',
    'nothing.here',
    'profile.units[7]',
    'profile.units[x]',
    'year.more',
    '__proto__.x',
    'department.constructor',
    'tables.income.rows[-1]',
  ])('tell that %j leads nowhere', (path) => {
    const { document, correct } = setUp();
    expect(correct({ [path]: 1 })).toEqual([path]);
    expect(document).toEqual(setUp().document);
  });

  it('do not share what they were given with the document', () => {
    const { document, correct } = setUp();
    const units = [{ name: '新' }];
    correct({ 'profile.units': units });
    document.profile.units[0]!.name = '改';
    expect(units).toEqual([{ name: '新' }]);
  });
});
