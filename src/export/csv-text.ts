/** A cell that is written as it is: a number; or a text, made harmless. */
export type CsvCell = string | { readonly plain: string };

/** UTF-8 with the mark by which Excel and WPS know it. */
const MARK = '\ufeff';

/** Rows as CSV: with byte order mark, lines ended by CR LF, texts quoted where they must be. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return MARK + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell.plain;
  const text = harmless(cell);
  // Also for programs that take a semicolon or tab for the separator, which d3-dsv does not quote for.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises; so does one that
 * begins with such an apostrophe, so that the import can take exactly one off again.
 */
function harmless(text: string): string {
  return /^'*\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
