import type { Place, TextBlock } from '../source.js';
import { matchTitle, type TitleMatch } from './match-title.js';
import { readAbout, type About } from './surroundings.js';
import { isNoteLine } from '../words/lines.js';

/** Something said about a table, with the place where it is said. */
export interface Said<T> {
  readonly value: T;
  readonly place: Place;
}

/** What is said about a table above it. */
export interface Heading {
  title?: Said<{ match: TitleMatch; text: string }>;
  unit?: Said<NonNullable<About['unit']>>;
  form?: Said<string>;
  department?: Said<string>;
  /** Text blocks it was read from. */
  readonly used: Set<TextBlock>;
}

interface Line {
  readonly text: string;
  readonly block: TextBlock;
  readonly about: About | null;
}

/** Lines between a table and its title that may say something else. */
const MOST_OTHER_LINES = 6;
const LONGEST_LINE = 120;

/** Title, unit, department and form number in the text above a table, the nearest first. */
export function findHeading(above: readonly TextBlock[]): Heading {
  const lines = above.flatMap((block) =>
    block.text
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text): Line => ({ text, block, about: text.length > LONGEST_LINE ? null : readAbout(text) })),
  );
  const heading: Heading = { used: new Set() };
  let others = 0;
  for (let index = lines.length - 1; index >= 0 && others <= MOST_OTHER_LINES; index--) {
    const { text, block, about } = lines[index]!;
    if (text.length > LONGEST_LINE || isNoteLine(text)) break;
    if (!about) {
      others++;
      continue;
    }
    if (about.title && isListed(lines, index)) break;
    addAbout(heading, about, block);
    if (!about.title) continue;
    joinWithLineBefore(heading, lines, index);
    // The form number may stand above the title.
    const before = lines[index - 1];
    if (before?.about?.form && !before.about.title) addAbout(heading, before.about, before.block);
    break;
  }
  return heading;
}

/** Adds what a line says where nothing nearer has said it. */
export function addAbout(heading: Heading, about: About, block: TextBlock | { place: Place }): void {
  const { place } = block;
  if (about.title && !heading.title) heading.title = { value: about.title, place };
  if (about.unit && !heading.unit) heading.unit = { value: about.unit, place };
  if (about.form && !heading.form) heading.form = { value: about.form, place };
  if (about.department && !heading.department) heading.department = { value: about.department, place };
  if ('kind' in block) heading.used.add(block);
}

/** Titles one below the other are a list of tables, not the title of one. */
function isListed(lines: readonly Line[], index: number): boolean {
  const isTitle = (at: number): boolean => lines[at]?.about?.title !== undefined;
  return isTitle(index - 1) && isTitle(index - 2);
}

/** A title broken over two lines is none of the thirteen until both are read together. */
function joinWithLineBefore(heading: Heading, lines: readonly Line[], index: number): void {
  const before = lines[index - 1];
  const title = heading.title;
  if (!before || !title || title.value.match.kind !== 'other' || before.text.length > 40) return;
  const text = `${before.text.trim()}${title.value.text}`;
  const match = matchTitle(text);
  if (match?.kind !== 'table') return;
  heading.title = { value: { match, text }, place: before.block.place };
  heading.used.add(before.block);
}
