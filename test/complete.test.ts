import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['test', 'scripts', 'stories'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name)),
);
const withText = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

/** Ways to set a test aside, and the folder beside the project; put together, so that this file names neither. */
const SET_ASIDE = ['sk' + 'ip', 'sk' + 'ipIf', 'runIf', 'only', 'todo'].join('|');
const BESIDE = ['..', 'shared'].join('/');

describe('the tests', () => {
  it('are found', () => {
    expect(files.filter((file) => file.endsWith('.test.ts')).length).toBeGreaterThan(150);
  });

  it('all run, and none alone', () => {
    expect(
      withText(new RegExp(`[\\w)]\\s*\\.(?:${SET_ASIDE})\\b|\\b[fx](?:it|describe|context)\\(`)),
    ).toEqual([]);
  });

  it('read nothing beside the project', () => {
    expect(withText(new RegExp(`${BESIDE.replaceAll('.', '\\.')}\\b`))).toEqual([]);
  });
});
