import { parseBudget } from '../../model/parse.js';
import type { Budget } from '../../model/schema/document.js';
import { documentSheets, tableSheets } from '../../model/sheets/document-sheets.js';
import { flatSheet } from '../../model/sheets/flat-sheet.js';
import type { Sheet } from '../../model/sheets/sheet.js';
import type { ImportNote } from '../result.js';
import type { Place, SourceFile } from '../source.js';
import { comparable } from './cell-edit.js';
import { compareSheet } from './compare-sheet.js';
import { OwnDraft } from './own-draft.js';
import { cellKey, sheetsOf, type FoundSheet } from './sheets-of.js';
import { storedDocument } from './stored-document.js';

/** A document from a file that this kit has exported, with what was changed in the file since. */
export interface OwnImport {
  /** Plain JSON, still to be parsed; the document as exported where nothing was changed. */
  readonly document: object;
  readonly notes: readonly ImportNote[];
  /** Places by path of everything its sheets show. */
  readonly trace: ReadonlyMap<string, Place>;
  /** The file it is from. */
  readonly file: string;
  /** Ids of the grids of that file; nothing in them is left to be read. */
  readonly grids: ReadonlySet<string>;
}

/**
 * The document of the first file that this kit has exported, `.xlsx` or `.csv.zip`: as its data sheet stores it, with
 * every cell that says something else now. `null` where no file is ours.
 */
export function openOwn(files: readonly SourceFile[]): OwnImport | null {
  const ours = files.flatMap((file) => {
    const sheets = sheetsOf(file);
    const stored = storedDocument(sheets);
    return stored ? [{ file, sheets, stored }] : [];
  });
  const [first, ...others] = ours;
  if (!first) return null;
  const { file, sheets, stored } = first;
  const draft = new OwnDraft(structuredCopy(stored.document));
  draft.note('own-file', 'info', { file: file.name });
  const [damaged] = stored.damaged;
  if (damaged) draft.note('own-data-damaged', 'error', damaged, { count: stored.damaged.length });
  const { budget } = parseBudget(stored.document);
  if (budget) compareSheets(draft, budget, sheets, new Set(stored.sheets));
  draft.noteEdits();
  for (const other of others) draft.note('own-several', 'error', { file: other.file.name });
  const { document, notes, trace } = draft;
  return { document, notes, trace, file: file.name, grids: new Set(sheets.flatMap(({ grids }) => grids)) };
}

/** Plain JSON, copied, so that rows of the stored document stay what they were. */
function structuredCopy(document: object): object {
  return JSON.parse(JSON.stringify(document)) as object;
}

function compareSheets(
  draft: OwnDraft,
  budget: Budget,
  found: readonly FoundSheet[],
  data: ReadonlySet<FoundSheet>,
): void {
  const isZip = [...data].some(({ name }) => name.endsWith('.csv'));
  const written = isZip
    ? tableSheets(budget).map((sheet) => flatSheet(sheet, budget.tables[sheet.table!]!.unit))
    : documentSheets(budget);
  const left = new Set(found.filter((sheet) => !data.has(sheet)));
  for (const sheet of written) {
    const same = [...left].find(({ name }) => name.trim() === sheet.name);
    const renamed = same ?? [...left].find((each) => isTitled(each, sheet));
    if (renamed) {
      left.delete(renamed);
      compareSheet(draft, sheet, renamed);
    } else if (sheet.table)
      draft.note(
        'own-sheet-missing',
        'warning',
        { file: [...data][0]!.place.file },
        { title: sheet.name },
        `tables.${sheet.table}`,
      );
  }
  for (const { place } of left) draft.note('own-sheet-added', 'warning', place);
}

/** A sheet that was given another name is known by its title. */
function isTitled({ cells }: FoundSheet, { cells: written }: Sheet): boolean {
  const title = written.find(({ look }) => look === 'title');
  return title !== undefined && comparable(cells.get(cellKey(0, 0))?.text ?? '') === comparable(title.text);
}
