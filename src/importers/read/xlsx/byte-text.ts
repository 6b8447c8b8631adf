import { decodeStrictly } from '../../../model/decode-text.js';

/**
 * Text of a workbook from before 1997, which the library gives with one character for each byte: Chinese ones are in
 * GBK. Everything newer is in Unicode.
 */
export function decodeByteText(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return text;
  return decodeStrictly(Uint8Array.from(codes), 'gb18030') ?? text;
}
