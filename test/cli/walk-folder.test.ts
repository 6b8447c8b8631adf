import { mkdirSync, symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { Walker } from '../../src/cli/walk-folder.js';
import { folder } from './call.js';

it('tells of a folder that cannot be looked into, and goes on', async () => {
  const at = folder();
  for (const name of ['a', 'a/locked', 'b']) mkdirSync(at(name));
  for (const name of ['a/1.txt', 'a/locked/2.txt', 'b/3.txt']) at(name, '');
  // Whoever runs the tests may be allowed to read everything.
  const list = async (path: string) => {
    if (path.endsWith('locked')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return readdir(path);
  };
  expect(await new Walker(() => true, list).files(at())).toEqual({
    files: [at('a/1.txt'), at('b/3.txt')],
    failures: [{ path: at('a/locked'), failure: { code: 'permission' } }],
  });
});

it('goes each way once, however links lead', async () => {
  const at = folder();
  for (const name of ['a', 'a/b']) mkdirSync(at(name));
  at('a/b/1.txt', '');
  symlinkSync('../..', at('a/b/up'));
  symlinkSync('a', at('again'));
  symlinkSync('a/b/1.txt', at('one'));
  symlinkSync('self', at('self'));
  symlinkSync('gone', at('nowhere'));
  expect(await new Walker(() => true).files(at())).toEqual({
    files: [at('a/b/1.txt'), at('nowhere'), at('one')],
    failures: [],
  });
});
