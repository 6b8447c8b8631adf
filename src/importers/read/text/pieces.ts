import { isNoteLine, isTableTitle, isUnitLine } from '../../words/lines.js';
import type { Paragraph } from './join-paragraphs.js';
import { plainLine } from './markup.js';
import { readPipeTable } from './pipe-table.js';
import { readRow, type SeparatedRow } from './tab-rows.js';

/** A stretch of a text. */
export type Piece =
  { kind: 'table'; rows: readonly SeparatedRow[] } | { kind: 'prose'; paragraphs: readonly Paragraph[] };

/** Letters of a line without tabs that may still be a row, its other cells left out. */
const LONGEST_ROW = 40;

/**
 * Cuts a text into tables and stretches of prose. Lines with tabs that follow each other are a table, with short lines
 * between them; a blank line ends it, so does one that reads like a title, a unit or a note.
 */
export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const addLine = (text: string, line: number) => {
    const plain = plainLine(text);
    if (plain.text === '') return;
    const last = pieces.at(-1);
    const paragraph = { ...plain, line };
    if (last?.kind === 'prose') (last.paragraphs as Paragraph[]).push(paragraph);
    else pieces.push({ kind: 'prose', paragraphs: [paragraph] });
  };
  for (let line = 0; line < lines.length;) {
    const table = readTabTable(lines, line) ?? readPipeTable(lines, line);
    if (table) pieces.push({ kind: 'table', rows: table.rows });
    else addLine(lines[line]!, line);
    line += table?.lines ?? 1;
  }
  return pieces;
}

function readTabTable(
  lines: readonly string[],
  start: number,
): { rows: SeparatedRow[]; lines: number } | null {
  if (!beginsRow(lines, start)) return null;
  const rows: SeparatedRow[] = [];
  let line = start;
  while (line < lines.length && (beginsRow(lines, line) || isShortRow(lines, line))) {
    const row = readRow(lines, line, '\t');
    rows.push({ line, fields: row.fields });
    line += row.lines;
  }
  return { rows, lines: line - start };
}

/** Whether a row with tabs begins at a line; its first cell may be quoted and go on below. */
function beginsRow(lines: readonly string[], line: number): boolean {
  if (isTabbed(lines[line])) return true;
  if (!/^\t*"/.test(lines[line] ?? '')) return false;
  const row = readRow(lines, line, '\t');
  return row.lines > 1 && row.fields.length > 1;
}

/** Whether a line has tabs between its texts; tabs before a paragraph only indent it. */
function isTabbed(line = ''): boolean {
  if (line.trim() === '') return false;
  return line.trimStart().includes('\t') || (line.startsWith('\t') && line.includes('\t', 1));
}

/** Whether a line without tabs is a row all the same: a short one, with a row after it. */
function isShortRow(lines: readonly string[], line: number): boolean {
  const text = lines[line]!;
  if (text.trim() === '' || text.length > LONGEST_ROW || !beginsRow(lines, line + 1)) return false;
  return (
    !isTableTitle(text) && !isUnitLine(text) && !isNoteLine(text) && plainLine(text).heading === undefined
  );
}
