import type { Place } from '../source.js';

/** A place in few signs and no words, for notes that name two places and for the rules of the layout. */
export function printPlace({ file, sheet, page, table, line, cell }: Place): string {
  const within = [
    sheet,
    page === undefined ? '' : `p. ${page}`,
    table === undefined ? '' : `#${table}`,
    line === undefined ? '' : `:${line}`,
    cell,
  ];
  return [file, ...within.filter(Boolean)].join(' ');
}
