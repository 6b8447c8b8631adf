import { strToU8, zipSync } from 'fflate';
import type { Budget } from '../model/schema/document.js';
import { plainAmount } from '../model/sheets/cells.js';
import { DATA_FILE } from '../model/sheets/data-sheet.js';
import { tableSheets } from '../model/sheets/document-sheets.js';
import { flatSheet } from '../model/sheets/flat-sheet.js';
import type { Sheet, SheetCell } from '../model/sheets/sheet.js';
import { csvText, type CsvCell } from './csv-text.js';
import { dataRows } from './data-rows.js';

/** The same document gives the same bytes. */
const DATE = new Date(1980, 0, 1);

/**
 * A document as a zip of CSV files: one for each table in its official layout with one row of heads, and
 * `document.csv` with all of it, from which an import restores the document exactly.
 */
export function exportCsvZip(budget: Budget): Uint8Array<ArrayBuffer> {
  const tables = tableSheets(budget).map((sheet) => flatSheet(sheet, budget.tables[sheet.table!]!.unit));
  const files = [
    ...tables.map((sheet) => [sheet.name, csvText(rowsOf(sheet))] as const),
    [DATA_FILE, csvText(dataRows(budget))] as const,
  ];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: DATE,
  });
}

function rowsOf({ cells, widths, body }: Sheet): CsvCell[][] {
  const rows = Array.from({ length: body!.rows[1] }, () => widths.map((): CsvCell => ''));
  for (const cell of cells) rows[cell.row]![cell.column] = csvCell(cell);
  return rows;
}

function csvCell({ text, number, decimals = 0 }: SheetCell): CsvCell {
  return typeof number === 'number' ? { plain: plainAmount(number, decimals) } : text;
}
