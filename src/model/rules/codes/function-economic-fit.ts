import { economicName } from '../../codes/economic.js';
import { groupBy } from '../../group-by.js';
import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { codesOf, hasMoney, rowsOf } from './coded-rows.js';

/** Under which functional code what is paid for staff is usually listed. */
const USUAL: Readonly<Record<string, string>> = {
  '30108': '2080505',
  '30109': '2080506',
  '30110': '21011',
  '30111': '21011',
  '30113': '2210201',
  '30301': '20805',
  '30302': '20805',
};

/** Where basic expenditure has pensions, health care or housing, the functional classes 208, 210 and 221 are there. */
export const functionEconomicFit = defineRule({
  id: 'CODE-FUNC-ECON-FIT',
  group: 'codes',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: ['basicExpenditure', 'generalExpenditure'],
  substantive: false,
  *check({ budget }) {
    const functions = codesOf(budget, ['generalExpenditure']).map(({ code }) => code.slice(0, 3));
    const paid = codesOf(budget, ['basicExpenditure']).filter(
      ({ table, row, code }) => Object.hasOwn(USUAL, code) && hasMoney(rowsOf(budget, table)[row]!),
    );
    if (functions.length === 0 || paid.length === 0) return;
    const classes = new Set(functions);
    const astray = paid.filter(({ code }) => !classes.has(USUAL[code]!.slice(0, 3)));
    const codes = [...groupBy(astray, ({ code }) => code).keys()].sort();
    const usual = [...new Set(codes.map((code) => USUAL[code]!.slice(0, 3)))].sort();
    yield passedUnless(astray.length > 0, () => ({
      paths: ['tables.generalExpenditure', ...astray.map(({ codePath }) => codePath)],
      words: {
        items: codes.map((code) => `${code} ${economicName(code, budget.year) ?? ''}`.trim()).join('、'),
        classes: usual.join('、'),
      },
    }));
  },
});
