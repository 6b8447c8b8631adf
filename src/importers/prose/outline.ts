import { matchTitle } from '../recognise/match-title.js';
import { nameIn } from './cover.js';
import type { Block, Grid, Place } from '../source.js';
import { contentsEnd, isContentsHead, tablesIn, type ContentsEntry } from './contents.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { isProfileSection, partOf, sectionIdOf, type Part } from './section-ids.js';
import { readNumber, type NumberStyle } from './text-forms.js';
import { isSectionTitle, leadInOf } from './section-titles.js';

/** A section of the prose, its text not yet read. */
export interface Section {
  /** `null` where the meaning of its title is not known. */
  readonly id: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly place: Place;
  readonly style: NumberStyle | null;
  /** The title may open a whole part; without text of its own it is no section. */
  readonly opensPart: boolean;
  readonly paragraphs: Paragraph[];
  /** Titles below it that are no sections of their own; they stand among its paragraphs. */
  readonly subtitles: Set<Paragraph>;
}

/** The prose of a file, by what each paragraph is. */
export interface Outline {
  readonly cover: readonly Paragraph[];
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly Section[];
  readonly glossary: readonly Paragraph[];
  /** What stands among the tables: their titles, units and notes. */
  readonly amongTables: readonly Paragraph[];
  /** The parts in the order in which they begin. */
  readonly parts: readonly Part[];
}

const DEPTH: readonly (NumberStyle | null)[] = [
  'part',
  null,
  'chinese',
  'bracket',
  'digit',
  'bracketDigit',
  'circle',
];

/**
 * Puts every paragraph of a file in its place.
 * @param isTable Whether a grid is a statutory table; other grids only part the paragraphs.
 */
export function outlineOf(blocks: readonly Block[], isTable: (grid: Grid) => boolean = () => true): Outline {
  const lines = paragraphsOf(blocks);
  const builder = new OutlineBuilder();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (!('marked' in line)) {
      if (isTable(line)) builder.enterTables();
    } else if (isContentsHead(line.text) && builder.isBeforeText) {
      const end = contentsEnd(lines, index + 1);
      const listed = lines.slice(index + 1, end).filter((each): each is Paragraph => 'marked' in each);
      builder.contents.push(...tablesIn(listed));
      builder.leaveCover();
      index = end - 1;
    } else builder.add(line);
  }
  return builder;
}

class OutlineBuilder implements Outline {
  readonly cover: Paragraph[] = [];
  readonly contents: ContentsEntry[] = [];
  readonly sections: Section[] = [];
  readonly glossary: Paragraph[] = [];
  readonly amongTables: Paragraph[] = [];
  readonly parts: Part[] = [];
  #mode: 'cover' | Part | 'text' = 'cover';
  #section: Section | null = null;

  get isBeforeText(): boolean {
    return this.#mode === 'cover' && this.sections.length === 0;
  }

  leaveCover(): void {
    this.#mode = 'text';
  }

  enterTables(): void {
    this.#mode = 'tables';
    this.#section = null;
    this.#begin('tables');
  }

  #begin(part: Part): void {
    if (!this.parts.includes(part)) this.parts.push(part);
  }

  add(line: Paragraph): void {
    if (isSectionTitle(line.text, line.marked) && this.#addTitle(line)) return;
    const leadIn = this.#section && leadInOf(line.text, this.#section.id);
    if (leadIn) this.#open(leadIn.id, null, leadIn.title, line, null, false);
    else if (this.#mode === 'glossary') this.glossary.push(line);
    else if (this.#mode === 'tables') this.amongTables.push(line);
    else if (this.#section) this.#addText(this.#section, line);
    // Text before any title: of the cover, or of a document that has no titles at all.
    else if (this.#mode === 'cover' && line.text.length <= 80 && !/。/.test(line.text)) this.cover.push(line);
    else this.#open(null, null, '', line, null, false).paragraphs.push(line);
  }

  #addText(section: Section, line: Paragraph): void {
    section.paragraphs.push(line);
    const part = this.#partBy(section.id);
    if (part) this.#begin(part);
  }

  /** Takes a title line; `false` where it is none after all. */
  #addTitle(line: Paragraph): boolean {
    const { number, style, rest } = readNumber(line.text);
    const inside = this.#section?.id ?? null;
    const id = sectionIdOf(rest, inside);
    const part = partOf(rest);
    const isOfDocument = (id === null && (part === null || part === 'narrative')) || nameIn(rest) !== null;
    if (this.#mode === 'cover' && style === null && isOfDocument) return false;
    if (style === 'part') return this.#enterPart(part ?? this.#partBy(id), line, rest, id);
    if (part === 'glossary' || part === 'tables' || matchTitle(rest))
      return this.#enterPart(part === 'glossary' ? 'glossary' : 'tables', line, rest, null);
    // Lists of terms and of duties are numbered like titles.
    if (this.#mode === 'glossary' && !(style === null && (id ?? part))) return false;
    if (this.#mode === 'tables' && !(id !== null && (style === null || /(情况|说明)/.test(rest))))
      return false;
    if (inside === 'duties' && style !== null && id === null) return false;
    if (part === 'profile' && (id === null || style === null) && id !== 'duties')
      return this.#enterPart(part, line, rest, id);
    if (id === inside && id !== null && !this.#isBeside(style)) return this.#addSubtitle(line);
    if (id === null && !this.#isSectionOfItsOwn(style)) return this.#addSubtitle(line);
    this.#open(id, number, rest, line, style, part === 'narrative');
    return true;
  }

  #partBy(id: string | null): Part | null {
    return id === null ? null : isProfileSection(id) ? 'profile' : 'narrative';
  }

  /** Opens a part; its title is a section only where text follows that no other title announces. */
  #enterPart(part: Part | null, line: Paragraph, title: string, id: string | null): boolean {
    this.#section = null;
    if (part === 'glossary' || part === 'tables') {
      this.#mode = part;
      this.#begin(part);
      if (part === 'tables') this.amongTables.push(line);
    } else {
      this.#mode = 'text';
      if (title !== '') this.#open(id, null, title, line, 'part', true);
    }
    return true;
  }

  /** Whether a title stands beside the open section, not below it. */
  #isBeside(style: NumberStyle | null): boolean {
    return !this.#section || DEPTH.indexOf(style) <= DEPTH.indexOf(this.#section.style);
  }

  /** A title whose meaning is not known is a section only beside others, or below a heading without text. */
  #isSectionOfItsOwn(style: NumberStyle | null): boolean {
    if (!this.#section || this.#isBeside(style)) return true;
    return this.#section.opensPart || ['other', 'project'].includes(this.#section.id ?? '');
  }

  #addSubtitle(line: Paragraph): boolean {
    this.#section!.paragraphs.push(line);
    this.#section!.subtitles.add(line);
    return true;
  }

  #open(
    id: string | null,
    number: string | null,
    title: string,
    line: Paragraph,
    style: NumberStyle | null,
    opensPart: boolean,
  ): Section {
    const section: Section = {
      id,
      number,
      title: title.replace(/[:：]$/, ''),
      place: line.place,
      style,
      opensPart,
      paragraphs: [],
      subtitles: new Set(),
    };
    this.#mode = 'text';
    this.#section = section;
    this.sections.push(section);
    const part = this.#partBy(id);
    if (part && !opensPart) this.#begin(part);
    return section;
  }
}
