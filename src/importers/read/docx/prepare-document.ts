import { Refused } from '../refused.js';
import type { Numbering } from './numbering.js';
import { tagsOf, valueOf, type XmlTag } from './xml-tags.js';

/** A document part with what the converter would lose put in, and what was seen on the way. */
export interface PreparedDocument {
  readonly xml: string;
  readonly changes: number;
  /** Automatic numbers written out, and those that could not be. */
  readonly restored: number;
  readonly lost: number;
  readonly embedded: number;
  /** Cells are merged in an old way that the converter does not know. */
  readonly oldMerges: boolean;
}

interface Paragraph {
  style?: string | undefined;
  list?: string | undefined;
  level?: number;
  /** XML of text boxes anchored in it, to follow it. */
  boxes: string;
}

/** A choice between drawings of the same thing. */
interface Alternative {
  hasFallback: boolean;
  boxes: string;
}

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const MOST_SKIPPED = 200;
/** Elements within elements that no program writes. */
const DEEPEST = 5000;

/**
 * Puts into a document's XML what the converter leaves out: automatic numbers as text, the columns that a table row
 * skips at its beginning as an empty cell, and text boxes that have no older form after their paragraph.
 */
export function prepareDocument(xml: string, numbering: Numbering): PreparedDocument {
  const edits = new Edits(xml);
  const open: string[] = [];
  const paragraphs: Paragraph[] = [];
  const alternatives: Alternative[] = [];
  const boxStarts: number[] = [];
  let [changes, restored, lost, embedded, skipped, choices] = [0, 0, 0, 0, 0, 0];
  let oldMerges = false;

  const number = (paragraph: Paragraph, at: number) => {
    const label = numbering.next(paragraph);
    if (label === null) lost += 1;
    if (!label) return;
    restored += 1;
    edits.insert(at, `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`);
  };
  const addBox = (tag: XmlTag) => {
    const start = boxStarts.pop();
    if (start === undefined || !open.includes('w:drawing')) return;
    const box = xml.slice(start, tag.start);
    const holder = alternatives.at(-1) ?? paragraphs.at(-1);
    if (holder) holder.boxes += box;
  };
  for (const tag of tagsOf(xml)) {
    const parent = tag.kind === 'close' ? open.at(-2) : open.at(-1);
    const paragraph = paragraphs.at(-1);
    // A field is read for what it shows.
    if (tag.name === 'w:fldSimple') edits.remove(tag.start, tag.end);
    if (tag.kind !== 'close') {
      if (CHANGES.has(tag.name) && parent !== 'w:trPr') changes += 1;
      else if (tag.name === 'w:pStyle' && paragraph && isOwn(open)) paragraph.style = valueOf(tag);
      else if (tag.name === 'w:numId' && paragraph && isOwn(open)) paragraph.list = valueOf(tag);
      else if (tag.name === 'w:ilvl' && paragraph && isOwn(open)) paragraph.level = Number(valueOf(tag)) || 0;
      else if (tag.name === 'w:gridBefore' && parent === 'w:trPr')
        skipped = Math.min(MOST_SKIPPED, Number(valueOf(tag)) || 0);
      else if (tag.name === 'o:OLEObject') embedded += 1;
      else if (tag.name === 'w:hMerge') oldMerges = true;
    }
    if (tag.kind === 'open') {
      open.push(tag.name);
      if (open.length > DEEPEST) throw new Refused('damaged');
      if (tag.name === 'w:p') paragraphs.push({ boxes: '' });
      else if (tag.name === 'mc:AlternateContent') alternatives.push({ hasFallback: false, boxes: '' });
      else if (tag.name === 'mc:Choice') choices += 1;
      else if (tag.name === 'w:txbxContent') boxStarts.push(tag.end);
      const alternative = alternatives.at(-1);
      if (tag.name === 'mc:Fallback' && alternative) alternative.hasFallback = true;
    } else if (tag.kind === 'close') {
      // Both drawings of a choice hold the same paragraphs; those of the older one are read.
      if (tag.name === 'w:pPr' && parent === 'w:p' && paragraph && choices === 0) number(paragraph, tag.end);
      else if (tag.name === 'w:trPr' && skipped > 0) {
        edits.insert(tag.end, `<w:tc><w:tcPr><w:gridSpan w:val="${skipped}"/></w:tcPr><w:p/></w:tc>`);
        skipped = 0;
      } else if (tag.name === 'w:txbxContent') addBox(tag);
      else if (tag.name === 'mc:Choice') choices -= 1;
      else if (tag.name === 'mc:AlternateContent') {
        const { hasFallback = true, boxes = '' } = alternatives.pop() ?? {};
        if (!hasFallback && paragraph) paragraph.boxes += boxes;
      } else if (tag.name === 'w:p') edits.insert(tag.end, paragraphs.pop()?.boxes ?? '');
      open.pop();
    }
  }
  return { xml: edits.done(), changes, restored, lost, embedded, oldMerges };
}

/** Whether the properties that are open are a paragraph's own, not those it had before a tracked change. */
function isOwn(open: readonly string[]): boolean {
  const at = open.lastIndexOf('w:pPr');
  return at > 0 && open[at - 1] === 'w:p';
}

/** Insertions and removals in a text, in its order. */
class Edits {
  private readonly pieces: string[] = [];
  private copied = 0;

  constructor(private readonly text: string) {}

  insert(at: number, text: string): void {
    if (text === '') return;
    this.pieces.push(this.text.slice(this.copied, at), text);
    this.copied = at;
  }

  remove(from: number, to: number): void {
    this.pieces.push(this.text.slice(this.copied, from));
    this.copied = to;
  }

  done(): string {
    return this.pieces.join('') + this.text.slice(this.copied);
  }
}
