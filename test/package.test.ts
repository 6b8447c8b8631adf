import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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

  it('has types beside every element', () => {
    const files = builtFiles('dist/elements', /^budget-(?!kit\.).*\.js$/);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(file.replace(/\.js$/, '.d.ts')), file).toBe(true);
  });
});

describe('package', () => {
  it('has nothing publint would say', async () => {
    builtFiles('dist', /\.js$/);
    const { messages } = await publint({ pkgDir: '.', strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that every resolver of ES modules finds', async () => {
    const elements = builtFiles('dist/elements', /^budget-(?!kit\.).*\.js$/).map((file) =>
      file.slice('dist/'.length, -'.js'.length),
    );
    const problems = await promisify(execFile)('node_modules/.bin/attw', [
      ...['--pack', '.', '--profile', 'esm-only', '--no-emoji', '--no-color'],
      // It cannot follow `./elements/*` by itself.
      ...['--exclude-entrypoints', './elements/*', '--include-entrypoints', ...elements],
    ]).then(
      () => '',
      (error: { stdout?: string }) => error.stdout || String(error),
    );
    expect(problems).toBe('');
  });

  it('has types without a fault of their own', () => {
    const roots = [
      ...['index', 'define', 'model/index'].map((name) => `dist/types/${name}.d.ts`),
      ...builtFiles('dist/elements', /\.d\.ts$/),
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
    const named = readdirSync('dist/types', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => [
        ...readFileSync(`dist/types/${file}`, 'utf8').matchAll(/(?:from |import\()["']([^."'][^"']*)/g),
      ])
      .map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
    const known = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
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
      return node ? [[path, /^>=(\d+)(?:\.(\d+))?/.exec(node)?.slice(1).map(Number)] as const] : [];
    });
    for (const [path, [major = Infinity, minor = 0] = []] of lowest)
      expect(major < 20 || (major === 20 && !(minor > 19)), path).toBe(true);
  });

  it('names side effects only where there are some', () => {
    expect(manifest.sideEffects).toEqual([
      // For the build of the browser files.
      './src/define.ts',
      './dist/define.js',
      './dist/elements/*.js',
      './dist/budget-kit.js',
    ]);
    for (const file of ['dist/index.js', ...builtFiles('dist/chunks', /\.js$/)])
      expect(readBuilt(file).toString(), file).not.toMatch(/^(customElements\.|defineElement\()/m);
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
