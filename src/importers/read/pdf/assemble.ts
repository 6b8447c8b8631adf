import type { Block, ReadNote } from '../../source.js';
import { continuation, mendCutRow, type Piece } from './join-tables.js';
import { clearMargins, type LeftOut } from './margins.js';
import { makeGrid } from './make-grid.js';
import type { PageParts, PageTable, TextLine } from './page-parts.js';
import { headingLevel, headingSizes, measureOf, ParagraphBuilder, type Measure } from './paragraphs.js';

/** Puts what the pages hold into reading order: paragraphs and tables, both over page breaks. */
export function assemble(
  parts: readonly PageParts[],
  file: string,
  index: number,
): { blocks: Block[]; notes: ReadNote[] } {
  const { pages, leftOut } = clearMargins(parts);
  const measures = measuresOf(pages);
  const sizes = headingSizes(pages.flatMap(({ lines }) => lines));
  const blocks: Block[] = [];
  const notes: ReadNote[] = marginNotes(leftOut, file);
  const text = new ParagraphBuilder();
  let pieces: Piece[] = [];

  const endText = () => {
    for (const { text: words, page, size } of text.take()) {
      const heading = headingLevel(size, sizes);
      blocks.push({ kind: 'text', text: words, ...(heading && { heading }), place: { file, page } });
    }
  };
  const endTable = () => {
    if (pieces.length === 0) return;
    const made = makeGrid(pieces, file, `${index}:${blocks.length}`);
    blocks.push(made.grid);
    notes.push(...made.notes);
    pieces = [];
  };

  for (const { page, width, tables, lines } of pages) {
    const key = Math.round(width);
    for (const [place, item] of inOrder(tables, lines).entries()) {
      if ('text' in item) {
        endTable();
        text.add(item, page, measures.get(key) as Measure & { bottom: number });
        continue;
      }
      endText();
      const goesOn =
        place === 0 && pieces.at(-1)?.page === page - 1
          ? continuation(pieces, item, measures.get(key)?.bottom ?? Infinity)
          : null;
      if (!goesOn) endTable();
      const whole = { table: item, leftOut: 0, columns: item.xs.map((_, edge) => edge) };
      pieces.push({ ...(goesOn ?? whole), page });
      if (goesOn) notes.push(...mendLast(pieces, file));
    }
  }
  endTable();
  endText();
  return { blocks, notes };
}

function inOrder(tables: readonly PageTable[], lines: readonly TextLine[]): (PageTable | TextLine)[] {
  const topOf = (item: PageTable | TextLine) =>
    'text' in item ? (item.top + item.bottom) / 2 : item.box.top;
  return [...tables, ...lines].sort((first, second) => topOf(first) - topOf(second));
}

/** For pages of each width: the column of text, and how far down anything reaches. */
function measuresOf(pages: readonly PageParts[]): Map<number, Measure & { bottom: number }> {
  const groups = new Map<number, PageParts[]>();
  for (const parts of pages) {
    const key = Math.round(parts.width);
    groups.set(key, [...(groups.get(key) ?? []), parts]);
  }
  return new Map(
    [...groups].map(([width, group]) => {
      const lines = group.flatMap((parts) => parts.lines);
      let bottom = 0;
      for (const line of lines) bottom = Math.max(bottom, line.bottom);
      for (const { box } of group.flatMap(({ tables }) => tables)) bottom = Math.max(bottom, box.bottom);
      return [width, { ...measureOf(lines, width), bottom }];
    }),
  );
}

function marginNotes({ numbered, repeated }: LeftOut, file: string): ReadNote[] {
  const place = { file };
  return [
    ...(numbered.length > 0
      ? [
          {
            code: 'page-numbers-left-out',
            severity: 'info',
            place,
            words: { count: numbered.length },
          } as const,
        ]
      : []),
    ...repeated.map(
      ({ text, pages }) =>
        ({
          code: 'repeated-line-left-out',
          severity: 'info',
          place,
          words: { text, count: pages.length },
        }) as const,
    ),
  ];
}

/** Mends a row cut by the page break between the last two parts. */
function mendLast(pieces: Piece[], file: string): ReadNote[] {
  const [above, below] = pieces.slice(-2) as [Piece, Piece];
  const mended = mendCutRow(above, below);
  if (!mended) return [];
  pieces.splice(-2, 2, ...mended);
  return [{ code: 'row-joined', severity: 'info', place: { file, page: below.page } }];
}
