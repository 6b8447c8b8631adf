import type { Block, Grid, GridCell } from '../../../src/importers/source.js';

/** Blocks of a plain text as a reader gives them: a paragraph a line, `#` marks a heading, lines with tabs are grids. */
export function blocksOf(text: string, file = '说明.txt'): Block[] {
  const blocks: Block[] = [];
  let table: { cells: string[][]; line: number } | null = null;
  const close = () => {
    if (table) blocks.push(gridOf(table.cells, `0:${blocks.length}`, file, table.line));
    table = null;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.includes('\t')) {
      table ??= { cells: [], line: index + 1 };
      table.cells.push(line.split('\t').map((cell) => cell.trim()));
      continue;
    }
    close();
    const [, marks = '', words = ''] = /^(#*)\s*(.*)$/.exec(line)!;
    if (words.trim() === '') continue;
    const heading = marks.length > 0 ? { heading: marks.length } : {};
    blocks.push({ kind: 'text', text: words.trim(), ...heading, place: { file, line: index + 1 } });
  }
  close();
  return blocks;
}

function gridOf(texts: readonly string[][], id: string, file: string, line: number): Grid {
  const width = Math.max(...texts.map(({ length }) => length));
  const rows = texts.map((row, r) =>
    Array.from({ length: width }, (_, c): GridCell => {
      const place = { file, line: line + r, cell: `R${r + 1}C${c + 1}` };
      return { text: row[c] ?? '', row: r, column: c, rowSpan: 1, colSpan: 1, place };
    }),
  );
  return { kind: 'grid', id, rows, place: { file, line } };
}
