/** Builds `dist/` (see the steps below) and the demo site `site/`. */
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { besideModule, besideScript } from './lib/beside.js';
import { buildWorkbench } from './lib/build-workbench.js';
import { checksEntry, checksPackName, loadsChecks, providedLit } from './lib/checks-pack.js';
import { elements } from './lib/elements.js';
import { onlyEnglish, packName, withoutEnglish } from './lib/english-pack.js';
import { foldTemplates } from './lib/fold-templates.js';
import { internalNames } from './lib/internal-names.js';
import { privateGlobals, privateGlobalsIntro } from './lib/private-globals.js';
import { inProject } from './lib/root.js';
import { runTool } from './lib/run.js';
import { slimDecorators } from './lib/slim-decorators.js';

const root = inProject();
const all = elements();
// An element registers those it uses, so these stand for all.
const roots = all.map(({ tag }) => tag).filter((tag) => !all.some(({ uses }) => uses.includes(tag)));
const internal = internalNames();

process.chdir(root);
for (const folder of ['dist', 'site']) rmSync(inProject(folder), { recursive: true, force: true });

await build({ root, configFile: inProject('vite.config.ts'), logLevel: 'warn' });
makeCommandRunnable();
if (!(await runTool('tsc', ['-p', 'tsconfig.build.json']))) {
  console.error('The types could not be written; see above.');
  process.exit(1);
}
for (const { tag } of all) await buildBrowserFile(`elements/${tag}`, [tag], entryText(tag));
for (const element of all)
  writeFileSync(inProject(`dist/elements/${element.tag}.d.ts`), elementTypes(element));
await buildBrowserFile('budget-kit', roots, "import '/src/define.ts';");
await buildEnglishPack();
await buildChecksPack();
await writeJsonSchema();
assembleSite();
await buildWorkbench();

/** npm does this where it installs the package; here it is for `dist/cli.js` itself. */
function makeCommandRunnable() {
  chmodSync(inProject('dist/cli.js'), 0o755);
}

/** One self-contained classic script that registers the given tags where nothing else has. */
async function buildBrowserFile(name, registered, text) {
  const split = [besideScript(`${basename(name)}.js`), withoutEnglish(), loadsChecks()];
  await bundle(name, text, [...split, privateGlobals(), slimDecorators()], {
    format: 'iife',
    intro: leaveIfRegistered(registered) + privateGlobalsIntro,
  });
}

/** The English words, a module that the browser files load from beside themselves. */
async function buildEnglishPack() {
  const catalogues = readdirSync(inProject('src/text'), { recursive: true })
    .filter((file) => /^(checks\/)?[\w-]+\.ts$/.test(file))
    .map((file) => `import '/src/text/${file}';`);
  await bundle(packName.slice(0, -3), `${catalogues.join('')} export { english } from 'english-runtime';`, [
    onlyEnglish(),
  ]);
  cpSync(inProject(`dist/${packName}`), inProject(`dist/elements/${packName}`));
}

/** The consistency rules, a module that the browser files load from beside themselves. */
async function buildChecksPack() {
  await bundle(checksPackName.slice(0, -3), checksEntry, [besideModule(), withoutEnglish(), providedLit()]);
  cpSync(inProject(`dist/${checksPackName}`), inProject(`dist/elements/${checksPackName}`));
}

/** Bundles a text of imports for the browser: minified, and in UTF-8 with its mark, so that it means the same on a page of any encoding. */
async function bundle(name, text, plugins, output = { format: 'es' }) {
  const entry = 'virtual:entry';
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? text : null),
      },
      ...plugins,
      foldTemplates(),
    ],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      // One percent smaller than the built-in minifier, which the treemap's ceiling needs.
      minify: 'terser',
      terserOptions: {
        ecma: 2022,
        compress: { ecma: 2022, inline: 1, passes: 3, pure_getters: true, unsafe_arrows: true },
        safari10: false,
        mangle: { properties: { regex: internal } },
        format: { comments: false },
      },
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'strict',
        output: { ...output, entryFileNames: '[name].js' },
      },
    },
  });
  const file = inProject(`dist/${name}.js`);
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`);
}

/**
 * A second load must stop before Lit starts: under Trusted Types a policy of the same name may not be made twice.
 */
function leaveIfRegistered(registered) {
  return `if (${JSON.stringify(registered)}.every((tag) => customElements.get(tag))) return;`;
}

function entryText(tag) {
  const { className } = all.find((element) => element.tag === tag);
  return [
    `import { defineElement } from '/src/elements/base/define.ts';`,
    `import { ${className} } from '/src/elements/${tag}.ts';`,
    `defineElement('${tag}', ${className});`,
  ].join('\n');
}

function elementTypes({ tag, className, uses }) {
  const registered = all.filter((element) => element.tag === tag || uses.includes(element.tag));
  return [
    ...registered.map(
      (element) => `import type { ${element.className} } from '../types/elements/${element.tag}.js';`,
    ),
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    ...registered.map((element) => `    '${element.tag}': ${element.className};`),
    '  }',
    '}',
    '',
    `export type { ${className} };`,
    '',
  ].join('\n');
}

async function writeJsonSchema() {
  const { budgetSchema, SCHEMA_VERSION } = await import(pathToFileURL(inProject('dist/model.js')).href);
  const z = await import('zod/mini');
  const { $schema, ...schema } = z.toJSONSchema(budgetSchema, { target: 'draft-2020-12', io: 'input' });
  const document = {
    $schema,
    $id: `urn:budget-kit:budget-document:${SCHEMA_VERSION}`,
    title: `Budget document, schema version ${SCHEMA_VERSION}`,
    ...schema,
  };
  writeFileSync(inProject('dist/budget-document.schema.json'), `${JSON.stringify(document, null, 2)}\n`);
}

function assembleSite() {
  mkdirSync(inProject('site/data'), { recursive: true });
  cpSync(inProject('src/pages/portal'), inProject('site'), { recursive: true });
  for (const file of [
    'budget-kit.js',
    'budget-kit.js.map',
    packName,
    checksPackName,
    'budget-document.schema.json',
    'elements',
  ])
    cpSync(inProject(`dist/${file}`), inProject(`site/${file}`), { recursive: true });
  for (const file of readdirSync(inProject('data')))
    if (file.endsWith('.json')) cpSync(inProject(`data/${file}`), inProject(`site/data/${file}`));
}
