import type { SeparatedRow } from './tab-rows.js';

const RULE = /^\|?[\s:]*-[-\s:]*(\|[\s:]*-[-\s:]*)*\|?$/;
const LONGEST_RULE = 2000;
const CELL_BREAK = /<br\s*\/?>/gi;

/**
 * The Markdown table that begins at a line: rows of cells between pipes, the line of dashes left out. `null` where none
 * begins there.
 */
export function readPipeTable(
  lines: readonly string[],
  start: number,
): { rows: SeparatedRow[]; lines: number } | null {
  const first = lines[start] ?? '';
  const isRuled = isRule(lines[start + 1]);
  if (!first.includes('|') || !(isRuled || (isFenced(first) && isFenced(lines[start + 1] ?? ''))))
    return null;
  let end = start;
  while (isRuled ? (lines[end] ?? '').includes('|') : isFenced(lines[end] ?? '')) end += 1;
  const rows = lines.slice(start, end).flatMap((line, index): SeparatedRow[] => {
    return isRule(line) ? [] : [{ line: start + index, fields: fieldsOf(line) }];
  });
  return { rows, lines: end - start };
}

function isRule(line = ''): boolean {
  return line.length <= LONGEST_RULE && line.includes('|') && line.includes('-') && RULE.test(line.trim());
}

/** Whether a line begins and ends with a pipe. */
export function isFenced(line: string): boolean {
  const inner = line.trim();
  return inner.length > 1 && inner.startsWith('|') && inner.endsWith('|');
}

function fieldsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((field) => field.replaceAll('\\|', '|').replace(CELL_BREAK, '\n'));
}
