import type { Block, Place, TextBlock } from '../source.js';
import { isLabelLine, isSectionTitle } from './section-titles.js';
import { cleanLine } from '../words/clean.js';
import { readNumber } from './text-forms.js';

/** A paragraph as its author wrote it, put together again where a page or a line of a PDF cut it. */
export interface Paragraph {
  readonly text: string;
  readonly place: Place;
  /** The file marks it as a heading. */
  readonly marked: boolean;
  /** Where pieces were joined: position in the text, and where the piece after it stands. */
  readonly seams: readonly { readonly at: number; readonly place: Place }[];
  /** The blocks it was made of. */
  readonly blocks: readonly TextBlock[];
}

/** A page number alone on a line. */
const PAGE_NUMBER = /^[-—–－\s]*(?:第\s*)?\d{1,4}\s*(?:页)?[-—–－\s]*$/;
/** A sentence, or a piece of a list, ends here. */
const CLOSED = /[。！？!?；;：:…](?:[”"’）)】」]*)$/;
/** No paragraph begins with these. */
const CONTINUES = /^[。，、；：！？）】》”’%％]/;

/** The paragraphs between the tables; each grid stands in its place. */
export function paragraphsOf(blocks: readonly Block[]): (Paragraph | Extract<Block, { kind: 'grid' }>)[] {
  const found: (Paragraph | Extract<Block, { kind: 'grid' }>)[] = [];
  for (const block of blocks) {
    if (block.kind === 'grid') found.push(block);
    else
      for (const line of block.text.split('\n')) {
        const piece = pieceOf(line, block);
        if (!piece) continue;
        const before = found.at(-1);
        if (before && 'marked' in before && goesOn(before, piece))
          found[found.length - 1] = join(before, piece);
        else found.push(piece);
      }
  }
  return found;
}

/** One line as a paragraph; the emphasis marks of converted texts are no words of it. */
function pieceOf(line: string, block: TextBlock): Paragraph | null {
  const text = cleanLine(line.replace(/\*\*|__/g, ''));
  if (text === '' || PAGE_NUMBER.test(text)) return null;
  return { text, place: block.place, marked: block.heading !== undefined, seams: [], blocks: [block] };
}

/** Whether a piece goes on with the sentence before it. */
function goesOn(before: Paragraph, after: Paragraph): boolean {
  if (before.place.file !== after.place.file || before.marked || after.marked) return false;
  if (CONTINUES.test(after.text)) return true;
  if (CLOSED.test(before.text) || isLabelLine(before.text) || isLabelLine(after.text)) return false;
  if (/[.…·]{3,}\s*\d*$/.test(before.text)) return false;
  if (isSectionTitle(before.text, false) || isSectionTitle(after.text, false)) return false;
  if (readNumber(after.text).number !== null) return false;
  // A list of names, or the lines of a cover, have no punctuation; sentences do.
  return /[，；。、]/.test(before.text) || (before.text.length >= 20 && /[，；。]/.test(after.text));
}

function join(before: Paragraph, after: Paragraph): Paragraph {
  return {
    ...before,
    text: before.text + after.text,
    seams: [...before.seams, { at: before.text.length, place: after.place }],
    blocks: before.blocks.at(-1) === after.blocks[0] ? before.blocks : [...before.blocks, ...after.blocks],
  };
}
