import {
  LIMITS,
  type InputFile,
  type ReadNote,
  type ReadResult,
  type Reader,
  type Refusal,
} from '../../source.js';
import { assemble } from './assemble.js';
import { openPdf, type OpenPdf } from './open-pdf.js';
import { layOutPage } from './page-layout.js';
import type { PageMarks } from './page-marks.js';
import type { PageParts } from './page-parts.js';
import { readPageMarks } from './page-reading.js';
import { isEmptyPage, pageNotes } from './page-notes.js';

/** Told after every page, for a progress bar. */
export type OnProgress = (done: number, total: number) => void;

/** Reads the text and the tables of a PDF by where they stand on the page. */
export const pdfReader = { read: readPdf } satisfies Reader;

async function readPdf(
  { name, bytes }: InputFile,
  index: number,
  onProgress?: OnProgress,
): Promise<ReadResult> {
  const refuse = (code: Refusal['code'], words: Refusal['words'] = {}): ReadResult => ({
    ok: false,
    refusal: { name, code, words },
  });
  if (bytes.length === 0) return refuse('empty-file');
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return refuse(opened);
  try {
    const pages = opened.document.numPages;
    if (pages > LIMITS.pages) return refuse('too-many-pages', { pages, limit: LIMITS.pages });
    const { parts, notes, unread, withoutText } = await readPages(opened, name, onProgress);
    if (unread === pages) return refuse('damaged');
    if (withoutText === pages - unread && !hasUnreadable(notes)) return refuse('scanned', { pages });
    const cells = parts.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.cells.length, 0);
    if (cells > LIMITS.cells) return refuse('too-many-cells', { cells, limit: LIMITS.cells });
    const { blocks, notes: more } = assemble(parts, name, index);
    const all = [...fileNotes(bytes, name), ...notes, ...more];
    return { ok: true, file: { name, format: 'pdf', blocks, notes: all } };
  } catch {
    return refuse('damaged');
  } finally {
    await opened.document.loadingTask.destroy();
  }
}

/** Fonts are forgotten after so many pages: merged files bring new ones with every part. */
const PAGES_PER_CLEANUP = 20;

/** Text in a font that cannot be opened leaves a page without characters, but it is no scan. */
const hasUnreadable = (notes: readonly ReadNote[]) =>
  notes.some(({ code }) => code === 'unreadable-characters');

interface PagesRead {
  readonly parts: PageParts[];
  readonly notes: ReadNote[];
  readonly unread: number;
  readonly withoutText: number;
}

/** One page after the other, each forgotten before the next. */
async function readPages(
  { document, operators }: OpenPdf,
  file: string,
  onProgress?: OnProgress,
): Promise<PagesRead> {
  const layers = await document.getOptionalContentConfig();
  const parts: PageParts[] = [];
  const notes: ReadNote[] = [];
  const unread: number[] = [];
  const scanned: number[] = [];
  let withoutText = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const marks = await readOrNull(async (): Promise<PageMarks> => {
      const page = await document.getPage(number);
      try {
        return await readPageMarks(page, operators, layers);
      } finally {
        page.cleanup();
      }
    });
    let tooDense = marks?.tooDense ?? false;
    if (!marks) unread.push(number);
    else if (isEmptyPage(marks)) {
      withoutText += 1;
      if (marks.hasImage) scanned.push(number);
    } else {
      const part = layOutPage(marks, number);
      tooDense ||= part.tooDense;
      parts.push(part);
    }
    if (marks) notes.push(...pageNotes(marks, file, number, tooDense));
    if (number % PAGES_PER_CLEANUP === 0) await document.cleanup();
    onProgress?.(number, document.numPages);
  }
  const listed = (code: string, severity: ReadNote['severity'], pages: readonly number[]) =>
    pages.length > 0
      ? [{ code, severity, place: { file, page: pages[0] as number }, words: { pages: pages.join('、') } }]
      : [];
  notes.unshift(
    ...listed('pages-unreadable', 'error', unread),
    ...listed('pages-without-text', 'warning', scanned),
  );
  return { parts, notes, unread: unread.length, withoutText };
}

async function readOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

/** A file cut off on its way has no end mark, and may lack pages or rows. */
function fileNotes(bytes: Uint8Array, file: string): ReadNote[] {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  return end.includes('%%EOF') ? [] : [{ code: 'file-incomplete', severity: 'error', place: { file } }];
}
