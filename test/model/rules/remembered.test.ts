import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../src/model/rules/check-budget.js';
import { remembered } from '../../../src/model/rules/remembered.js';
import { changed, deepFreeze, sample } from './samples.js';

describe('remembered', () => {
  const reads: string[] = [];
  const read = remembered((budget, table: string, side: string) => {
    reads.push(`${table} ${side}`);
    return table === 'none' ? undefined : { year: budget.year };
  });

  it('reads once for each document and each choice, also what is nothing', () => {
    const budget = sample('hongqi-office-2022');
    expect(read(budget, 'income', 'left')).toBe(read(budget, 'income', 'left'));
    expect(read(budget, 'none', 'left')).toBe(read(budget, 'none', 'left'));
    read(budget, 'income', 'right');
    expect(reads).toEqual(['income left', 'none left', 'income right']);
    expect(read({ ...budget, year: 2023 }, 'income', 'left')).toEqual({ year: 2023 });
  });

  it('keeps nothing from one check to the next, so that a document may change in between', () => {
    const budget = changed('invented-complete', () => undefined);
    expect(checkBudget(budget).findings).toEqual([]);
    budget.tables.expenditure!.rows[0]!.total! += 1;
    const { findings } = checkBudget(budget);
    expect(findings).not.toEqual([]);
    expect(findings).toEqual(checkBudget(deepFreeze(structuredClone(budget))).findings);
  });
});
