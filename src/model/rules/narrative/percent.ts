import type { Fen } from '../../money.js';
import { isPrinted, type Cell } from '../cells.js';
import { PASSED, fault, type Check, type Fault } from '../check.js';
import { share } from '../compare.js';
import { defineRule } from '../rule.js';
import { shareSplits, statedShares, type StatedShare } from './shares.js';
import { statedAmounts } from './statements.js';

/** Every 占 x% of the text equals part ÷ whole. */
export const percent = defineRule({
  id: 'NAR-PERCENT',
  group: 'narrative',
  tolerance: 'TP',
  severity: 'error',
  source: ['GBC-O OBL-NARRATIVE-AMOUNT'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const shares = statedShares(budget);
    const stated = statedAmounts(budget);
    const checks = new Map(shares.map((each) => [each, checkOf(each)]));
    const forced = new Set<StatedShare>();
    const keys = new Map<StatedShare, string>();
    for (const { key, shares: split } of shareSplits(shares)) {
      for (const each of split) keys.set(each, key);
      if (
        isForced(
          split,
          split.map((each) => checks.get(each) ?? null),
        )
      )
        for (const each of split) forced.add(each);
    }
    for (const [each, check] of checks) {
      if (!check) continue;
      if (check.passed) yield check;
      else yield told(check, each, keys.get(each), forced.has(each), stated);
    }
  },
});

/** A share of nothing can only be 0, so it is compared only where it has a whole. */
function checkOf({ percent, part, whole }: StatedShare): Check | null {
  return isPrinted(part) || isPrinted(whole) ? share(percent, part, whole) : null;
}

/** Two complementary shares that are each off by one unit and add up to exactly 100. */
function isForced(split: readonly StatedShare[], checks: readonly (Check | null)[]): boolean {
  const [a, b, ...more] = split.map(({ percent }) => percent);
  return (
    a !== undefined &&
    b !== undefined &&
    more.length === 0 &&
    a.decimals === b.decimals &&
    a.value + b.value === 10 ** (a.decimals + 2) &&
    checks.every((check) => check?.passed === false && check.finding.remarks?.includes('slip'))
  );
}

function told(
  check: Fault,
  { percent, cell, part, whole }: StatedShare,
  key: string | undefined,
  forced: boolean,
  stated: ReadonlyMap<string, Cell>,
): Fault {
  const finding = forced ? { ...check.finding, remarks: ['forced'] as const } : check.finding;
  const amount = stated.get(cell);
  // A share of the amount that the text gives is not wrong by itself: the two have one cause.
  const own = amount && amount.amount !== part.amount && share(percent, amount, whole)?.passed;
  return {
    ...check,
    finding,
    repairs: own ? new Map<string, Fen>([[cell, amount.amount!]]) : check.repairs,
    subject: key === undefined ? null : `shares:${key}`,
  };
}

/** The shares of a complete split add up to 100 %, but for their rounding. */
export const percentSum = defineRule({
  id: 'NAR-PCT-SUM',
  group: 'narrative',
  tolerance: 'TS',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const { key, shares } of shareSplits(statedShares(budget))) {
      const decimals = Math.max(...shares.map(({ percent }) => percent.decimals));
      const coarsest = Math.min(...shares.map(({ percent }) => percent.decimals));
      const total = shares.reduce(
        (sum, { percent }) => sum + percent.value * 10 ** (decimals - percent.decimals),
        0,
      );
      const difference = total - 10 ** (decimals + 2);
      if (Math.abs(difference) <= (10 ** (decimals - coarsest) * shares.length) / 2) yield PASSED;
      else {
        const value = (amount: number) => ({ kind: 'percent' as const, value: amount, decimals });
        yield fault(
          {
            paths: [...shares.map(({ percent }) => percent.path), shares[0]!.whole.path],
            printed: value(total),
            expected: value(10 ** (decimals + 2)),
            difference: value(difference),
            words: { count: shares.length },
          },
          `shares:${key}`,
        );
      }
    }
  },
});
