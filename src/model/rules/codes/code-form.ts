import { groupBy } from '../../group-by.js';
import { nameOf } from '../../codes/codes.js';
import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { codesOf, ECONOMIC_TABLES, economicCodesOf, FUNCTION_TABLES, type Coded } from './coded-rows.js';

/** A functional code has three digits for the 类, five for the 款 and seven for the 项. */
export const functionCodeForm = defineRule({
  id: 'CODE-FUNC-FORM',
  group: 'codes',
  tolerance: '–',
  severity: 'error',
  source: ['L32'],
  needs: [FUNCTION_TABLES],
  substantive: false,
  *check({ budget }) {
    const codes = codesOf(budget, FUNCTION_TABLES);
    for (const [code, places] of groupBy(codes, ({ code }) => code))
      yield passedUnless(!isFunctionCode(code, places), () => ({
        paths: places.map(({ codePath }) => codePath),
        printed: { kind: 'text', text: code },
        words: { code },
      }));
  },
});

/** Codes of revenue begin with 1; where 收入总表 lists revenue by its own classification they are right there. */
function isFunctionCode(code: string, places: readonly Coded[]): boolean {
  const first = places.every(({ table }) => table === 'income') ? '[12]' : '2';
  return new RegExp(`^${first}\\d{2}(\\d{2}){0,2}$`).test(code);
}

/** 3012 for 30102: the zero of the 款 was lost, mostly because a program took 02 for a number. */
export const economicCodeTruncated = defineRule({
  id: 'CODE-ECON-TRUNC',
  group: 'codes',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [ECONOMIC_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const [code, places] of groupBy(economicCodesOf(budget), ({ code }) => code)) {
      // Codes of other lengths, such as finer ones of a place, are no lost zero.
      if (!/^[35]\d{2}(\d{1,2})?$/.test(code)) continue;
      const full = `${code.slice(0, 3)}0${code.slice(3)}`;
      yield passedUnless(code.length === 4, () => ({
        paths: places.map(({ codePath }) => codePath),
        printed: { kind: 'text', text: code },
        expected: { kind: 'text', text: full },
        words: { code, full, name: nameOf(full) ?? '' },
      }));
    }
  },
});
