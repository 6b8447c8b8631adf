import type { ColumnMeaning, Corrections } from '../result.js';
import { baseId } from './grid-text.js';

/** Columns with what a person has said about them: `income.amount` for one side of a two-sided table, '' for none. */
export function correctColumns(
  columns: readonly (ColumnMeaning | null)[],
  id: string,
  corrections: Corrections | undefined,
): (ColumnMeaning | null)[] {
  const said = corrections?.columns?.[id] ?? corrections?.columns?.[baseId(id)] ?? {};
  return columns.map((meaning, column) => {
    const field = Object.hasOwn(said, column) ? said[column]! : null;
    if (field === null) return meaning;
    if (field === '') return null;
    const side = /^(income|expenditure)\.(.+)$/.exec(field);
    return side ? { field: side[2]!, side: side[1] as 'income' | 'expenditure' } : { field };
  });
}
