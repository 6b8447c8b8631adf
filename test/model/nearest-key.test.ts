import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownKeys, nearestKey } from '../../src/model/nearest-key.js';
import { budgetSchema } from '../../src/model/schema/document.js';

describe('nearestKey', () => {
  const known = ['tables', 'basic', 'unitCode', 'project', 'constructor'];

  it.each([
    ['tabels', 'tables'],
    ['basik', 'basic'],
    ['unitcode', 'unitCode'],
    ['UNITCODE', 'unitCode'],
    ['projects', 'project'],
    ['basic', 'basic'],
    ['performance', null],
    ['预算', null],
    ['x'.repeat(61), null],
  ])('%s → %s', (key, expected) => {
    expect(nearestKey(key, known)).toBe(expected);
  });

  it('is null where nothing is known', () => {
    expect(nearestKey('basic', [])).toBeNull();
  });

  it('is a known key or null, and finds a known key itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string(), { minLength: 1 }), (key, keys) => {
        const nearest = nearestKey(key, keys);
        expect(nearest === null || keys.includes(nearest)).toBe(true);
        if (keys[0]!.length <= 60) expect(nearestKey(keys[0]!, [keys[0]!])).toBe(keys[0]);
      }),
    );
  });
});

describe('knownKeys', () => {
  it.each<[(string | number)[], string[]]>([
    [['source'], ['title', 'url', 'sha256']],
    [
      ['profile', 'units', 3],
      ['code', 'name'],
    ],
    [
      ['contents', 0],
      ['number', 'title', 'table'],
    ],
    [
      ['tables', 'expenditure', 'rows', 7],
      ['kind', 'code', 'unitCode', 'name', 'total', 'basic', 'project'],
    ],
    [
      ['narrative', 'facts', 0],
      ['percent', 'direction', 'count'],
    ],
  ])('of %j', (path, expected) => {
    expect(knownKeys(budgetSchema, path)).toEqual(expect.arrayContaining(expected));
  });

  it('are none where a path leads nowhere', () => {
    expect(knownKeys(budgetSchema, ['tables', 'nothing', 'rows'])).toEqual([]);
    expect(knownKeys(budgetSchema, ['year', 'x'])).toEqual([]);
  });
});
