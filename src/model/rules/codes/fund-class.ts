import { groupBy } from '../../group-by.js';
import { nameOf } from '../../codes/codes.js';
import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { codesOf } from './coded-rows.js';

/** 款 of the functional classification that government-managed funds (政府性基金) are spent under. */
const FUND_SECTIONS = new Set(
  (
    '20610 20707 20709 20710 20822 20823 20829 21160 21161 21208 21210 21211 21213 21214 21215 21216 21217 21218 ' +
    '21219 21366 21367 21368 21369 21370 21371 21372 21373 21374 21460 21462 21463 21464 21468 21469 21470 21471 ' +
    '21472 21473 21560 21562 21660 21704 22904 22908 22960 23004 23008 23009 23011 23104 23204 23304 23401 23402'
  ).split(' '),
);

/** 政府性基金支出表 lists codes of funds, 国有资本经营预算支出表 those of class 223. */
export const fundClass = defineRule({
  id: 'CODE-FUND-CLASS',
  group: 'codes',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [['fundExpenditure', 'stateCapitalExpenditure']],
  substantive: false,
  *check({ budget }) {
    for (const table of ['fundExpenditure', 'stateCapitalExpenditure'] as const)
      for (const [code, places] of groupBy(codesOf(budget, [table]), ({ code }) => code)) {
        const belongs = table === 'fundExpenditure' ? isOfFunds(code) : isOfStateCapital(code);
        if (belongs !== null)
          yield passedUnless(!belongs, () => ({
            paths: places.map(({ codePath }) => codePath),
            printed: { kind: 'text', text: code },
            variant: table,
            words: { code, name: places[0]!.name || (nameOf(code) ?? '') },
          }));
      }
  },
});

/**
 * Whether a functional code is one of government-managed funds; `null` where it cannot be told: a 类 has both, and a 款
 * that is not in the tables may be a fund's.
 */
export function isOfFunds(code: string): boolean | null {
  const section = code.slice(0, 5);
  if (!/^2(\d{4}|\d{6})$/.test(code) || section.endsWith('00')) return null;
  // 款 98 is 超长期特别国债安排的支出 in every class.
  if (FUND_SECTIONS.has(section) || section.endsWith('98') || section.startsWith('234')) return true;
  return nameOf(section) === undefined ? null : false;
}

/** 223, transfers between governments (230), and what goes to the social security fund (20804). */
function isOfStateCapital(code: string): boolean | null {
  return /^2(\d{2}|\d{4}|\d{6})$/.test(code) ? /^(223|230|208$|20804|208000)/.test(code) : null;
}
