import { describe, expect, it } from 'vitest';
import { leavesDocument, longDocument, sampleOf } from '../bench/documents.js';
import { parseBudget } from '../src/model/parse.js';
import { checkBudget } from '../src/model/rules/check-budget.js';
import { selectFunctionTree } from '../src/model/series/function-tree.js';
import { splitsBelow } from '../src/model/series/function-picture.js';

function valid(document: unknown) {
  const result = parseBudget(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  return result.budget;
}

describe('documents of the bench', () => {
  it('has as many tiles as asked for', () => {
    for (const leaves of [10, 1000]) {
      const tree = selectFunctionTree(valid(leavesDocument(leaves, 1)))!;
      expect(splitsBelow(tree.roots.function)).toHaveLength(leaves);
      expect(tree.roots.function.childSum).toBeNull();
    }
  });

  it('has the same items with other amounts for another seed, and the same document for the same', () => {
    const rowsOf = (seed: number) => valid(leavesDocument(100, seed)).tables.expenditure!.rows;
    const [first, second] = [rowsOf(1), rowsOf(2)];
    expect(second.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
    second.forEach(({ total }, index) => expect(total).not.toBe(first[index]!.total));
    expect(leavesDocument(100, 1)).toEqual(leavesDocument(100, 1));
  });

  it('has long tables whose sums are exact', () => {
    const budget = valid(longDocument(600));
    for (const table of ['income', 'expenditure', 'generalExpenditure'] as const)
      expect(budget.tables[table]!.rows).toHaveLength(600);
    const { findings, passed } = checkBudget(budget);
    // Nothing differs but that the department publishes six tables only.
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['COMP-TABLE-SET']));
    expect(passed.length).toBeGreaterThan(40);
  });

  it('keeps of the sample what a page needs', () => {
    const budget = valid(sampleOf(['incomeExpenditure', 'threePublic']));
    expect(Object.keys(budget.tables)).toEqual(['incomeExpenditure', 'threePublic']);
    expect(budget.narrative.facts.some(({ cell }) => cell === 'tables.threePublic.rows[0].vehicleBuy')).toBe(
      true,
    );
  });
});
