import { describe, expect, it } from 'vitest';
import * as english from '../../src/text/en/index.js';
import { addLanguage, loadLanguage, localeOf, type PageWords } from '../../src/text/languages.js';
import * as subjects from '../../src/text/words.js';

describe('localeOf', () => {
  it.each(['en', 'EN', 'en-GB', 'en-US', 'En-Latn-US', 'en-x-plain'])('%s is English', (tag) => {
    expect(localeOf(tag)).toBe('en');
  });

  it.each(['zh-Hant', 'zh-hant', 'zh-Hant-HK', 'zh-TW', 'zh-tw', 'zh-HK', 'zh-MO', 'zh-HK-x-portal'])(
    '%s is Chinese in traditional characters',
    (tag) => {
      expect(localeOf(tag)).toBe('zh-Hant');
    },
  );

  it.each([
    'zh',
    'zh-CN',
    'zh-Hans',
    'zh-Hans-TW',
    'zh-SG',
    'zh-Hantx',
    'yue-Hant',
    'fr',
    'enm',
    'eng',
    'x-en',
    '',
    ' ',
    'constructor',
    null,
    undefined,
  ])('%s is Chinese', (tag) => {
    expect(localeOf(tag)).toBe('zh-CN');
  });
});

describe('subjects', () => {
  it('are each spoken under the name it has in every language', async () => {
    addLanguage('x-named', { words: () => Promise.resolve<PageWords>(english) });
    await loadLanguage('x-named');
    for (const [name, say] of Object.entries(subjects))
      expect(say('x-named'), name).toBe(english[name as keyof typeof subjects]);
  });
});
