import type { ProjectsWords } from '../zh-cn/projects.js';
import { sourceNames } from './sources.js';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const projectsWords: ProjectsWords = {
  heading: 'Projects and their targets',
  table: 'table of projects or of project performance targets',
  grouping: 'Group',
  groupings: { type: 'By type', unit: 'By unit', source: 'By source', function: 'By function' },
  unknown: 'Not stated',
  unproven: 'The amounts do not prove a functional item',
  notCounted: 'Only in the table of targets, not in the total',
  sources: {
    ...sourceNames,
    government: 'Government budgets',
  },
  placeholder: 'Project, code, type or unit',
  shown: (count, total) => `Showing ${count} of ${plural(total, 'project')}`,
  nothing: 'No project matches.',
  rest: (count) => `Show ${count} more`,
  count: (count) => plural(count, 'project'),
  type: 'Type',
  source: 'Source',
  function: 'Functional item',
  inferred: 'inferred: the amounts fit exactly',
  otherAmount: (amount) => `The table of targets prints ${amount}.`,
  isSum: 'The total is blank; the amount is the sum of the sources.',
  sourcesDiffer: (sum) => `The sources add up to ${sum}, not to the total, so the bar is not split.`,
  matchedByName: 'Inferred: the only project of this name in either table.',
  matchedByAmount: (name) =>
    `Inferred: this is “${name}” of the table of targets, as no others of the unit have this amount.`,
  onlyProjects: 'Not in the table of targets.',
  onlyTargets: 'Not in the table of projects.',
  noTargetsTable: 'This disclosure has no table of project performance targets.',
  noProjectsTable: 'This disclosure has no table of projects; these are from the table of their targets.',
  summary: ({ year, count, sum, largest, inferred, targets, indicators }) =>
    [
      `Project expenditure ${year}: ${sum} in ${plural(count, 'project')}`,
      largest && `, the largest ${largest}`,
      targets > 0 ? `; ${targets} with ${plural(indicators, 'performance indicator')}` : '',
      inferred > 0 ? `; the functional item of ${inferred} follows from the amounts` : '',
      '.',
    ].join(''),
};
