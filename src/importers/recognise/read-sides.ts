import type { ColumnMeaning } from '../result.js';
import {
  appropriationSide,
  balanceSide,
  incomeSide,
  ITEM,
} from '../../places/national/columns/two-sided.data.js';
import { isMeaningless, matchColumn, pathOf } from './match-columns.js';
import { currentYear, readPrevious } from './previous-columns.js';

/**
 * Columns of a two-sided table: everything from the first column of items on is income, from the second on expenditure.
 * A third list (支出 by economic class beside 支出 by function) is no part of the tables and stays without meaning.
 */
export function readSides(
  heads: readonly (readonly string[])[],
  table: 'incomeExpenditure' | 'appropriation',
  year: number | null,
): (ColumnMeaning | null)[] {
  const items = heads.flatMap((path, column) => (isItem(path) ? [column] : []));
  const [left, right, third = heads.length] = items;
  const seen = new Set<string>();
  const current = currentYear(heads, year);
  return heads.map((path, column) => {
    if (left === undefined || right === undefined || column < left || column >= third) return null;
    const side = column < right ? 'income' : 'expenditure';
    if (column === left || column === right) return { field: 'item', side };
    if (isMeaningless(path)) return null;
    const set = side === 'income' ? incomeSide : table === 'appropriation' ? appropriationSide : balanceSide;
    const field = matchColumn(path, set);
    const meaning = field && readPrevious(path, field, current);
    if (!meaning || seen.has(`${side}.${meaning}`)) return null;
    seen.add(`${side}.${meaning}`);
    return { field: meaning, side };
  });
}

function isItem(path: readonly string[]): boolean {
  const keys = pathOf(path);
  const leaf = keys.at(-1);
  // 收入 and 支出 head the items themselves only where nothing stands below them.
  return (
    leaf !== undefined && ITEM.heads.includes(leaf) && (keys.length === 1 || !/^(收入|支出)$/.test(leaf))
  );
}
