import { exponentOf, percentOf, type Fen } from '../../../../../src/model/money.js';
import type { Unit } from '../../../../../src/model/schema/amounts.js';

/** 分 in one 万元. */
export const WAN = 1_000_000;

/** An amount of 分 in a unit, exactly; the unit must be able to say it. */
export function inUnit(fen: number, unit: Unit): number {
  return Number(`${fen}e-${exponentOf(unit)}`);
}

/** An amount of 分 in 万元 as prose prints it: rounded half up to two places, trailing zeros dropped. */
export function inWan(fen: number): number {
  return Math.round(fen / 10_000) / 100;
}

/** Hundredths of a percent, rounded half up. */
export function hundredths(part: number, whole: number): number {
  return percentOf(part as Fen, whole as Fen, 2)!;
}

export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
