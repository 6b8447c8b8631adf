import type { TableId } from '../../model/schema/tables.js';
import type { ImportNote } from '../result.js';
import type { Place } from '../source.js';
import { putAt } from './apply-edit.js';
import type { CellChange } from './read-line.js';
import type { OwnNoteCode } from '../../text/importing/words.js';

type Row = Record<string, unknown> & { kind: string };

/** Names of changed cells that a note lists. */
const LISTED = 10;

/** A document of our own while what was changed in its file is taken into it. */
export class OwnDraft {
  readonly notes: ImportNote[] = [];
  readonly trace = new Map<string, Place>();
  private readonly edits = new Map<string, { place: Place; cells: Set<string> }>();
  private readonly taken = new Set<string>();

  constructor(readonly document: object) {}

  rowsOf(table: TableId): readonly Row[] {
    return (this.document as { tables: Record<TableId, { rows: Row[] }> }).tables[table].rows;
  }

  /** Takes a change of a cell. What stands in several rows is taken from the first that was changed. */
  take(change: CellChange): void {
    const { path, place } = change;
    if (change.kind !== 'edit') {
      const severity = change.kind === 'unreadable' ? 'error' : 'warning';
      return this.note(
        `own-${change.kind}`,
        severity,
        place,
        { text: change.text.slice(0, 100) },
        path ?? undefined,
      );
    }
    if (this.taken.has(change.path)) return;
    this.taken.add(change.path);
    if (!putAt(this.document, change.path, change.value)) return;
    const key = place.sheet ?? '';
    const edits = this.edits.get(key) ?? { place: { file: place.file, ...sheetOf(place) }, cells: new Set() };
    edits.cells.add(place.cell ?? '');
    this.edits.set(key, edits);
  }

  note(
    code: OwnNoteCode,
    severity: ImportNote['severity'],
    place: Place,
    words: NonNullable<ImportNote['words']> = {},
    path?: string,
  ): void {
    this.notes.push({ code, severity, place, words, ...(path === undefined ? {} : { path }) });
  }

  /** Tells of each sheet how many of its cells were changed, and which. */
  noteEdits(): void {
    for (const { place, cells } of this.edits.values()) {
      const names = [...cells].slice(0, LISTED).join(', ');
      const more = cells.size > LISTED ? ' …' : '';
      this.note('own-edited', 'info', place, { count: cells.size, cells: names + more });
    }
  }
}

function sheetOf({ sheet }: Place): Pick<Place, 'sheet'> {
  return sheet === undefined ? {} : { sheet };
}
