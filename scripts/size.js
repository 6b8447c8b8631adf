/** Prints the sizes of the built browser files and of the workbench, as a portal's server would send them. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from './lib/root.js';

const kit = ['budget-kit.js', ...readdirSync(inProject('dist/elements')).map((name) => `elements/${name}`)];
print('dist', kit);
// Its kit folder holds copies of the files above.
const workbench = readdirSync(inProject('site/workbench'), { recursive: true, encoding: 'utf8' });
print(
  'site/workbench',
  workbench.filter((file) => !file.startsWith('kit')),
);

function print(folder, files) {
  console.log(`${folder}/`);
  console.table(
    Object.fromEntries(
      files
        .filter((file) => file.endsWith('.js'))
        .map((file) => {
          const bytes = readFileSync(inProject(`${folder}/${file}`));
          return [file, { minified: bytes.length, brotli: brotliCompressSync(bytes).length }];
        }),
    ),
  );
}
