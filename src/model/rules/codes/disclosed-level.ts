import type { Budget } from '../../schema/document.js';
import { PASSED, fault, type Check } from '../check.js';
import { plainCode } from '../row-parents.js';
import { readRows } from '../rows.js';
import { defineRule } from '../rule.js';
import { hasMoney, plain, rowsOf } from './coded-rows.js';

/** 一般公共预算支出 is disclosed down to the 项 of the functional classification. */
export const functionLevel = defineRule({
  id: 'CODE-FUNC-LEVEL',
  group: 'codes',
  tolerance: '–',
  severity: 'error',
  source: ['R6'],
  needs: ['generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    yield* checkLevel(budget, 'generalExpenditure', '2', 7);
  },
});

/** 基本支出 is disclosed down to the 款 of the economic classification. */
export const economicLevel = defineRule({
  id: 'CODE-ECON-LEVEL',
  group: 'codes',
  tolerance: '–',
  severity: 'error',
  source: ['R6'],
  needs: ['basicExpenditure'],
  substantive: true,
  *check({ budget }) {
    yield* checkLevel(budget, 'basicExpenditure', '35', 5);
  },
});

/** Every amount of a table stands in a row of the finest level, or in one that such rows add up to. */
function* checkLevel(
  budget: Budget,
  table: 'generalExpenditure' | 'basicExpenditure',
  first: string,
  digits: number,
): Generator<Check> {
  const rows = rowsOf(budget, table);
  const leaves = (readRows(budget, table)?.leaves ?? []).filter((leaf) => hasMoney(rows[leaf]!));
  const summary = rows.filter(hasMoney);
  // Only a total and units: not by the classification at all.
  if (summary.length > 0 && summary.every(({ kind }) => kind === 'total' || kind === 'unit'))
    return yield fault({ paths: [`tables.${table}`], variant: 'none' });
  const levels = leaves.map((leaf) => levelOf(rows[leaf]!, first));
  const coarse = leaves.filter((_leaf, index) => levels[index]! > 0 && levels[index]! < digits);
  const [row] = coarse;
  if (row !== undefined)
    yield fault({
      paths: coarse.map((leaf) => `tables.${table}.rows[${leaf}]`),
      words: { count: coarse.length },
    });
  else if (levels.some((level) => level >= digits)) yield PASSED;
}

/** Digits of the level a row stands for, `Infinity` for an item without code, 0 where its code tells nothing. */
function levelOf({ kind, code }: { kind: string; code?: string }, first: string): number {
  if (code === undefined) return kind === 'item' ? Infinity : kind === 'section' ? 5 : 3;
  const own = plainCode({ kind, code: plain(code) });
  return first.includes(own.charAt(0)) && /^(\d{3}|\d{5}|\d{7})$/.test(own) ? own.length : 0;
}
