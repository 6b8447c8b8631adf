import { isAmountField } from '../recognise/previous-columns.js';
import type { BuiltTable, ColumnMeaning } from '../result.js';
import { cleanWords } from '../words/clean.js';
import { yearsIn } from '../words/dates.js';
import { keyOf } from '../words/keys.js';
import { RowCells } from './cells-of-row.js';
import type { DataRow } from './data-row.js';
import { dataRows } from './data-rows.js';
import { realign } from './realign.js';
import { isSumLabel } from './sum-labels.js';
import type { RowDraft, TableWriter } from './writer.js';

/** “三公”经费表, by the labels of its columns in whatever order. */
export function buildThreePublic(writer: TableWriter): BuiltTable {
  const { columns } = writer.recognised;
  const rows = realign(dataRows(writer), columns, writer);
  const printed = rows.filter((row) => new RowCells(row, columns).hasAmounts);
  const years = printed.map((row) => yearOfRow(row, columns, writer.recognised.year));
  if (new Set(years.filter((year) => year !== null)).size > 1) return buildYears(printed, years, writer);
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

/** The year whose figures a row has, by a cell beside its amounts: 2024年, 上年, 本年预算; `null` where it names none. */
function yearOfRow(
  { cells, own }: DataRow,
  columns: readonly (ColumnMeaning | null)[],
  current: number | undefined,
): number | null {
  for (const [column, cell] of cells.entries()) {
    const meaning = columns[column];
    if (!own[column] || (meaning && isAmountField(meaning.field))) continue;
    const key = keyOf(cell.text);
    const [year] = yearsIn(cell.text);
    if (year !== undefined && /^(20\d\d|二.{3})年?(度)?(预算|决算|执行|完成)?(数|情况)?$/.test(key))
      return year;
    if (current !== undefined && /^(上年|去年|上一年)(度)?(预算|决算|执行)?数?$/.test(key))
      return current - 1;
    if (current !== undefined && /^(本年|今年|当年)(度)?(预算)?数?$/.test(key)) return current;
  }
  return null;
}

/** One row a year: the figures of this year, those of the last beside them; of any other year they are left, and told. */
function buildYears(
  rows: readonly DataRow[],
  years: readonly (number | null)[],
  writer: TableWriter,
): BuiltTable {
  const { columns, year } = writer.recognised;
  const current = year ?? Math.max(...years.map((each) => each ?? 0));
  const total: RowDraft = { kind: 'total' };
  rows.forEach((data, index) => {
    const cells = new RowCells(data, columns);
    const named = years[index];
    if (named === current && !('total' in total)) {
      cells.readAmounts(total, writer);
      return;
    }
    if (named === current - 1)
      for (const field of cells.fields.filter(isAmountField)) writer.previous(cells.cell(field)!, field);
    else {
      const text = data.cells.flatMap((cell) => (cell.text ? [cleanWords(cell.text)] : [])).join(' ');
      writer.use(...data.cells);
      writer.note('row-of-other-year', named === null ? 'error' : 'info', data.cells[0]!.place, {
        path: writer.path(),
        words: { text: text.slice(0, 80) },
      });
    }
  });
  if (!rows.some((_, index) => years[index] === current))
    writer.note('row-of-other-year', 'error', rows[0]!.cells[0]!.place, {
      path: writer.path(),
      words: { text: String(current) },
    });
  const now = rows.find((_, index) => years[index] === current) ?? rows[0]!;
  writer.add(total, now.cells[0]!.place);
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
