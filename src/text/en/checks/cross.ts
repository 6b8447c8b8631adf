import type { crossRules } from '../../../model/rules/cross/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { RuleWords, Told } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

const partsSentence = (told: Told) =>
  told.variant === 'none'
    ? `${told.at} says ${told.printed}, but ${told.others.at(-1)} has no such expenditure.`
    : told.variant === 'above'
      ? forms.atMost(told)
      : / [+−] |in all/.test(told.formula)
        ? forms.sum(told)
        : forms.equal(told);

const sumSentence = (told: Told) =>
  partsSentence({
    ...told,
    others: told.others.map((place) => (told.variant === 'none' ? place : place + ' (the only such item)')),
  });

/** Words of the rules of the group `cross`. */
export const crossWords: Record<(typeof crossRules)[number]['id'], RuleWords> = {
  'X-T1-T2': { title: 'Income agrees with the table of income' },
  'X-T1-T3': { title: 'Expenditure of the year is the total of the expenditure table' },
  'X-T1-T3-CLASS': { title: 'Each class is its sum in the expenditure table', say: sumSentence },
  'X-T1-T4-INCOME': { title: 'Fiscal income agrees in both two-sided tables' },
  'X-T1-T4-TOTAL': { title: 'Fiscal totals agree with the totals of the department' },
  'X-T4-CLASS': { title: 'Each class of fiscal expenditure agrees with all expenditure' },
  'X-T4-T5': { title: 'The general budget is the total of its own table' },
  'X-T4-T5-CLASS': { title: 'Each class is its sum in the general budget table', say: sumSentence },
  'X-T4-FUND': { title: 'Government funds are the total of their own table', say: budgetSentence },
  'X-T4-SOE': { title: 'State capital is the total of its own table', say: budgetSentence },
  'X-T3-FUNDS': { title: 'All expenditure is the sum of the budgets', say: fundsSentence },
  'X-T3-T5-CELL': { title: 'Both expenditure tables agree cell by cell' },
  'X-T3-T5-CODES': { title: 'Codes of the budgets are in the expenditure table', say: codesSentence },
  'X-T5-BASIC': { title: 'Basic expenditure is the total of its own table' },
  'X-T5-PERSONNEL': { title: 'Personnel and public costs agree in both tables' },
  'X-T5-301': { title: 'Wages are the sum of the items of 301', say: sumSentence },
  'X-T5-302': { title: 'Goods and services are the sum of the items of 302', say: sumSentence },
  'X-T5-303': { title: 'Subsidies are the sum of the items of 303', say: sumSentence },
  'X-T5-310': { title: 'Capital expenditure is the sum of the items of 310', say: sumSentence },
  'X-T5-GOV-BLOCK': {
    title: 'Running costs agree with the government economic classification',
    say: sumSentence,
  },
  'X-ECON-SUMMARY': { title: 'The economic summary agrees with the expenditure tables' },
  'X-3PUB-BASIC': {
    title: 'Three-public items of basic expenditure are within the three-public budget',
    say: (told) =>
      told.variant === 'blank'
        ? `${told.at} is ${told.printed}, but ${told.others[0]} is blank.`
        : told.variant === 'several'
          ? `${told.at} (${told.words['code']}), ${told.words['rows']} rows together, is ${told.printed}, above the ${told.expected} of ${told.others[0]} by ${told.difference}.`
          : forms.atMost(told),
  },
  'X-3PUB-ECON': {
    title: 'Three-public spending beyond basic expenditure is in projects',
    say: provenSentence,
  },
  'X-3PUB-SCOPE': { title: 'Three-public spending is within the general budget' },
  'X-PROJ-T5': { title: 'Projects agree with the project expenditure of each budget' },
  'X-PROJ-TYPE': {
    title: 'Projects of a type add up to their column of the expenditure table',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at} says ${told.printed}, but ${told.others.at(-1)} has no project of that type.`
        : sumSentence(told),
  },
  'X-PROJ-PERF': { title: 'Amounts of the performance table agree with the projects' },
  'X-PROJ-PERF-SET': {
    title: 'Every project has targets, and all targets a project',
    say: ({ variant, words }) =>
      variant === 'projectPerformance'
        ? `The project “${words['name']}” has no targets in the performance table.`
        : `“${words['name']}” of the performance table is not in the table of projects.`,
  },
  'X-PROJ-NAME': {
    title: 'A project has the same name everywhere',
    say: ({ variant, words }) =>
      variant === 'tasks'
        ? `The main tasks say “${words['name']}”, the project tables “${words['other']}”: it seems to be one project and should have one name.`
        : `One project is “${words['name']}” in the performance table and “${words['other']}” in the table of projects; the names should agree.`,
  },
  'X-PROJ-FUNC': {
    title: 'The projects can be assigned to the functional items (a hint)',
    say: ({ words }) =>
      `In no combination do the amounts of the ${words['projects']} projects make up the project expenditure of each of the ${words['items']} functional items; a project may be split over several, so this is only a hint.`,
  },
  'X-PROJ-ORDER': {
    title: 'Order of both project tables',
    say: ({ words }) =>
      `The ${words['projects']} projects stand in a different order in the two project tables: compare them by name or code, not by row.`,
  },
  'X-PERF-T1': { title: 'The budget of the overall performance table agrees with the other tables' },
  'X-CLASS-NAME': {
    title: 'A class has the same name everywhere',
    say: ({ at, others, variant, words }) =>
      variant === 'abolished'
        ? `${withoutColumn(at)} is an abolished class that stands in one table with its successor “${words['other']}”.`
        : `${withoutColumn(at)} and ${withoutColumn(others[0]!)} are one class and should have one name.`,
  },
  'X-UNIT-LIST': {
    title: 'Units of the project tables are in the list of units',
    say: ({ words }) =>
      `The project tables name the unit “${words['name']}”, which is not among the ${words['units']} units that the profile lists.`,
  },
};

const withoutColumn = (place: string) => place.replace(/ › Name$/, '');

function budgetSentence(told: Told): string {
  return told.variant === 'empty'
    ? `${told.at} is empty, but ${told.others[0]} has ${told.expected}.`
    : partsSentence(told);
}

function fundsSentence(told: Told): string {
  return told.variant === 'over'
    ? `${told.at} is ${told.printed}, below the ${told.expected} of the budgets (${told.formula}) by ${told.difference}; the whole cannot be less than its parts.`
    : told.variant === 'none'
      ? `${told.at} says ${told.printed}, but ${told.others.at(-1)} does not list it.`
      : partsSentence(told);
}

const codeText = (code?: string | number, name?: string | number) => `${code}${name ? ` “${name}”` : ''}`;

function codesSentence({ variant, words }: Told): string {
  const { code, name, item, other } = words;
  const [table, whole] = [words['table'] as TableId, 'expenditure' as const].map(
    (id) => `“${tableWords.names[id]}”`,
  );
  if (variant === 'missing') return `${table} lists ${codeText(code, name)}, which ${whole} does not have.`;
  if (variant === 'item')
    return `${table} prints ${codeText(code, name)} without its item; ${whole} has just ${codeText(item, other)} below it, which ${table} should list too.`;
  return `${code} is “${name}” in ${table} and “${other}” in ${whole}; the names should agree.`;
}

function provenSentence(told: Told): string {
  const { at, printed, expected, difference, variant, words, others } = told;
  if (variant === 'none')
    return `${at} is ${printed}, but ${others.at(-1)} has no expenditure of ${words['code']}.`;
  if (!['listed', 'absent', 'impossible'].includes(variant)) return partsSentence(told);
  const basic = words['rows']
    ? `basic expenditure has only ${expected} of it (${words['code']})`
    : `basic expenditure has none of it (${words['code']})`;
  const rest = `${at} is ${printed}, ${basic}, so the other ${difference} can only be project expenditure`;
  switch (variant) {
    case 'impossible':
      return `${rest}, and the general budget has not that much of it.`;
    case 'listed':
      return `${rest}; the table that would prove it, “${words['evidence']}”, is in the contents but not published.`;
    default:
      return `${rest}; the table that would prove it, expenditure by economic nature (支出经济分类汇总表), is not published.`;
  }
}
