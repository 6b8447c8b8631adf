import type { ColumnMeaning } from '../result.js';
import type { Row } from './grid-text.js';
import { isMeaningless, pathOf } from './match-columns.js';
import { keyOf } from '../words/keys.js';
import { readPrevious } from './previous-columns.js';

const ITEM = /出国|接待|用车/;
const AMOUNT = /年|数|金额|预算|执行|合计/;

/** Columns of a list: `item`, `amount`, `previous.amount`. */
interface ReadList {
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly unknown: readonly number[];
  readonly score: number;
}

/** “三公”经费 as a list: items as rows, with an amount of this year and perhaps one of the last. */
export function readList(heads: readonly (readonly string[])[], rows: readonly Row[]): ReadList | null {
  const item = heads.findIndex(
    (_, column) => rows.filter((row) => ITEM.test(keyOf(row[column]?.text ?? ''))).length >= 2,
  );
  if (item < 0) return null;
  const seen = new Set<string>();
  const columns = heads.map((path, column): ColumnMeaning | null => {
    if (column === item) return { field: 'item' };
    const key = keyOf(path.join(''));
    if (column < item || isMeaningless(path) || !AMOUNT.test(key)) return null;
    const field = readPrevious(path, 'amount', heads, null);
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
