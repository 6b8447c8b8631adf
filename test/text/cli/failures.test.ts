import { expect, it } from 'vitest';
import { inputFailureSentence } from '../../../src/text/cli/failures.js';
import type { InputFailure } from '../../../src/text/cli/words.js';

/** One failure of each code: a new code without its line does not compile. */
const failures: { [C in InputFailure['code']]: Extract<InputFailure, { code: C }> } = {
  'not-found': { code: 'not-found' },
  'no-documents': { code: 'no-documents' },
  'no-files': { code: 'no-files' },
  refused: { code: 'refused', refusals: [{ name: 'a.xlsx', code: 'encrypted', words: {} }] },
  'no-budget': { code: 'no-budget', notes: [] },
  'several-documents': {
    code: 'several-documents',
    parts: [
      { label: 'a.xlsx', department: 'A', year: 2025 },
      { label: 'b.xlsx', department: null, year: null },
    ],
  },
  permission: { code: 'permission' },
  empty: { code: 'empty' },
  'too-large': { code: 'too-large', megabytes: 50 },
  encoding: { code: 'encoding' },
  'web-page': { code: 'web-page' },
  unreadable: { code: 'unreadable', reason: 'EIO' },
  invalid: {
    code: 'invalid',
    issues: [{ code: 'missing-key', severity: 'error', path: ['year'], key: 'year' }],
  },
  crashed: { code: 'crashed', reason: 'TypeError' },
};

it.each(Object.values(failures))('$code is a sentence in both languages', (failure) => {
  const [chinese, english] = (['zh-CN', 'en'] as const).map((locale) =>
    inputFailureSentence(failure, locale),
  );
  expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
  expect(english).toMatch(/^(“.*”: )?[A-Z][^\p{Script=Han}]*\.$/u);
  for (const [key, value] of Object.entries(failure))
    if (key !== 'code' && typeof value !== 'object')
      for (const sentence of [chinese, english]) expect(sentence).toContain(String(value));
});
