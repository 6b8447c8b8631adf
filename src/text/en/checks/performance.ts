import type { performanceRules } from '../../../model/rules/performance/rules.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';

const dimensions: Record<string, string> = {
  management: 'input and management',
  cost: 'cost',
  output: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
};

const missingNames = ({ words }: Told) => namesOf(words['missing'], dimensions).join(', ');

/** Words of the rules of the group `performance`. */
export const performanceWords: Record<(typeof performanceRules)[number]['id'], RuleWords> = {
  'PERF-LEVELS': {
    title: 'Every project has output, benefit and satisfaction targets',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at} has money but not a single performance target.`
        : `${told.at} has no target for: ${missingNames(told)}.`,
  },
  'PERF-OVERALL-LEVELS': {
    title: 'The department’s targets cover every level',
    say: (told) => `${told.at} has no target for: ${missingNames(told)}.`,
  },
  'PERF-VALUE-PARSE': {
    title: 'Targets have a name and a readable value',
    say: ({ at, variant, words: { value } }) =>
      ({
        blank: `${at} has a name but no value.`,
        nameless: `${at} has a value, “${value}”, but no name.`,
        malformed: `${at}: the value “${value}” is incomplete or contradicts itself; it should be a comparator, a number and a unit.`,
      })[variant] ??
      `${at}: the value “${value}” is neither a comparator with a number and unit nor one of the usual words; check that it can be measured.`,
  },
  'PERF-VALUE-UNIT': {
    title: 'The unit of a target fits its name',
    say: ({ at, variant, words: { value } }) =>
      ({
        short: `${at}: the unit of “${value}” is incomplete; it should say yuan (as in 万元).`,
        percent: `${at}: the value “${value}” lacks the % sign.`,
        rate: `${at} is a rate, but the unit of “${value}” is not %.`,
        money: `${at} is a cost, but the unit of “${value}” is not one of money.`,
      })[variant] ?? `${at} is a number of things, but “${value}” has the unit of a rate or of money.`,
  },
  'PERF-RATE-RANGE': {
    title: 'Rates lie between 0 and 100 %, and satisfaction has a lower bound',
    say: ({ at, variant, words: { value } }) =>
      ({
        upper: `${at}: “${value}” is an upper bound; satisfaction needs a lower one (≥).`,
        control: `${at}: “${value}” is not between 0 and 100 %; above 100 % spending is no longer within the budget.`,
      })[variant] ?? `${at}: “${value}” is out of range; a rate of this kind lies between 0 and 100 %.`,
  },
  'PERF-COST-AMOUNT': {
    title: 'A cost target does not exceed the money of its project',
    say: ({ at, printed, expected, difference }) =>
      `${at}: the cost target of ${printed} exceeds the project’s total of ${expected} by ${difference}.`,
  },
  'PERF-SATISFACTION': {
    title: 'Satisfaction targets are numbers',
    say: ({ at, variant, words: { value } }) =>
      variant === 'blank'
        ? `${at} is a satisfaction target without a value; it should be a number, such as “≥90%”.`
        : `${at} is a satisfaction target, but “${value}” has no number; it should have one, such as “≥90%”.`,
  },
  'PERF-DENOMINATOR': {
    title: 'The denominator of a rate is not zero',
    say: ({ at, others, variant, words: { value, printed } }) =>
      variant === 'text'
        ? `${at} is set at “${value}”, but the text says “${printed}”: the denominator is zero, so the rate cannot be calculated.`
        : `${at} is set at “${value}”, but ${others[0]} is zero: with that denominator the rate cannot be calculated.`,
  },
  'PERF-EXPLANATION-DUP': {
    title: 'Different targets have different explanations',
    say: ({ at, variant, words: { other, result } }) =>
      variant === 'copied'
        ? `${at} has the same explanation as “${other}”; its formula calculates “${result}”, so it was probably copied and left unchanged.`
        : `${at} has the same explanation as “${other}”: two different targets use one formula (${result}).`,
  },
  'PERF-EXPLANATION-FIT': {
    title: 'An explanation is about its own target',
    say: ({ at, words: { name, result } }) =>
      `${at}: the formula in the explanation calculates “${result}”, not “${name}”.`,
  },
  'PERF-DUP-WORD': {
    title: 'No word is doubled in the name of a target',
    say: ({ at, words: { word } }) => `${at}: the name has “${word}” twice in a row.`,
  },
  'PERF-QUALITATIVE-SHARE': {
    title: 'At most a third of the targets are in words only',
    say: ({ at, printed, words: { count, total, examples } }) =>
      `${at}: ${count} of the ${total} targets that the department set itself (${printed}) are in words only (such as ${examples}), more than a third, and hard to measure. The limit of a third is this check’s own, not a regulation’s.`,
  },
  'PERF-PLAUSIBLE': {
    title: 'Wages and the like are paid with full accuracy',
    say: ({ at, variant, words: { value, count } }) =>
      `${at}${variant === 'several' ? ` and others (${count} in all)` : ''}: the target is “${value}”; wages and the like should be paid correctly to everybody, and less than 100 % permits mistakes.`,
  },
};
