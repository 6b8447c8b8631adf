/** A record of separated values, with the line where it begins. */
export interface SeparatedRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Lines that a quoted field may run over; beyond them the quote is taken for a mere character. */
const MOST_LINES = 100;

/**
 * Parts lines at a separator. A field in quotes may hold the separator, doubled quotes and line breaks, as spreadsheets
 * write it; a quote that does not close a field is a character like any other.
 * @returns The row that begins at a line, and the number of lines it takes.
 */
export function readRow(
  lines: readonly string[],
  start: number,
  separator: string,
): { fields: string[]; lines: number } {
  const fields: string[] = [];
  let line = lines[start] ?? '';
  let used = 1;
  let at = 0;
  for (;;) {
    const quoted = line[at] === '"' ? readQuoted(lines, start + used - 1, at, separator) : null;
    if (quoted) {
      fields.push(quoted.text);
      used += quoted.moreLines;
      line = lines[start + used - 1]!;
      at = quoted.end;
    } else {
      const end = line.indexOf(separator, at);
      fields.push(line.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? line.length : end;
    }
    if (line[at] !== separator) return { fields, lines: used };
    at += 1;
  }
}

function readQuoted(
  lines: readonly string[],
  start: number,
  from: number,
  separator: string,
): { text: string; moreLines: number; end: number } | null {
  let text = '';
  let at = from + 1;
  for (let more = 0; more < MOST_LINES; more += 1) {
    const line = lines[start + more];
    if (line === undefined) return null;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote < 0) break;
      text += line.slice(at, quote);
      if (line[quote + 1] !== '"') {
        const closes = quote + 1 === line.length || line[quote + 1] === separator;
        return closes ? { text, moreLines: more, end: quote + 1 } : null;
      }
      text += '"';
      at = quote + 2;
    }
    text += `${line.slice(at)}\n`;
    at = 0;
  }
  return null;
}
