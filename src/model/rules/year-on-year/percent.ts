import { exponentOf, percentOf, type Fen } from '../../money.js';
import { ulpOf, type Cell } from '../cells.js';
import type { Check } from '../check.js';
import { share, type PrintedPercent } from '../compare.js';
import { defineRule } from '../rule.js';
import { percentIn } from '../narrative/statements.js';
import { changesIn, type Change } from './changes.js';

/** A stated rate of change is that of the change on last year, and not on this year. */
export const yearPercent = defineRule({
  id: 'YOY-PERCENT',
  group: 'yearOnYear',
  tolerance: 'TP',
  severity: 'error',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const change of changesIn(budget)) {
      const percent = percentIn(change.statement);
      const check = percent && rateOf(percent, change);
      if (check) yield check;
    }
  },
});

function rateOf(
  percent: PrintedPercent,
  { delta, before, thisYear, statement, places }: Change,
): Check | null {
  if (!delta || !before || before.amount! <= 0) return null;
  const size = { ...delta, amount: Math.abs(delta.amount!) as Fen };
  const check = share(percent, size, before);
  if (!check || check.passed) return check;
  const subject = `change:${statement.fact.cell ?? statement.path}`;
  const base = thisYear?.amount ? share(percent, size, thisYear) : null;
  const finding = {
    ...check.finding,
    paths: [...new Set([percent.path, delta.path, ...places])],
    terms: [],
    words: { size: inUnit(size, before.unit), base: inUnit(before, before.unit) },
  };
  // What is printed is rounded: a rate of the figures behind it is right.
  if (thisYear && explains(percent, size, thisYear, before, fineUlp(delta, thisYear)))
    return { ...check, subject, finding: { ...finding, severity: 'info', remarks: ['rounding'] } };
  if (base?.passed) return { ...check, subject, finding: { ...finding, variant: 'thisYear' } };
  if (thisYear && explains(percent, size, thisYear, before, ulpOf(delta)))
    return { ...check, subject, finding: { ...finding, severity: 'warning', remarks: ['rounding'] } };
  return { ...check, subject, finding };
}

/** An amount as a plain number of a unit, for the sentence to quote. */
function inUnit({ amount }: Cell, unit: Cell['unit']): number {
  return amount! / 10 ** exponentOf(unit);
}

/** A text drops the zeros at the end, so that 7.9 beside a table of two places is taken as 7.90 first. */
function fineUlp(delta: Cell, thisYear: Cell): number {
  return delta.unit === thisYear.unit ? Math.min(ulpOf(delta), ulpOf(thisYear)) : ulpOf(delta);
}

/** Whether a rate is that of some change and some figure of this year that would be printed like these. */
function explains(percent: PrintedPercent, size: Cell, thisYear: Cell, before: Cell, ulp: number): boolean {
  const rise = thisYear.amount! >= before.amount! ? -1 : 1;
  const rate = (change: number, year: number) =>
    percentOf(change as Fen, (year + rise * change) as Fen, percent.decimals);
  const [change, year, half] = [2 * size.amount!, 2 * thisYear.amount!, ulpOf(thisYear)];
  const low = rate(change - ulp, year + half);
  const high = rate(change + ulp, year - half);
  return low !== null && high !== null && low <= percent.value && percent.value <= high;
}
