import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBuilt } from './built.js';

const KB = 1024;
const app = resolve('.cache/packed-app');
let packed: string;

beforeAll(() => {
  readBuilt('dist/page/budget-kit.js');
  rmSync(app, { recursive: true, force: true });
  mkdirSync(join(app, 'node_modules/budget-kit'), { recursive: true });
  // Without one of its own, the folder would be part of this package, which could be imported by its name.
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "type": "module" }');
  execFileSync('npm', ['pack', '--pack-destination', app, '--loglevel=error', '--ignore-scripts']);
  packed = join(
    app,
    readdirSync(app).find((file) => file.endsWith('.tgz'))!,
  );
  execFileSync('tar', ['-xzf', packed, '--strip-components=1', '-C', join(app, 'node_modules/budget-kit')]);
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(app, { recursive: true, force: true });
});

/** What a bundler makes of a text: the code that a page waits for, and the modules that went into all of it. */
interface Bundled {
  code: string;
  modules: string[];
}

async function withVite(text: string): Promise<Bundled> {
  writeFileSync(join(app, 'main.js'), text);
  // The test runner sets another one, which bundlers take for development.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rolldownOptions: { input: join(app, 'main.js') } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; isEntry?: boolean; code?: string; moduleIds?: string[] }[];
  };
  const chunks = output.filter(({ type }) => type === 'chunk');
  return {
    code: chunks.find(({ isEntry }) => isEntry)!.code!,
    modules: chunks.flatMap(({ moduleIds = [] }) => moduleIds).map((id) => relative(app, id)),
  };
}

async function withEsbuild(text: string): Promise<Bundled> {
  writeFileSync(join(app, 'main.js'), text);
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: app,
    entryPoints: ['main.js'],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
  });
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'main.js')!;
  // It writes a chunk for each import() that it has seen, also of modules that it left out.
  const reached = (kinds: readonly string[], file = entry, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind } of metafile.outputs[file]!.imports)
      if (kinds.includes(kind)) reached(kinds, path, found);
    return found;
  };
  const code = (file: string) => outputFiles.find(({ path }) => path === join(app, file))!.text;
  return {
    code: [...reached(['import-statement'])].map(code).join('\n'),
    modules: [...reached(['import-statement', 'dynamic-import'])].flatMap((file) =>
      Object.entries(metafile.outputs[file]!.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    ),
  };
}

/** Folders of `elements/` that modules stand in. */
const foldersOf = (modules: string[]) =>
  [
    ...new Set(modules.flatMap((id) => /budget-kit\/dist\/esm\/elements\/([\w-]+)\//.exec(id)?.[1] ?? [])),
  ].toSorted();

describe.each([
  ['Vite', withVite],
  ['esbuild', withEsbuild],
] as const)('bundled with %s from the packed package', (_name, bundle) => {
  it('takes of BudgetTerm its own modules only', async () => {
    const { code, modules } = await bundle(
      `import { BudgetTerm, defineElement } from 'budget-kit'; defineElement('budget-term', BudgetTerm);`,
    );
    expect(foldersOf(modules)).toEqual(['base', 'term']);
    expect(modules.filter((id) => id.endsWith('lit-html.js'))).toHaveLength(1);
    expect(modules.filter((id) => /text\/checks\/index|model\/rules|dist\/page/.test(id))).toEqual([]);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(28 * KB);
  });

  it('takes of one figure what it needs, and the rules later', async () => {
    const { code, modules } = await bundle(`import 'budget-kit/elements/budget-treemap';`);
    expect(foldersOf(modules)).toEqual(['base', 'chart', 'checks', 'treemap']);
    expect(modules.filter((id) => /elements\/checks\/(panel|budget-checks)/.test(id))).toEqual([]);
    expect(modules.filter((id) => id.endsWith('lit-html.js'))).toHaveLength(1);
    expect(code).toContain('budget-treemap');
    expect(code).not.toContain('X-3PUB-ECON');
    expect(code).not.toContain('Loading data…');
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(38 * KB);
  });
});

describe('the packed package', () => {
  it('is within 2 MB, with samples and without source maps, tests or sources', () => {
    expect(statSync(packed).size).toBeLessThanOrEqual(2 * KB * KB);
    const files = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' }).split('\n');
    expect(files).toContain('package/data/hongqi-office-2022.json');
    expect(files).toContain('package/dist/ide/web-types.json');
    expect(files.filter((file) => /\.map$|^package\/(src|test|scripts|stories)\//.test(file))).toEqual([]);
  });
});
