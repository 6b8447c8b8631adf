import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { inProject } from './root.js';
import { tags } from './tags.js';

const esm = inProject('dist/esm');
const target = inProject('dist/page');
const registering = (tag) => `${esm}/elements/${tag}.js`;

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** The mark of UTF-8, without which a page of another encoding would read a classic script in its own. */
const MARK = '\ufeff';
const licences = `/*! budget-kit ${version}, MIT; with Lit (BSD-3-Clause, Google LLC), zod (MIT, Colin McDonnell) and d3 (ISC, Mike Bostock) */`;
const isCore = ({ name }) => name === 'core';

/** The plugins of every page file: stock ones, none of ours. */
export const pagePlugins = () => [
  minifyTemplateLiterals({
    include: `${esm}/**/*.js`,
    // Their style sheets are made of values that it does not see.
    exclude: ['**/*tokens.js', '**/bars.styles.js'],
  }),
];

/**
 * The files for pages without a bundler, made of the modules of `dist/esm`: the classic script with every element, a
 * module for each element over shared ones, and beside them the rules and the languages.
 */
export async function buildPage() {
  const all = tags().map(({ tag }) => tag);
  const files = await filesBeside();
  await write(
    files,
    { 'budget-kit': `${esm}/classic.js` },
    {
      format: 'iife',
      codeSplitting: false,
      intro: `if(${JSON.stringify(all)}.every((tag)=>customElements.get(tag)))return;${onePolicy(all).intro}`,
      outro: onePolicy(all).outro,
    },
  );
  for (const [module, file] of files)
    await write(files, { [file.slice(0, -'.js'.length)]: module }, { codeSplitting: false }, 'strict');
  const entries = Object.fromEntries(all.map((tag) => [`modules/${tag}`, registering(tag)]));
  await write(files, entries, {
    chunkFileNames: 'modules/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: await sharing(files, all), debugName: 'by the elements that use a module' }],
    },
    intro: (chunk) => (isCore(chunk) ? onePolicy(all).intro : ''),
    outro: (chunk) => (isCore(chunk) ? onePolicy(all).outro : ''),
  });
}

/** The modules that lie beside the kit as files of their own, with the names of those. */
async function filesBeside() {
  const { hasPrinted, locales, printedFile, wordsFile } = await import(
    pathToFileURL(`${esm}/text/languages.js`).href
  );
  const { RULES_FILE } = await import(pathToFileURL(`${esm}/elements/checks/rules.js`).href);
  const further = locales().filter((locale) => locale !== 'zh-CN');
  return new Map([
    [`${esm}/text/checks/index.js`, RULES_FILE],
    ...further.map((locale) => [`${esm}/text/${locale.toLowerCase()}/index.js`, wordsFile(locale)]),
    ...further
      .filter(hasPrinted)
      .map((locale) => [`${esm}/text/${locale.toLowerCase()}/printed.js`, printedFile(locale)]),
  ]);
}

/**
 * Where a second copy of the kit comes to a page, as classic script and modules or in two versions, its Lit may not
 * make its policy again: Trusted Types allow one of a name. The copy does without; what it has to draw, the first one
 * has registered.
 */
function onePolicy(all) {
  const names = JSON.stringify(all.map((tag) => tag.slice('budget-'.length)));
  const isSecond = `${names}.some((name)=>customElements.get('budget-'+name))`;
  return {
    intro: `const budgetKitPolicies=globalThis.trustedTypes&&${isSecond}?trustedTypes:{};budgetKitPolicies.createPolicy=()=>undefined;`,
    outro: 'delete budgetKitPolicies.createPolicy;',
  };
}

/** Bundles modules for pages; what lies beside stays where it is, and is found by its name. */
async function write(files, input, output, preserveEntrySignatures = false) {
  const bundle = await rolldown({ ...options(files, input), preserveEntrySignatures });
  await bundle.write({
    dir: target,
    minify: true,
    comments: false,
    postBanner: (chunk) => (isCore(chunk) || chunk.name === 'budget-kit' ? MARK + licences : MARK),
    entryFileNames: '[name].js',
    // No page asks for the words of the tools.
    paths: (id) => `./${files.get(id.replace(/tools\.js$/, 'index.js'))}`,
    ...output,
  });
  await bundle.close();
}

function options(files, input) {
  const own = new Set(Object.values(input));
  return {
    cwd: inProject(),
    checks: { bundlerTimings: false },
    input,
    plugins: pagePlugins(),
    external: (id) => !own.has(id) && (files.has(id) || /\/text\/[\w-]+\/tools\.js$/.test(id)),
  };
}

/**
 * Which file of `modules/` a module goes to, by the elements that use it: one element's own to its file, what the
 * treemap shares with another to `core`, the rest to a few more; what is loaded later stays by itself, or has
 * a file with what elements share with it. The report uses everything, so that it says nothing.
 */
async function sharing(files, all) {
  const usersOf = new Map();
  const add = (map, key, name) => map.set(key, (map.get(key) ?? new Set()).add(name));
  const entries = all.filter((tag) => tag !== 'budget-report').map((tag) => [tag, registering(tag)]);
  const bundle = await rolldown({
    ...options(files, Object.fromEntries(entries)),
    preserveEntrySignatures: false,
  });
  const { output } = await bundle.generate();
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  /** By the name of what is loaded later: the elements that load it. */
  const loadersOf = new Map();
  const reach = (chunk, name, seen = new Set()) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const id of chunk.moduleIds) add(usersOf, id, name);
    for (const file of chunk.dynamicImports) add(loadersOf, chunks.get(file)?.name, name);
    for (const file of chunk.imports) reach(chunks.get(file), name, seen);
  };
  const laters = new Set(output.flatMap(({ dynamicImports }) => dynamicImports));
  for (const chunk of output) if (chunk.isEntry || laters.has(chunk.fileName)) reach(chunk, chunk.name);
  /** What every element that loads something later has itself is there by then. */
  const isThere = (users, later) => [...loadersOf.get(later)].every((loader) => users.has(loader));
  return (id) => {
    const users = new Set(usersOf.get(id) ?? ['budget-report']);
    for (const later of users) if (loadersOf.has(later) && isThere(users, later)) users.delete(later);
    const later = [...users].find((name) => loadersOf.has(name));
    const serves = (...names) => names.some((name) => users.has(`budget-${name}`));
    if (users.size === 1) return later ? null : [...users][0];
    if (serves('treemap')) return 'core';
    if (later) return later.replace(/^.*-/, '');
    if (serves('glossary') && serves('targets')) return 'search';
    if (serves('economic', 'three-public', 'targets')) return 'series';
    return serves('term') ? 'terms' : 'lists';
  };
}
