import { keyOf, withPlainMarks } from '../words/keys.js';
import type { GridCell } from '../source.js';
import { LONGEST } from '../words/limits.js';
import type { RowCells } from './cells-of-row.js';
import { isSumLabel } from './sum-labels.js';
import type { TableWriter } from './writer.js';

/** A code as printed, with the lowest of 类, 款, 项 it has: 1, 2 or 3; 0 where it stands in one column. */
export interface ReadCode {
  readonly code: string;
  readonly parts: number;
}

/** 类, 款 and 项 of the row above, by the field of the code. */
export type CodesAbove = Map<string, readonly string[]>;

/**
 * The code of a row: one column, or 类, 款 and 项 joined. A spreadsheet may hold 款 as the number 2 or as the text 02: both
 * are 02. A zero that is lost in print stays lost. 类 and 款 that are given once, merged or not, are meant for the rows
 * below them.
 * @param field `code` or `govCode`.
 * @param above What the rows above have; kept up to date.
 */
export function readCode(
  cells: RowCells,
  field: string,
  writer: TableWriter,
  above: CodesAbove = new Map(),
): ReadCode | null {
  const own = PARTS.map((part) => {
    const cell = cells.filled(`${field}.${part}`);
    return cell && !isSumLabel(cell.text) ? cell : null;
  });
  const lowest = own.findLastIndex((cell) => cell !== null);
  const whole = cells.filled(field);
  if (lowest < 0 && (!whole || isSumLabel(whole.text))) return null;
  const place = own.find((cell) => cell !== null)?.place ?? whole!.place;
  const path = writer.path(field);
  writer.trace.set(path, place);
  if (lowest < 0) {
    writer.use(whole);
    return { code: writer.cut(codeIn(whole!), path, place, LONGEST.code), parts: 0 };
  }
  writer.use(...own);
  const first = own.findIndex((cell) => cell !== null);
  const known = above.get(field) ?? [];
  const parts = own
    .slice(0, lowest + 1)
    .map((cell, index) => (cell ? partText(cell, index) : index < first ? (known[index] ?? '') : ''));
  above.set(field, parts);
  return { code: writer.cut(parts.join(''), path, place, LONGEST.code), parts: lowest + 1 };
}

const PARTS = ['class', 'section', 'item'] as const;

/**
 * A code as it is meant: without brackets, an apostrophe before it or marks between its levels; of a number that is shown
 * with separators or an exponent, the digits it stores.
 */
export function codeIn({ text, number }: Pick<GridCell, 'text' | 'number'>): string {
  const key = keyOf(withPlainMarks(text))
    .replace(/\*+$/, '')
    .replace(/^'/, '')
    .replace(/^[[({【〔]([\dA-Z]+)[\])}】〕]$/i, '$1');
  if (/^\d+$/.test(key)) return key;
  if (number !== undefined && Number.isSafeInteger(number) && number > 0) return String(number);
  const digits = key.replace(/[-.,/、]/g, '');
  return /^\d{3}([-./、]?\d{2}){1,2}$/.test(key) ? digits : key;
}

function partText(cell: GridCell, index: number): string {
  const text = codeIn(cell);
  return index > 0 && cell.number !== undefined && /^\d$/.test(text) ? `0${text}` : text;
}
