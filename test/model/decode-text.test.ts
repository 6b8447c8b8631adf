import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/model/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** GBK bytes of 部门预算. */
const GBK = [0xb2, 0xbf, 0xc3, 0xc5, 0xd4, 0xa4, 0xcb, 0xe3];

describe('decodeText', () => {
  it('UTF-8', () => {
    expect(decodeText(utf8('{"name": "部门预算 👍"}'))).toBe('{"name": "部门预算 👍"}');
  });

  it('UTF-8 with a byte order mark, which is taken away', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('{"a": "预"}')]))).toBe('{"a": "预"}');
  });

  it('GBK', () => {
    const bytes = new Uint8Array([...ascii('{"name": "'), ...GBK, ...ascii('"}')]);
    expect(JSON.parse(decodeText(bytes)!)).toEqual({ name: '部门预算' });
  });

  it('GB18030, with a character of four bytes', () => {
    const bytes = new Uint8Array([...ascii('"'), ...GBK, 0x95, 0x32, 0x82, 0x36, ...ascii('"')]);
    expect(JSON.parse(decodeText(bytes)!)).toBe('部门预算\u{20000}');
  });

  it('an ArrayBuffer, and a view of a part of one', () => {
    const bytes = utf8('x预算x');
    expect(decodeText(bytes.buffer)).toBe('x预算x');
    expect(decodeText(bytes.subarray(1, 7))).toBe('预算');
  });

  it('nothing', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it.each([
    ['UTF-16 with its mark', [0xff, 0xfe, 0x7b, 0x00]],
    ['a GBK character cut in two', [0x22, 0xb2]],
    ['a byte of neither', [0xff]],
  ])('%s is no text', (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBeNull();
  });

  it('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(utf8(text))).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['string', 'object']).toContain(typeof decodeText(bytes));
      }),
    );
  });
});
