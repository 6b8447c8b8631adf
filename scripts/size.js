/** Prints the sizes of the built browser files, as a portal's server would send them. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from './lib/root.js';

const files = ['budget-kit.js', ...readdirSync(inProject('dist/elements')).map((name) => `elements/${name}`)];
console.table(
  Object.fromEntries(
    files
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const bytes = readFileSync(inProject(`dist/${file}`));
        return [file, { minified: bytes.length, brotli: brotliCompressSync(bytes).length }];
      }),
  ),
);
