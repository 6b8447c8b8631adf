import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Budget } from '../model/schema/document.js';
import { documentSheets } from '../model/sheets/document-sheets.js';
import { DATA_LINES } from '../model/sheets/data-sheet.js';
import { SHEET_NAMES } from '../model/sheets/sheet-names.js';
import type { Sheet, SheetCell } from '../model/sheets/sheet.js';
import { dataRows } from './data-rows.js';
import { formatOf, stylesWithLooks } from './looks.js';

/** The same document gives the same bytes. */
const DATE = new Date(1980, 0, 1);

/**
 * A document as a workbook (.xlsx): a sheet for each table in its official layout, sheets for contents and prose, and
 * last `数据说明` with all of it, from which an import restores the document exactly. Codes and words are text cells;
 * no text becomes a formula, whatever it begins with.
 */
export function exportXlsx(budget: Budget): Uint8Array<ArrayBuffer> {
  const sheets = [...documentSheets(budget), ...dataSheets(budget)];
  const SheetNames = sheets.map(({ name }) => name);
  const Sheets = Object.fromEntries(sheets.map((sheet) => [sheet.name, workSheet(sheet)]));
  const bytes = write({ SheetNames, Sheets }, { type: 'array', bookType: 'xlsx', bookSST: true });
  return finish(new Uint8Array(bytes as ArrayBuffer), sheets);
}

function dataSheets(budget: Budget): Sheet[] {
  const rows = dataRows(budget);
  const count = Math.ceil(rows.length / DATA_LINES);
  return Array.from({ length: count }, (_, number) => ({
    name: SHEET_NAMES.data + (number === 0 ? '' : `${number + 1}`),
    table: null,
    cells: rows.slice(number * DATA_LINES, (number + 1) * DATA_LINES).flatMap((texts, row) =>
      texts.map((text, column): SheetCell => ({
        row,
        column,
        rowSpan: 1,
        colSpan: 1,
        look: 'line',
        text,
        path: null,
      })),
    ),
    widths: [48, 100],
    frozen: number === 0 ? 3 : 0,
    body: null,
  }));
}

function workSheet({ cells, widths }: Sheet): WorkSheet {
  const data: CellObject[][] = [];
  const merges = cells
    .filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1)
    .map(({ row, column, rowSpan, colSpan }) => ({
      s: { r: row, c: column },
      e: { r: row + rowSpan - 1, c: column + colSpan - 1 },
    }));
  for (const cell of cells) {
    const { row, column, rowSpan, colSpan } = cell;
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + colSpan; c += 1)
        (data[r] ??= [])[c] = r === row && c === column ? cellObject(cell) : blank(cell);
  }
  const rows = Array.from({ length: data.length }, (_, row) => data[row] ?? []);
  const width = Math.max(widths.length, ...rows.map((row) => row.length));
  return {
    '!data': rows,
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } }),
    '!merges': merges,
    '!cols': widths.map((wch) => ({ wch })),
  };
}

function cellObject(cell: SheetCell): CellObject {
  const { text, number, decimals, look, link } = cell;
  const z = formatOf(look, decimals);
  if (typeof number === 'number') return { t: 'n', v: number, z };
  if (text === '') return blank(cell);
  return {
    t: 's',
    v: escapeCharacters(text),
    z,
    ...(link === undefined ? {} : { l: { Target: `#'${link}'!A1` } }),
  };
}

/** A blank cell that has the borders of its neighbours, and takes what is typed into it as they do. */
function blank({ look, decimals }: SheetCell): CellObject {
  return { t: 'z', z: formatOf(look, decimals) } as CellObject;
}

/** Workbooks write a character as `_x0041_`; a text that holds just that must not become the character. */
function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Adds what the library does not write: the looks of cells, and the rows that stay in view. */
function finish(bytes: Uint8Array, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts: Zippable = unzipSync(bytes);
  const change = (name: string, by: (xml: string) => string) => {
    parts[name] = strToU8(by(strFromU8(parts[name] as Uint8Array)));
  };
  change('xl/styles.xml', stylesWithLooks);
  sheets.forEach(({ frozen }, index) => {
    if (frozen > 0) change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => freeze(xml, frozen));
  });
  return zipSync(parts, { level: 6, mtime: DATE });
}

function freeze(xml: string, rows: number): string {
  const below = `A${rows + 1}`;
  const pane = `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView>`;
  return xml.replace('<sheetView workbookViewId="0"/>', view);
}
