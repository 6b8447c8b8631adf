import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Text/budget-profile',
  component: 'budget-profile',
};
export default meta;

const states = statesWithout();
const many = <T>(count: number, entry: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => entry(index + 1));

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty: StoryObj = {
  args: { budget: { ...documents.budget, profile: { duties: [], offices: [], units: [] } } },
};
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

export const Selected: StoryObj = { args: { selected: 'unit:007002' } };

/** A hundred of each: the first few, and the rest on demand. */
export const Long: StoryObj = {
  args: {
    budget: {
      ...documents.budget,
      profile: {
        duties: many(100, (index) => `第 ${index} 项职责：统筹协调跨部门事项并督促落实。`),
        offices: many(100, (index) => `第 ${index} 处（综合协调与督查督办室）`),
        units: many(100, (index) => ({
          code: `007${String(index).padStart(3, '0')}`,
          name: `第 ${index} 中心`,
        })),
      },
    },
  },
};
