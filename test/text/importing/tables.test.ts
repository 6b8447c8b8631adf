import { describe, expect, it } from 'vitest';
import { tableNotes } from '../../../src/text/importing/words.js';
import type { TableNoteCode } from '../../../src/text/importing/words.js';

const words = {
  table: 'expenditure',
  text: '甲',
  title: '某表',
  cells: 3,
  count: 5,
  rows: 6,
  of: 8,
  given: 4,
  columns: 7,
  proposal: 700,
  most: 200,
  confidence: 'guess',
};

describe('sentences on tables', () => {
  const codes = Object.keys(tableNotes('zh-CN')) as TableNoteCode[];

  it.each(codes)('%s is a sentence in both languages, with all its words', (code) => {
    const zh = tableNotes('zh-CN')[code](words);
    const en = tableNotes('en')[code](words);
    expect(zh).toMatch(/[。？]$/);
    expect(en).toMatch(/[.?]$/);
    for (const sentence of [zh, en]) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  it('name the table in the words of the kit', () => {
    expect(tableNotes('zh-CN')['unit-missing'](words)).toBe(
      '没有看到支出总表的金额单位。请填写是元还是万元。',
    );
  });
});
