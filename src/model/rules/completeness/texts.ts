import type { Budget } from '../../schema/document.js';
import { remembered } from '../remembered.js';
import { presentTables } from './titles.js';

/** A text of the document with its place. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
  /** What it is: a `definition` of the glossary, `prose`, a `name`, or an `excerpt` of a sentence. */
  readonly role: 'definition' | 'prose' | 'name' | 'excerpt';
}

type Role = PlacedText['role'];

/** Every text of a document, in its order; empty ones are left out. */
export function* textsOf(budget: Budget): Generator<PlacedText> {
  for (const [path, text, role] of allTexts(budget)) if (text) yield { path, text, role };
}

/** A text with all places where it stands. */
type DistinctText = Omit<PlacedText, 'path'> & { readonly paths: readonly string[] };

/** Every different text once, with all places where it stands. */
export const distinctTexts = remembered((budget): readonly DistinctText[] => {
  const found = new Map<string, { text: string; role: Role; paths: string[] }>();
  for (const { path, text, role } of textsOf(budget)) {
    const key = `${role} ${text}`;
    const known = found.get(key);
    if (!known) found.set(key, { text, role, paths: [path] });
    else if (known.paths.at(-1) !== path) known.paths.push(path);
  }
  return [...found.values()];
});

type Entry = [path: string, text: string | null | undefined, role: Role];

function* allTexts(budget: Budget): Generator<Entry> {
  const { department, profile, contents, narrative, glossary } = budget;
  yield ['department', department.name, 'name'];
  for (const duty of profile.duties) yield ['profile', duty, 'prose'];
  for (const [index, office] of profile.offices.entries())
    yield [`profile.offices[${index}]`, office, 'name'];
  for (const [index, { name }] of profile.units.entries()) yield [`profile.units[${index}]`, name, 'name'];
  for (const [index, { title }] of contents.entries()) yield [`contents[${index}]`, title, 'name'];
  for (const [index, { title, text }] of narrative.sections.entries()) {
    yield [`narrative.sections[${index}]`, title, 'name'];
    yield [`narrative.sections[${index}]`, text, 'prose'];
  }
  for (const [index, fact] of narrative.facts.entries()) {
    yield [`narrative.facts[${index}]`, fact.printed, 'excerpt'];
    if (fact.kind === 'change') yield [`narrative.facts[${index}]`, fact.reason, 'excerpt'];
  }
  for (const [index, { term, definition }] of glossary.entries()) {
    yield [`glossary[${index}]`, term, 'name'];
    yield [`glossary[${index}]`, definition, 'definition'];
  }
  yield* tableTexts(budget);
}

function* tableTexts(budget: Budget): Generator<Entry> {
  for (const id of presentTables(budget)) {
    const table = budget.tables[id]!;
    yield [`tables.${id}.title`, table.title, 'name'];
    yield [`tables.${id}.note`, table.note, 'prose'];
    if ('goals' in table) for (const goal of table.goals ?? []) yield [`tables.${id}`, goal, 'prose'];
    if ('tasks' in table)
      for (const { name, content } of table.tasks ?? []) {
        yield [`tables.${id}`, name, 'name'];
        yield [`tables.${id}`, content, 'prose'];
      }
    for (const [index, row] of table.rows.entries()) {
      const path = `tables.${id}.rows[${index}]`;
      yield [`${path}.name`, row.name, 'name'];
      if ('value' in row) yield [path, row.value, 'name'];
      if ('explanation' in row) yield [path, row.explanation, 'prose'];
      if ('indicators' in row)
        for (const { name, value, explanation } of row.indicators ?? []) {
          yield [path, name, 'name'];
          yield [path, value, 'name'];
          yield [path, explanation, 'prose'];
        }
    }
  }
}
