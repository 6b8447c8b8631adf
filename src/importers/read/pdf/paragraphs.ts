import { isItem, wordJoint } from './cell-text.js';
import type { TextLine } from './page-parts.js';

/** A paragraph or heading, not yet a block. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  readonly size: number;
}

/** The column the text of a page is set in. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

const TERMINAL = /[。！？：；.!?:;”]$/;
const LEADERS = /[.…·．・‥]{4,}|…{2,}/;
/** Gap between lines of one paragraph, in heights of the text, at most. */
const LINE_GAP = 2;

/** Joins lines to paragraphs, also over the end of a page. */
export class ParagraphBuilder {
  readonly paragraphs: Paragraph[] = [];
  #last: { line: TextLine; page: number } | undefined;

  add(line: TextLine, page: number, measure: Measure): void {
    const open = this.paragraphs.at(-1);
    const last = this.#last;
    if (open && last && goesOn(last.line, line, measure, last.page === page)) {
      const text = open.text + wordJointOf(open.text, line.text) + line.text;
      this.paragraphs[this.paragraphs.length - 1] = { ...open, text };
    } else this.paragraphs.push({ text: line.text, page, size: line.size });
    this.#last = { line, page };
  }

  /** What follows is a paragraph of its own. Gives what is there, and begins anew. */
  take(): Paragraph[] {
    this.#last = undefined;
    return this.paragraphs.splice(0);
  }
}

/** Figures broken by the end of a line are put together; words get a space. */
function wordJointOf(last: string, next: string): string {
  return /[\d.,]$/.test(last) && /^[\d.,%]/.test(next) ? '' : wordJoint(last, next);
}

function goesOn(last: TextLine, next: TextLine, { left, right }: Measure, samePage: boolean): boolean {
  const em = last.size;
  if (Math.abs(next.size - em) > 0.08 * em || isItem(next.text)) return false;
  if ([last, next].some(({ text }) => text.includes('\t') || LEADERS.test(text))) return false;
  if (samePage && (next.top - last.bottom > LINE_GAP * em || next.top < last.top)) return false;
  // The first word of the next line would have had room: the line was ended on purpose.
  if (last.right + next.firstWord <= right - 0.5 * em) return false;
  const isIndented = next.left > left + 1.2 * em;
  return !isIndented || !TERMINAL.test(last.text);
}

/** The column of text of pages of one width: where its long lines begin and end. */
export function measureOf(lines: readonly TextLine[], width: number): Measure {
  const long = lines.filter((line) => line.right - line.left >= 0.5 * width && !line.text.includes('\t'));
  return long.length === 0
    ? { left: 0, right: Infinity }
    : { left: Math.min(...long.map(({ left }) => left)), right: Math.max(...long.map(({ right }) => right)) };
}

/** Sizes that mark headings, largest first: those clearly larger than most of the text. */
export function headingSizes(lines: readonly TextLine[]): number[] {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const [body] = [...counts].sort((first, second) => second[1] - first[1])[0] ?? [0];
  return [...counts.keys()].filter((size) => size >= 1.15 * body).sort((first, second) => second - first);
}

/** Level of a heading by its size, 1 to 6; `undefined` for text. */
export function headingLevel(size: number, sizes: readonly number[]): number | undefined {
  const level = sizes.indexOf(Math.round(size * 2) / 2);
  return level < 0 ? undefined : Math.min(level + 1, 6);
}
