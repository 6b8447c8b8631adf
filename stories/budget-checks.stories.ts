import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import complete from '../data/invented-complete.json';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-checks',
  component: 'budget-checks',
};
export default meta;

const states = statesWithout();

export const Default: StoryObj = {};

export const Loading = states.Loading;

/** Nothing to find: the calm state. */
export const Empty: StoryObj = { args: { budget: complete, audience: 'reader' } };

export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** What a citizen hears of: money, and what must be disclosed. */
export const Reader: StoryObj = { args: { audience: 'reader' } };

export const ErrorsOnly: StoryObj = { args: { severity: 'error' } };

/** Another family of forms. */
export const Shanghai: StoryObj = { args: { budget: '普陀区 2025' } };

/** In a report each finding leads to its cells, in the official table too. */
export const InReport: StoryObj = {
  render: () =>
    html`<budget-report .budget=${documents.budget}>
      <budget-table table="expenditure"></budget-table>
      <budget-checks audience="reader"></budget-checks>
    </budget-report>`,
};
