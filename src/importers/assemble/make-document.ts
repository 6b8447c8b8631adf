import { PARTS } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { readFacts, type FactDraft } from '../prose/facts.js';
import { readGlossary } from '../prose/glossary.js';
import { readProfile } from '../prose/profile.js';
import type { Part } from '../prose/section-ids.js';
import { draftSections } from '../prose/section-drafts.js';
import { speakerOf } from '../prose/subject-words.js';
import type { Corrections } from '../result.js';
import type { Block, Grid, Place } from '../source.js';
import type { Collected } from './collect-tables.js';
import type { Drafting } from './drafting.js';
import { LONGEST, MOST } from '../words/limits.js';
import type { Gathered } from './gather-prose.js';
import { describe, identify, unitCodes, unitKey } from './identity.js';
import { makeNarrative } from './make-narrative.js';
import { keepTables } from './keep-tables.js';
import { noteSeams } from './note-seams.js';
import { unitsInGrid } from './unit-grids.js';

/** A name that a form leaves open: XX局, ××局, ＿＿局. */
const PLACEHOLDER = /[XxＸｘ×✕*＊○〇_＿]{2,}/;

/** The document as plain JSON, not yet corrected. */
export interface Made {
  readonly document: Record<string, unknown>;
  readonly facts: readonly FactDraft[];
  readonly unread: readonly Block[];
  /** A grid that is no statutory table but was read: the list of units. */
  readonly listing: Grid | undefined;
}

/** Puts the parts of the document together, in the order of its schema. */
export function makeDocument(
  prose: Gathered,
  tables: Collected,
  corrections: Corrections,
  fallback: Place,
  drafting: Drafting,
): Made {
  // Of a table of another year only the one that is taken says whose document it is.
  const taken = [...tables.built.values()].map(({ from }) => from);
  const identity = identify(prose, taken, corrections, fallback, drafting);
  const decided = corrections.document ?? {};
  const year = typeof decided['year'] === 'number' ? decided['year'] : (identity.year?.value ?? null);
  const name =
    typeof decided['department.name'] === 'string'
      ? decided['department.name']
      : (identity.name?.value ?? null);
  const read = readProfile(prose.sections);
  // Some list their units in a table among the text.
  const listing =
    read.units.length > 0 ? undefined : tables.leftovers.find((grid) => unitsInGrid(grid).length > 0);
  const kept = tables.kept.filter(({ grids }) => !grids.some((grid) => grid === listing));
  const profile = listing ? { ...read, units: unitsInGrid(listing) } : read;
  const texts = prose.sections.flatMap(({ paragraphs }) => paragraphs);
  const { level, scope, region } = describe(identity, name ?? '', profile, texts, taken, drafting);
  const plainTables = tablesOf(tables, year, drafting);
  const codes = unitCodes(plainTables);

  for (const [key, value, path] of [
    ['department', name, 'department.name'],
    ['year', year, 'year'],
  ] as const)
    if (value === null) drafting.note(`${key}-missing`, 'error', identity.place, { path });
  if (name !== null && PLACEHOLDER.test(name))
    drafting.note('department-placeholder', 'error', identity.name?.place ?? identity.place, {
      path: 'department.name',
      words: { text: name.slice(0, 80) },
    });
  const { trace } = drafting;
  const set = (path: string, found: { place: Place } | null | undefined) =>
    found && trace.set(path, found.place);
  set('department.name', identity.name);
  set('year', identity.year);
  set('published', identity.published);
  set('source.title', identity.title);
  if (identity.name) trace.set('department', identity.name.place);

  const speaker = speakerOf(year ?? 0, [name ?? '', ...profile.units.map(({ value }) => value)]);
  const sections = draftSections(prose.sections, profile.used);
  const { facts, unread } = readFacts(sections, plainTables, speaker);
  const { narrative, lost } = makeNarrative(sections, facts, drafting);
  const { terms, unread: undefinedTerms } = readGlossary(prose.glossary);
  const parts = partsOf(prose.parts);
  const title =
    identity.title && drafting.fit(identity.title.value, LONGEST.name, 'source.title', identity.title.place);

  const document: Record<string, unknown> = {
    schemaVersion: 1,
    kind: 'budget',
    ...(year === null ? {} : { year }),
    department: {
      ...(name === null ? {} : { name: name.slice(0, LONGEST.name) }),
      ...(name !== null && codes.has(unitKey(name)) ? { code: codes.get(unitKey(name)) } : {}),
      level,
      scope,
      ...(region === null ? {} : { region }),
    },
    ...(identity.published ? { published: identity.published.value } : {}),
    ...(title ? { source: { title } } : {}),
    profile: {
      duties: listOf('duties', profile.duties, LONGEST.paragraph, drafting),
      offices: listOf('offices', profile.offices, LONGEST.name, drafting),
      units: listOf('units', profile.units, LONGEST.name, drafting).map((unit) => {
        const code = codes.get(unitKey(unit));
        return { ...(code === undefined ? {} : { code }), name: unit };
      }),
    },
    contents: drafting
      .fitList(prose.contents, MOST.contents, 'contents')
      .map(({ place, title, ...entry }, index) => {
        trace.set(`contents[${index}]`, place);
        const { number, table } = entry;
        return {
          ...(number === undefined ? {} : { number }),
          title: drafting.fit(title, LONGEST.name, `contents[${index}].title`, place),
          ...(table === undefined ? {} : { table }),
        };
      }),
    ...(parts ? { parts } : {}),
    tables: plainTables,
    ...(kept.length > 0 ? { unread: keepTables(kept, drafting) } : {}),
    narrative,
    glossary: drafting
      .fitList(terms, MOST.glossary, 'glossary')
      .map(({ place, term, definition, number }, index) => {
        const path = `glossary[${index}]`;
        trace.set(path, place);
        return {
          ...(number === undefined ? {} : { number }),
          term: drafting.fit(term, LONGEST.name, `${path}.term`, place),
          definition: drafting.fit(definition, LONGEST.paragraph, `${path}.definition`, place),
        };
      }),
  };
  noteSeams(prose.glossary, 'glossary', drafting);
  noteSeams([...profile.used], 'profile', drafting);
  return {
    document,
    facts,
    listing,
    unread: [...unread, ...lost, ...undefinedTerms.flatMap(({ blocks }) => blocks)],
  };
}

