import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-overview',
  component: 'budget-overview',
};
export default meta;

const states = statesWithout(...Object.keys(documents.budget.tables));

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** Last year is not published, and the tables are in different units. */
export const NoLastYear: StoryObj = { args: { budget: '没有上年数（虚构）' } };

/** Only what one table gives. */
export const OneTable: StoryObj = {
  args: { budget: { ...documents.budget, tables: { threePublic: documents.budget.tables.threePublic } } },
};

/** In a report each figure leads to its cell. */
export const InReport: StoryObj = {
  render: (args) =>
    html`<budget-report .budget=${args['budget']}
      ><budget-overview no-heading></budget-overview
    ></budget-report>`,
};
