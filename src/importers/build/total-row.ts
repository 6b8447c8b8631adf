import { isAmountField } from '../recognise/previous-columns.js';
import { filled } from '../recognise/grid-text.js';
import type { ColumnMeaning } from '../result.js';
import type { DataRow } from './data-row.js';
import { readAmount } from './read-amount.js';
import { isSumLabel } from './sum-labels.js';
import type { TableWriter } from './writer.js';

/**
 * Total rows whose label was merged over several columns in print, so that the row has fewer cells and its amounts stand
 * too far left: they are set below the amount columns, in order. Told as `LAYOUT-TOTAL-ROW`.
 */
export function widenTotals(
  rows: readonly DataRow[],
  columns: readonly (ColumnMeaning | null)[],
  writer: TableWriter,
): DataRow[] {
  const amounts = columns.flatMap((meaning, column) =>
    meaning && isAmountField(meaning.field) ? [column] : [],
  );
  const first = amounts[0] ?? 0;
  return rows.map((row) => {
    const [label, ...rest] = filled(row.cells);
    if (!label || !isSumLabel(label.text) || rest.length === 0) return row;
    const at = row.cells.indexOf(label);
    const next = row.cells.indexOf(rest[0]!);
    const numbers = rest.every((cell) => readAmount(cell).kind !== 'fault');
    if (!numbers || next >= first || label.colSpan > 1 || at >= first) return row;
    const cells = row.cells.slice(at + 1, row.given);
    while (cells.length > 0 && cells.at(-1)!.text === '') cells.pop();
    while (cells.length > 0 && cells[0]!.text === '') cells.shift();
    if (cells.length > row.cells.length - first) return row;
    const filler = row.cells.filter(({ text }) => text === '');
    const moved = [...row.cells.slice(0, at + 1)];
    while (moved.length < first) moved.push(filler[0] ?? { ...label, text: '' });
    moved.push(...cells);
    while (moved.length < row.cells.length) moved.push(filler.at(-1) ?? { ...label, text: '' });
    writer.note('total-row-short', 'info', label.place, {
      rule: 'LAYOUT-TOTAL-ROW',
      words: { text: label.text },
    });
    return { ...row, cells: moved, own: moved.map(() => true) };
  });
}
