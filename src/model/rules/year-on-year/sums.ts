import type { Budget } from '../../schema/document.js';
import { cellOf, ulpOf, valueOf, type Cell } from '../cells.js';
import { PASSED, fault, type Check } from '../check.js';
import { agree, sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { splitsIn } from '../narrative/splits.js';
import { alike, byCell, changeCell, statementsOf } from '../narrative/statements.js';
import { changesIn, previousFigures, type Change } from './changes.js';
import { doubtfulChanges } from './percent.js';

/** The stated change of a whole is the sum of the stated changes of its parts (三公: 6.8 = 4.8 + 0 + 2). */
export const deltaSum = defineRule({
  id: 'YOY-DELTA-SUM',
  group: 'yearOnYear',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const deltas = byCell(statementsOf(budget, 'change'), changeCell);
    for (const { of, whole, parts } of splitsIn(budget, deltas)) {
      const [first, ...rest] = alike([whole, ...parts]);
      const check = sum(first!, rest);
      if (check) yield check.passed ? check : { ...check, subject: subjectOf(budget, of, deltas, parts) };
    }
  },
});

/** The one figure whose stated change its own rate contradicts as well, so that both are told as one; else the whole. */
function subjectOf(
  budget: Budget,
  whole: string,
  figures: ReadonlyMap<string, Cell>,
  parts: readonly Cell[],
): string {
  const doubtful = [...figures].flatMap(([path, cell]) =>
    doubtfulChanges(budget).has(path) && (path === whole || parts.includes(cell)) ? [path] : [],
  );
  return `change:${doubtful.length === 1 ? doubtful[0] : whole}`;
}

/** What the text implies for last year is not below 0, is what the tables print, and adds up. */
export const prior = defineRule({
  id: 'YOY-PRIOR',
  group: 'yearOnYear',
  tolerance: 'TS',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const change of changesIn(budget)) yield* impliedBy(change);
    const figures = new Map<string, Cell>();
    const derived = new Set<string>();
    for (const { path, cell, origin } of previousFigures(budget))
      if (cell.amount !== null && cellOf(budget, path)) {
        figures.set(path, cell);
        if (origin === 'derived') derived.add(path);
      }
    for (const { of, whole, parts } of splitsIn(budget, figures)) {
      // Where this year does not add up, a last year worked out from it cannot.
      const now = [whole, ...parts].map(({ path }) => cellOf(budget, path)!);
      const uses = [whole, ...parts].some(({ path }) => derived.has(path));
      if (uses && sum(now[0]!, now.slice(1))?.passed === false) continue;
      const check = sum(whole, parts);
      if (!check || check.passed) {
        if (check) yield check;
        continue;
      }
      const { printed = null, expected = null, difference = null, remarks = [], severity } = check.finding;
      yield fault(
        {
          variant: 'sum',
          paths: [whole.path, ...parts.map(({ path }) => path)],
          printed,
          expected,
          difference,
          remarks,
          ...(severity ? { severity } : {}),
        },
        subjectOf(budget, of, figures, parts),
      );
    }
  },
});

/** Last year by the text: not negative, and what a table prints of it. */
function* impliedBy({ statement, before, printedBefore, thisYear, places }: Change): Generator<Check> {
  const { path, fact } = statement;
  if (!before || !thisYear || changeCell(statement) === null) return;
  const paths = [path, ...places];
  const subject = `change:${fact.cell ?? path}`;
  // Half a unit below 0 may be a rounded 0.
  if (before.amount! < 0 && -before.amount! > ulpOf(before) && thisYear.amount! >= 0)
    yield fault(
      { variant: 'negative', paths, printed: valueOf(before), words: { text: fact.printed } },
      subject,
    );
  else yield PASSED;
  if (!printedBefore) return;
  const check = agree(before, printedBefore);
  if (!check || check.passed) {
    if (check) yield check;
    return;
  }
  const off = Math.abs(before.amount! - printedBefore.amount!);
  const slip = off <= Math.max(ulpOf(before), ulpOf(printedBefore));
  const { printed = null, expected = null, difference = null } = check.finding;
  yield fault(
    {
      variant: 'printed',
      paths,
      printed,
      expected,
      difference,
      ...(slip ? { severity: 'info' as const, remarks: ['rounding' as const] } : {}),
    },
    subject,
  );
}
