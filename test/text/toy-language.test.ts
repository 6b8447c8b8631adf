import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFindings, checkBudget } from '../../src/model/rules/check-budget.js';
import { parseBudget } from '../../src/model/parse.js';
import { findingSentence } from '../../src/text/checks/finding-sentence.js';
import { issueSentence } from '../../src/text/issues.js';
import {
  addLanguage,
  isLoaded,
  loadLanguage,
  locales,
  localeOf,
  readsChinese,
  writingDirection,
} from '../../src/text/languages.js';
import { formatAmount } from '../../src/text/numbers.js';
import { toFen } from '../../src/model/money.js';
import { treemapWords } from '../../src/text/words.js';

// A folder and this line are all that a language takes.
addLanguage('qty', { direction: 'rtl', words: () => import('./toy-language/index.js') });

describe('a language that is added', () => {
  it('is chosen by its tag and says which way it is written', () => {
    expect(localeOf('qty-Latn')).toBe('qty');
    expect(locales()).toContain('qty');
    expect(writingDirection('qty')).toBe('rtl');
    expect(readsChinese('qty')).toBe(false);
  });

  it('speaks Chinese until its words are there, then its own', async () => {
    expect(isLoaded('qty')).toBe(false);
    expect(treemapWords('qty').heading.function).toBe('支出按功能：基本支出与项目支出');
    await loadLanguage('qty');
    expect(isLoaded('qty')).toBe(true);
    expect(treemapWords('qty').heading.function).toBe('Toy expenditure');
    expect(formatAmount(toFen(462.78, '万元')!, { unit: '万元', decimals: 2, locale: 'qty' })).toBe(
      '462.78 myriatoys',
    );
  });

  it('gives its sentences to issues and rules, wherever they are put together', async () => {
    await loadLanguage('qty');
    expect(
      issueSentence({ code: 'missing-key', severity: 'error', path: ['year'], key: 'year' }, 'qty'),
    ).toBe('Toy lost its year <year>');
    const text = readFileSync('data/hongqi-office-2022.json', 'utf8');
    const budget = parseBudget(JSON.parse(text.replace('"basic": 337.21', '"basic": 300'))).budget!;
    const finding = allFindings(checkBudget(budget).findings).find(({ rule }) => rule === 'ROW-EXP-BASIC')!;
    expect(findingSentence(finding, budget, 'qty')).toMatch(
      /^Toy of 300\.00 myriatoys, not of 337\.21 myriatoys/,
    );
  });

  it('is loaded once, and again after a fault', async () => {
    let asked = 0;
    addLanguage('qtx', {
      words: () =>
        asked++ === 0 ? Promise.reject(new Error('half sent')) : import('./toy-language/index.js'),
    });
    await expect(loadLanguage('qtx')).rejects.toThrow('half sent');
    expect(treemapWords('qtx').heading.function).toBe('支出按功能：基本支出与项目支出');
    await loadLanguage('qtx');
    await loadLanguage('qtx');
    expect(asked).toBe(2);
    expect(treemapWords('qtx').heading.function).toBe('Toy expenditure');
  });
});
