import { defineConfig } from 'vite';
import { dependencies } from '../package.json';

/** Storybook's own: the library build's settings (externals, escapes, ES output) have no place in it. */
export default defineConfig({
  publicDir: false,
  optimizeDeps: {
    // Named beforehand, because a dependency found while stories run reloads the page under them.
    include: [
      ...Object.keys(dependencies).filter((name) => name !== 'zod'),
      'lit/decorators.js',
      'lit/directive.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'lit/static-html.js',
      'zod/mini',
    ],
  },
});
