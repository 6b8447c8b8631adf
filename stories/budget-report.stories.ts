import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documents, statesWithout } from './states.js';

const meta: Meta = { title: 'budget-report', component: 'budget-report' };
export default meta;

const states = statesWithout();

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** A document without any table: every figure says what is missing. */
export const Empty: StoryObj = { args: { budget: { ...documents.budget, tables: {} } } };

/** Elements put inside replace the report's own composition. */
export const OwnComposition: StoryObj = {
  render: ({ budget }) =>
    html`<budget-report .budget=${budget}>
      <budget-three-public></budget-three-public>
      <budget-treemap grouping="nature"></budget-treemap>
    </budget-report>`,
};

/** Pictures and text without the official tables. */
export const Story: StoryObj = { args: { view: 'story' } };

/** The official tables, open. */
export const Tables: StoryObj = { args: { view: 'tables' } };

/** One thing chosen is marked wherever it stands. */
export const Selected: StoryObj = { args: { selected: '204' } };
