import { expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { TABLE_IDS } from '../../../../src/model/schema/tables.js';
import { sample } from '../samples.js';
import { cleanBudget } from './clean/clean-budget.js';
import { printJson } from './clean/print-json.js';

/** Henan-like, two units below the department, four kinds of money. Written anew with `vitest -u`. */
it('invented-complete.json is a clean document of twelve filled tables', async () => {
  const budget = cleanBudget('henan', 2108, 2030);
  await expect(`${printJson(budget)}\n`).toMatchFileSnapshot('../../../../data/invented-complete.json');
  expect(Object.keys(budget.tables).sort()).toEqual(
    TABLE_IDS.filter((id) => id !== 'stateCapitalExpenditure').sort(),
  );
});

it('invented-complete.json has no finding', () => {
  expect(checkBudget(sample('invented-complete')).findings).toEqual([]);
});
