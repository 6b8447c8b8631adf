import { decodeStrictly } from '../../model/decode-text.js';
import { cleanText } from '../words/clean.js';
import type { GivenCell } from '../read/cover-cells.js';
import { decodeBytes } from '../read/decode-bytes.js';
import type { FileDraft } from '../read/file-draft.js';
import { readWith } from '../read/read-with.js';
import { Refused } from '../read/refused.js';
import { LIMITS, type Reader } from '../source.js';
import { unpack } from '../read/zip/unpack.js';
import { cellName } from './cell-name.js';
import { parseCsv } from './parse-csv.js';

/** Reads the zip of tables that this kit exports; each file of it is a sheet. */
export const csvZipReader: Reader = {
  read: (input, index) => readWith(input, index, 'text', fillFromZip),
};

/** Rows of one grid; the document file of a long document has more than a grid may have. */
const PIECE = 10_000;

function fillFromZip(draft: FileDraft, bytes: Uint8Array): void {
  const parts = unpack(bytes, (name) => /^[^/]+\.csv$/i.test(name));
  if (parts.size > LIMITS.sheets)
    throw new Refused('too-many-sheets', { count: parts.size, limit: LIMITS.sheets });
  for (const [name, part] of parts) {
    const place = { file: draft.name, sheet: name };
    draft.at = place;
    // As exported; or as a spreadsheet has saved it since, in the encoding of the system.
    const text = decodeStrictly(part, 'utf-8') ?? decodeBytes(part)?.text;
    const parsed = text === undefined ? undefined : parseCsv(text);
    if (parsed && 'rows' in parsed) addRows(draft, parsed.rows, name);
    else draft.note('sheet-damaged', 'error', parsed ? { ...place, line: parsed.faultyLine } : place);
  }
}

function addRows(draft: FileDraft, rows: readonly (readonly string[])[], sheet: string): void {
  for (let from = 0; from < rows.length; from += PIECE) {
    const cells = rows.slice(from, from + PIECE).flatMap((texts, row) =>
      texts.map((text, column): GivenCell => ({
        text: cleanText(text),
        row,
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    );
    draft.addGrid(
      cells,
      { file: draft.name, sheet },
      { nameOf: (row, column) => cellName(from + row, column) },
    );
  }
}
