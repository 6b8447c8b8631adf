import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-three-public',
  component: 'budget-three-public',
};
export default meta;

const states = statesWithout('threePublic');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** Last year is not published: this is said, not drawn as zero. The operating cost stands apart. */
export const NoLastYear: StoryObj = { args: { budget: '没有上年数（虚构）' } };

export const Selected: StoryObj = { args: { selected: 'vehicleRun' } };
