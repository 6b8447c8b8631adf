import { traditional } from '../recognise/traditional.data.js';

const simplified = new Map(
  Array.from({ length: traditional.length / 2 }, (_, i) => [traditional[2 * i]!, traditional[2 * i + 1]!]),
);

const TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** Latin letters with or without tone marks in brackets: re-encoded pages put the sound behind a character. */
const SOUND = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)/g;

/**
 * The form in which titles and heads are compared: NFKC (so brackets, colons and digits are half-width), no white
 * space, no quotation marks, simplified characters.
 */
export function keyOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/@@/g, '')
      .replace(/\s+/g, '')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u200b-\u200f\ufeff]/g, '')
      .replace(/["'“”‘’«»《》〈〉「」『』]/g, '')
      .replace(TRADITIONAL, (character) => simplified.get(character)!)
      .replace(SOUND, '')
  );
}

/** Marks of notes that would be digits in other widths: ①, ², ⑴. */
const DIGIT_MARKS = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/g;

/** A text with `*` for marks of notes that are digits in a ring, in brackets, raised or lowered. */
export function withPlainMarks(text: string): string {
  return text.replace(DIGIT_MARKS, '*');
}

const YEAR = /(20\d\d|二[〇○零O0][一二三四五六七八九〇○零]{2})年?度?/g;

const FORM_NUMBER =
  /\(?(预算公开|部门预算|公开|预算|附)表?\d+(-\d+)*表?\)?|\(?表\d+(-\d+)*\)?|\(?附[件表]\d*(-\d+)*\)?[:、]?/g;

const NUMBERING =
  /^(第[一二三四五六七八九十]+部分|\(?[一二三四五六七八九十]+[)、.]+|\(?\d+(-\d+)*[)、.]+|表[一二三四五六七八九十]+[:、.]?)+/;

/** A title without year, form number, numbering and what stands in brackets behind it. */
export function titleKeyOf(text: string): string {
  let key = keyOf(text).replace(/^#+/, '').replace(/\*/g, '');
  key = key.replace(FORM_NUMBER, '').replace(YEAR, '').replace(NUMBERING, '');
  for (let before = ''; before !== key;) {
    before = key;
    key = key
      .replace(/\([^()]*\)$/, '')
      .replace(/[:。.;,、]+$/, '')
      .replace(/续表?$/, '');
  }
  return key;
}

/** A head without years, units and what else says nothing about the meaning of the column. */
export function headKeyOf(text: string): string {
  return keyOf(text)
    .replace(/20\d\d年?度?/g, '')
    .replace(/\((单位:)?[千万亿]?元\)|单位:[千万亿]?元|\/?[万亿]元$/g, '')
    .replace(/^[一二三四五六七八九十]+、|^\(?\d+[)、.]+/, '')
    .replace(/[:、]$/, '');
}
