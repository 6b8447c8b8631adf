import { threePublicColumns } from '../recognise/columns/three-public.data.js';
import { matchColumn } from '../recognise/match-columns.js';
import { isAmountField } from '../recognise/previous-columns.js';
import type { BuiltTable } from '../result.js';
import { RowCells } from './cells-of-row.js';
import type { DataRow } from './data-row.js';
import { dataRows } from './data-rows.js';
import { realign } from './realign.js';
import { isSumLabel } from './sum-labels.js';
import type { RowDraft, TableWriter } from './writer.js';

/** “三公”经费表, by the labels of its columns in whatever order, or as a list of items with one amount each. */
export function buildThreePublic(writer: TableWriter): BuiltTable {
  const { columns } = writer.recognised;
  if (columns.some((meaning) => meaning?.field === 'item')) return buildList(writer);
  const rows = realign(dataRows(writer), columns, writer);
  const printed = rows.filter((row) => new RowCells(row, columns).hasAmounts);
  for (const data of printed) {
    const cells = new RowCells(data, columns);
    writer.tell(data);
    const name = cells.filled('name');
    const isTotal = !name || isSumLabel(name.text) || printed.length === 1;
    const row: RowDraft = { kind: isTotal ? 'total' : 'unit' };
    if (name) row.name = writer.words(name, writer.path('name'));
    tellLostBlanks(data, cells, writer);
    cells.readAmounts(row, writer);
    writer.add(row, data.cells.find(({ text }) => text !== '')!.place);
  }
  return writer.finish();
}

/** A row with fewer cells than columns has lost its blanks: nothing tells which, so it stays as read and is told. */
function tellLostBlanks({ cells: all, given }: DataRow, cells: RowCells, writer: TableWriter): void {
  const amounts = cells.fields.filter((field) => isAmountField(field));
  const last = all.findLastIndex(({ text }) => text !== '') + 1;
  if (given >= all.length || last > given || amounts.length < 3) return;
  const text = all.flatMap((cell) => (cell.text ? [cell.text] : [])).join(' ');
  writer.note('row-cells-missing', 'warning', all[0]!.place, {
    path: writer.path(),
    words: { text, given, columns: all.length },
  });
}

/** Items as rows: 合计, 1.因公出国（境）费, 其中：公务用车购置费 … */
function buildList(writer: TableWriter): BuiltTable {
  const { columns } = writer.recognised;
  const row: RowDraft = { kind: 'total' };
  const rows = dataRows(writer);
  let vehicle = false;
  for (const data of rows) {
    const cells = new RowCells(data, columns);
    const label = cells.text('item');
    const path = vehicle ? ['公务用车购置及运行费', label] : [label];
    const field =
      matchColumn([label.replace(/^其中[:：]?/, '')], threePublicColumns.columns) ??
      matchColumn(path, threePublicColumns.columns);
    if (field === 'vehicle') vehicle = true;
    else if (field === 'abroad' || field === 'reception') vehicle = false;
    const amount = cells.cell('amount');
    const previous = cells.filled('previous.amount');
    if (!field || !isAmountField(field) || field in row) {
      writer.use(cells.cell('item'), amount, previous);
      if (cells.hasAmounts)
        writer.note('row-unclear', 'warning', data.cells[0]!.place, {
          words: { text: `${label} ${amount?.text ?? ''}`.trim() },
        });
      continue;
    }
    writer.use(cells.cell('item'));
    row[field] = amount ? writer.amount(amount, writer.path(field)) : null;
    if (previous) writer.previous(previous, field);
  }
  const first = rows[0]?.cells[0];
  if (first) writer.add(row, first.place);
  return writer.finish();
}
