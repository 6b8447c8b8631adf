import type { Place } from '../source.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { isProfileSection } from './section-ids.js';

/** A section with its id in the document and the paragraphs that are its text. */
export interface SectionDraft {
  readonly id: string;
  /** The id its meaning has, without a number behind it: `three-public` of a second one, too. */
  readonly meaning: string;
  readonly number: string | null;
  readonly title: string;
  readonly place: Place;
  readonly paragraphs: readonly Paragraph[];
  readonly subtitles: ReadonlySet<Paragraph>;
  /** Paragraphs that are lists of part one, and no text. */
  readonly used: ReadonlySet<Paragraph>;
}

/**
 * Gives every section its id, `section-7` where the meaning is not known, and leaves out titles of parts without text
 * of their own, and what part one holds wholly in its lists.
 */
export function draftSections(sections: readonly Section[], used: ReadonlySet<Paragraph>): SectionDraft[] {
  const drafts: SectionDraft[] = [];
  const ids = new Map<string, number>();
  for (const section of sections) {
    const { id, number, title, place, paragraphs, subtitles } = section;
    const hasText = paragraphs.some((each) => !used.has(each) && !subtitles.has(each));
    if (!hasText && (section.opensPart || title === '' || (id !== null && isProfileSection(id)))) continue;
    const meaning = id ?? 'section';
    const count = (ids.get(meaning) ?? 0) + 1;
    ids.set(meaning, count);
    const own = id === null ? `section-${drafts.length + 1}` : count === 1 ? id : `${id}-${count}`;
    drafts.push({ id: own, meaning, number, title, place, paragraphs, subtitles, used });
  }
  return drafts;
}

/** The text of a section: a line a paragraph. */
export function textOf({ paragraphs, used }: SectionDraft): string {
  return paragraphs
    .filter((each) => !used.has(each))
    .map(({ text }) => text)
    .join('\n');
}
