import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Text/budget-glossary',
  component: 'budget-glossary',
};
export default meta;

const states = statesWithout();

export const Default: StoryObj = {};

export const Loading = states.Loading;
/** The document explains nothing: this is said, and the kit's own definitions are offered. */
export const Empty: StoryObj = { args: { budget: { ...documents.budget, glossary: [] } } };
export const Invalid = states.Invalid;
export const LongLabels: StoryObj = {
  args: {
    budget: {
      ...documents.budget,
      glossary: [
        {
          number: '（一百二十三）',
          term: '用以前年度积累的事业基金和专用结余弥补当年预算执行中各项收入不足以安排支出的差额',
          definition: documents.budget.glossary.map(({ definition }) => definition).join(''),
        },
        ...documents.budget.glossary,
      ],
    },
  },
};
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** From thirteen entries on there is a search. */
export const Searched: StoryObj = {
  args: {
    budget: { ...documents.budget, glossary: [...documents.budget.glossary, ...documents.budget.glossary] },
    filter: '经费',
  },
};

export const KitDefinitionsOpen: StoryObj = {
  play: async ({ canvasElement }) => {
    const glossary = canvasElement.querySelector('budget-glossary')!;
    await glossary.updateComplete;
    glossary.renderRoot.querySelector('button')!.click();
  },
};
