import { mkdirSync, readFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import type { ImportRecord } from '../../src/cli/import-json.js';
import { readPublished } from '../published.js';
import { call, folder, HONGQI } from './call.js';

// Whoever runs the tests may be allowed to read everything.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const readdir = (path: string) =>
    path.endsWith('locked')
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      : real.readdir(path);
  return { ...real, readdir };
});

it('a folder that may not be read is told of and does not stop the others', async () => {
  const at = folder();
  for (const name of ['in', 'in/a', 'in/a/locked', 'in/b']) mkdirSync(at(name));
  at('in/a/局.txt', readPublished('hongqi-office-2022.txt'));
  const { code, stderr } = await call(['import', at('in'), '-o', at('out'), '--json']);
  expect(code).toBe(2);
  const records = JSON.parse(stderr) as ImportRecord[];
  expect(records.map(({ source, output, error }) => [source, output, error?.code ?? null])).toEqual([
    [at('in/a'), at('out/a.json'), null],
    [at('in/a/locked'), null, 'permission'],
  ]);
});

it('check goes on after it too', async () => {
  const at = folder();
  for (const name of ['in', 'in/locked']) mkdirSync(at(name));
  at('in/z.json', readFileSync(HONGQI));
  const { code, stdout } = await call(['check', at('in'), '--json']);
  expect(code).toBe(2);
  expect(
    JSON.parse(stdout).map(({ file, error }: { file: string; error?: { code: string } }) => [
      file,
      error?.code,
    ]),
  ).toEqual([
    [at('in/z.json'), undefined],
    [at('in/locked'), 'permission'],
  ]);
});
