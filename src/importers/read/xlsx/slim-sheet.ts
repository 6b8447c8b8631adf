/** A sheet's XML without its blank cells, and what was seen on the way. */
export interface SlimSheet {
  readonly xml: Uint8Array;
  /** Number of the last row that holds something, from 1. */
  readonly lastRow: number;
  /** Cells that hold something. */
  readonly cells: number;
  readonly hiddenRows: number;
  /** Hidden columns as a spreadsheet names them: `C`, `F:H`. */
  readonly hiddenColumns: readonly string[];
  /** Zeros are shown as blanks on this sheet. */
  readonly hidesZeros: boolean;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const LETTER_R = 0x72;
const QUOTES = [0x22, 0x27];
const TRUE = /^(1|true)$/;

/**
 * Takes the blank cells out of a sheet's XML and counts the others, in one pass over the bytes and before anything is
 * made of them: official forms are formatted thousands of rows deep, and a hostile file may be so by millions.
 */
export function slimSheet(xml: Uint8Array): SlimSheet {
  const slim = new Uint8Array(xml.length);
  const hiddenColumns: string[] = [];
  let [length, copied, row, lastRow, cells, hiddenRows] = [0, 0, 0, 0, 0, 0];
  let [hiddenRow, hidesZeros, named] = [false, false, true];
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at)) {
    const nameEnd = endOfName(xml, at + 1);
    const name = localName(xml, at + 1, nameEnd);
    const end = name === '' ? nameEnd : endOfTag(xml, nameEnd);
    if (name === 'c') {
      // Without its name a cell stands where those before it end, so none of them may go.
      named &&= isNamed(xml, nameEnd, end);
      if (xml[end - 1] === SLASH && named) {
        slim.set(xml.subarray(copied, at), length);
        length += at - copied;
        copied = end + 1;
      } else {
        cells += 1;
        if (row > lastRow && hiddenRow) hiddenRows += 1;
        lastRow = Math.max(lastRow, row);
      }
    } else if (name === 'row') {
      row = Number(attribute(xml, nameEnd, end, 'r')) || row + 1;
      hiddenRow = TRUE.test(attribute(xml, nameEnd, end, 'hidden'));
    } else if (name === 'col' && TRUE.test(attribute(xml, nameEnd, end, 'hidden'))) {
      hiddenColumns.push(columnsOf(xml, nameEnd, end));
    } else if (name === 'sheetView') {
      hidesZeros = /^(0|false)$/.test(attribute(xml, nameEnd, end, 'showZeros'));
    }
    at = Math.max(end, at + 1);
  }
  slim.set(xml.subarray(copied), length);
  length += xml.length - copied;
  return { xml: slim.subarray(0, length), lastRow, cells, hiddenRows, hiddenColumns, hidesZeros };
}

/** Name of the last column that can be, XFD; columns hidden up to there are merely unused. */
const LAST_COLUMN = 16_384;

function columnsOf(xml: Uint8Array, from: number, to: number): string {
  const [first, last] = ['min', 'max'].map((name) => Number(attribute(xml, from, to, name)));
  if (!first || !last || last >= LAST_COLUMN) return '';
  return first === last ? columnName(first) : `${columnName(first)}:${columnName(last)}`;
}

/** `A` for 1, `AA` for 27. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function endOfName(xml: Uint8Array, from: number): number {
  let at = from;
  while (at < xml.length && isNameByte(xml[at]!)) at += 1;
  return at;
}

/** Letters, digits, `-`, `.`, `:` and `_`. */
function isNameByte(byte: number): boolean {
  return (byte >= 0x2d && byte <= 0x3a && byte !== SLASH) || (byte >= 0x41 && byte <= 0x7a);
}

/** The names this file asks for; others are the empty text or what they are. */
function localName(xml: Uint8Array, from: number, to: number): string {
  if (to - from > 40) return '';
  const name = String.fromCharCode(...xml.subarray(from, to));
  return name.slice(name.indexOf(':') + 1);
}

/** Whether a tag has the attribute `r`. */
function isNamed(xml: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at += 1)
    if (xml[at]! <= 0x20 && xml[at + 1] === LETTER_R && xml[at + 2] === EQUALS) return true;
  return false;
}

function endOfTag(xml: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const byte = xml[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at;
    else if (QUOTES.includes(byte)) quote = byte;
  }
  return xml.length;
}

function attribute(xml: Uint8Array, from: number, to: number, name: string): string {
  const tag = String.fromCharCode(...xml.subarray(from, Math.min(to, from + 2000)));
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
