import type { PageParts, TextLine } from './page-parts.js';

/** How far from the paper's edge headers, footers and page numbers stand, in points. */
const MARGIN = 60;
/** A page number: alone, between dashes, with 第 … 页, or with the number of pages. */
const NUMBER = /^[-—–─·.~]*第?(\d{1,4})页?[-—–─·.~]*([/／,，]?共?\d{1,4}页?)?$/;
/** A line that states the unit belongs to a table, wherever it stands. */
const STATES_UNIT = /单位[:：]/;

export interface LeftOut {
  /** Pages whose number was left out. */
  readonly numbered: readonly number[];
  readonly repeated: readonly { readonly text: string; readonly pages: readonly number[] }[];
}

interface MarginLine {
  readonly line: TextLine;
  readonly page: number;
  readonly text: string;
  readonly y: number;
}

/** Takes page numbers and the headers and footers that repeat on most pages out of the text. */
export function clearMargins(pages: readonly PageParts[]): { pages: PageParts[]; leftOut: LeftOut } {
  const candidates = pages.flatMap(({ page, height, lines }) =>
    lines
      .filter(({ top, bottom }) => bottom <= MARGIN || top >= height - MARGIN)
      .map((line): MarginLine => {
        const y = line.bottom <= MARGIN ? line.top : line.top - height;
        return { line, page, text: line.text.normalize('NFKC').replace(/\s/g, ''), y };
      }),
  );
  const numbers = pageNumbers(candidates);
  const texts = candidates.filter((candidate) => !numbers.has(candidate));
  const repeated = repeatedLines(texts, pages.length);
  const gone = new Set([...numbers, ...repeated.flat()].map(({ line }) => line));
  return {
    pages: pages.map((parts) => ({ ...parts, lines: parts.lines.filter((line) => !gone.has(line)) })),
    leftOut: {
      numbered: [...new Set([...numbers].map(({ page }) => page))],
      repeated: repeated.map((group) => ({
        text: group[0]?.line.text ?? '',
        pages: group.map(({ page }) => page),
      })),
    },
  };
}

/** Numbers that go up with the pages, on two pages at least: one number alone could be anything. */
function pageNumbers(candidates: readonly MarginLine[]): Set<MarginLine> {
  const byOffset = new Map<number, MarginLine[]>();
  for (const candidate of candidates) {
    const number = NUMBER.exec(candidate.text)?.[1];
    if (number === undefined) continue;
    const offset = Number(number) - candidate.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), candidate]);
  }
  return new Set(
    [...byOffset.values()].filter((group) => new Set(group.map(({ page }) => page)).size >= 2).flat(),
  );
}

function repeatedLines(candidates: readonly MarginLine[], pageCount: number): MarginLine[][] {
  const groups = new Map<string, MarginLine[]>();
  for (const candidate of candidates) {
    if (STATES_UNIT.test(candidate.text)) continue;
    // The page's own number within the line changes from page to page.
    const text = candidate.text.replace(/\d+/g, (digits) =>
      Number(digits) === candidate.page ? '#' : digits,
    );
    const key = `${text} ${Math.round(candidate.y / 6)}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].filter((group) => group.length >= Math.max(3, pageCount / 2));
}
