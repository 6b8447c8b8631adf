import { exponentOf, percentOf, type Fen } from '../../money.js';
import { ulpOf, type Cell } from '../cells.js';
import type { Check, Fault } from '../check.js';
import { share, type PrintedPercent } from '../compare.js';
import { remembered } from '../remembered.js';
import { defineRule } from '../rule.js';
import { changeCell, percentIn } from '../narrative/statements.js';
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
      const check = rateOf(change);
      if (check) yield check;
    }
  },
});

/** Table cells whose stated change does not go with the rate stated beside it. */
export const doubtfulChanges = remembered((budget): ReadonlySet<string> => {
  const doubtful = changesIn(budget).filter((change) => {
    const check = rateOf(change);
    return check?.passed === false && check.finding.severity !== 'info';
  });
  return new Set(doubtful.flatMap(({ statement }) => statement.fact.cell ?? []));
});

function rateOf(change: Change): Check | null {
  const { delta, before, thisYear, statement, places } = change;
  const percent = percentIn(statement);
  if (!percent || !delta || !before || before.amount! <= 0) return null;
  const size = { ...delta, amount: Math.abs(delta.amount!) as Fen };
  const compared = share(percent, size, before);
  if (!compared || compared.passed) return compared;
  const check = { ...compared, holds: holdsOf(percent, change) };
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

/** Whether the rate is right once this year's figure or the stated change is corrected. */
function holdsOf(percent: PrintedPercent, { delta, before, thisYear, statement }: Change): Fault['holds'] {
  const isStated = changeCell(statement) !== null;
  return (corrected) => {
    const year = thisYear && corrected(thisYear.path, thisYear.amount)!;
    const last = isStated && year !== null ? year - corrected(delta!.path, delta!.amount)! : before!.amount!;
    const change = isStated || year === null ? corrected(delta!.path, delta!.amount)! : year - last;
    return percentOf(Math.abs(change) as Fen, last as Fen, percent.decimals) === percent.value;
  };
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
