import { describe, expect, it } from 'vitest';
import { noteSentence } from '../../../src/text/importing/notes.js';
import { proseNotes } from '../../../src/text/importing/words.js';

const words = {
  table: 'income',
  part: 'glossary',
  level: 'unit',
  count: 2,
  most: 3,
  length: 4,
  text: '甲',
  title: '乙',
  other: '丙.txt',
  year: 2024,
  here: '丁',
  there: '戊',
};

describe('notes on the prose', () => {
  it('have the same codes in both languages', () => {
    expect(Object.keys(proseNotes('en'))).toEqual(Object.keys(proseNotes('zh-CN')));
  });

  it.each(Object.keys(proseNotes('zh-CN')))('say where, what and what to do: %s', (code) => {
    const note = { code, place: { file: '说明.docx', line: 7 }, words };
    for (const locale of ['zh-CN', 'en'] as const) {
      const sentence = noteSentence(note, locale);
      expect(sentence).toContain('说明.docx');
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|\[object|\bnull\b/);
      expect(sentence).not.toContain(code);
    }
  });

  it('name tables and parts as people do', () => {
    const sentence = (code: string) => noteSentence({ code, place: { file: 'a' }, words }, 'zh-CN');
    expect(sentence('table-twice')).toContain('收入总表');
    expect(sentence('list-twice')).toContain('名词解释');
    expect(sentence('level-assumed')).toContain('单位预算');
  });
});
