import mammoth from 'mammoth';
import type { FileDraft } from '../file-draft.js';
import { parsePage } from '../html/parse-page.js';
import { walkPage } from '../html/walk-page.js';
import { readWith } from '../read-with.js';
import { Refused } from '../refused.js';
import type { Reader } from '../../source.js';
import { pack, unpack, type Parts } from '../zip/unpack.js';
import { Numbering } from './numbering.js';
import { prepareDocument } from './prepare-document.js';

/** Reads Word documents: converts them to a page and reads that. */
export const docxReader: Reader = { read: (input, index) => readWith(input, index, 'docx', fillFromDocx) };

const IGNORED = /^word\/(media|embeddings|fonts|theme|activeX|glossary)\//i;
/** Elements unknown to the converter whose text is lost with them. */
const WITH_TEXT = /(oMath(?:Para)?|w:ruby|w:altChunk|w:subDoc|w:dir|w:bdo)$/;

async function fillFromDocx(draft: FileDraft, bytes: Uint8Array): Promise<void> {
  const place = { file: draft.name };
  let [pictures, hasMacros] = [0, false];
  const parts = unpack(bytes, (name) => {
    if (/^word\/media\/.+\.(png|jpe?g|bmp|gif|tiff?|emf|wmf)$/i.test(name)) pictures += 1;
    if (/vbaProject\.bin$/i.test(name)) hasMacros = true;
    return !IGNORED.test(name) && !/vbaProject\.bin$/i.test(name);
  });
  const { changes, restored, lost, embedded, oldMerges } = prepare(parts);
  const { value, messages } = await convert(pack(parts));
  walkPage(parsePage(withoutMarks(value)), draft);
  if (hasMacros) draft.note('macros-ignored', 'info', place);
  if (pictures > 0) draft.note('pictures-ignored', 'info', place, { count: pictures });
  if (embedded > 0) draft.note('embedded-ignored', 'warning', place, { count: embedded });
  if (changes > 0) draft.note('changes-accepted', 'warning', place, { count: changes });
  if (restored > 0) draft.note('numbers-restored', 'info', place, { count: restored });
  if (lost > 0) draft.note('numbers-lost', 'warning', place, { count: lost });
  if (oldMerges || messages.some(({ message }) => message.includes('merging may be incorrect')))
    draft.note('merges-uncertain', 'warning', place);
  noteUnread(draft, messages);
}

/** Completes the document part, and takes out the definitions of lists, which are written out now. */
function prepare(parts: Parts): ReturnType<typeof prepareDocument> {
  const name = [...parts.keys()].find((part) => /^word\/document\d*\.xml$/i.test(part));
  if (name === undefined) throw new Refused('damaged', { place: 'word/document.xml' });
  const textOf = (part: string) => new TextDecoder().decode(parts.get(part) ?? new Uint8Array());
  const numbering = new Numbering(textOf('word/numbering.xml'), textOf('word/styles.xml'));
  const prepared = prepareDocument(textOf(name), numbering);
  parts.set(name, new TextEncoder().encode(prepared.xml));
  parts.delete('word/numbering.xml');
  return prepared;
}

function convert(zip: Uint8Array<ArrayBuffer>) {
  // Pictures are not read, so their converter names none.
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  // Node's build of the library takes `buffer`, for which any bytes will do; the browser's takes `arrayBuffer`.
  const input = { buffer: zip, arrayBuffer: zip.buffer } as unknown as { arrayBuffer: ArrayBuffer };
  return mammoth.convertToHtml(input, { convertImage, externalFileAccess: false });
}

/**
 * The converter's page without marks of footnotes, which would run into figures, and without groups of rows: cells
 * are merged across them in Word, never in HTML.
 */
function withoutMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<\/?t(?:head|body)>/g, '');
}

function noteUnread(draft: FileDraft, messages: readonly { message: string }[]): void {
  const unread = messages.flatMap(
    ({ message }) => WITH_TEXT.exec(message)?.[1]?.replace(/^w:|Para$/g, '') ?? [],
  );
  if (unread.length > 0)
    draft.note(
      'parts-unread',
      'warning',
      { file: draft.name },
      {
        count: unread.length,
        names: [...new Set(unread)].join(' '),
      },
    );
}
