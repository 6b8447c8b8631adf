import type { completenessRules } from '../../../model/rules/completeness/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { columnNames } from './column-names.js';

/** What COMP-SECTIONS looks for. */
const sectionNames: Record<string, string> = {
  duties: 'the duties',
  organisation: 'the organisation',
  change: 'how income and expenditure changed',
  operatingCost: 'office operating costs',
  procurement: 'government procurement',
  procurementParts: 'procurement by goods, works and services',
  stateAssets: 'the state-owned assets in use',
  threePublic: 'three-public expenses',
  performance: 'performance targets',
  glossary: 'the glossary',
};

const tableName = ({ words }: Told) => tableWords.names[words['table'] as TableId];

const partNames = ({ words }: Told) => namesOf(words['parts'], columnNames).join(', ');

/** Rules on completeness and statutory disclosure. */
export const completenessWords: Record<(typeof completenessRules)[number]['id'], RuleWords> = {
  'COMP-TABLE-SET': {
    title: 'All required tables are published',
    say: (told) => `A required table is not published: ${tableName(told)}.`,
  },
  'COMP-TABLE-MISSING': {
    title: 'Every table in the contents is there',
    say: ({ words }) => `The contents list “${words['title']}”, but there is no such table.`,
  },
  'COMP-TABLE-UNLISTED': {
    title: 'Every table is in the contents',
    say: ({ at }) => `${at} is not in the contents.`,
  },
  'COMP-TITLE': {
    title: 'Titles in the contents are those of the tables',
    say: ({ words }) =>
      `The contents say “${words['listed']}”, the table itself “${words['title']}”; they should agree.`,
  },
  'COMP-BASIC-PROJECT': {
    title: 'Basic and project expenditure are disclosed apart',
    say: ({ at, variant }) =>
      `${at} does not show ${variant === 'basic' ? 'basic expenditure' : variant === 'project' ? 'project expenditure' : 'basic and project expenditure'}; both must be disclosed.`,
  },
  'COMP-3PUB-PARTS': {
    title: 'Three-public expenses are split and their change explained',
    say: (told) =>
      told.variant === 'change'
        ? 'There are three-public expenses, but the text does not say how they changed against last year and why.'
        : `${told.at} does not show: ${partNames(told)}.`,
  },
  'COMP-SECTIONS': {
    title: 'All statutory explanations are there',
    say: ({ words }) =>
      `The text has nothing on ${sectionNames[words['section']!] ?? ''}, which must be disclosed.`,
  },
  'COMP-TIME': { title: 'Published within twenty days after approval' },
  'COMP-PERF': {
    title: 'Performance targets are disclosed',
    say: () => 'Performance targets are neither published nor explained.',
  },
  'COMP-UNITS': {
    title: 'The units of the budget are named',
    say: () => 'The text does not say which units the budget consists of.',
  },
  'COMP-UNIT-LINE': {
    title: 'Every table states one unit',
    say: ({ at, words }) =>
      `${at} states the unit ${words['other']}, while the table is in ${words['unit']}.`,
  },
  'COMP-KIND': {
    title: 'Department or unit, budget or final account: the wording is consistent',
    say: ({ at, variant, words }) =>
      variant === 'account'
        ? `${at} is “${words['title']}”: the wording of a final account (决算), while this is a budget.`
        : `“${words['title']}” and “${words['other']}” mix 单位 (unit) and 部门 (department); titles should keep to one.`,
  },
  'TEXT-PLACEHOLDER': {
    title: 'No placeholder of the template is left',
    say: ({ at, words }) => `A placeholder is left in ${at}: “${words['mark']}” (${words['excerpt']}).`,
  },
  'TEXT-NUMBERING': {
    title: 'Numbers of items are unique and ascend',
    say: ({ at, others, variant, words }) =>
      variant === 'twice'
        ? `The number “${words['number']}” of ${at} is also the one of ${others[0]}.`
        : `The number “${words['number']}” of ${at} follows “${words['before']}”, out of order.`,
  },
  'TEXT-DUP-TERM': {
    title: 'No term is defined twice',
    say: ({ words }) =>
      `The term “${words['term']}” is defined ${words['count']} times${
        words['first'] && words['last'] ? ` (numbers ${words['first']} and ${words['last']})` : ''
      }; one of them may be meant for another term.`,
  },
  'TEXT-COPIED': {
    title: 'The text speaks of this department and level',
    say: ({ at, variant, words }) =>
      variant === 'level'
        ? `${at} speaks of “${words['word']}财政”, while the department is in ${words['region']}; it may have been copied.`
        : `${at} speaks of “${words['word']}”, while the department is ${words['department']}; it may have been copied from another.`,
  },
  'TEXT-TYPO': { title: 'No misprints' },
  'TEXT-PUNCT': {
    title: 'No doubled punctuation, quotes and brackets in pairs',
    say: ({ at, variant, words }) =>
      variant === 'doubled'
        ? `Doubled punctuation in ${at}: ${words['mark']} (${words['excerpt']}).`
        : `A mark ${words['mark']} without its other half in ${at} (${words['excerpt']}).`,
  },
};
