import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Number formats by style index, after 0 for General. */
export const STYLES = { money: 1, thousands: 2, accounting: 3, code: 4, date: 5, percent: 6, noZero: 7 };
const FORMATS = [
  'General',
  '0.00',
  '#,##0.00',
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '00',
  'yyyy"年"m"月"d"日"',
  '0.00%',
  '#,##0.00;\\-#,##0.00;;@',
];

/** What a cell holds: a text, a number, or raw attributes and content. */
export type Given =
  string | number | null | { style?: number; value?: number | string; xml?: string; type?: string };

export interface SheetSpec {
  name: string;
  rows?: readonly (readonly Given[])[];
  /** `A1:C1` … */
  merges?: readonly string[];
  hidden?: boolean;
  /** XML before the data, such as `<sheetViews>` and `<cols>`. */
  before?: string;
  /** Attributes of rows by their number. */
  rowAttributes?: Readonly<Record<number, string>>;
  /** Instead of the rows. */
  data?: string;
}

/** A minimal workbook, written by hand so that every detail of its cells is known. */
export function buildXlsx(sheets: readonly SheetSpec[], files: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = (content: string) => strToU8(HEAD + content);
  const numFmts = FORMATS.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escape(code)}"/>`,
  );
  const xfs = FORMATS.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 170 + index}"/>`);
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join('')}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts count="${FORMATS.length}">${numFmts.join('')}</numFmts><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml(sheetXml(sheet))]),
    ),
    ...files,
  });
}

function sheetXml({ rows = [], merges = [], before = '', rowAttributes = {}, data }: SheetSpec): string {
  const lines = rows.map(
    (row, r) =>
      `<row r="${r + 1}" ${rowAttributes[r + 1] ?? ''}>${row.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`)).join('')}</row>`,
  );
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data ?? lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: Given, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  const { style = 0, value, xml = value === undefined ? '' : `<v>${value}</v>`, type } = cell;
  const head = `<c r="${name}" s="${style}"${type ? ` t="${type}"` : ''}`;
  return xml === '' ? `${head}/>` : `${head}>${xml}</c>`;
}

export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
