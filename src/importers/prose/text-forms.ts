import { keyOf } from '../words/keys.js';

/** Full-width digits, points, signs and percent signs as half-width ones, one for one: positions stay. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％－＋＜＞]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}

/** The form in which titles and subjects are compared: width, spaces and the kind of quotation marks do not count. */
export function proseKey(text: string): string {
  return keyOf(text).toLowerCase();
}

const CHINESE = '〇○零一二三四五六七八九十百';

/** How a paragraph is numbered: 第一部分, 一、, （一）, 1., （1）, ①. */
export type NumberStyle = 'part' | 'chinese' | 'bracket' | 'digit' | 'bracketDigit' | 'circle';

const STYLES: readonly [NumberStyle, RegExp][] = [
  ['part', new RegExp(`^第\\s*[${CHINESE}\\d]+\\s*(?:部分|章|篇)`)],
  ['chinese', new RegExp(`^[${CHINESE}]+\\s*[、.．,，]`)],
  ['bracket', new RegExp(`^[（(]\\s*[${CHINESE}]+\\s*[)）]\\s*[、.．]?`)],
  ['digit', /^\d{1,3}\s*(?:、|[.．](?!\s?\d)|[.．](?=\s?(?:20\d\d\s*年|\d{7}\D)))/],
  ['digit', /^\d{1,3}\s*[.．]\s+(?=\d)/],
  ['bracketDigit', /^(?:[（(]\s*\d{1,3}\s*[)）]|\d{1,3}\s*[)）])\s*[、.．]?/],
  ['circle', /^[①-⑳]/],
];

/** The printed number before a paragraph, how it is written, and what follows it. */
export interface Numbered {
  readonly number: string | null;
  readonly style: NumberStyle | null;
  readonly rest: string;
}

/** Takes the number from the front of a paragraph. */
export function readNumber(text: string): Numbered {
  for (const [style, pattern] of STYLES) {
    const number = pattern.exec(text)?.[0];
    if (number !== undefined) return { number: number.trim(), style, rest: text.slice(number.length).trim() };
  }
  return { number: null, style: null, rest: text.trim() };
}

/** A printed numeral as a number: thousands separators and layout spaces taken out, digit by digit. */
export function numeralOf(printed: string): number {
  return Number(halfWidth(printed).replace(/[\s,，]/g, ''));
}
