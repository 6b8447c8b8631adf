import type { Meta, StoryObj } from '@storybook/web-components-vite';
import putuo from '../data/putuo-office-2025.json';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-table',
  component: 'budget-table',
};
export default meta;

const states = statesWithout('expenditure');

/** The document with as many projects as a large department has. */
const large = () => {
  const { tables } = documents.budget;
  const [total, unit, project] = tables.projects.rows;
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    ...project,
    name: `${project!.name} ${index + 1}`,
    total: index / 100,
    general: index / 100,
  }));
  return { ...documents.budget, tables: { projects: { ...tables.projects, rows: [total, unit, ...rows] } } };
};

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const ThreePublic: StoryObj = { args: { table: 'threePublic' } };

export const TwoSided: StoryObj = { args: { table: 'appropriation' } };

export const OverallTargets: StoryObj = { args: { table: 'overallPerformance' } };

export const ProjectTargets: StoryObj = { args: { table: 'projectPerformance' } };

export const Projects: StoryObj = { args: { table: 'projects' } };

export const PublishedEmpty: StoryObj = { args: { table: 'fundExpenditure' } };

export const ThreeThousandRows: StoryObj = { args: { budget: large(), table: 'projects' } };

export const Shanghai: StoryObj = { args: { budget: putuo, table: 'income' } };

export const Selected: StoryObj = { args: { selected: '2040612' } };
