import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IssueCode, IssueSeverity } from '../../src/model/issues.js';
import { parseBudgetText } from '../../src/model/parse.js';

/** Every code there is: a new code without its line here does not compile. */
const severities: Record<IssueCode, IssueSeverity> = {
  'not-json': 'error',
  'not-a-document': 'error',
  'newer-schema-version': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'value-not-allowed': 'error',
  'malformed-text': 'error',
  'text-too-long': 'error',
  'control-character': 'error',
  'too-many-rows': 'error',
  'number-out-of-range': 'error',
  'amount-too-fine': 'error',
  'amount-too-large': 'error',
  'unresolved-cell': 'warning',
  'negative-amount': 'warning',
  'duplicate-code': 'warning',
  'markup-in-text': 'warning',
};

const FOLDER = 'data/invalid';
const samples = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** The code a sample is named after: `missing-key.unit.json` shows `missing-key`. */
const codeOf = (file: string) => file.split('.')[0] as IssueCode;

describe('samples of invalid documents', () => {
  it.each(samples)('%s yields exactly the issue it is named after', (file) => {
    const result = parseBudgetText(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const code = codeOf(file);
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
    expect(result.issues[0]?.severity).toBe(severities[code]);
    expect(result.ok).toBe(severities[code] === 'warning');
  });

  it.each(Object.keys(severities))('%s has a sample', (code) => {
    expect(samples).toContain(`${code}.json`);
  });
});

describe('invented documents', () => {
  it.each([
    ['data/invented-no-last-year.json', []],
    ['data/invented-awkward.json', ['negative-amount']],
  ])('%s is shown, with the issues it is made for', (file, codes) => {
    const result = parseBudgetText(readFileSync(file, 'utf8'));
    expect(result.issues.map((issue) => issue.code)).toEqual(codes);
    expect(result.budget?.invented).toBe(true);
  });
});
