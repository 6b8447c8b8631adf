import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZERO, exponentOf, percentOf, subtractFen, sumFen, toFen, type Fen } from '../../src/model/money.js';
import type { Unit } from '../../src/model/schema/amounts.js';

const fen = (value: number) => value as Fen;
const UNITS: readonly Unit[] = ['元', '千元', '万元', '亿元'];

/** Any amount the kit can hold exactly. */
const anyFen = fc.maxSafeInteger().map(fen);

describe('toFen', () => {
  it.each<[number, Unit, number]>([
    [462.78, '万元', 462_780_000],
    [0.5, '万元', 500_000],
    [462.78, '元', 46_278],
    [462.78, '千元', 46_278_000],
    [462.78, '亿元', 4_627_800_000_000],
    [0.01, '元', 1],
    [0.00001, '千元', 1],
    [0.000001, '万元', 1],
    [1e-10, '亿元', 1],
    [1e-7, '亿元', 1000],
    [12_345_678, '元', 1_234_567_800],
    [1.005, '万元', 1_005_000],
    [8.2, '元', 820],
    [1.1, '元', 110],
    [4.35, '元', 435],
    [-6.8, '万元', -6_800_000],
    [9e5, '亿元', 9_000_000_000_000_000],
    [90_071_992_547_409.9, '元', 9_007_199_254_740_990],
  ])('%d %s is %d 分', (amount, unit, expected) => {
    expect(toFen(amount, unit)).toBe(expected);
  });

  it.each(UNITS)('zero and minus zero %s are plain zero', (unit) => {
    expect(Object.is(toFen(0, unit), 0)).toBe(true);
    expect(Object.is(toFen(-0, unit), 0)).toBe(true);
  });

  it.each<[number, Unit]>([
    [0.1 + 0.2, '元'],
    [0.1 + 0.2, '万元'],
    [0.001, '元'],
    [-0.005, '元'],
    [1.234, '元'],
    [0.0000001, '万元'],
    [1e-7, '元'],
    [5e-324, '亿元'],
    [100.12345678901, '万元'],
  ])('%d %s is finer than 1 分', (amount, unit) => {
    expect(toFen(amount, unit)).toBeNull();
  });

  it.each<[number, Unit]>([
    [1e21, '元'],
    [1e21, '亿元'],
    [-1e21, '万元'],
    [1.7976931348623157e308, '元'],
    [90_071_992_547_409.92, '元'],
    [900_720, '亿元'],
    [Number.NaN, '元'],
    [Number.POSITIVE_INFINITY, '元'],
    [Number.NEGATIVE_INFINITY, '万元'],
  ])('%d %s is beyond the exact range', (amount, unit) => {
    expect(toFen(amount, unit)).toBeNull();
  });

  it('reads every number of 分 back from its print in 元', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (count) => {
        expect(toFen(count / 100, '元')).toBe(count || 0);
      }),
    );
  });

  it('agrees with the digits of the print in every unit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.integer({ min: 0, max: 1e13 }), (unit, count) => {
        const exponent = exponentOf(unit);
        const digits = String(count).padStart(exponent + 1, '0');
        const printed = `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
        expect(toFen(Number(printed), unit)).toBe(count);
        expect(toFen(-Number(printed), unit)).toBe(-count || 0);
      }),
    );
  });

  it('gives a safe integer or null for any number', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...UNITS), (amount, unit) => {
        const value = toFen(amount, unit);
        expect(value === null || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    [337.21, 462.78, 7287],
    [125.57, 462.78, 2713],
    [0.5, 462.78, 11],
    [462.78, 462.78, 10_000],
    [0, 462.78, 0],
    [-125.57, 462.78, -2713],
    [125.57, -462.78, -2713],
    [-125.57, -462.78, 2713],
    [1, 20_000, 1],
    [-1, 20_000, -1],
    [1, 20_001, 0],
    [925.56, 462.78, 20_000],
  ])('%d of %d is %d hundredths of a percent', (part, whole, expected) => {
    expect(percentOf(toFen(part, '万元')!, toFen(whole, '万元')!)).toBe(expected);
  });

  it('rounds half away from zero', () => {
    expect(percentOf(fen(1), fen(8), 0)).toBe(13);
    expect(percentOf(fen(-1), fen(8), 0)).toBe(-13);
    expect(percentOf(fen(1), fen(200), 0)).toBe(1);
    expect(percentOf(fen(1), fen(201), 0)).toBe(0);
  });

  it('has the asked decimals', () => {
    expect([0, 1, 2, 4].map((decimals) => percentOf(fen(2), fen(3), decimals))).toEqual([
      67, 667, 6667, 666_667,
    ]);
  });

  it('is null for a share of nothing', () => {
    expect(percentOf(fen(1), ZERO)).toBeNull();
    expect(percentOf(ZERO, ZERO)).toBeNull();
  });

  it('is never minus zero', () => {
    expect(Object.is(percentOf(ZERO, fen(-5)), 0)).toBe(true);
    expect(Object.is(percentOf(fen(-1), fen(1e9)), 0)).toBe(true);
  });

  it('lies within half a step of the exact share', () => {
    fc.assert(
      fc.property(
        anyFen,
        anyFen.filter((whole) => whole !== 0),
        fc.integer({ min: 0, max: 4 }),
        (part, whole, decimals) => {
          const percent = BigInt(percentOf(part, whole, decimals)!);
          const scaled = BigInt(part) * 10n ** BigInt(decimals + 2);
          const rest = 2n * (scaled - percent * BigInt(whole));
          const bound = BigInt(Math.abs(whole));
          // A share beyond the safe integers is as exact as a number can be.
          fc.pre(percent <= 9_007_199_254_740_991n && percent >= -9_007_199_254_740_991n);
          expect(rest <= bound && rest >= -bound).toBe(true);
        },
      ),
    );
  });

  it('changes its sign with either amount', () => {
    fc.assert(
      fc.property(
        anyFen,
        anyFen.filter((whole) => whole !== 0),
        (part, whole) => {
          const percent = percentOf(part, whole)!;
          expect(percentOf(fen(-part), whole)).toBe(-percent || 0);
          expect(percentOf(part, fen(-whole))).toBe(-percent || 0);
        },
      ),
    );
  });
});

describe('sumFen and subtractFen', () => {
  it('skips blank cells', () => {
    expect(sumFen([fen(1), null, undefined, fen(2)])).toBe(3);
    expect(sumFen([null, undefined])).toBe(0);
    expect(sumFen([])).toBe(0);
  });

  it('adds what binary floats cannot', () => {
    const amounts = [0.1, 0.2, 0.3, 0.4].map((amount) => toFen(amount, '万元'));
    expect(sumFen(amounts)).toBe(1_000_000);
    expect(subtractFen(toFen(470.68, '万元')!, toFen(462.78, '万元')!)).toBe(7_900_000);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e13, max: 1e13 }).map(fen), { maxLength: 100 }), (amounts) => {
        expect(sumFen(amounts.toReversed())).toBe(sumFen(amounts));
      }),
    );
  });
});
