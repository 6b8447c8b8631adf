import { isFenced } from './pipe-table.js';
import { readRow, type SeparatedRow } from './tab-rows.js';

/** Share of records that must have columns for a text to be taken for comma-separated values. */
const MOST = 0.6;

/**
 * The records of comma-separated values, blank lines left out; `null` for a text that is something else: prose has
 * commas too, but not the same number of them in most of its lines.
 */
export function readCommaTable(lines: readonly string[]): SeparatedRow[] | null {
  if (lines.some((line) => line.includes('\t') || /^#{1,6}\s/.test(line) || isFenced(line))) return null;
  if (!lines.some((line) => line.includes(','))) return null;
  const rows: SeparatedRow[] = [];
  for (let line = 0; line < lines.length;) {
    const row = readRow(lines, line, ',');
    if (row.fields.some((field) => field.trim() !== '')) rows.push({ line, fields: row.fields });
    line += row.lines;
  }
  const widths = new Map<number, number>();
  for (const { fields } of rows)
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  const alike = Math.max(0, ...widths.values());
  return rows.length >= 2 && alike >= 2 && alike >= MOST * rows.length ? rows : null;
}
