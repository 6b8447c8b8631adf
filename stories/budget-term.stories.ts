import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Text/budget-term',
  component: 'budget-term',
  args: { term: '基本支出' },
  render: ({ term, budget }) =>
    html`<p style="font: 16px/1.7 sans-serif">
      2022 年<budget-term term=${term} .budget=${budget}></budget-term>337.21 万元，占支出合计的 72.87%。
    </p>`,
};
export default meta;

/** Opens the definition, as a reader would. */
const open: StoryObj['play'] = async ({ canvasElement }) => {
  const term = canvasElement.querySelector('budget-term')!;
  await term.updateComplete;
  term.renderRoot.querySelector('button')!.click();
  await term.updateComplete;
};

export const Default: StoryObj = {};

export const Open: StoryObj = { play: open };

/** The document does not define it: the kit does. */
export const KitDefinition: StoryObj = { args: { term: '人员经费' }, play: open };

/** Nothing defines it: a word like any other. */
export const Unknown: StoryObj = { args: { term: '党建经费' } };

/** Printed twice, with two definitions. */
export const PrintedTwice: StoryObj = { args: { term: '单位其他收入' }, play: open };

export const Narrow: StoryObj = {
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
  play: open,
};

export const English: StoryObj = {
  args: { term: 'Basic expenditure' },
  render: ({ term, budget }) =>
    html`<p lang="en" style="font: 16px/1.7 sans-serif">
      <budget-term .budget=${budget}>${term}</budget-term>: 337.21 10k yuan.
    </p>`,
  play: open,
};

export const Dark: StoryObj = { globals: { theme: 'dark' }, play: open };
