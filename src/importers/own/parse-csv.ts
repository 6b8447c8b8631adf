/**
 * The fields of a CSV (RFC 4180), row by row; an apostrophe that keeps a text from being run as a formula is taken off.
 * Lines may end in CR LF, LF or CR.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A field in quotes, in which quotes are doubled, or one without; then what ends it.
  const field = /(?:"((?:[^"]|"")*)"?([^,\r\n]*)|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;
  const end = text.length;
  field.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (field.lastIndex < end) {
    const [, quoted, rest = '', plain = '', stop = ''] = field.exec(text) ?? [];
    row.push(asWritten(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest));
    if (stop === ',' && field.lastIndex < end) continue;
    if (stop === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

function asWritten(text: string): string {
  return /^'+\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}
