import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-narrative',
  component: 'budget-narrative',
};
export default meta;

const states = statesWithout();
const { budget } = documents;
const silent = { sections: [], facts: [] };

/** The text prints 72.86 % and 27.14 % where the figures give 72.87 % and 27.13 %. */
export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty: StoryObj = { args: { budget: { ...budget, tables: {}, narrative: silent } } };
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** Last year is not published; the document has sections of its own, in another unit than its tables. */
export const NoLastYear: StoryObj = { args: { budget: '没有上年数（虚构）' } };

/** Without a text of its own, a document still gets what its tables say. */
export const NoNarrative: StoryObj = { args: { budget: { ...budget, narrative: silent } } };

/** What cannot be written is named. */
export const OnlyOneTable: StoryObj = {
  args: {
    budget: { ...budget, tables: { threePublic: budget.tables.threePublic }, narrative: silent },
  },
};

/** In a report each figure leads to its cell. */
export const Selected: StoryObj = { args: { selected: 'project' } };
