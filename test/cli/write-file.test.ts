import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { obstacle, outputFailureOf, writeWhole } from '../../src/cli/write-file.js';
import { outputFailureSentence } from '../../src/text/cli/failures.js';
import { folder } from './call.js';
import type { OutputFailure } from '../../src/text/cli/words.js';

describe('a file is written whole', () => {
  it('and nothing else is left in the folder', async () => {
    const at = folder();
    expect(await writeWhole(at('a.json'), '{}', false)).toBe(null);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('{}');
    expect(readdirSync(at())).toEqual(['a.json']);
  });

  it('never over another, unless by force', async () => {
    const at = folder();
    at('a.json', 'old');
    expect(await writeWhole(at('a.json'), 'new', false)).toEqual({ code: 'exists' });
    expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
    expect(await writeWhole(at('a.json'), 'new', true)).toBe(null);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('new');
    expect(readdirSync(at())).toEqual(['a.json']);
  });

  it('never over a folder, and not where a link leads nowhere', async () => {
    const at = folder();
    mkdirSync(at('a.json'));
    symlinkSync(at('nowhere'), at('link.json'));
    for (const force of [false, true])
      expect(await writeWhole(at('a.json'), 'x', force)).toEqual({ code: 'not-a-file' });
    expect(await obstacle(at('link.json'), false)).toEqual({ code: 'exists' });
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  it('of several that want the name at once, one', async () => {
    const at = folder();
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => writeWhole(at('a.json'), `${index}`, false)),
    );
    expect(results.filter((failure) => failure === null)).toHaveLength(1);
    expect(readdirSync(at())).toEqual(['a.json']);
  });

  it('not in a folder that is missing', async () => {
    const at = folder();
    expect(await writeWhole(at('missing/a.json'), 'x', false)).toEqual({ code: 'no-folder' });
  });
});

const failures: { [C in OutputFailure['code']]: Extract<OutputFailure, { code: C }> } = {
  exists: { code: 'exists' },
  'not-a-file': { code: 'not-a-file' },
  'not-a-folder': { code: 'not-a-folder' },
  'no-folder': { code: 'no-folder' },
  'no-permission': { code: 'no-permission' },
  'no-space': { code: 'no-space' },
  unwritable: { code: 'unwritable', reason: 'EIO' },
  'writer-missing': { code: 'writer-missing', packages: 'fflate' },
};

it.each(Object.values(failures))('$code is a sentence in both languages', (failure) => {
  expect(outputFailureSentence(failure, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u);
  expect(outputFailureSentence(failure, 'en')).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
});

it.each([
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'no-space'],
  ['ENOTDIR', 'no-folder'],
  ['EIO', 'unwritable'],
])('%s of the system is %s', (code, failure) => {
  expect(outputFailureOf(Object.assign(new Error('no'), { code })).code).toBe(failure);
});
