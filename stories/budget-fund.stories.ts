import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { severalFunds } from './sample-several-funds.js';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-fund',
  component: 'budget-fund',
};
export default meta;

const states = statesWithout('fundExpenditure', 'stateCapitalExpenditure');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** Both tables are published empty: their notes are the answer. */
export const None: StoryObj = { args: { budget: '普陀区 2025' } };

/** One table with figures, one with printed zeros. */
export const Figures: StoryObj = { args: { budget: severalFunds } };

export const Selected: StoryObj = { args: { budget: severalFunds, selected: '2120899/project' } };
