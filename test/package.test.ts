import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tags } from '../scripts/lib/tags.js';
import { builtFiles, readBuilt } from './built.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('exports', () => {
  const targets = Object.entries<string | Record<string, string>>(manifest.exports).flatMap(
    ([name, target]) =>
      (typeof target === 'string' ? [target] : Object.values(target)).map((path) => [name, path] as const),
  );

  it.each(targets.filter(([, path]) => !path.includes('*')))('%s leads to %s', (_name, path) => {
    readBuilt(path);
  });

  it('has types beside every module', () => {
    const files = builtFiles('dist/esm', /\.js$/, { recursive: true });
    expect(files.length).toBeGreaterThan(tags().length);
    for (const file of files) expect(existsSync(file.replace(/\.js$/, '.d.ts')), file).toBe(true);
  });

  it('has a module for each source module', () => {
    const built = builtFiles('dist/esm', /\.js$/, { recursive: true }).map((file) =>
      file.slice('dist/esm/'.length, -3),
    );
    const registering = tags().map(({ tag }) => `elements/${tag}`);
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replaceAll('\\', '/').slice(0, -3));
    expect(built.filter((file) => !sources.includes(file)).toSorted()).toEqual(registering);
  });

  it('names a file for pages to networks for content, and data for editors', () => {
    for (const path of [manifest.unpkg, manifest.jsdelivr]) expect(path).toBe('./dist/page/budget-kit.js');
    const { contributions } = JSON.parse(readBuilt(manifest['web-types']).toString());
    expect(contributions.html.elements.map(({ name }: { name: string }) => name)).toEqual(
      tags().map(({ tag }) => tag),
    );
    const { tags: named } = JSON.parse(readBuilt('dist/ide/vscode.html-custom-data.json').toString());
    const treemap = named.find(({ name }: { name: string }) => name === 'budget-treemap');
    const grouping = treemap.attributes.find(({ name }: { name: string }) => name === 'grouping');
    expect(grouping.values).toEqual([{ name: 'function' }, { name: 'nature' }]);
  });
});

describe('package', () => {
  it('has nothing publint would say', async () => {
    builtFiles('dist', /\.js$/);
    const { messages } = await publint({ pkgDir: '.', strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that every resolver of ES modules finds', async () => {
    const elements = tags().map(({ tag }) => `elements/${tag}`);
    const problems = await promisify(execFile)('node_modules/.bin/attw', [
      ...['--pack', '.', '--profile', 'esm-only', '--no-emoji', '--no-color'],
      // It cannot follow patterns by itself, and types alone are no module.
      ...['--exclude-entrypoints', './elements/*', './page/*', './data/*', './jsx', './vue'],
      ...['--include-entrypoints', ...elements],
    ]).then(
      () => '',
      (error: { stdout?: string }) => error.stdout || String(error),
    );
    expect(problems).toBe('');
  });

  it('has types without a fault of their own', () => {
    const roots = [
      ...['index', 'define', 'checks', 'model/index', 'export/index'].map((name) => `dist/esm/${name}.d.ts`),
      ...tags().map(({ tag }) => `dist/esm/elements/${tag}.d.ts`),
    ];
    const program = ts.createProgram(roots, {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      types: [],
    });
    const faults = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.includes('dist/') && !fileName.includes('node_modules'))
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('speaks in its types of no package it does not depend on', () => {
    const named = builtFiles('dist/esm', /\.d\.ts$/, { recursive: true })
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*(?:from |import\()["']([^."'][^"']*)/gm),
      ])
      .map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
    expect(named.length).toBeGreaterThan(0);
    const known = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies ?? {})];
    expect([...new Set(named)].filter((name) => !known.includes(name) && !name.startsWith('node:'))).toEqual(
      [],
    );
  });

  it('tells of its events on the document, and of its elements by their tags', () => {
    const text = `
      import 'budget-kit/define';
      document.addEventListener('budget-select', ({ detail }) => detail.amount?.toFixed());
      document.querySelector('budget-treemap')?.addEventListener('budget-load', ({ detail }) => detail.budget.year);
      document.createElement('budget-three-public').retry();
      // @ts-expect-error -- there is no such detail
      window.addEventListener('budget-view', ({ detail }) => detail.nothing);`;
    mkdirSync('.cache/typed', { recursive: true });
    writeFileSync('.cache/typed/main.ts', text);
    const program = ts.createProgram(['.cache/typed/main.ts'], {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
      types: [],
    });
    const faults = program.getSemanticDiagnostics(program.getSourceFile('.cache/typed/main.ts'));
    rmSync('.cache/typed', { recursive: true });
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('brings no file reader; each is an optional peer that the tests here have', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(
      expect.not.arrayContaining(['@e965/xlsx', 'fflate', 'mammoth', 'parse5', 'unpdf', 'idb-keyval']),
    );
    const peers = Object.keys(manifest.peerDependencies);
    expect(peers).toEqual(['@e965/xlsx', 'fflate', 'mammoth', 'parse5', 'unpdf']);
    expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(peers);
    for (const { optional } of Object.values<{ optional: boolean }>(manifest.peerDependenciesMeta))
      expect(optional).toBe(true);
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(peers));
  });

  it('installs on Node 20 with all that it needs, readers too', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const wanted = new Set<string>();
    for (const queue = names.map((name) => `node_modules/${name}`); queue.length > 0;) {
      const path = queue.pop()!;
      if (wanted.has(path) || !packages[path]) continue;
      wanted.add(path);
      for (const name of Object.keys(packages[path].dependencies ?? {}))
        queue.push(`node_modules/${name}`, `${path}/node_modules/${name}`);
    }
    expect(wanted.size).toBeGreaterThan(names.length);
    const lowest = [...wanted].flatMap((path) => {
      const { node } = packages[path].engines ?? {};
      return node ? [[path, /^>=\s*(\d+)(?:\.(\d+))?/.exec(node)?.slice(1).map(Number)] as const] : [];
    });
    for (const [path, [major = Infinity, minor = 0] = []] of lowest)
      expect(major < 20 || (major === 20 && !(minor > 19)), path).toBe(true);
  });

  it('names side effects only where there are some', () => {
    const registering = /^dist\/esm\/(define|classic|cli\/main|elements\/budget-[a-z-]+)\.js$/;
    expect(manifest.sideEffects).toEqual([
      // For Storybook and the workbench, which are built from the sources.
      './src/define.ts',
      './src/classic.ts',
      './dist/esm/define.js',
      './dist/esm/classic.js',
      './dist/esm/elements/budget-*.js',
      './dist/esm/cli/main.js',
      './dist/cli.js',
      './dist/page/**',
    ]);
    const files = builtFiles('dist/esm', /\.js$/, { recursive: true });
    for (const file of files.filter((file) => !registering.test(file)))
      expect(readBuilt(file).toString(), file).not.toMatch(/^(customElements\.|defineElements?\()/m);
  });
});

describe('dist/budget-document.schema.json', () => {
  const schema = JSON.parse(readBuilt('dist/budget-document.schema.json').toString());
  const sample = JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8'));

  it('is draft 2020-12 with an id and a title', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(/budget-document/);
    expect(schema.title).toMatch(/^Budget document/);
  });

  it('knows the keys of the sample and refuses others', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(sample)));
    expect(Object.keys(sample)).toEqual(expect.arrayContaining(schema.required));
    expect(Object.keys(schema.properties.tables.properties)).toEqual(
      expect.arrayContaining(Object.keys(sample.tables)),
    );
  });
});
