import { readPath } from '../../model/read-path.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { readsChinese, type Locale } from '../languages.js';
import { tableWords } from '../words.js';
import { columnNames, placeWords } from './words.js';

/** A place in a document, taken apart: `tables.expenditure.rows[2].basic`. */
interface Place {
  table: TableId | null;
  /** `rows[2]`, `budget`, or nothing for the table itself. */
  row: string;
  column: string;
}

function placeOf(path: string): Place {
  const [, table, row = '', column = ''] =
    /^tables\.(\w+)(?:\.(rows\[\d+\]|budget))?(?:\.(\w+(?:\[\d+\])?))?/.exec(path) ?? [];
  return { table: (table as TableId | undefined) ?? null, row, column };
}

/** Title of a table without the year and the words that every title has. */
export function shortTitle(budget: Budget, table: TableId, locale: Locale): string {
  const title = readsChinese(locale) ? budget.tables[table]?.title : undefined;
  const short = title
    ?.replace(/[（(]?\s*20\d\d\s*年度?\s*[）)]?/, '')
    .trim()
    .replace(/^(部门|单位)(?!预算|整体)/, '');
  return short || tableWords(locale).names[table];
}

/** What people call a place: the table, the row and the column of a cell, or the statement of the text. */
export function placeName(budget: Budget, path: string, locale: Locale): string {
  const words = placeWords(locale);
  const place = placeOf(path);
  if (place.table === null) return textPlaceName(budget, path, locale);
  const table = words.table(shortTitle(budget, place.table, locale));
  return words.cell(table, rowName(budget, place, locale), columnName(budget, place, locale));
}

/** The name of a place beside another one: only what differs from it. */
export function relativeName(budget: Budget, path: string, beside: string, locale: Locale): string {
  const [place, other] = [placeOf(path), placeOf(beside)];
  const named = place.table !== null && place.table === other.table;
  if (named && place.row === other.row && place.column) return columnName(budget, place, locale);
  if (named && place.row && place.column === other.column) return rowName(budget, place, locale);
  return placeName(budget, path, locale);
}

function rowName(budget: Budget, { table, row }: Place, locale: Locale): string {
  const words = placeWords(locale);
  if (!row || row === 'budget') return row && words.budget;
  const found = readPath(budget, `tables.${table}.${row}`) as
    { kind?: string; name?: string | null; code?: string; unitCode?: string } | undefined;
  // 名称 of items of a two-sided table ends in a colon here and there.
  const name = found?.name?.replace(/[\s:：]+$/, '');
  const number = Number(/\d+/.exec(row)) + 1;
  if (table === 'threePublic' && found?.kind === 'total') return '';
  return (
    name || (found?.kind === 'total' ? words.total : (found?.code ?? found?.unitCode ?? words.row(number)))
  );
}

function columnName(budget: Budget, { table, row, column }: Place, locale: Locale): string {
  const words = placeWords(locale);
  if (column === '') return '';
  // An entry of a list within a row, such as an indicator of a project.
  if (column.endsWith(']')) {
    const entry = readPath(budget, ['tables', table, row, column].filter(Boolean).join('.'));
    return words.entry((entry as { name?: string } | undefined)?.name?.trim() ?? '');
  }
  const names = columnNames(locale);
  return (table === 'threePublic' && column === 'total' ? names.threePublic : names[column]) ?? column;
}

function textPlaceName(budget: Budget, path: string, locale: Locale): string {
  const words = placeWords(locale);
  const [, list = '', index = ''] = /^([\w.]+)\[(\d+)\]/.exec(path) ?? [];
  const entry = index
    ? (readPath(budget, `${list}[${index}]`) as Record<string, string> | string)
    : undefined;
  const field = (...keys: string[]) =>
    typeof entry === 'object' ? (keys.map((key) => entry?.[key]).find(Boolean) ?? '') : (entry ?? '');
  if (list === 'narrative.facts') return words.statement(statementName(field('printed'), field('subject')));
  if (list === 'narrative.sections') return words.section(field('title'));
  if (list === 'glossary') return words.term(field('term'));
  if (list === 'contents') return words.contents(field('title'));
  if (list.startsWith('profile.')) return words.profile(field('name'));
  return words.parts[path.split(/[.[]/)[0] ?? ''] ?? path;
}

/** The printed words of a statement, after what they speak of where they do not name it: `基本支出：占 72.86%`. */
function statementName(printed: string, subject: string): string {
  if (printed === '' || subject === '') return printed || subject;
  return printed.includes(subject) ? printed : `${subject}：${printed}`;
}
