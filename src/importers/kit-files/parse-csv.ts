import { csvParseRows } from 'd3-dsv';

/** The fields of a CSV row by row, or the line, counted from 1, on which a field begins whose quotes do not close it. */
export type ParsedCsv = { readonly rows: readonly (readonly string[])[] } | { readonly faultyLine: number };

/**
 * Reads a CSV (RFC 4180) with d3-dsv; an apostrophe that keeps a text from being run as a formula is taken off. Lines
 * may end in CR LF, LF or CR.
 */
export function parseCsv(text: string): ParsedCsv {
  const csv = text.startsWith('\ufeff') ? text.slice(1) : text;
  const fault = faultIn(csv);
  if (fault !== null) return { faultyLine: csv.slice(0, fault).split(/\r\n|\n|\r/).length };
  return { rows: csvParseRows(csv, (row) => row.map(asWritten)) };
}

/** Where a field begins that is not closed before the next comma or line; d3-dsv would swallow what follows in silence. */
function faultIn(csv: string): number | null {
  const field = /"[^"]*(?:""[^"]*)*"(?![^,\r\n])|(?!")[^,\r\n]*/y;
  for (let at = 0; at <= csv.length; at = field.lastIndex + 1) {
    field.lastIndex = at;
    if (!field.test(csv)) return at;
  }
  return null;
}

function asWritten(text: string): string {
  return /^'+\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}
