import { describe, expect, it } from 'vitest';
import { noteSentence, noteText } from '../../../src/text/importing/notes.js';
import { placeText } from '../../../src/text/importing/places.js';
import { refusalSentence } from '../../../src/text/importing/refusals.js';
import { readingNotes } from '../../../src/text/importing/words.js';
import type { RefusalCode } from '../../../src/text/importing/words.js';

const LOCALES = ['zh-CN', 'en', 'zh-Hant'] as const;
const words = {
  count: 3,
  limit: 20_000,
  columns: 'C',
  names: 'oMath',
  format: 'html',
  megabytes: 64,
  pages: 401,
};

describe('places of files', () => {
  it.each([
    [{ file: 'a.xlsx', sheet: '收支总表', cell: 'C7' }, '“a.xlsx”，工作表“收支总表”，C7'],
    [{ file: 'a.pdf', page: 12, table: 2, cell: 'R3C4' }, '“a.pdf”，第 12 页，第 2 张表，第 3 行第 4 列'],
    [{ file: 'a.txt', line: 9 }, '“a.txt”，第 9 行'],
  ])('%j', (place, expected) => {
    expect(placeText(place, 'zh-CN')).toBe(expected);
  });

  it('in English', () => {
    expect(placeText({ file: 'a.docx', table: 1, cell: 'R3C4' }, 'en')).toBe(
      '“a.docx”, table 1, row 3, column 4',
    );
  });
});

describe('refusals', () => {
  it('say which file, what is wrong and what to do', () => {
    const refusal = {
      name: '公开表.xlsx',
      code: 'too-many-rows',
      words: { place: '明细', count: 100_000, limit: 20_000 },
    };
    expect(refusalSentence(refusal, 'zh-CN')).toBe(
      '“公开表.xlsx”：工作表“明细”有 100000 行，最多 20000 行，没有读取。公开表不会这么长，请删去多余的行或工作表。',
    );
    expect(refusalSentence({ name: 'a.doc', code: 'unknown-format', words: { kind: 'doc' } }, 'en')).toBe(
      '“a.doc”: It is an old Word file (.doc). Open it in Word or WPS, save it as .docx and import that.',
    );
  });

  const codes: RefusalCode[] = [
    'empty-file',
    'too-large',
    'unknown-format',
    'encrypted',
    'damaged',
    'zip-bomb',
    'scanned',
    'too-many-sheets',
    'too-many-rows',
    'too-many-pages',
    'too-many-cells',
    'reader-missing',
  ];

  it.each(codes)('%s has words in both languages, whatever it knows', (code) => {
    for (const locale of LOCALES)
      for (const known of [words, {}]) {
        const sentence = refusalSentence({ name: 'a', code, words: known }, locale);
        expect(sentence).toMatch(/[。.]$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
  });
});

describe('notes of the readers', () => {
  it('say where, what and what to do', () => {
    const note = {
      code: 'formulas-without-values',
      place: { file: 'a.xlsx', sheet: '支出', cell: 'B7' },
      words: { count: 2 },
    };
    expect(noteSentence(note, 'zh-CN')).toBe(
      '“a.xlsx”，工作表“支出”，B7：有 2 个公式单元格没有保存计算结果，从这一格起读不出数。请用 Excel 或 WPS 打开，保存后再导入。',
    );
  });

  it.each(Object.keys(readingNotes('en')))('%s has words in both languages', (code) => {
    for (const locale of LOCALES) {
      const text = noteText({ code, place: { file: 'a' }, words }, locale);
      expect(text).toMatch(/[。.]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(/\p{Script=Han}/u.test(noteText({ code, place: { file: 'a' }, words }, 'en'))).toBe(false);
  });

  it('gives the bare code of a note that no group knows', () => {
    expect(noteText({ code: 'toString', place: { file: 'a' } }, 'zh-CN')).toBe('toString');
  });
});
