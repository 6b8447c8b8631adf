import type { codesRules } from '../../../model/rules/codes/rules.js';
import type { RuleWords } from '../../checks/told.js';

/** Rules on codes and classifications (预算科目). */
export const codesWords: Record<(typeof codesRules)[number]['id'], RuleWords> = {
  'CODE-FUNC-FORM': {
    title: 'Functional codes have 3, 5 or 7 digits',
    say: ({ at, words }) =>
      `${at} is “${words['code']}”, which is no functional code of 3 (class), 5 (section) or 7 (item) digits.`,
  },
  'CODE-FUNC-NAME': {
    title: 'Functional codes and names agree',
    say: ({ at, words }) =>
      `${at} is “${words['name']}”, but in the functional classification ${words['code']} is “${words['official']}”.`,
  },
  'CODE-FUNC-LEVEL': {
    title: 'General expenditure is disclosed by functional item',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at} is not broken down by function; general expenditure must be disclosed down to the item.`
        : `${at}: not broken down to the item, as general expenditure must be (rows concerned: ${words['count']}).`,
  },
  'CODE-ECON-LEVEL': {
    title: 'Basic expenditure is disclosed by economic item',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at} is not broken down by economic nature; basic expenditure must be disclosed down to the 5-digit level.`
        : `${at}: not broken down to the 5-digit level, as basic expenditure must be (rows concerned: ${words['count']}).`,
  },
  'CODE-ECON-NAME': {
    title: 'Economic codes and names agree',
    say: ({ at, words }) =>
      `${at} is “${words['name']}”, but in the economic classification ${words['code']} is “${words['official']}”.`,
  },
  'CODE-ECON-TRUNC': {
    title: 'Economic codes have lost no zero',
    say: ({ at, words }) =>
      `${at} is “${words['code']}”, with 4 digits only; a zero was probably lost, and ${words['full']}${words['name'] && ` (${words['name']})`} is meant.`,
  },
  'CODE-CROSSWALK': {
    title: 'Department and government economic codes correspond',
    say: ({ at, words }) =>
      `${at} is ${words['govCode']}, which does not correspond to the department code ${words['code']}; what may correspond is ${String(words['allowed']).replaceAll('、', ', ')}.`,
  },
  'CODE-FUND-CLASS': {
    title: 'Fund and state capital tables use their own codes',
    say: ({ at, variant, words }) =>
      variant === 'fundExpenditure'
        ? `${at} is ${words['code']}${words['name'] && ` (${words['name']})`}, which is no code of government-managed funds.`
        : `${at} is ${words['code']}${words['name'] && ` (${words['name']})`}; state capital expenditure belongs to class 223.`,
  },
  'CODE-FUNC-ECON-FIT': {
    title: 'Pensions, health care and housing are in their functional classes',
    say: ({ at, words }) =>
      `Basic expenditure has ${String(words['items']).replaceAll('、', ', ')}, usually listed in the functional classes ${String(words['classes']).replaceAll('、', ', ')}; ${at} has no such classes. Check where they were listed.`,
  },
  'CODE-PROJECT-LEN': {
    title: 'Project codes have the same length',
    say: ({ at, variant, words }) =>
      variant === 'mixed'
        ? `${at} and others (${words['count']} codes) differ in length from the other project codes (${words['usual']} digits).`
        : `${at}, “${words['code']}”, has ${words['digits']} digits where the other project codes have ${words['usual']}; digits may be ${
            Number(words['digits']) < Number(words['usual']) ? 'missing' : 'doubled'
          }.`,
  },
  'CODE-PROJECT-PREFIX': {
    title: 'Project codes begin with place and year',
    say: ({ at, variant, words }) =>
      variant === 'year'
        ? `${at}, “${words['code']}”, names a year after the one of the budget (${words['year']}).`
        : `${at}, “${words['code']}”, does not begin with the division code ${words['division']} that the other project codes share.`,
  },
  'CODE-UNIQUE': {
    title: 'Project codes are unique, unit codes begin with the department’s',
    say: ({ at, variant, words }) =>
      variant === 'unit'
        ? `The code ${words['code']} of ${at} does not begin with the code ${words['own']} of the department.`
        : `The code “${words['code']}” stands for two different projects: “${words['other']}” and “${words['name']}”.`,
  },
  'CODE-ORDER': {
    title: 'Rows are in the order of their codes',
    say: ({ at, words }) =>
      `${at}, ${words['code']}, follows ${words['before']}: the rows are not in the order of their codes${
        Number(words['count']) > 1 ? ` (${words['count']} such places in this table)` : ''
      }.`,
  },
};
