import type { rowRules } from '../../../model/rules/row/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

/** Rules within a row. */
export const rowWords: Record<(typeof rowRules)[number]['id'], RuleWords> = {
  'ROW-EXP-BASIC': { title: 'Basic expenditure is the sum of its categories' },
  'ROW-EXP-BASIC-BLANK': {
    title: 'Basic expenditure and its details are filled in together',
    say: (told) =>
      told.variant === 'parts'
        ? `${told.at} says ${told.printed}, but all details in its row are blank: whether it is for staff or running costs cannot be seen.`
        : sentenceWords.forms.blank(told),
  },
  'ROW-EXP-PROJECT': { title: 'Project expenditure is the sum of operating and specific projects' },
  'ROW-EXP-TOTAL': { title: 'Expenditure is basic plus project expenditure' },
  'ROW-INCOME': { title: 'Income is the sum of its sources' },
  'ROW-FISCAL': { title: 'Appropriated expenditure is the sum of the three budgets' },
  'ROW-FISCAL-OFWHICH': { title: 'An “of which” line does not exceed its whole' },
  'ROW-BASIC-SPLIT': { title: 'Basic expenditure is staff plus running costs' },
  'ROW-BASIC-SIDE': {
    title: 'Staff categories hold staff costs only, running categories running costs only',
    say: ({ at, printed, variant, words: { code = '' } }) =>
      variant === 'public'
        ? `${at} says ${printed}, but category ${code} is staff costs: its running costs should be blank.`
        : `${at} says ${printed}, but category ${code} is running costs: its staff costs should be blank.`,
  },
  'ROW-3PUB': { title: 'The three-public total is the sum of its three parts' },
  'ROW-3PUB-VEH': { title: 'Official vehicles are purchase plus running costs' },
  'ROW-PROJECT-SOURCE': { title: 'The amount of a project is the sum of its sources' },
  'ROW-PERF-SOURCE': { title: 'The money of a performance target is the sum of its sources' },
  'ROW-NEGATIVE': {
    title: 'No budget amount is negative',
    say: ({ at, printed }) =>
      `${at} is negative (${printed}). Amounts of a budget are normally not: check whether it is mistaken or needs an explanation.`,
  },
  'ROW-NUMERIC': { title: 'Amount cells hold numbers' },
};
