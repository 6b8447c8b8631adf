import { keyOf } from '../recognise/normalise.js';
import type { GridCell } from '../source.js';
import { LONGEST } from './clean-words.js';
import type { RowCells } from './cells-of-row.js';
import { isSumLabel } from './sum-labels.js';
import type { TableWriter } from './writer.js';

/** A code as printed, with how many of 类, 款, 项 it has; 0 where it stands in one column. */
export interface ReadCode {
  readonly code: string;
  readonly parts: number;
}

/**
 * The code of a row: one column, or 类, 款 and 项 joined. A spreadsheet may hold 款 as the number 2 or as the text 02: both
 * are 02. A zero that is lost in print stays lost.
 * @param field `code` or `govCode`.
 */
export function readCode(cells: RowCells, field: string, writer: TableWriter): ReadCode | null {
  const parts = ['class', 'section', 'item'].flatMap((part, index) => {
    const cell = cells.filled(`${field}.${part}`);
    return cell && !isSumLabel(cell.text) ? [{ cell, text: partText(cell, index) }] : [];
  });
  const whole = cells.filled(field);
  if (parts.length === 0 && (!whole || isSumLabel(whole.text))) return null;
  if (parts.length > 0) writer.use(...parts.map(({ cell }) => cell));
  else writer.use(whole);
  const place = parts[0]?.cell.place ?? whole!.place;
  const path = writer.path(field);
  writer.trace.set(path, place);
  const text = parts.length > 0 ? parts.map((part) => part.text).join('') : keyOf(whole!.text);
  return { code: writer.cut(text, path, place, LONGEST.code), parts: parts.length };
}

function partText(cell: GridCell, index: number): string {
  const text = keyOf(cell.text);
  return index > 0 && cell.number !== undefined && /^\d$/.test(text) ? `0${text}` : text;
}
