import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../src/model/issues.js';
import type { LoadFailure } from '../../src/model/load-failure.js';
import { parseBudgetText } from '../../src/model/parse.js';
import { failureSentence } from '../../src/text/failures.js';
import { issueSentence } from '../../src/text/issues.js';
import type { Locale } from '../../src/text/languages.js';

const LOCALES: readonly Locale[] = ['zh-CN', 'en', 'zh-Hant'];
const at = { severity: 'error', path: ['tables', 'expenditure', 'rows', 3, 'basic'] } as const;

/** One issue of each code with what its sentence must name: a new code without its line does not compile. */
const issues: { [C in IssueCode]: [Extract<Issue, { code: C }>, string[]] } = {
  'not-json': [{ ...at, path: [], code: 'not-json', line: 3, column: 17 }, ['3', '17']],
  'not-a-document': [
    { ...at, path: [], code: 'not-a-document', received: '{type, features}' },
    ['{type, features}'],
  ],
  'newer-schema-version': [{ ...at, code: 'newer-schema-version', version: 7, supported: 1 }, ['7', '1']],
  'missing-key': [{ ...at, code: 'missing-key', key: 'basic' }, ['basic']],
  'unknown-key': [{ ...at, code: 'unknown-key', key: 'basik', suggestion: 'basic' }, ['“basik”', '“basic”']],
  'wrong-type': [{ ...at, code: 'wrong-type', expected: 'number', received: '“12”' }, ['number', '“12”']],
  'value-not-allowed': [
    { ...at, code: 'value-not-allowed', allowed: ['item', 'total'], received: '“sum”' },
    ['item', 'total', '“sum”'],
  ],
  'malformed-text': [{ ...at, code: 'malformed-text', received: '“2022年”' }, ['“2022年”']],
  'text-too-long': [{ ...at, code: 'text-too-long', length: 241, limit: 200 }, ['241', '200']],
  'control-character': [{ ...at, code: 'control-character', received: '“aU+202Eb”' }, ['U+202E']],
  'too-many-rows': [{ ...at, code: 'too-many-rows', count: 10_000, limit: 5000 }, ['10000', '5000']],
  'number-out-of-range': [{ ...at, code: 'number-out-of-range', received: 1812 }, ['1812']],
  'amount-too-fine': [{ ...at, code: 'amount-too-fine', received: 0.001, unit: '元' }, ['0.001', '元']],
  'amount-too-large': [{ ...at, code: 'amount-too-large', received: 1e21, unit: '万元' }, ['1e+21', '万元']],
  'unresolved-cell': [
    { ...at, code: 'unresolved-cell', cell: 'tables.income.rows[9].total' },
    ['tables.income.rows[9].total'],
  ],
  'negative-amount': [{ ...at, code: 'negative-amount', received: -6.8, unit: '万元' }, ['-6.8', '万元']],
  'duplicate-code': [
    { ...at, code: 'duplicate-code', duplicate: '2010301', first: 'tables.expenditure.rows[2].code' },
    ['2010301', 'tables.expenditure.rows[2].code'],
  ],
  'markup-in-text': [{ ...at, code: 'markup-in-text', received: '<script' }, ['<script']],
};

const url = 'https://example.gov.cn/budget.json';
const failures: { [C in LoadFailure['code']]: [Extract<LoadFailure, { code: C }>, string[]] } = {
  address: [{ code: 'address', url: 'http://' }, ['http://', 'src']],
  network: [{ code: 'network', url }, [url]],
  timeout: [{ code: 'timeout', url, seconds: 20 }, [url, '20']],
  status: [{ code: 'status', url, status: 404 }, [url, '404']],
  'web-page': [{ code: 'web-page', url }, [url]],
  'too-large': [{ code: 'too-large', url, megabytes: 20 }, [url, '20 MB']],
  encoding: [{ code: 'encoding', url }, [url, 'UTF-8']],
  beside: [{ code: 'beside', file: 'budget-kit.en.js' }, ['budget-kit.en.js', 'budget-kit-base']],
};

/** A whole sentence: an end, no hole where a value should stand. */
function expectSentence(sentence: string, locale: Locale): void {
  expect(sentence).toMatch(locale === 'en' ? /[.?]$/ : /[。？]$/);
  expect(sentence).not.toMatch(/undefined|\[object|\$\{/);
  if (locale === 'zh-CN') expect(sentence).toMatch(/\p{Script=Han}/u);
}

describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.values(issues))('$code says what and where', (issue, parts) => {
    const sentence = issueSentence(issue as Issue, locale);
    expectSentence(sentence, locale);
    for (const part of parts) expect(sentence).toContain(part);
    const whole = { en: 'Whole document: ', 'zh-Hant': '整份數據：' }[locale] ?? '整份数据：';
    const place = `tables.expenditure.rows[3].basic${locale === 'en' ? ': ' : '：'}`;
    expect(sentence.startsWith(issue.path.length === 0 ? whole : place)).toBe(true);
  });

  it.each(Object.values(failures))('$code says what failed', (failure, parts) => {
    const sentence = failureSentence(failure as LoadFailure, locale);
    expectSentence(sentence, locale);
    for (const part of parts) expect(sentence).toContain(part);
  });

  it('an unknown key without a near one', () => {
    const sentence = issueSentence({ ...at, code: 'unknown-key', key: 'xyz', suggestion: null }, locale);
    expectSentence(sentence, locale);
    expect(sentence).toContain('“xyz”');
  });

  it('every sample of data/invalid', () => {
    for (const file of readdirSync('data/invalid'))
      for (const issue of parseBudgetText(readFileSync(`data/invalid/${file}`, 'utf8')).issues)
        expectSentence(issueSentence(issue, locale), locale);
  });
});

describe('the two languages', () => {
  it('differ', () => {
    for (const [issue] of Object.values(issues))
      expect(issueSentence(issue as Issue, 'en')).not.toBe(issueSentence(issue as Issue, 'zh-CN'));
  });

  it('keep markup as text', () => {
    expect(issueSentence(issues['markup-in-text'][0], 'zh-CN')).toContain('“<script”');
  });
});
