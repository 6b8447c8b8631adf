import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { inProject } from './root.js';

const source = inProject('src/pages/workbench');
const target = inProject('site/workbench');

/**
 * The publishing workbench: a folder with relative addresses throughout, so that it works from any place of any
 * server. The page, its worker with a chunk for each reader of files, what makes it work without a network, and the
 * kit's own files, which go into the pages that it makes.
 */
export async function buildWorkbench() {
  await build({ ...shared, root: source, build: { ...options, rolldownOptions: { output: names('page') } } });
  await build({
    ...shared,
    root: inProject(),
    build: {
      ...options,
      rolldownOptions: {
        input: {
          'import-worker': `${source}/engine/import-worker.ts`,
          offline: `${source}/engine/offline.ts`,
        },
        preserveEntrySignatures: false,
        output: { ...names('worker'), entryFileNames: '[name].js' },
      },
    },
  });
  cpSync(`${source}/icon.svg`, `${target}/icon.svg`);
  mkdirSync(`${target}/kit`, { recursive: true });
  for (const file of readdirSync(inProject('dist/page')))
    if (file.endsWith('.js')) cpSync(inProject(`dist/page/${file}`), `${target}/kit/${file}`);
  writeFileSync(`${target}/files.json`, JSON.stringify(filesOf(target)));
}

const shared = {
  base: './',
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
};

const options = {
  target: 'es2022',
  outDir: target,
  emptyOutDir: false,
  // An address in the style sheet or the page is a file, never data in it: policies allow files only.
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
  chunkSizeWarningLimit: Infinity,
};

const names = (folder) => ({
  entryFileNames: `${folder}/[name]-[hash].js`,
  chunkFileNames: `${folder}/[name]-[hash].js`,
  assetFileNames: `${folder}/[name]-[hash][extname]`,
});

/** Every file of the page, for those that keep it for use without a network. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'offline.js' && file !== 'files.json')
    .toSorted();
}
