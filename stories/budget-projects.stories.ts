import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, statesWithout } from './states.js';

const meta: Meta = {
  title: 'Figures/budget-projects',
  component: 'budget-projects',
};
export default meta;

const states = statesWithout('projects', 'projectPerformance');
const { tables } = documents.budget;
const withProjects = (rows: object[]) => ({
  ...documents.budget,
  tables: { ...tables, projects: { ...tables.projects, rows } },
});

export const Default: StoryObj = {};

export const Loading = states.Loading;
export const Empty = states.Empty;
export const Invalid = states.Invalid;
export const LongLabels = states.LongLabels;
export const Negative = states.Negative;
export const Narrow = states.Narrow;
export const English = states.English;
export const Dark = states.Dark;

/** The items that the amounts prove. */
export const ByFunction: StoryObj = { args: { grouping: 'function' } };

/** A project opened: its facts, its functional item and its targets. */
export const Opened: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('budget-projects')!;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[data-mark]')!.click();
  },
};

/** Several sources, a blank, a zero, a negative amount, and a printed total that is not the sum. */
export const Sources: StoryObj = {
  args: {
    budget: withProjects([
      { kind: 'total', name: null, total: 300 },
      { kind: 'project', type: '特定目标类', name: '设备购置', total: 200, general: 120, fund: 60, own: 20 },
      { kind: 'project', type: '特定目标类', name: '以前年度调整', total: -5, general: -5 },
      { kind: 'project', type: '其他运转类', name: '工作经费', total: 60, general: 50, cGeneral: 10 },
      { kind: 'project', type: '其他运转类', name: '暂不安排', total: 0, general: 0 },
      { kind: 'project', name: '金额空白', total: null },
    ]),
  },
};

/** The table of targets alone. */
export const TargetsOnly: StoryObj = {
  args: {
    budget: { ...documents.budget, tables: { projectPerformance: tables.projectPerformance } },
  },
};

/** The first fifty of many, with a search. */
export const Many: StoryObj = {
  args: {
    budget: withProjects(
      Array.from({ length: 300 }, (_, index) => ({
        kind: 'project',
        type: index % 3 === 0 ? '其他运转类' : '特定目标类',
        name: `示例项目 ${index + 1}`,
        total: 300 - index,
        general: 300 - index,
      })),
    ),
  },
};
