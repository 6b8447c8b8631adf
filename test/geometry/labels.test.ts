import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabel, shortenText, textWidth, wrapText } from '../../src/geometry/labels.js';

const type = { fontSize: 10, lineHeight: 14 };
const text = fc.string({
  unit: fc.constantFrom('行', '政', '运', '（', '）', '，', '“', '”', 'a', 'B', '3', '.', ' ', '👍'),
  maxLength: 30,
});

describe('textWidth', () => {
  it.each([
    ['行政运行', 40],
    ['（室）', 30],
    ['ＡＢ', 20],
    ['“三公”', 40],
    ['——…', 30],
    ['①', 10],
    ['👍', 10],
    ['𠀀', 10],
    ['462.78', 36],
    ['', 0],
    ['a一', 16],
  ])('%s', (words, width) => {
    expect(textWidth(words, 10)).toBeCloseTo(width, 9);
  });
});

describe('wrapText', () => {
  it.each<[string, number, string[]]>([
    ['一般公共服务支出', 40, ['一般公共', '服务支出']],
    ['一般公共服务支出', 45, ['一般公共', '服务支出']],
    ['一般公共服务支出', 80, ['一般公共服务支出']],
    ['一般公共服务支出', 10, ['一', '般', '公', '共', '服', '务', '支', '出']],
    ['Other general public services', 100, ['Other general', 'public services']],
    ['办公厅（室）及', 50, ['办公厅', '（室）及']],
    ['甲乙丙，丁', 30, ['甲乙', '丙，丁']],
    ['2022年预算', 30, ['2022', '年预算']],
    ['预算ABC。', 45, ['预算', 'ABC。']],
    ['（2022）', 30, ['（2022）']],
    ['', 10, []],
    ['   ', 10, []],
  ])('%s in %d px', (words, width, lines) => {
    expect(wrapText(words, width, 10)).toEqual(lines);
  });

  it('lets a word that fits nowhere stand on its own line', () => {
    expect(wrapText('甲 Internationalisation 乙', 30, 10)).toEqual(['甲', 'Internationalisation', '乙']);
  });

  it('loses no character but spaces, and starts no line with closing punctuation', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 200 }), (words, width) => {
        const lines = wrapText(words, width, 10);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        if (!words.includes(' ')) for (const line of lines.slice(1)) expect(line).not.toMatch(/^[），]/);
        expect(lines).not.toContain('');
      }),
    );
  });
});

describe('fitLabel', () => {
  const details = ['221.52 万元', '47.87%'];

  it.each<[string, number, number, string[]]>([
    ['all of it', 100, 42, ['行政运行', '221.52 万元', '47.87%']],
    ['the name over two lines', 70, 60, ['行政运行', '221.52 万元', '47.87%']],
    ['no room for the share', 100, 41, ['行政运行', '221.52 万元']],
    ['the name alone', 100, 27, ['行政运行']],
    ['the name alone where the amount is too wide', 45, 100, ['行政运行']],
    ['the name alone over several lines', 20, 28, ['行政', '运行']],
    ['nothing: too low for the name', 20, 27, []],
    ['nothing: too low for a line', 100, 13, []],
    ['nothing: narrower than a glyph', 9, 100, []],
    ['nothing in an empty box', 0, 0, []],
    ['nothing in a box of negative size', -14, -14, []],
  ])('%s', (_about, width, height, lines) => {
    expect(fitLabel('行政运行', details, { width, height }, type)).toEqual(lines);
  });

  it('never cuts a name, and always fits', () => {
    const size = fc.integer({ min: -20, max: 300 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), size, size, (name, more, width, height) => {
        const lines = fitLabel(name, more, { width, height }, type);
        if (lines.length === 0) return;
        expect(lines.length * type.lineHeight).toBeLessThanOrEqual(height);
        for (const line of lines) expect(textWidth(line, type.fontSize)).toBeLessThanOrEqual(width);
        const wrapped = wrapText(name, width, type.fontSize);
        expect(lines.slice(0, wrapped.length)).toEqual(wrapped);
        expect(lines.slice(wrapped.length)).toEqual(more.slice(0, lines.length - wrapped.length));
      }),
    );
  });
});

describe('shortenText', () => {
  it.each([
    ['一般公共服务支出', 80, '一般公共服务支出'],
    ['一般公共服务支出', 79, '一般公共服务…'],
    ['一般公共服务支出', 20, '一…'],
    ['一般公共服务支出', 19, ''],
    ['abc', 18, 'abc'],
    ['abcd', 22, 'ab…'],
    ['', 0, ''],
    ['👍👍👍', 20, '👍…'],
    ['甲', -5, ''],
  ])('%s in %d px', (words, width, expected) => {
    expect(shortenText(words, width, 10)).toBe(expected);
  });

  it('always fits, and keeps the text or as much of it as there is room for', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 200 }), (words, width) => {
        const short = shortenText(words, width, 10);
        expect(textWidth(short, 10)).toBeLessThanOrEqual(width);
        if (short === words) return;
        expect(short === '' || words.startsWith(short.slice(0, -1))).toBe(true);
        const next = [...words].slice(0, Math.max(0, [...short].length - 1) + 1).join('');
        expect(textWidth(`${next}…`, 10)).toBeGreaterThan(width);
      }),
    );
  });
});
