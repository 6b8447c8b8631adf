import type { TableId } from '../../model/schema/tables.js';
import { isContentsLine, matchTitle } from '../recognise/match-title.js';
import type { Place } from '../source.js';
import type { Paragraph } from './paragraphs.js';
import { proseKey, readNumber } from './text-forms.js';

/** A table that the contents list names. */
export interface ContentsEntry {
  readonly number?: string;
  readonly title: string;
  readonly table?: TableId;
  readonly place: Place;
}

/** Dots that lead to a page number, and the number. */
const LEADERS = /\s*(?:[.…·．・‥_-]{2,}|…)[.…·．・‥_\s-]*\d*\s*$|\s+\d{1,3}$/;

/** What stands over the list of tables, and is none of them. */
const WHOLE = /^(20\d\d年度?)?(本?部门|单位|预算单位|本级)*(预算|预算公开|公开|附)表(格)?(及.*|和.*)?$/;

/** The line 目录, with or without a space. */
export function isContentsHead(text: string): boolean {
  return /^(目录|目次|contents)$/i.test(proseKey(text));
}

/** A line of a contents list without its leaders and page number. */
function titleIn(text: string): string {
  return text.replace(LEADERS, '').trim();
}

/** The end of the contents list that begins behind `from`: the first line that is none of its lines. */
export function contentsEnd(lines: readonly (Paragraph | { kind: 'grid' })[], from: number): number {
  const seen = new Set<string>();
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    if (!('marked' in line)) break;
    const led = isContentsLine(line.text) || LEADERS.test(line.text);
    const title = titleIn(line.text);
    const { style, number } = readNumber(title);
    const key = proseKey(title);
    const head = style === 'part' ? proseKey(number!) : key;
    const attached = /^附(件|表)/.test(key);
    // What a list names comes again where it stands; that is where the list has ended.
    if (!led && (seen.has(key) || seen.has(head))) break;
    if (!led && style === null && !attached) break;
    if (/[。；]/.test(title) || key.length > 80) break;
    seen.add(key).add(head);
  }
  return index;
}

/** The tables named in the lines of a contents list. */
export function tablesIn(lines: readonly Paragraph[]): ContentsEntry[] {
  return lines.flatMap(({ text, place }) => {
    const { number, style, rest } = readNumber(titleIn(text));
    const match = style === 'part' || /^附(件|表)[:：]/.test(rest) ? null : matchTitle(rest);
    if (!match || WHOLE.test(proseKey(rest))) return [];
    return [
      {
        ...(number === null ? {} : { number }),
        title: rest,
        ...(match.kind === 'table' ? { table: match.table } : {}),
        place,
      },
    ];
  });
}
