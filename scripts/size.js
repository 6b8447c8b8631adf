/** Prints the sizes of the built page files and of the workbench, as a portal's server would send them. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from './lib/root.js';

print('dist/page');
// Its kit folder holds copies of the files above.
print('site/workbench', (file) => !file.startsWith('kit'));

function print(folder, wanted = () => true) {
  const files = readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' });
  console.log(`${folder}/`);
  console.table(
    Object.fromEntries(
      files
        .filter((file) => file.endsWith('.js') && wanted(file))
        .toSorted()
        .map((file) => {
          const bytes = readFileSync(inProject(`${folder}/${file}`));
          return [file, { minified: bytes.length, brotli: brotliCompressSync(bytes).length }];
        }),
    ),
  );
}
