import type { Fact } from '../../model/schema/narrative.js';
import type { Block, Place } from '../source.js';
import type { CellAt, PlainTables } from './cells.js';
import { reasonsIn } from './change-words.js';
import { figuresIn } from './figures.js';
import { findSubject, slotOf, type Known } from './find-subject.js';
import { headingOf, passagesOf } from './passages.js';
import { idPrefixes } from './plain-slots.js';
import { StatementReader } from './read-statements.js';
import type { SectionDraft } from './section-drafts.js';
import { slotsBySection } from './slots.js';
import type { Passage } from './statement-context.js';
import type { Statement } from './statements.js';
import type { Speaker } from './subject-words.js';
import { numeralOf } from './text-forms.js';

/** A fact of the document with what is known of it beside. */
export interface FactDraft {
  readonly fact: Fact;
  readonly place: Place;
  readonly cell: CellAt | null;
  /** Other cells with the same figure. */
  readonly also: readonly CellAt[];
  readonly statement: Statement;
  /** Its subject should be in a table, and it is not certain where. */
  readonly isUncertain: boolean;
}

/** The facts of all sections, and the paragraphs with figures that none of them tells. */
export function readFacts(
  sections: readonly SectionDraft[],
  tables: PlainTables,
  speaker: Speaker,
): { facts: FactDraft[]; unread: Block[] } {
  const facts: FactDraft[] = [];
  const unread: Block[] = [];
  const ids = new Map<string, number>();
  for (const section of sections) {
    const reader = new StatementReader(speaker, (words) => slotOf(section.meaning, words) !== null);
    let heading = headingOf(section.title, speaker);
    for (const paragraph of section.paragraphs) {
      if (section.subtitles.has(paragraph)) heading = headingOf(paragraph.text, speaker);
      if (passagesOf(paragraph, heading).some((passage) => !isTold(passage, reader, facts.length)))
        unread.push(...paragraph.blocks);
    }
    const wholeIn = (words: string) =>
      findSubject(tables, section.meaning, words, speaker.year)?.cell ?? null;
    const known = new Map<Statement, Known | null>();
    for (const [index, statement] of reader.statements.entries()) {
      const subject = known.get(statement.referent!) ?? knownOf(section, statement, tables, speaker.year);
      known.set(statement, subject);
      const id = idOf(section, statement, subject, index, ids);
      facts.push(draftOf(section, statement, subject, wholeOf(statement, known, wholeIn), id));
    }
  }
  return { facts, unread };
}

/** The most statements that are read of one document; its schema takes half of them. */
const MOST_STATEMENTS = 2000;

/** Reads a passage, and tells whether all its figures were understood. */
function isTold(passage: Passage, reader: StatementReader, count: number): boolean {
  const before = reader.statements.length;
  if (count + before > MOST_STATEMENTS) return figuresIn(passage.text).length === 0;
  reader.read(passage);
  return !hasUntold(passage.text, reader.statements.slice(before));
}

function knownOf(
  { meaning }: SectionDraft,
  { subject, otherYear }: Statement,
  tables: PlainTables,
  year: number,
): Known | null {
  return otherYear === null ? findSubject(tables, meaning, subject, year) : null;
}

const SUFFIXES = { amount: '', count: '', share: '-share', change: '-change' } as const;
const LONGEST_ID = 40;

/** A readable id, the same for the same text. */
function idOf(
  section: SectionDraft,
  { kind }: Statement,
  known: Known | null,
  index: number,
  ids: Map<string, number>,
): string {
  const prefix = idPrefixes[section.meaning] ?? section.meaning;
  const base =
    known === null
      ? `${section.id}-${index + 1}`
      : /^(item|section)-/.test(known.key)
        ? known.key
        : [prefix, known.key].filter(Boolean).join('-') || section.id;
  const id = `${base}${SUFFIXES[kind]}`;
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  const end = count === 1 ? '' : count === 2 ? '-repeated' : `-${count}`;
  return `${id.slice(0, LONGEST_ID - end.length)}${end}`;
}

const LONGEST_NAME = 200;

function draftOf(
  section: SectionDraft,
  statement: Statement,
  known: Known | null,
  whole: CellAt | null,
  id: string,
): FactDraft {
  const { kind, place, base } = statement;
  // A change against what was spent is none of the cell, whose last year is a budget.
  const cell = kind === 'count' || base?.spent || statement.doubt ? null : (known?.cell ?? null);
  const of = kind === 'share' && cell && whole?.path !== cell.path ? whole : null;
  const about = {
    id,
    section: section.id,
    subject: statement.subject.slice(0, LONGEST_NAME),
    ...(cell ? { cell: cell.path } : {}),
    ...(of && isPart(statement) ? { of: of.path } : {}),
    printed: statement.printed.slice(-LONGEST_NAME),
  };
  const isOfTables = kind === 'amount' && section.meaning in slotsBySection && statement.otherYear === null;
  return {
    fact: factOf(statement, about),
    place,
    cell,
    also: cell ? (known?.also ?? []) : [],
    statement,
    isUncertain: statement.doubt ?? (isOfTables && cell === null && !known?.isPlain),
  };
}

/** The cell a share is of: that of the amount spoken of, else of the words that name it. */
function wholeOf(
  { whole, wholeWords }: Statement,
  known: ReadonlyMap<Statement, Known | null>,
  cellIn: (words: string) => CellAt | null,
): CellAt | null {
  if (whole) return known.get(whole)?.cell ?? null;
  return wholeWords === undefined ? null : cellIn(wholeWords);
}

/** A part is not larger than its whole; where it is, the two were not meant for each other. */
function isPart({ referent, whole }: Statement): boolean {
  if (!referent?.numeral || !whole?.numeral || referent.unit !== whole.unit) return true;
  return Math.abs(numeralOf(referent.numeral)) <= Math.abs(numeralOf(whole.numeral));
}

function factOf(statement: Statement, about: Pick<Fact, 'id' | 'section' | 'subject' | 'printed'>): Fact {
  const {
    kind,
    numeral = '',
    unit,
    measure = '',
    percent,
    direction = 'unchanged',
    amount,
    reason,
  } = statement;
  if (kind === 'amount') return { kind, ...about, amount: numeralOf(numeral), unit: unit! };
  if (kind === 'count') return { kind, ...about, count: numeralOf(numeral), measure };
  if (kind === 'share') return { kind, ...about, percent: numeralOf(percent!) };
  return {
    kind,
    ...about,
    direction,
    // The words give the direction, so a sign before the numeral is none.
    ...(amount ? { amount: Math.abs(numeralOf(amount.numeral)), unit: amount.unit } : {}),
    ...(percent === undefined ? {} : { percent: Math.abs(numeralOf(percent)) }),
    ...(reason === undefined ? {} : { reason: reason.slice(0, 4000) }),
  };
}

/** Whether a paragraph has amounts or percentages that neither a statement nor a reason holds. */
function hasUntold(text: string, statements: readonly Statement[]): boolean {
  const told = [...statements, ...reasonsIn(text)];
  return figuresIn(text).some(
    ({ kind, start, end }) =>
      (kind === 'amount' || kind === 'percent') &&
      !told.some((each) => each.start <= start && end <= each.end),
  );
}
