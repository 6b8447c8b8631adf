import { collectTables } from './assemble/collect-tables.js';
import { Drafting } from './assemble/drafting.js';
import { finishDocument } from './assemble/finish-document.js';
import { gatherProse } from './assemble/gather-prose.js';
import { makeDocument } from './assemble/make-document.js';
import { gatherSeams } from './assemble/note-seams.js';
import { readSources, type ImportStep } from './assemble/read-sources.js';
import { simplify } from './assemble/simplify.js';
import { unreadAmongTables } from './assemble/unread-lines.js';
import { openOwn } from './kit-files/read-own.js';
import { baseId } from './recognise/grid-text.js';
import { wrongKindOf } from './recognise/wrong-kind.js';
import type { Corrections, ImportResult } from './result.js';
import type { Block, InputFile, SourceFile, Unit } from './source.js';

/** What an import may be told beside its files. */
export interface ImportOptions {
  readonly corrections?: Corrections | undefined;
  /** Files that are read already, such as what was pasted. Their grids need ids that no other file has. */
  readonly sources?: readonly SourceFile[] | undefined;
  /** The unit of tables that name none. */
  readonly unit?: Unit | undefined;
  readonly onProgress?: ((step: ImportStep) => void) | undefined;
}

/**
 * Reads published files as one budget document: as printed, with the place of everything, and a report of what was
 * found, refused and not understood. Never throws for what is in a file.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { corrections = {}, sources: given = [], unit, onProgress = () => {} } = options;
  const drafting = new Drafting();
  const { sources, refused } = await readSources(files, given, onProgress);
  for (const { notes } of sources) drafting.notes.push(...notes);
  const total = sources.length;
  const step = (stage: ImportStep['stage']) =>
    onProgress({ file: sources.at(-1)?.name ?? '', done: total, total, stage });
  const report = { files: sources.map(({ name, format }) => ({ name, format })), refused };

  const own = openOwn(sources);
  if (own) {
    drafting.notes.push(...own.notes);
    for (const [path, place] of own.trace) drafting.trace.set(path, place);
    for (const { name } of sources)
      if (name !== own.file)
        drafting.note('beside-own', 'error', { file: name }, { words: { other: own.file } });
    return finishDocument(own.document as Record<string, unknown>, [], corrections, drafting, {
      ...report,
      ...nothing,
    });
  }

  const simplified: SourceFile[] = [];
  for (const source of sources) simplified.push(await simplify(source, drafting));
  const budgets = simplified.filter((source) => isBudget(source, drafting));
  step('recognising');
  const tables = collectTables(budgets, corrections, unit);
  drafting.notes.push(...tables.notes);
  step('assembling');
  const grids = new Set(tables.recognised.flatMap((each) => each.grids.map(({ id }) => baseId(id))));
  const prose = gatherProse(budgets, tables.titles, grids, drafting);
  const found = { tables: tables.recognised, leftovers: tables.leftovers, amounts: tables.amounts };
  const [first] = budgets;
  const kept = tables.kept.filter(({ table }) => table !== null);
  if (!first || prose.sections.length + prose.glossary.length + tables.built.size + kept.length === 0) {
    if (first) drafting.note('nothing-found', 'error', { file: first.name });
    return finishDocument(null, [], corrections, drafting, { ...report, ...found, unread: textsOf(budgets) });
  }
  const { document, facts, unread, listing } = makeDocument(
    prose,
    tables,
    corrections,
    { file: first.name },
    drafting,
  );
  gatherSeams(drafting);
  const left = [...new Set<Block>([...unread, ...unreadAmongTables(prose.amongTables)])];
  const leftovers = found.leftovers.filter((grid) => grid !== listing);
  return finishDocument(document, facts, corrections, drafting, {
    ...report,
    ...found,
    leftovers,
    unread: left,
  });
}

const nothing = { tables: [], leftovers: [], unread: [], amounts: { read: 0, unreadable: 0 } };

/** A final account, or a government's own budget, is refused by its name. */
function isBudget({ blocks }: SourceFile, drafting: Drafting): boolean {
  const wrong = wrongKindOf(blocks);
  if (wrong) drafting.note(wrong.kind, 'error', wrong.place, { words: { text: wrong.text.slice(0, 80) } });
  return !wrong;
}

function textsOf(sources: readonly SourceFile[]): Block[] {
  return sources.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'text'));
}
