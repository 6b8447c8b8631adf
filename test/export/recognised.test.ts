import { read, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../src/export/xlsx.js';
import { importFiles } from '../../src/importers/index.js';
import type { TableId } from '../../src/model/schema/tables.js';
import { SHEET_NAMES } from '../../src/model/sheets/sheet-names.js';
import type { Budget } from '../../src/model/schema/document.js';
import { sample } from './documents.js';

/** A workbook as others might pass it on: the sheets for people, without the one for the kit. */
async function readSheetsAlone(budget: Budget) {
  const book = read(exportXlsx(budget), { type: 'array', cellNF: true });
  book.SheetNames = book.SheetNames.filter((name) => !name.startsWith(SHEET_NAMES.data));
  const bytes = write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer;
  return importFiles([{ name: '预算.xlsx', bytes: new Uint8Array(bytes) }]);
}

describe.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year', 'invented-complete'])(
  'the official layouts of %s, without the data sheet',
  (name) => {
    const budget = sample(name);
    // Its heads within the body are for its own reader to find.
    const tables = (Object.keys(budget.tables) as TableId[]).filter(
      (table) => table !== 'overallPerformance',
    );

    it('are recognised as what they are, row by row, figure by figure', async () => {
      const { document, report } = await readSheetsAlone(budget);
      const found = (document as Budget).tables;
      for (const table of tables) {
        expect(found[table]?.rows, table).toEqual(budget.tables[table]!.rows);
        expect(found[table]?.unit, table).toBe(budget.tables[table]!.unit);
        expect(found[table]?.title, table).toBe(budget.tables[table]!.title);
      }
      expect(report.amounts.unreadable).toBe(0);
    });
  },
);
