import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['test', 'scripts', 'stories'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name)),
);
const withText = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('the tests', () => {
  it('are found', () => {
    expect(files.filter((file) => file.endsWith('.test.ts')).length).toBeGreaterThan(150);
  });

  it('are never skipped, set aside or run alone', () => {
    expect(withText(/[\w)]\s*\.(?:skip|skipIf|runIf|only|todo)\b|\b[fx](?:it|describe|context)\(/)).toEqual(
      [],
    );
  });

  it('read nothing beside the project', () => {
    expect(withText(/\.\.\/shared\b/)).toEqual([]);
  });
});
