import type { Block, Grid, GridCell, TextBlock } from '../../src/importers/source.js';

let count = 0;

/** Cells of a row from text between tabs; `>` goes on with the cell on the left, `^` with the one above. */
export function grid(literal: string, more: Partial<Grid['place']> & { id?: string } = {}): Grid {
  const { id = `0:${count++}`, ...where } = more;
  const lines = literal
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const texts = lines.map((line) => line.replace(/^ +/, '').split('\t'));
  const width = Math.max(...texts.map((line) => line.length));
  const rows: GridCell[][] = [];
  const merged = new Set<GridCell>();
  for (const [row, line] of texts.entries()) {
    const cells: GridCell[] = [];
    for (let column = 0; column < width; column++) {
      const text = line[column] ?? '';
      const shared = text === '>' ? cells[column - 1] : text === '^' ? rows[row - 1]?.[column] : undefined;
      if (shared) merged.add(shared);
      cells.push(shared ?? cell(text, row, column, where));
    }
    rows.push(cells);
  }
  return {
    kind: 'grid',
    id,
    rows: rows.map((row) => row.map((each) => (merged.has(each) ? spanned(each, rows) : each))),
    place: { file: 'a.txt', ...where },
  };
}

const known = new WeakMap<GridCell, GridCell>();

/** A cell with the numbers of rows and columns at which it stands. */
function spanned(each: GridCell, rows: readonly GridCell[][]): GridCell {
  const made = known.get(each);
  if (made) return made;
  const at = rows.filter((row) => row.includes(each));
  const result = { ...each, rowSpan: at.length, colSpan: at[0]!.filter((other) => other === each).length };
  known.set(each, result);
  return result;
}

function cell(text: string, row: number, column: number, where: Partial<Grid['place']>): GridCell {
  const number = /^#(.*)=(.*)$/.exec(text);
  return {
    text: (number ? number[1]! : text).replaceAll('\\n', '\n').trim(),
    ...(number ? { number: Number(number[2]) } : {}),
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
    place: { file: 'a.txt', ...where, cell: `R${row + 1}C${column + 1}` },
  };
}

/** A paragraph. */
export function text(words: string, line = 1): TextBlock {
  return { kind: 'text', text: words, place: { file: 'a.txt', line } };
}

/** Blocks of a text with tabs between cells: lines with a tab are tables, which blank lines end. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let table: string[] = [];
  let start = 0;
  const close = (): void => {
    if (table.length > 0) blocks.push(grid(table.join('\n'), { line: start, id: `0:${blocks.length}` }));
    table = [];
  };
  for (const [index, line] of source.split('\n').entries()) {
    if (line.includes('\t')) {
      if (table.length === 0) start = index + 1;
      table.push(line.replace(/^ +/, ''));
      continue;
    }
    close();
    if (line.trim()) blocks.push(text(line.replace(/^#+\s*/, '').replaceAll('**', ''), index + 1));
  }
  close();
  return blocks;
}
