import { html } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import budget from '../data/hongqi-office-2022.json';
import unknownKey from '../data/invalid/unknown-key.json';
import awkward from '../data/invented-awkward.json';
import noLastYear from '../data/invented-no-last-year.json';
import shanghai from '../data/putuo-office-2025.json';
import { negative } from './sample-negative.js';

/** The documents the stories show. */
export const documents = { budget, shanghai, noLastYear, awkward, negative };

/** The same by the names they are chosen by; the first is what stories show. */
export const namedDocuments = {
  '红旗区 2022': documents.budget,
  '普陀区 2025': documents.shanghai,
  '没有上年数（虚构）': documents.noLastYear,
  '长名称、异常值（虚构）': documents.awkward,
  '有负数（虚构）': documents.negative,
};

/** A document that is on its way for ever. */
const pending: NonNullable<StoryObj['beforeEach']> = () => {
  const { fetch } = window;
  window.fetch = (input, init) =>
    String(input).includes('pending') ? new Promise(() => {}) : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
};

/** The states every figure has, by their fixed names. `without` are the tables that make it empty. */
export function statesWithout(
  ...without: string[]
): Record<
  'Loading' | 'Empty' | 'Invalid' | 'LongLabels' | 'Negative' | 'Narrow' | 'English' | 'Dark',
  StoryObj
> {
  const tables = Object.entries(budget.tables).filter(([id]) => !without.includes(id));
  return {
    Loading: { args: { budget: undefined, src: 'pending.json' }, beforeEach: pending },
    Empty: { args: { budget: { ...budget, tables: Object.fromEntries(tables) } } },
    Invalid: { args: { budget: unknownKey } },
    LongLabels: { args: { budget: '长名称、异常值（虚构）' } },
    Negative: { args: { budget: '有负数（虚构）' } },
    Narrow: { decorators: [(story) => html`<div style="max-width: 360px">${story()}</div>`] },
    English: { decorators: [(story) => html`<div lang="en">${story()}</div>`] },
    Dark: { globals: { theme: 'dark' } },
  };
}
