import { isTableTitle, isUnitLine } from '../../words/lines.js';
import { keyOf } from '../../words/keys.js';
import type { PlainLine } from './markup.js';

/** A paragraph of a text with the line, from 0, where it begins. */
export interface Paragraph extends PlainLine {
  readonly line: number;
}

const ENDED = /[。！？；：.!?;:…][”’"）)】》]*$/;
const SENTENCE = /[，。；]/;
/** Marks that number a heading or an item. */
const NUMBER =
  /^\s*([（(]?[一二三四五六七八九十百]+[)）、.．]|[（(]?\d{1,3}([)）、]|[.．](?!\d))|第[一二三四五六七八九十]+[部分章节条]|[•·●■◆※-])/;
const CHINESE_NUMBER = /^\s*[（(]?[一二三四五六七八九十百]+[)）、.．]/;
const LABEL = /^[^，。；]{1,12}[:：]/;
/** How headings end that carry no number. */
const HEADING_END =
  /(说明|情况|概况|目录|解释|职责|职能|设置|构成|公开|部门预算|单位预算|部门决算|年度预算|报告|附件)$/;
/** Letters that a first line cut in two has at least, and a second line cut off has at most. */
const SHORTEST_FIRST = 15;
const LONGEST_REST = 20;

/**
 * Joins paragraphs that a page break cut in two: the first does not end like a sentence, and the second is no heading,
 * item, title or label. What is doubtful is left apart.
 */
export function joinParagraphs(paragraphs: readonly Paragraph[]): { joined: Paragraph[]; seams: number[] } {
  const joined: Paragraph[] = [];
  const seams: number[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && goesOn(last, paragraph)) {
      joined[joined.length - 1] = { ...last, text: joinTexts(last.text, paragraph.text) };
      seams.push(last.line);
    } else joined.push(paragraph);
  }
  return { joined, seams };
}

function goesOn(first: Paragraph, second: Paragraph): boolean {
  if (first.heading || second.heading || ENDED.test(first.text)) return false;
  if (startsAnew(second.text) || isTableTitle(first.text) || isUnitLine(first.text)) return false;
  if (!SENTENCE.test(second.text)) return false;
  if (SENTENCE.test(first.text)) return true;
  const body = first.text.replace(NUMBER, '');
  if (body.length < SHORTEST_FIRST || HEADING_END.test(keyOf(first.text))) return false;
  // An item that lists things, and the rest of its last one.
  if (NUMBER.test(first.text))
    return !CHINESE_NUMBER.test(first.text) && body.includes('、') && second.text.length <= LONGEST_REST;
  return true;
}

function startsAnew(text: string): boolean {
  return (
    NUMBER.test(text) || LABEL.test(text) || isUnitLine(text) || (isTableTitle(text) && !ENDED.test(text))
  );
}

function joinTexts(first: string, second: string): string {
  return /[\w%]$/.test(first) && /^\w/.test(second) ? `${first} ${second}` : first + second;
}
