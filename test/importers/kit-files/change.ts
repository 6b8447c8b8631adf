import { read, utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportCsvZip } from '../../../src/export/csv.js';
import { exportXlsx } from '../../../src/export/xlsx.js';
import { openOwn, type OwnImport } from '../../../src/importers/kit-files/read-own.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { readBack } from '../../export/documents.js';

/** A sheet that a person works on. */
export class Hand {
  constructor(private readonly sheet: WorkSheet) {}

  get rows(): unknown[][] {
    return utils.sheet_to_json(this.sheet, { header: 1, defval: null, blankrows: true });
  }

  /** Types into a cell. */
  type(cell: string, value: string | number | null): void {
    if (value === null) delete this.sheet[cell];
    else this.sheet[cell] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
    const range = utils.decode_range(this.sheet['!ref']!);
    const { r, c } = utils.decode_cell(cell);
    range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    this.sheet['!ref'] = utils.encode_range(range);
  }

  /** The number of the row, from 1, in which a cell says just this. */
  rowOf(text: string): number {
    const row = this.rows.findIndex((cells) => cells.includes(text));
    if (row < 0) throw new Error(`no ${text}`);
    return row + 1;
  }

  /** Arranges the rows below a row of that number anew; merges below it are given up. */
  arrange(below: number, change: (rows: unknown[][]) => unknown[][]): void {
    const rows = this.rows;
    const next = [...rows.slice(0, below), ...change(rows.slice(below))];
    const merges = (this.sheet['!merges'] ?? []).filter(({ e }) => e.r < below);
    for (const key of Object.keys(this.sheet)) if (!key.startsWith('!')) delete this.sheet[key];
    utils.sheet_add_aoa(this.sheet, next, { origin: 'A1' });
    this.sheet['!merges'] = merges;
  }
}

/** Exports a document as a workbook, changes it by hand, saves it and reads it back. */
export async function changed(
  budget: Budget,
  change: (sheet: (name: string) => Hand, book: WorkBook) => void,
): Promise<OwnImport> {
  const book = read(exportXlsx(budget), { type: 'array' });
  change((name) => new Hand(book.Sheets[name]!), book);
  const bytes = new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer,
  );
  const own = openOwn([await readBack(bytes, 'xlsx')]);
  if (!own) throw new Error('not known again');
  return own;
}

/** Exports a document as a zip of CSV, changes the text of its files, and reads it back. */
export async function changedCsv(
  budget: Budget,
  change: (name: string, text: string) => string | null,
): Promise<OwnImport> {
  const files = Object.entries(unzipSync(exportCsvZip(budget))).flatMap(([name, bytes]) => {
    const text = change(name, strFromU8(bytes));
    return text === null ? [] : [[name, strToU8(text)] as const];
  });
  const own = openOwn([await readBack(zipSync(Object.fromEntries(files)), 'csv')]);
  if (!own) throw new Error('not known again');
  return own;
}
