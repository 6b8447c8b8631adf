import { defineConfig } from 'vite';
import { escapeNonAscii } from './scripts/lib/escape-non-ascii.js';

/** The library for bundlers: shared chunks, dependencies left to the bundler. `scripts/build.js` does the rest. */
export default defineConfig({
  plugins: [escapeNonAscii()],
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    // A library is minified by whoever bundles it.
    minify: false,
    lib: {
      entry: { index: 'src/index.ts', define: 'src/define.ts', model: 'src/model/index.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/|zod|d3-)/,
      output: { charset: 'ascii', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
