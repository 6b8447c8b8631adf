import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { declarations } from './manifest.js';
import { TokenPalette, TokenSheet } from './token-sheet.js';

// Here, not beside the classes: a module that is imported for its effects alone is not in the built Storybook.
customElements.get('token-palette') || customElements.define('token-palette', TokenPalette);
customElements.get('token-sheet') || customElements.define('token-sheet', TokenSheet);

/** Everything a portal can set, on everything it is seen on. */
const meta: Meta = { title: 'Tokens', tags: ['!autodocs'], parameters: { layout: 'padded' } };
export default meta;

/** Every colour in light and dark, with the contrast that is asked of it. */
export const Palette: StoryObj = {
  render: () =>
    html`<h1>色板</h1>
      <token-palette></token-palette>`,
};

/** Every element with the tokens it reads, in the theme chosen above. */
export const OnEveryElement: StoryObj = {
  render: ({ budget }, { globals }) =>
    html`<h1>每个元素的变量</h1>
      ${[...declarations.values()].map(
        ({ tagName, summary }) =>
          html`<section>
            <h2><code>&lt;${tagName}&gt;</code></h2>
            <p lang="en">${summary}</p>
            <token-sheet .tag=${tagName} .budget=${budget} .theme=${globals['theme']}></token-sheet>
          </section>`,
      )}`,
};
