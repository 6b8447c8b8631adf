import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/model/schema/document.js';
import {
  allParts,
  partsOf,
  printedSides,
  sidesOf,
  wholeOf,
} from '../../../src/model/series/economic-sides.js';
import { selectEconomic } from '../../../src/model/series/economic.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['basicExpenditure']>['rows'][number];

function read(...rows: Row[]) {
  const budget = budgetWith({ basicExpenditure: { title: '基本支出表', unit: '元', decimals: 2, rows } });
  return { budget, series: selectEconomic(budget)! };
}

const wages: Row = {
  kind: 'item',
  code: '30101',
  name: '基本工资',
  total: 9.99,
  personnel: 9.99,
  public: null,
};
const office: Row = { kind: 'item', code: '30201', name: '办公费', total: 1.12, personnel: 0.12, public: 1 };
const blank: Row = { kind: 'item', code: '39999', name: null, total: null, personnel: null };

describe('printedSides', () => {
  it('reads both cells of the row that prints a figure, blank and zero told apart', () => {
    const { budget, series } = read({ ...wages, public: 0 }, office, blank);
    const sides = allParts(series).map(({ path }) => printedSides(budget, series, path));
    expect(sides).toEqual([
      { personnel: 999, public: 0 },
      { personnel: 12, public: 100 },
      { personnel: null, public: null },
    ]);
  });
});

describe('sidesOf', () => {
  it('takes the printed cells, faults included', () => {
    const total: Row = { kind: 'total', name: '合计', total: 11.11, personnel: 10, public: null };
    const { budget, series } = read(total, wages, office);
    const sides = sidesOf(budget, series, { path: series.totalPath, parts: allParts(series) });
    expect(sides).toEqual({ personnel: 1000, public: null });
  });

  it('adds up the rows where nothing is printed', () => {
    const { budget, series } = read(wages, office, blank);
    expect(sidesOf(budget, series, { path: null, parts: allParts(series) })).toEqual({
      personnel: 1011,
      public: 100,
    });
  });

  it('no row, or blank rows only: blank, not zero', () => {
    const { budget, series } = read(wages, blank);
    const nothing = { personnel: null, public: null };
    expect(sidesOf(budget, series, { path: null, parts: [] })).toEqual(nothing);
    expect(sidesOf(budget, series, { path: null, parts: partsOf(series.classes[1]!) })).toEqual(nothing);
  });
});

describe('wholeOf', () => {
  it('is the printed total, else the sum', () => {
    expect(wholeOf(read({ kind: 'total', name: '合计', total: 5 }, wages).series)).toBe(500);
    expect(wholeOf(read(wages, office).series)).toBe(1111);
  });
});
