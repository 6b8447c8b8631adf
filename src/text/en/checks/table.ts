import type { tableRules } from '../../../model/rules/table/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

/** Rules within a table. */
export const tableWords: Record<(typeof tableRules)[number]['id'], RuleWords> = {
  'T1-INCOME-SUM': { title: 'Income of the year is the sum of its items' },
  'T1-INCOME-TOTAL': { title: 'Total income is income of the year plus what is carried over' },
  'T1-OUT-SUM': { title: 'Expenditure of the year is the sum of its classes' },
  'T1-OUT-TOTAL': { title: 'Total expenditure is expenditure of the year plus what is carried forward' },
  'T1-BALANCE': { title: 'Total income equals total expenditure' },
  'T4-INCOME-SUM': { title: 'Fiscal appropriation adds up level by level' },
  'T4-OUT-SUM': { title: 'Appropriated expenditure adds up level by level' },
  'T4-BALANCE': { title: 'Appropriated income equals appropriated expenditure' },
  'COL-SUM': { title: 'The total of every column is the sum of its units and of its functions' },
  'PARENT-CHILD': { title: 'A class or section is the sum of what stands below it' },
  'UNIT-TREE': {
    title: 'A department is the sum of its units, a unit that of its functions or projects',
    say: (told) =>
      told.variant === 'missing'
        ? `${told.at} is published as ${told.printed}; the units of the table make ${told.expected}, which lacks ${told.difference}, exactly the rows that stand below none of them. ${told.others.at(-1)} is of “${told.words['name']}”, whose row is probably missing here.`
        : forms[told.form](told),
  },
  'COL-ONE-UNIT': {
    title: 'The only unit of a table equals its total',
    say: ({ at, others, printed, expected, difference }) =>
      `${at} says ${printed}; it is the only unit of the table, yet ${others[0]} says ${expected}, a difference of ${difference}.`,
  },
  'COL-BASIC': { title: 'Total basic expenditure is the sum of its categories' },
  'COL-PROJECTS': { title: 'The total of the projects is their sum' },
  'PERF-BUDGET': { title: 'The budget is the sum of its sources, and basic plus project expenditure' },
  'DUP-ROW': {
    title: 'A category stands once within a unit',
    say: ({ at, words: { code = '', govCode = '', name = '', rows = '' } }) =>
      `${at}: category ${code}${name && ` “${name}”`}${govCode && ` (government category ${govCode})`} is repeated in rows ${rows}; within a unit it should stand once. Check whether it was filled in twice.`,
  },
  'TABLE-EMPTY-NOTE': {
    title: 'An empty table says why, a filled one does not say it is empty',
    say: ({ at, variant, words: { note = '' } }) => {
      if (variant === 'filled') return `${at} says “${note}”, but the table has amounts.`;
      return variant === 'other'
        ? `The table has no amount; ${at} says “${note}”, which does not explain why it is empty.`
        : `${at} has no amount and no note. A table without data is to be published with an explanation.`;
    },
  },
};
