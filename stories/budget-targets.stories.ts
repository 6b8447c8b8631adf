import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-targets',
  component: 'budget-targets',
};
export default meta;

const states = statesWithout('overallPerformance', 'projectPerformance');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const Filtered: StoryObj = { args: { filter: '满意度' } };

export const NothingFound: StoryObj = { args: { filter: '没有这样的指标' } };

export const ProjectsOnly: StoryObj = { args: { targetScope: 'projects', dimension: 'output' } };

export const Selected: StoryObj = { args: { selected: 'overall:5' } };