/** A list of part one, each entry with its place. */
function listOf(
  list: 'duties' | 'offices' | 'units',
  found: readonly { value: string; place: Place }[],
  longest: number,
  drafting: Drafting,
): string[] {
  return drafting.fitList(found, MOST[list], `profile.${list}`).map(({ value, place }, index) => {
    const path = `profile.${list}[${index}]`;
    drafting.trace.set(path, place);
    return drafting.fit(value, longest, path, place);
  });
}

/**
 * The tables as plain JSON that may be changed, with the places of their fields. Figures of 上年 whose heads name no
 * year are of the year before the document's.
 */
function tablesOf(
  { built }: Collected,
  year: number | null,
  drafting: Drafting,
): Record<string, Record<string, unknown>> {
  const tables: Record<string, Record<string, unknown>> = {};
  for (const [id, { table, from }] of built) {
    // The rows come after all that is said about them.
    const { rows, previous, ...about } = structuredClone(table.value) as Record<string, unknown>;
    const dated = previous && { ...(year === null ? {} : { year: year - 1 }), ...previous };
    tables[id] = { ...about, rows, ...(dated ? { previous: dated } : {}) };
    drafting.trace.set(`tables.${id satisfies TableId}`, from.grids[0]!.place);
    for (const [path, place] of table.trace) drafting.trace.set(path, place);
  }
  if (year !== null) drafting.settle('previous-year-unknown');
  return tables;
}

/** The parts in their order, where it is not that of the forms. */
function partsOf(parts: readonly Part[]): readonly Part[] | null {
  const usual = PARTS.filter((part) => parts.includes(part));
  return usual.join() === parts.join() ? null : parts;
}
