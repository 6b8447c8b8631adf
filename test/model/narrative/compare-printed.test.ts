import { describe, expect, it } from 'vitest';
import document from '../../../data/hongqi-office-2022.json' with { type: 'json' };
import { comparePrinted } from '../../../src/model/narrative/compare-printed.js';
import type { Budget } from '../../../src/model/schema/document.js';
import type { Fact } from '../../../src/model/schema/narrative.js';
import { budgetWith } from '../series/budget-builder.js';

const real = document as Budget;
const about = { id: 'f', section: 's', subject: '收入', cell: 'tables.threePublic.rows[0].total' };

/** The verdict on one fact about “三公”经费, with this year's and, if there is one, last year's figure. */
function verdict(
  total: number | null,
  fact: Record<string, unknown>,
  last: { amount: number; fact?: string } | null = null,
) {
  const figures = last
    ? [{ row: 0, column: 'total', origin: last.fact ? ('derived' as const) : ('printed' as const), ...last }]
    : [];
  const table = { title: '“三公”经费表', unit: '万元' as const, decimals: 2 };
  const rows = [{ kind: 'total' as const, total, reception: 1 }];
  const facts = [{ ...about, printed: '', ...fact } as Fact];
  const threePublic = { ...table, rows, previous: { year: 2021, figures } };
  return comparePrinted(budgetWith({ threePublic }, facts))[0]!.verdict;
}

const amount = (value: number | null, printed: string, unit = '万元') => ({
  kind: 'amount',
  amount: value,
  unit,
  printed,
});
const share = (percent: number, printed: string) => ({
  kind: 'share',
  percent,
  printed,
  cell: 'tables.threePublic.rows[0].reception',
  of: 'tables.threePublic.rows[0].total',
});
const change = (direction: string, value?: number, percent?: number) => ({
  kind: 'change',
  direction,
  ...(value === undefined ? {} : { amount: value, unit: '万元' }),
  ...(percent === undefined ? {} : { percent }),
  printed: `${value} 万元 ${percent}%`,
});

describe('comparePrinted', () => {
  it('finds the four shares of the real text that its figures do not give, and nothing else', () => {
    const different = comparePrinted(real).filter(({ verdict }) => verdict === 'differs');
    expect(different.map(({ fact, share }) => [fact.id, fact.printed, share])).toEqual([
      ['expenditure-basic-share', '占 72.86%', 7287],
      ['expenditure-project-share', '占 27.14 %', 2713],
      ['general-basic-share', '占 72.86%', 7287],
      ['general-project-share', '占 27.14%', 2713],
    ]);
  });

  it('compares every fact, in its order', () => {
    expect(comparePrinted(real).map(({ fact }) => fact)).toEqual(real.narrative.facts);
  });

  it('cannot check what names no cell, or a change whose last year comes from it', () => {
    const verdicts = new Map(comparePrinted(real).map(({ fact, verdict }) => [fact.id, verdict]));
    expect(verdicts.get('operating-cost')).toBe('unchecked');
    expect(verdicts.get('vehicles')).toBe('unchecked');
    expect(verdicts.get('three-public-change')).toBe('unchecked');
    expect(verdicts.get('total-income-change')).toBe('same');
  });

  it('rounds an amount to the places the text prints, in its own unit', () => {
    expect(verdict(16.1, amount(16.1, '16.1 万元'))).toBe('same');
    expect(verdict(16.14, amount(16.1, '16.1 万元'))).toBe('same');
    expect(verdict(16.15, amount(16.1, '16.1 万元'))).toBe('differs');
    expect(verdict(16.14, amount(16.1, '16.10 万元'))).toBe('differs');
    expect(verdict(1234.56, amount(1235, '1,235 万元'))).toBe('same');
    expect(verdict(16.1, amount(161000, '161000 元', '元'))).toBe('same');
    expect(verdict(-16.15, amount(-16.2, '−16.2 万元'))).toBe('same');
    expect(verdict(0.1, amount(1e-7, '0.0000001 亿元', '亿元'))).toBe('differs');
  });

  it('takes a stated zero for a blank cell, and nothing else', () => {
    expect(verdict(null, amount(0, '0 万元'))).toBe('same');
    expect(verdict(null, amount(3, '3 万元'))).toBe('differs');
    expect(verdict(null, amount(null, '万元'))).toBe('same');
    expect(verdict(3, amount(null, '万元'))).toBe('differs');
  });

  it('has no tolerance for a share', () => {
    expect(verdict(3, share(33.33, '占 33.33%'))).toBe('same');
    expect(verdict(3, share(33.34, '占 33.34%'))).toBe('differs');
    expect(verdict(3, share(33.3, '占 33.3%'))).toBe('same');
    expect(verdict(3, share(33.3, '占 33.30%'))).toBe('differs');
    expect(verdict(0, share(0, '占 0%'))).toBe('unchecked');
    expect(verdict(null, share(100, '占 100%'))).toBe('unchecked');
    expect(verdict(3, { ...share(33.33, '占 33.33%'), of: undefined })).toBe('unchecked');
  });

  it('compares direction, amount and percentage of a change', () => {
    const last = { amount: 20 };
    expect(verdict(15, change('decrease', 5, 25), last)).toBe('same');
    expect(verdict(15, change('increase', 5, 25), last)).toBe('differs');
    expect(verdict(15, change('decrease', 4, 25), last)).toBe('differs');
    expect(verdict(15, change('decrease', 5, 24), last)).toBe('differs');
    expect(verdict(20, change('unchanged'), last)).toBe('same');
    expect(verdict(15, change('decrease', 5))).toBe('unchecked');
    expect(verdict(5, change('increase', 5), { amount: 0 })).toBe('same');
    expect(verdict(null, change('decrease', 5), last)).toBe('unchecked');
  });

  it('checks no more than the percentage where last year comes from the statement', () => {
    const derived = { amount: 20, fact: 'f' };
    expect(verdict(15, change('decrease', 5), derived)).toBe('unchecked');
    expect(verdict(15, change('decrease', 5, 25), derived)).toBe('same');
    expect(verdict(15, change('decrease', 5, 24.9), derived)).toBe('differs');
    expect(verdict(15, change('decrease', 4), { amount: 20, fact: 'other' })).toBe('differs');
  });
});
