import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagePlugins } from '../scripts/lib/build-page.js';
import { tags } from '../scripts/lib/tags.js';
import { hasPrinted, locales, printedFile, wordsFile } from '../src/text/languages.js';
import { builtFiles, readBuilt } from './built.js';

const KB = 1024;

const kit = 'dist/page/budget-kit.js';
const checks = 'dist/page/budget-kit.checks.js';
const languages = locales()
  .filter((locale) => locale !== 'zh-CN')
  .map((locale) => `dist/page/${wordsFile(locale)}`);
const printed = locales()
  .filter(hasPrinted)
  .map((locale) => `dist/page/${printedFile(locale)}`);
const modules = builtFiles('dist/page/modules', /\.js$/);
const files = [kit, checks, ...languages, ...printed, ...modules];

const moduleOf = (tag: string) => `dist/page/modules/${tag}.js`;

/** A module with every module that it imports before it runs. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readBuilt(file)
    .toString()
    .matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g))
    withImports(`dist/page/modules/${name}`, found);
  return found;
}

function brotli(...loaded: string[]): number {
  return loaded.reduce((sum, file) => sum + brotliCompressSync(readBuilt(file)).length, 0);
}

const together = (...names: string[]) => [
  ...new Set(names.flatMap((tag) => [...withImports(moduleOf(tag))])),
];

/** The ceilings of the design: raising one is a decision, so it shows here. */
const ceilings: [string, string[], number][] = [
  ['the whole kit', [kit], 112 * KB],
  ['the treemap with its core', together('budget-treemap'), 36 * KB],
  [
    'treemap, economic, three-public and targets',
    together('budget-treemap', 'budget-economic', 'budget-three-public', 'budget-targets'),
    64 * KB,
  ],
  // Loaded after the first picture, so that it may not keep anyone waiting for long either.
  ['the rules', [checks], 66 * KB],
];

describe('page files', () => {
  it.each(ceilings)('%s: within the ceiling', (_name, loaded, ceiling) => {
    expect(brotli(...loaded)).toBeLessThanOrEqual(ceiling);
  });

  it('have a module for each tag, over a few shared ones', () => {
    const own = tags().map(({ tag }) => moduleOf(tag));
    expect(modules).toEqual(expect.arrayContaining(own));
    expect(modules.filter((file) => !own.includes(file)).map((file) => /[^/]*$/.exec(file)![0])).toEqual([
      'core.js',
      'economic-flow.js',
      'figure-findings.js',
      'findings.js',
      'flow.js',
      'issue-lists.js',
      'lists.js',
      'printed-text.js',
      'search.js',
      'sections.js',
      'series.js',
      'terms.js',
    ]);
    // One step from any element to all it needs: the browser waits for no third file in a row.
    for (const file of own) expect(readBuilt(file).toString(), file).toContain('from"./core.js"');
  });

  it.each(files)('%s bears the mark of UTF-8, whatever the encoding of the page', (file) => {
    expect(readBuilt(file).subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  it('runs as a classic script, and knows by name no file but those beside it', () => {
    const text = readBuilt(kit).toString();
    expect(() => new Function(text)).not.toThrow();
    const named = new Set([...text.matchAll(/\bimport\(`\.\/([^`]*)`\)/g)].map(([, name]) => name));
    expect([...named].toSorted()).toEqual(
      [checks, ...languages, ...printed].map((file) => /[^/]*$/.exec(file)![0]),
    );
    expect(text).not.toMatch(/\bimport\.meta\b/);
  });

  it('have all English words in one file', () => {
    const [english] = languages.filter((file) => file.endsWith('.en.js')) as [string];
    expect(readBuilt(english).toString()).toContain('Loading data…');
    expect(readBuilt(english).toString()).not.toContain('正在读取数据');
    for (const file of [kit, checks, ...modules])
      expect(readBuilt(file).toString(), file).not.toMatch(/Loading data…|is blank; by/);
  });

  it('have the rules in one file, with no Lit of its own', () => {
    const text = readBuilt(checks).toString();
    expect(text).toContain('X-3PUB-ECON');
    expect(text).toContain('没有填写');
    expect(text).not.toMatch(/litHtmlVersions|reactiveElementVersions|createPolicy|__zod/);
    for (const file of [kit, ...modules]) expect(readBuilt(file).toString()).not.toContain('X-3PUB-ECON');
  });

  it('have one Lit: in the core of the modules', () => {
    const withLit = modules.filter((file) => readBuilt(file).toString().includes('litHtmlVersions'));
    expect(withLit).toEqual(['dist/page/modules/core.js']);
  });

  it.each(files)('%s holds production code and no reader of files', (file) => {
    const text = readBuilt(file).toString();
    expect(text).not.toMatch(/Lit is in dev mode/);
    expect(text).not.toMatch(/pdfjs|mammoth|SheetJS|parse5/i);
  });
});

describe('the build', () => {
  it('has stock plugins only: none of ours rewrites what it builds', () => {
    expect(pagePlugins().map(({ name }) => name)).toEqual(['minify-literals']);
    const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts)
      expect(readFileSync(`scripts/${file}`, 'utf8'), file).not.toMatch(
        /\b(transform|renderChunk|generateBundle|MagicString)\b/,
      );
  });
});
