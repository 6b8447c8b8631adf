/**
 * Vite plugins for the browser files: the rules with their words are as large as a third of the kit and no part of
 * the first picture, so they stand in a file of their own, `budget-kit.checks.js`, which a browser file loads from
 * beside itself once it shows a document. It gets Lit from the file that loads it: a page has one Lit, and under
 * Trusted Types one policy.
 */
export const checksPackName = 'budget-kit.checks.js';

/** What the rules' templates and styles use of Lit. */
const shared = ['html', 'nothing', 'css'];

/** For the browser files: in the place of `load-pack.ts`, a module that loads the file. */
export function loadsChecks() {
  const id = '\0load-checks';
  return {
    name: 'loads-checks',
    enforce: 'pre',
    resolveId: (name) => (/\/load-pack\.js$/.test(name) ? id : null),
    load: (name) =>
      name === id
        ? `import { ${shared} } from 'lit';
           import { importBeside } from 'beside';
           export const loadPack = () =>
             importBeside(${JSON.stringify(checksPackName)}).then(({ provide, pack }) => (provide({ ${shared} }), pack));`
        : null,
  };
}

/** For the file of the rules: Lit is what it is provided with. Nothing in it may use Lit before. */
export function providedLit() {
  const id = '\0provided-lit';
  return {
    name: 'provided-lit',
    enforce: 'pre',
    resolveId: (name) => (name === 'lit' ? id : null),
    load: (name) =>
      name === id
        ? `export let ${shared}; export const provide = (lit) => { ({ ${shared} } = lit); };`
        : null,
  };
}

/** The text of imports that makes the file. */
export const checksEntry = `export { provide } from 'lit'; export { pack } from '/src/elements/checks/pack.ts';`;
