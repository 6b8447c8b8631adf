import { outlineOf, type Outline, type Section } from '../prose/outline.js';
import type { Paragraph } from '../prose/paragraphs.js';
import type { Part } from '../prose/section-ids.js';
import { proseKey } from '../prose/text-forms.js';
import type { Block, Grid, Place, SourceFile } from '../source.js';
import type { Drafting } from './drafting.js';
import { printPlace } from '../words/print-place.js';

/** The prose of all files put together. */
export interface Gathered extends Omit<Outline, 'cover'> {
  /** The covers, one a file. */
  readonly covers: readonly (readonly Paragraph[])[];
}

/** Reads the prose of all files. What two files both have is taken from the one that has more of it. */
export function gatherProse(
  sources: readonly SourceFile[],
  titles: ReadonlySet<Block>,
  tableGrids: ReadonlySet<string>,
  drafting: Drafting,
): Gathered {
  const isTable = ({ id }: Grid) => tableGrids.has(id);
  const outlines = sources.map(({ blocks }) =>
    outlineOf(
      blocks.filter((block) => !titles.has(block)),
      isTable,
    ),
  );
  const sections: Section[] = [];
  for (const outline of outlines) addSections(sections, outline.sections, drafting);
  return {
    covers: outlines.map(({ cover }) => cover),
    contents: fullest(outlines, ({ contents }) => contents, drafting, 'contents'),
    sections,
    glossary: fullest(outlines, ({ glossary }) => glossary, drafting, 'glossary'),
    amongTables: outlines.flatMap(({ amongTables }) => amongTables),
    parts: partsOf(outlines),
  };
}

/** Adds the sections of a file; one that is there already is replaced where the new one says more. */
function addSections(all: Section[], own: readonly Section[], drafting: Drafting): void {
  const before = [...all];
  for (const section of own) {
    const index = before.findIndex((each) => isSameSection(each, section));
    const other = before[index];
    if (!other || isEmpty(section)) {
      if (!other) all.push(section);
      continue;
    }
    if (isEmpty(other)) {
      all[all.indexOf(other)] = section;
      continue;
    }
    const [kept, left] = lengthOf(section) > lengthOf(other) ? [section, other] : [other, section];
    all[all.indexOf(other)] = kept;
    before.splice(index, 1);
    const same = wordsOf(section) === wordsOf(other);
    drafting.note(same ? 'section-repeated' : 'section-twice', same ? 'info' : 'warning', left.place, {
      words: { title: kept.title, other: printPlace(kept.place) },
    });
  }
}

function isSameSection(one: Section, other: Section): boolean {
  return one.id === null || other.id === null
    ? proseKey(one.title) === proseKey(other.title) && one.title !== ''
    : one.id === other.id;
}

function isEmpty({ paragraphs }: Section): boolean {
  return paragraphs.length === 0;
}

function wordsOf({ paragraphs }: Section): string {
  return proseKey(paragraphs.map(({ text }) => text).join(''));
}

function lengthOf(section: Section): number {
  return wordsOf(section).length;
}

/** A list of the file that has most of it. */
function fullest<T extends { readonly place: Place }>(
  outlines: readonly Outline[],
  listOf: (outline: Outline) => readonly T[],
  drafting: Drafting,
  part: 'contents' | 'glossary',
): readonly T[] {
  const lists = outlines.map(listOf).filter(({ length }) => length > 0);
  const kept = lists.reduce((most, each) => (each.length > most.length ? each : most), lists[0] ?? []);
  for (const left of lists)
    if (left !== kept)
      drafting.note('list-twice', 'info', left[0]!.place, {
        words: { part, other: printPlace(kept[0]!.place) },
      });
  return kept;
}

/** The order of the parts. Tables of a file of their own say nothing of where they stand: they come last. */
function partsOf(outlines: readonly Outline[]): Part[] {
  const withText = outlines.filter(({ sections, glossary }) => sections.length + glossary.length > 0);
  const parts = withText.flatMap((outline) => outline.parts);
  const all = outlines.flatMap((outline) => outline.parts);
  return [...new Set([...parts, ...all])];
}
