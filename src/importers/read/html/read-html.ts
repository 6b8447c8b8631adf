import { decodeBytes } from '../decode-bytes.js';
import type { FileDraft } from '../file-draft.js';
import { readWith } from '../read-with.js';
import { Refused } from '../refused.js';
import type { Reader } from '../../source.js';
import { declaredCharset } from './charset.js';
import { pageOfArchive } from './page-of-archive.js';
import { parsePage } from './parse-page.js';
import { walkPage } from './walk-page.js';

/** Reads web pages, and tables that a spreadsheet saved or put on the clipboard as a page. */
export const htmlReader: Reader = { read: (input, index) => readWith(input, index, 'html', fillFromPage) };

/** Reads a page that was saved as one file with all that belongs to it. */
export const mhtReader: Reader = { read: (input, index) => readWith(input, index, 'mht', fillFromArchive) };

/** Attached files that are named in the note. */
const NAMED = 5;

function fillFromArchive(draft: FileDraft, bytes: Uint8Array): void {
  const page = pageOfArchive(bytes);
  if (!page) throw new Refused('unknown-format', { kind: 'mht' });
  fillFromPage(draft, page.bytes, page.charset);
}

function fillFromPage(draft: FileDraft, bytes: Uint8Array, charset = declaredCharset(bytes)): void {
  const decoded = decodeBytes(bytes, charset);
  if (!decoded) throw new Refused('unknown-format', { kind: 'other' });
  const { text, strayLines } = decoded;
  const place = { file: draft.name };
  if (strayLines > 0) draft.note('encoding-mixed', 'warning', place, { count: strayLines });
  const { files, hidden, pictures } = walkPage(parsePage(asPage(text)), draft);
  if (hidden > 0) draft.note('hidden-ignored', 'info', place, { count: hidden });
  if (files.length > 0) {
    const names = files.slice(0, NAMED).join('、') + (files.length > NAMED ? '…' : '');
    draft.note('links-to-files', 'info', place, { count: files.length, names });
  }
  const hasTable = draft.blocks.some(({ kind }) => kind === 'grid');
  if (pictures > 0 && !hasTable) draft.note('pictures-ignored', 'info', place, { count: pictures });
}

/** Rows without a table around them, as some programs put them on the clipboard, are given one. */
function asPage(html: string): string {
  return /<t[rd][\s>]/i.test(html) && !/<table[\s>]/i.test(html) ? `<table>${html}</table>` : html;
}
