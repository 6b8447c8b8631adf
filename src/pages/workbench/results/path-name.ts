import { readPath } from '../../../model/read-path.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { Locale } from '../../../text/languages.js';
import { columnName } from '../../../text/workbench/columns.js';
import { baseWords, tableWords } from '../../../text/words.js';
import { documentFieldWords } from '../../../text/workbench/words.js';

/** A place in the document in words: 支出总表，行政运行，基本支出. */
export function pathName(path: string, document: unknown, locale: Locale): string {
  const { labels } = documentFieldWords(locale);
  if (Object.hasOwn(labels, path)) return labels[path as keyof typeof labels];
  const [, table = '', row = '', field = ''] = /^tables\.(\w+)(?:\.rows\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const { names } = tableWords(locale);
  if (!Object.hasOwn(names, table)) return path;
  const parts = [names[table as TableId]];
  if (row) {
    const name = readPath(document as never, `tables.${table}.rows[${row}].name`);
    parts.push(typeof name === 'string' && name ? name : `${Number(row) + 1}`);
  }
  if (field) parts.push(columnName(field.replace(/^indicators\[\d+\]\./, 'indicator.'), locale));
  return parts.join(baseWords(locale).comma);
}
