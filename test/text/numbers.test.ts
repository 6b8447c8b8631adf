import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, toFen, type Fen } from '../../src/model/money.js';
import type { Unit } from '../../src/model/schema/amounts.js';
import {
  amountFormat,
  formatAmount,
  formatNumber,
  formatPercent,
  plainNumber,
  unitName,
} from '../../src/text/numbers.js';

const UNITS: readonly Unit[] = ['元', '千元', '万元', '亿元'];
const wan = (amount: number) => toFen(amount, '万元')!;
const format = (unit: Unit, decimals = 0) => ({ unit, decimals, locale: 'zh-CN' as const });

describe('formatNumber', () => {
  it.each<[number, Unit, number, string]>([
    [462.78, '万元', 2, '462.78'],
    [462.78, '元', 0, '4,627,800'],
    [462.78, '千元', 0, '4,627.8'],
    [462.78, '亿元', 6, '0.046278'],
    [46, '万元', 2, '46.00'],
    [0.5, '万元', 2, '0.50'],
    [0.5, '亿元', 0, '0.00005'],
    [0, '万元', 2, '0.00'],
    [0, '元', 0, '0'],
    [-6.8, '万元', 2, '−6.80'],
    [-0.000001, '万元', 0, '−0.000001'],
    [123_456.789012, '万元', 2, '123,456.789012'],
    [1440, '万元', 0, '1,440'],
    [900_000_000_000 / 1000, '元', 2, '9,000,000,000,000.00'],
    [-1_234_567, '万元', 2, '−1,234,567.00'],
    [-0.1, '元', 0, '−1,000'],
    [0.0999, '元', 0, '999'],
    [0.1, '元', 0, '1,000'],
    [10, '元', 0, '100,000'],
    [99.9999, '元', 0, '999,999'],
    [100, '元', 0, '1,000,000'],
  ])('%d 万元 in %s with %d decimals is %s', (amount, unit, decimals, expected) => {
    expect(formatNumber(wan(amount), format(unit, decimals))).toBe(expected);
  });

  it('is the same in English', () => {
    expect(formatNumber(wan(-1234.5), { unit: '万元', decimals: 2, locale: 'en' })).toBe('−1,234.50');
  });

  it.each([
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
    [Number.MIN_SAFE_INTEGER, '−90,071,992,547,409.91'],
  ])('%i 分 is %s 元', (amount, expected) => {
    expect(formatNumber(amount as Fen, format('元', 2))).toBe(expected);
  });

  it('has no minus on zero', () => {
    expect(formatNumber(-0 as Fen, format('元'))).toBe('0');
  });
});

describe('plainNumber', () => {
  it.each<[number, Unit, string]>([
    [462.78, '万元', '462.78'],
    [462.78, '元', '4627800'],
    [-1234.5, '元', '-12345000'],
    [0, '亿元', '0'],
  ])('%d 万元 in %s is %s', (amount, unit, expected) => {
    expect(plainNumber(wan(amount), unit)).toBe(expected);
  });

  it('reads back as the same 分 in every unit', () => {
    const count = fc.integer({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(count, fc.constantFrom(...UNITS), (amount, unit) => {
        const plain = plainNumber(amount as Fen, unit);
        expect(plain).toMatch(/^-?\d+(\.\d+)?$/);
        expect(toFen(Number(plain), unit)).toBe(amount || 0);
      }),
    );
  });

  it('holds the digits of formatNumber', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(...UNITS),
        fc.nat({ max: 10 }),
        (amount, unit, decimals) => {
          const shown = formatNumber(amount as Fen, format(unit, decimals));
          const [whole, fraction = ''] = shown.replaceAll(',', '').replace('−', '-').split('.');
          const [plainWhole, plainFraction = ''] = plainNumber(amount as Fen, unit).split('.');
          expect(whole).toBe(plainWhole);
          expect(fraction).toBe(plainFraction.padEnd(decimals, '0'));
        },
      ),
    );
  });
});

describe('amountFormat', () => {
  it.each([
    ['auto', '万元', 2, '万元', 2],
    ['yuan', '万元', 2, '元', 0],
    ['wan', '元', 0, '万元', 4],
    ['yi', '万元', 2, '亿元', 6],
    ['yuan', '元', 2, '元', 2],
    ['yuan', '亿元', 4, '元', 0],
    ['auto', '千元', 1, '千元', 1],
  ] as const)(
    '%s of a table in %s with %d decimals: %s with %d',
    (display, printed, decimals, unit, expected) => {
      expect(amountFormat(display, { unit: printed, decimals }, 'zh-CN')).toEqual({
        unit,
        decimals: expected,
        locale: 'zh-CN',
      });
    },
  );

  it('without a table is 万元', () => {
    expect(amountFormat('auto', undefined, 'en')).toEqual({ unit: '万元', decimals: 2, locale: 'en' });
    expect(amountFormat('yuan', undefined, 'en')).toEqual({ unit: '元', decimals: 0, locale: 'en' });
  });

  it('loses no printed digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.constantFrom('auto', 'yuan', 'wan', 'yi'),
        fc.constantFrom(...UNITS),
        (hundredths, display, printed) => {
          const amount = toFen(hundredths / 100, printed);
          fc.pre(amount !== null);
          const shownIn = amountFormat(display, { unit: printed, decimals: 2 }, 'en');
          const shown = formatNumber(amount, shownIn);
          expect(toFen(Number(shown.replaceAll(',', '')), shownIn.unit)).toBe(amount);
        },
      ),
    );
  });
});

describe('formatAmount', () => {
  it('always shows the unit', () => {
    expect(formatAmount(wan(462.78), format('万元', 2))).toBe('462.78 万元');
    expect(formatAmount(wan(462.78), { ...format('元'), locale: 'en' })).toBe('4,627,800 yuan');
  });

  it.each(UNITS)('%s has a name in both languages', (unit) => {
    expect(unitName(unit, 'zh-CN')).toBe(unit);
    expect(unitName(unit, 'en')).toMatch(/yuan$/);
  });
});

describe('formatPercent', () => {
  it.each([
    [7287, '72.87%'],
    [10_000, '100.00%'],
    [0, '0.00%'],
    [5, '0.05%'],
    [50, '0.50%'],
    [-168, '−1.68%'],
    [-5, '−0.05%'],
    [123_456, '1234.56%'],
    [null, '–'],
  ])('%s', (hundredths, expected) => {
    expect(formatPercent(hundredths)).toBe(expected);
  });

  it('of the shares of the real disclosure', () => {
    expect(formatPercent(percentOf(wan(337.21), wan(462.78)))).toBe('72.87%');
    expect(formatPercent(percentOf(wan(0.5), wan(462.78)))).toBe('0.11%');
  });
});
