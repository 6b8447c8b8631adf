import { read, utils, type WorkBook } from '@e965/xlsx';
import { isWritten, type GivenCell } from '../cover-cells.js';
import { decodeBytes } from '../decode-bytes.js';
import type { FileDraft } from '../file-draft.js';
import { OLE2_MARK, streamsOf } from '../ole2.js';
import { readWith } from '../read-with.js';
import { Refused } from '../refused.js';
import { LIMITS, type Reader } from '../../source.js';
import { pack, unpack } from '../zip/unpack.js';
import { decodeByteText } from './byte-text.js';
import { openPackage, type SheetFacts } from './open-package.js';
import { cellsOf } from './sheet-cells.js';
import { splitSheet } from './split-sheet.js';

/** Reads workbooks in the zip formats: .xlsx, .xlsm, .xlsb. */
export const xlsxReader: Reader = { read: (input, index) => readWith(input, index, 'xlsx', fillFromXlsx) };

/** Reads old workbooks, .xls and .et, and those saved as XML of 2003. */
export const xlsReader: Reader = { read: (input, index) => readWith(input, index, 'xls', fillFromXls) };

/** Reads workbooks of LibreOffice and others in the open format, .ods. */
export const odsReader: Reader = { read: (input, index) => readWith(input, index, 'ods', fillFromOds) };

/** One row more than is read, so that its presence is seen. */
const OPTIONS = { dense: true, cellNF: true, cellHTML: false, sheetRows: LIMITS.rows + 1 } as const;

function fillFromXlsx(draft: FileDraft, bytes: Uint8Array): void {
  const { parts, facts, hasMacros, pictures, drawings } = openPackage(bytes);
  const file = { file: draft.name };
  if (hasMacros) draft.note('macros-ignored', 'info', file);
  if (pictures > 0) draft.note('pictures-ignored', 'warning', file, { count: pictures });
  if (drawings > 0) draft.note('drawings-ignored', 'warning', file, { count: drawings });
  // A formula without a value is told apart from a zero only among the blank cells; there are few of them left.
  fill(draft, read(pack(parts), { ...OPTIONS, type: 'array', sheetStubs: true }), { facts });
}

function fillFromOds(draft: FileDraft, bytes: Uint8Array): void {
  fill(
    draft,
    read(pack(unpack(bytes, (name) => /\.xml$|^mimetype$/.test(name))), {
      ...OPTIONS,
      type: 'array',
      sheetStubs: true,
    }),
  );
}

function fillFromXls(draft: FileDraft, bytes: Uint8Array): void {
  if (!OLE2_MARK.every((byte, index) => bytes[index] === byte)) {
    const decoded = decodeBytes(bytes);
    if (!decoded) throw new Refused('damaged');
    return fill(draft, read(decoded.text, { ...OPTIONS, type: 'string', sheetStubs: true }));
  }
  const streams = streamsOf(bytes);
  if (streams.has('_VBA_PROJECT_CUR')) draft.note('macros-ignored', 'info', { file: draft.name });
  const textOf = streams.has('Workbook') ? asIs : decodeByteText;
  fill(draft, read(bytes, { ...OPTIONS, type: 'array' }), { textOf });
}

const asIs = (text: string) => text;

interface Knowledge {
  /** By name of the sheet. */
  readonly facts?: ReadonlyMap<string, SheetFacts>;
  readonly textOf?: (text: string) => string;
}

function fill(draft: FileDraft, book: WorkBook, { facts, textOf = asIs }: Knowledge = {}): void {
  if (book.SheetNames.length > LIMITS.sheets)
    throw new Refused('too-many-sheets', { count: book.SheetNames.length, limit: LIMITS.sheets });
  book.SheetNames.forEach((name, index) => {
    const place = { file: draft.name, sheet: textOf(name) };
    draft.at = place;
    const sheet = book.Sheets[name];
    const known = facts?.get(name);
    if (sheet?.['!type'] && sheet['!type'] !== 'sheet')
      return void draft.note('sheet-skipped', 'warning', place);
    if (!sheet?.['!data']) return void draft.note('sheet-damaged', 'error', place);
    // What the old formats hold below the limit is not known without reading it.
    if (!known && sheet['!fullref']) draft.note('rows-unread', 'warning', place, { limit: LIMITS.rows });
    const cells = cellsOf(sheet, { hidesZeros: known?.hidesZeros ?? false, textOf });
    if (!cells.some(isWritten)) return void draft.note('sheet-empty', 'info', place);
    if (book.Workbook?.Sheets?.[index]?.Hidden) draft.note('sheet-hidden', 'warning', place);
    if (known) noteHidden(draft, known);
    addSheet(draft, cells);
  });
}

/** Adds the tables and paragraphs of the sheet that is being read. */
function addSheet(draft: FileDraft, cells: readonly GivenCell[]): void {
  const { at: place } = draft;
  const last = cells.at(-1)?.row ?? 0;
  if (last >= LIMITS.rows)
    throw new Refused('too-many-rows', { place: place.sheet ?? '', count: last + 1, limit: LIMITS.rows });
  noteFaults(draft, cells);
  for (const part of splitSheet(cells))
    if (part.kind === 'grid') draft.addGrid(part.cells, place, { nameOf, trimmed: true });
    else
      for (const { text, row, column } of part.cells)
        draft.addText(text, { ...place, cell: nameOf(row, column) });
}

function nameOf(row: number, column: number): string {
  return utils.encode_cell({ r: row, c: column });
}

function noteHidden(draft: FileDraft, { hiddenRows, hiddenColumns }: SheetFacts): void {
  if (hiddenRows > 0) draft.note('rows-hidden', 'warning', draft.at, { count: hiddenRows });
  if (hiddenColumns.length > 0)
    draft.note('columns-hidden', 'warning', draft.at, { columns: hiddenColumns.join(', ') });
}

function noteFaults(draft: FileDraft, cells: readonly GivenCell[]): void {
  const codes = {
    'formula-without-value': 'formulas-without-values',
    'error-value': 'error-values',
  } as const;
  for (const [fault, code] of Object.entries(codes)) {
    const faulty = cells.filter((cell) => cell.fault === fault);
    const [first] = faulty;
    if (first)
      draft.note(
        code,
        'error',
        { ...draft.at, cell: nameOf(first.row, first.column) },
        { count: faulty.length },
      );
  }
}
