import { html } from 'lit';
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { declarations } from './manifest.js';

/** Every element of the kit on one page, with one document. */
const meta: Meta = { title: 'All elements', tags: ['!autodocs'] };
export default meta;

/** What an element shows nothing without, beside the document. */
const needs: Record<string, Args> = { 'budget-term': { term: '基本支出' } };

/** The report comes last: it shows all others once more. */
const tags = [...declarations.keys()].sort(
  (a, b) => Number(a === 'budget-report') - Number(b === 'budget-report'),
);

export const AllElements: StoryObj = {
  render: (args) =>
    html`<main style="display: grid; gap: 64px; max-width: 1120px; margin: 0 auto">
      ${tags.map(
        (tag) =>
          html`<section style="min-width: 0">
            <p style="margin: 0 0 12px; border-bottom: 1px solid">
              <code style="font: 13px/2 ui-monospace, monospace">&lt;${tag}&gt;</code>
            </p>
            ${Object.assign(document.createElement(tag), args, needs[tag])}
          </section>`,
      )}
    </main>`,
};
