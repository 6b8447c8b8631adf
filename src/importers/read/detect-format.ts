import { OLE2_MARK, streamsOf } from './ole2.js';
import { Refused } from './refused.js';
import type { Format } from '../source.js';
import { directoryOf, ZIP_MARK } from './zip/directory.js';
import type { UnknownKind } from '../../text/importing/words.js';

/** First bytes of kinds of files that are known but not read. */
const MARKS: readonly { kind: UnknownKind; bytes: readonly number[]; at?: number; zeros?: true }[] = [
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: ascii('GIF8') },
  // A text may begin with these letters, but has no zeros soon after.
  { kind: 'image', bytes: ascii('BM'), zeros: true },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'image', bytes: ascii('WEBP'), at: 8 },
  { kind: 'archive', bytes: ascii('Rar!') },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'rtf', bytes: ascii('{\\rtf') },
];
/** Bytes before the mark of a PDF that readers put up with. */
const PDF_SEARCH = 1024;
const HTML_SEARCH = 256 * 1024;
const START_TAG =
  /^<(!doctype\s+html|html|head|body|meta|title|style|table|thead|tbody|tr|div|p|span|center|font|section|article|h[1-6]|ul|ol)[\s/>]/i;

/** The format of a file by its contents alone. Refused where it is none that is read. */
export function detectFormat(bytes: Uint8Array): Format {
  if (startsWith(bytes, ZIP_MARK)) return formatOfZip(bytes);
  if (startsWith(bytes, OLE2_MARK)) return formatOfOle2(bytes);
  const mark = MARKS.find(
    ({ bytes: first, at, zeros }) => startsWith(bytes, first, at) && (!zeros || hasZeros(bytes)),
  );
  if (mark) throw unknown(mark.kind);
  const start = latin1(bytes.subarray(0, HTML_SEARCH));
  if (start.slice(0, PDF_SEARCH).includes('%PDF-')) return 'pdf';
  return formatOfText(isUtf16(bytes) ? start.replaceAll('\0', '').slice(2) : start.replace(/^ï»¿/, ''));
}

function formatOfZip(bytes: Uint8Array): Format {
  const names = directoryOf(bytes).map(({ name }) => name);
  const has = (folder: string) => names.some((name) => name.toLowerCase().startsWith(folder));
  if (has('xl/')) return 'xlsx';
  if (has('word/')) return 'docx';
  if (has('ppt/')) throw unknown('slides');
  if (has('ofd.xml')) throw unknown('ofd');
  if (has('content.xml') && has('mimetype')) return formatOfOpenDocument(bytes);
  throw unknown('archive');
}

/** A part of its own names the type; it is not packed. */
function formatOfOpenDocument(bytes: Uint8Array): Format {
  const { offset } = directoryOf(bytes).find(({ name }) => name === 'mimetype')!;
  if (latin1(bytes.subarray(offset, offset + 256)).includes('opendocument.spreadsheet')) return 'ods';
  throw unknown('open-document');
}

function formatOfOle2(bytes: Uint8Array): Format {
  const streams = streamsOf(bytes);
  if (streams.has('EncryptedPackage')) throw new Refused('encrypted');
  if (streams.has('WordDocument')) throw unknown('doc');
  if (streams.has('PowerPoint Document')) throw unknown('slides');
  if (streams.has('Workbook') || streams.has('Book')) return 'xls';
  throw unknown('other');
}

function formatOfText(start: string): Format {
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:/i.test(start.slice(0, 4096))) return 'mht';
  if (/^\s*<\?xml/.test(start) && /<(\w+:)?Workbook[\s>]/.test(start.slice(0, 4096))) return 'xls';
  if (START_TAG.test(withoutProlog(start)) || (/<table[\s>]/i.test(start) && /<\/?t[rdh][\s>]/i.test(start)))
    return 'html';
  if (/^\s*<\?xml/.test(start)) throw unknown('xml');
  if (/^\s*[{[]\s*["{[]/.test(start) && !/\t/.test(start.slice(0, 4096))) throw unknown('json');
  return 'text';
}

/** A page from its first tag on: without XML declaration and comments. */
function withoutProlog(start: string): string {
  let rest = start.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : rest.startsWith('<?')
        ? rest.indexOf('>') + 1
        : 0;
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
}

function unknown(kind: UnknownKind): Refused {
  return new Refused('unknown-format', { kind });
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).includes(0);
}

function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
