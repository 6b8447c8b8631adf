import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { severalFunds } from './sample-several-funds.js';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-balance',
  component: 'budget-balance',
};
export default meta;

const states = statesWithout('incomeExpenditure');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const Shanghai: StoryObj = { args: { budget: '普陀区 2025' } };

/** The totals differ: the difference is drawn and said, not evened out. */
export const Unbalanced: StoryObj = { args: { budget: severalFunds } };

export const Selected: StoryObj = { args: { selected: '204' } };
