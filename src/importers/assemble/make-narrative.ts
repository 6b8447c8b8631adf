import type { Fact } from '../../model/schema/narrative.js';
import type { FactDraft } from '../prose/facts.js';
import { textOf, type SectionDraft } from '../prose/section-drafts.js';
import type { Block, Place } from '../source.js';
import type { Drafting } from './drafting.js';
import { LONGEST, MOST } from '../words/limits.js';
import { noteSeams } from './note-seams.js';

/** A section as the schema has it. */
export interface PlainSection {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly text?: string;
}

/** Part two as plain JSON, with the blocks that found no room in it. */
export function makeNarrative(
  drafts: readonly SectionDraft[],
  facts: readonly FactDraft[],
  drafting: Drafting,
): { narrative: { sections: PlainSection[]; facts: Fact[] }; lost: Block[] } {
  const sections: PlainSection[] = [];
  const lost: Block[] = [];
  let count = 0;
  for (const draft of drafts) {
    const pieces = piecesOf(textOf(draft));
    // A section that is too long takes several places.
    count += Math.max(1, pieces.length);
    if (sections.length + Math.max(1, pieces.length) > MOST.sections) {
      lost.push(...draft.paragraphs.flatMap(({ blocks }) => blocks));
      continue;
    }
    addSection(sections, draft, pieces, drafting);
  }
  if (lost.length > 0) {
    const first = drafts.find(({ paragraphs }) =>
      paragraphs.some(({ blocks }) => blocks.includes(lost[0] as never)),
    )!;
    drafting.note('list-cut', 'error', first.place, {
      path: 'narrative.sections',
      words: { most: MOST.sections, count },
    });
  }
  const told = drafting.fitList(facts, MOST.facts, 'narrative.facts');
  for (const [index, { fact, place, isUncertain }] of told.entries()) {
    const path = `narrative.facts[${index}]`;
    drafting.trace.set(path, place);
    if (isUncertain)
      drafting.note('fact-without-cell', 'info', place, { path, words: { text: fact.printed } });
  }
  noteSpent(told, drafting);
  return { narrative: { sections, facts: told.map(({ fact }) => fact) }, lost };
}

function addSection(
  sections: PlainSection[],
  draft: SectionDraft,
  pieces: readonly string[],
  drafting: Drafting,
): void {
  const { id, number, place } = draft;
  const path = `narrative.sections[${sections.length}]`;
  const title = drafting.fit(draft.title, LONGEST.name, `${path}.title`, place);
  drafting.trace.set(path, place);
  noteSeams(draft.paragraphs, path, drafting);
  if (pieces.length > 1)
    drafting.note('section-split', 'warning', place, {
      path,
      words: { title, count: pieces.length, most: LONGEST.paragraph },
    });
  const [first, ...more] = pieces;
  sections.push({ id, ...(number === null ? {} : { number }), title, ...(first ? { text: first } : {}) });
  for (const [index, text] of more.entries()) {
    drafting.trace.set(`narrative.sections[${sections.length}]`, place);
    sections.push({ id: `${id}-part-${index + 2}`, title, text });
  }
}

/** A text in pieces as long as the schema takes, cut between paragraphs, and only else within one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n').flatMap(shorten)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + 1 + line.length > LONGEST.paragraph) pieces.push(line);
    else pieces[pieces.length - 1] = `${last}\n${line}`;
  }
  return pieces;
}

function shorten(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST.paragraph) {
    const stop = rest.lastIndexOf('。', LONGEST.paragraph - 1);
    const end = stop > LONGEST.paragraph / 2 ? stop + 1 : LONGEST.paragraph;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Says once that changes against what was spent belong to no cell. */
function noteSpent(facts: readonly FactDraft[], drafting: Drafting): void {
  const spent = facts.filter(({ statement }) => statement.base?.spent);
  const place: Place | undefined = spent[0]?.place;
  if (place)
    drafting.note('changes-on-spent', 'info', place, {
      path: 'narrative.facts',
      words: { count: spent.length },
    });
}
