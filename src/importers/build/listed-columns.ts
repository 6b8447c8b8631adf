import { listedField } from '../recognise/read-list.js';
import type { BuiltTable } from '../result.js';
import { RowCells } from './cells-of-row.js';
import { dataRows } from './data-rows.js';
import { levelOf, splitNumber } from './item-number.js';
import { readAmount } from './read-amount.js';
import type { RowDraft, TableWriter } from './writer.js';

/** Whether a table is read as a list, a line for each of its columns. */
export const isListed = ({ recognised: { columns, table } }: TableWriter): boolean =>
  table !== 'incomeExpenditure' &&
  table !== 'appropriation' &&
  columns.some((meaning) => meaning?.field === 'item');

/** A table whose columns are lines: 合计, 1.因公出国（境）费, 其中：公务用车购置费 … as the one row they make. */
export function buildListedColumns(writer: TableWriter): BuiltTable {
  const { columns, table } = writer.recognised;
  const row: RowDraft = { kind: 'total' };
  const rows = dataRows(writer);
  const above: { label: string; level: number }[] = [];
  for (const data of rows) {
    const cells = new RowCells(data, columns);
    const text = cells.text('item');
    const { number, name: label } = splitNumber(text.replace(/^其中[:：]?/, ''));
    const level = number ? levelOf(number) : Infinity;
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const labels = above.map((each) => each.label);
    if (number) above.push({ label, level });
    const field = listedField(table, label, labels);
    const amount = cells.cell('amount');
    const previous = cells.filled('previous.amount');
    writer.use(cells.cell('item'));
    if (!field || field in row) {
      writer.use(amount, previous);
      tellLeft(
        data.cells[0]!.place,
        `${text} ${amount?.text ?? ''}`.trim(),
        amount && readAmount(amount),
        field,
        row,
        writer,
      );
      continue;
    }
    row[field] = amount ? writer.amount(amount, writer.path(field)) : null;
    if (previous) writer.previous(previous, field);
  }
  const first = rows[0]?.cells[0];
  if (first) writer.add(row, first.place);
  return writer.finish();
}

/** A line with an amount that has no column, or whose column another line has already filled with another amount. */
function tellLeft(
  place: Parameters<TableWriter['note']>[2],
  text: string,
  read: ReturnType<typeof readAmount> | null,
  field: string | null,
  row: RowDraft,
  writer: TableWriter,
): void {
  if (read === null || read.kind === 'nothing' || (read.kind === 'amount' && read.value === 0)) return;
  if (read.kind === 'amount' && field !== null && row[field] === read.value) return;
  writer.note('row-unclear', 'warning', place, { words: { text } });
}
