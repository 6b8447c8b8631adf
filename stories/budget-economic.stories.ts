import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-economic',
  component: 'budget-economic',
};
export default meta;

const states = statesWithout('basicExpenditure', 'economicSummary');

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const Flow: StoryObj = { args: { view: 'flow' } };

export const FlowNarrow: StoryObj = { ...states.Narrow, args: { view: 'flow' } };

export const FlowDark: StoryObj = { ...states.Dark, args: { view: 'flow' } };

/** A 政府 code selected by the page: its part of every bar is outlined. */
export const Selected: StoryObj = { args: { selected: '50501' } };

/** A form that prints no 政府 codes: plain bars, and why there is no flow. */
export const NoGovernmentCodes: StoryObj = { args: { budget: '没有上年数（虚构）', view: 'flow' } };
