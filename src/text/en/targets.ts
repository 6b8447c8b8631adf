import type { TargetsWords } from '../zh-cn/targets.js';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const targetsWords: TargetsWords = {
  heading: 'Performance targets',
  keys: 'Up and down arrows move from row to row, Enter selects and shows the explanation',
  table: 'table of performance targets',
  tables: {
    overall: "table of the department's performance targets",
    projects: 'table of project performance targets',
  },
  scope: 'Scope',
  scopes: { all: 'All', overall: 'Department', projects: 'Projects' },
  search: 'Search',
  placeholder: 'Indicator, value, explanation or project',
  dimension: 'Dimension',
  dimensions: {
    all: 'All',
    cost: 'Cost',
    output: 'Output',
    benefit: 'Benefit',
    satisfaction: 'Satisfaction',
    none: 'Other',
  },
  shown: (count, total) =>
    count === total ? plural(total, 'indicator') : `Showing ${count} of ${plural(total, 'indicator')}`,
  nothing: 'No indicator matches.',
  clear: 'Clear the filter',
  explain: 'Show all explanations',
  unexplain: 'Hide all explanations',
  openProjects: 'Open all projects',
  closeProjects: 'Close all projects',
  level1: 'Level 1',
  level2: 'Level 2',
  level3: 'Level 3: indicator',
  name: 'Indicator',
  value: 'Target',
  frequency: 'how often',
  asPrinted: 'as printed',
  printed: (text) => `Printed: ${text}`,
  code: 'Code',
  unit: 'Budget unit',
  unnamed: '(no name printed)',
  noTargets: 'No performance indicators are listed for this project.',
  indicators: (count) => plural(count, 'indicator'),
  summary: ({ year, counts, projects }) => {
    const { quantity, frequency, words, blank } = counts.byValue;
    const parts = [
      counts.overall > 0 ? `${plural(counts.overall, 'indicator')} for the department as a whole` : '',
      projects > 0 ? `${counts.projects} for ${plural(projects, 'project')}` : '',
    ].filter(Boolean);
    const values = [
      quantity > 0 ? plural(quantity, 'number') : '',
      frequency > 0 ? plural(frequency, 'frequency', 'frequencies') : '',
      words > 0 ? `${words} in words` : '',
      blank > 0 ? `${blank} blank` : '',
    ].filter(Boolean);
    return `Targets for ${year}: ${parts.join(' and ')}. Of the target values: ${values.join(', ')}.`;
  },
};
