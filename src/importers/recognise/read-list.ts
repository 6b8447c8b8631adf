import type { TableId } from '../../model/schema/tables.js';
import type { ColumnMeaning } from '../result.js';
import { keyOf } from '../words/keys.js';
import { columnSets } from '../../places/place-words.js';
import type { Row } from './grid-text.js';
import { isMeaningless, matchColumn, pathOf } from './match-columns.js';
import { currentYear, isAmountField, readPrevious } from './previous-columns.js';

const AMOUNT = /年|数|金额|预算|执行|合计/;
/** Fields that lines of a list must name for it to be one. */
const FEWEST = 3;

/** Columns that a list has at most. */
const WIDEST = 12;

/** Columns of a list: `item`, `amount`, `previous.amount`. */
interface ReadList {
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly unknown: readonly number[];
  readonly score: number;
}

/** Tables that some places print upright, a line for each of their columns. */
const LISTED: ReadonlySet<TableId> = new Set([
  'income',
  'expenditure',
  'generalExpenditure',
  'fundExpenditure',
  'stateCapitalExpenditure',
  'threePublic',
]);

/**
 * A table as a list: what are columns elsewhere are lines here (合计, 1.因公出国（境）费; 一、基本支出, 工资福利支出), with an
 * amount of this year and perhaps one of the last. `null` for a table that is none, or has codes.
 */
export function readList(
  table: TableId,
  heads: readonly (readonly string[])[],
  rows: readonly Row[],
  year: number | null,
): ReadList | null {
  if (!LISTED.has(table) || heads.length > WIDEST) return null;
  const fieldsIn = (column: number) =>
    new Set(rows.flatMap((row) => listedField(table, row[column]?.text ?? '', []) ?? []));
  const item = heads.findIndex((_, column) => fieldsIn(column).size >= FEWEST);
  if (item < 0 || rows.some((row) => /^\d{3,7}$/.test(keyOf(row[0]?.text ?? '')))) return null;
  const seen = new Set<string>();
  const current = currentYear(heads, year);
  const columns = heads.map((path, column): ColumnMeaning | null => {
    if (column === item) return { field: 'item' };
    const key = keyOf(path.join(''));
    if (column < item || isMeaningless(path) || !AMOUNT.test(key)) return null;
    const field = readPrevious(path, 'amount', current);
    if (!field || seen.has(field)) return null;
    seen.add(field);
    return { field };
  });
  if (!seen.has('amount')) return null;
  const unknown = heads.flatMap((path, column) =>
    pathOf(path).length > 0 && !columns[column] && !isMeaningless(path) ? [column] : [],
  );
  return { columns, unknown, score: seen.size + 2 };
}

/** The field that a line of a list stands for, by its label and the labels it stands below; `null` for none. */
export function listedField(table: TableId, label: string, above: readonly string[]): string | null {
  const { columns } = columnSets[table];
  const own = keyOf(label).replace(/^其中:?/, '');
  const field = matchColumn([own], columns) ?? matchColumn([...above, own], columns);
  return field !== null && isAmountField(field) ? field : null;
}
