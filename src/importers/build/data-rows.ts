import { repeatsHead } from '../recognise/find-head.js';
import { filled, isBlank, textsOf, type Row } from '../recognise/grid-text.js';
import { isIndexRow } from '../recognise/index-row.js';
import { keyOf } from '../words/keys.js';
import { readAbout } from '../recognise/surroundings.js';
import { isNoteLine, isSignature, saysNone } from '../words/lines.js';
import type { GridCell } from '../source.js';
import type { DataRow } from './data-row.js';
import type { TableWriter } from './writer.js';

const FURNITURE = /^([-—–]?\d{1,4}[-—–]|第\d+页(共\d+页)?|续表?)$/;

/** The rows of data of a table, piece by piece, without heads printed again, counting rows, blanks and page marks. */
export function dataRows(writer: TableWriter, from = writer.recognised.headRows): DataRow[] {
  const { grids } = writer.recognised;
  const head = grids[0]!.rows.slice(0, from).filter((row) => !isBlank(row));
  const found: DataRow[] = [];
  for (const [piece, grid] of grids.entries()) {
    let before: Row | undefined;
    for (const [index, row] of grid.rows.entries()) {
      const above = before;
      before = row;
      if ((piece === 0 && index < from) || isBlank(row)) continue;
      if (isOfNoTable(row, writer, head, found.length === 0)) continue;
      const own = row.map((cell, column) => cell !== above?.[column] && cell !== row[column - 1]);
      if (row.some((cell, column) => own[column] && cell.text.trim() !== '') && !isPlaceholder(row))
        found.push({ cells: row, own, given: grid.given?.[index] ?? row.length });
    }
  }
  writer.expect(found);
  return found;
}

function isOfNoTable(row: Row, writer: TableWriter, head: readonly Row[], first: boolean): boolean {
  const texts = textsOf(row);
  const cells = filled(row);
  const place = cells[0]?.place ?? row[0]!.place;
  if (repeatsHead(row, head)) return true;
  if (first && isIndexRow(cells.map(({ text }) => text))) {
    writer.note('index-row', 'info', place, {
      words: { text: texts.filter(Boolean).slice(0, 6).join(' ') },
    });
    return true;
  }
  if (cells.some(({ text }) => isSignature(text)) && cells.every(({ number }) => number === undefined)) {
    writer.note('signature', 'info', place, {
      words: {
        text: cells
          .map(({ text }) => text)
          .join(' ')
          .slice(0, 80),
      },
    });
    return true;
  }
  if (
    cells.length > 0 &&
    cells.every(({ text }) => saysNone(text)) &&
    cells.some(({ text }) => /无|空|没有|不/.test(text))
  ) {
    writer.note('row-says-none', 'info', place, { words: { text: cells[0]!.text.slice(0, 80) } });
    return true;
  }
  // What stands in columns that are not understood does not make a line a row.
  const meant = cells.filter((cell) => writer.recognised.columns[row.indexOf(cell)] !== null);
  if (meant.length === 1) {
    const [{ text }] = meant as [GridCell];
    if (FURNITURE.test(keyOf(text))) return true;
    if (isNoteLine(text)) {
      writer.note('note-inside', 'info', place, { words: { text: text.slice(0, 80) } });
      return true;
    }
  }
  return cells.length <= 3 && cells.every(({ text }) => isLineAbove(text));
}

function isLineAbove(text: string): boolean {
  const about = readAbout(text);
  return about !== null && (about.unit !== undefined || about.title !== undefined);
}

const PLACEHOLDER = /^([…·.]+|[一二三四五六七八九十]+、[…·.]*|\d+[.、．][…·.]*|)$/;

/** Whether a row is a form's own mark for “and so on”: …, or numbers with nothing behind them. */
function isPlaceholder(row: Row): boolean {
  return row.every(({ text }) => PLACEHOLDER.test(keyOf(text)));
}
