import { defineConfig } from 'vite';
import { escapeNonAscii } from './scripts/lib/escape-non-ascii.js';

/** The library for bundlers and the command line: shared chunks, dependencies left outside. `scripts/build.js` does the rest. */
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
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        model: 'src/model/index.ts',
        checks: 'src/checks.ts',
        importers: 'src/importers/index.ts',
        cli: 'src/cli/main.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(node:|commander|lit|@lit\/|zod|d3-|@e965\/|fflate|mammoth|parse5|unpdf)/,
      output: { charset: 'ascii', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
