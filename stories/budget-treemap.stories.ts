import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-treemap',
  component: 'budget-treemap',
};
export default meta;

const states = statesWithout('expenditure', 'generalExpenditure');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const ByNature: StoryObj = { args: { grouping: 'nature' } };

export const Entered: StoryObj = { args: { drill: '2010301/basic' } };

export const Selected: StoryObj = { args: { selected: '2040612' } };

export const Subtotals: StoryObj = { args: { budget: '没有上年数（虚构）' } };
