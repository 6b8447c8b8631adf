import type { Corrections, Grid } from '../importers/index.js';
import { pathOf, type CorrectionsFile } from './corrections-file.js';
import type { ImportGroup } from './import-groups.js';
import type { Reading } from './open-files.js';

/** Corrections as far as they fit certain files, and the keys of those that do not. */
export interface Fitted {
  /** Whether these are the files that the corrections were made for. */
  readonly isOwn: boolean;
  readonly corrections: Corrections;
  readonly applied: number;
  readonly lost: readonly string[];
}

/** A correction: its part, its key, and how it is written with the ids of other files. */
interface Entry {
  readonly part: 'tables' | 'columns' | 'cells';
  readonly key: string;
  /** Grid in the corrections, as its file was counted there: `0:3`. */
  readonly grid: string;
  readonly value: unknown;
}

/**
 * Does again what a person did once. For the files it was done for, everything at its place, unless something else
 * stands there now. For others, only what their own head or text says is the same: a table or column where the head is
 * that of the table it was decided for, a cell where the same words stand; what was said of the document stays with it.
 */
export class Replay {
  readonly #entries: readonly Entry[];
  /** Grids that were decided on, by their ids in the corrections. */
  readonly #models = new Map<string, Grid>();

  constructor(
    private readonly file: CorrectionsFile,
    readonly own: ImportGroup,
  ) {
    const { tables = {}, columns = {}, cells = {} } = file.corrections;
    const entriesOf = (part: Entry['part'], values: object) =>
      Object.entries(values).map(([key, value]): Entry => ({ part, key, grid: gridOf(key), value }));
    this.#entries = [
      ...entriesOf('tables', tables),
      ...entriesOf('columns', columns),
      ...entriesOf('cells', cells),
    ];
  }

  /** The files this was done for come first: the others are compared with them. */
  fit(group: ImportGroup, reading: Reading): Fitted {
    const grids = gridsOf(reading);
    const isOwn = group === this.own;
    if (isOwn) this.#learn(group, grids);
    const { document = {} } = this.file.corrections;
    const fitted: Record<Entry['part'], Record<string, unknown>> = { tables: {}, columns: {}, cells: {} };
    const lost: string[] = isOwn ? [] : Object.keys(document);
    for (const entry of this.#entries) {
      const grid = isOwn ? this.#models.get(entry.grid) : this.#twin(entry.grid, grids);
      if (grid && this.#fits(entry, grid, isOwn))
        fitted[entry.part][grid.id + entry.key.slice(entry.grid.length)] = entry.value;
      else lost.push(entry.key);
    }
    const own = isOwn ? document : {};
    const all = Object.keys(document).length + this.#entries.length;
    const corrections = { ...fitted, document: own } as Corrections;
    return { isOwn, corrections, applied: all - lost.length, lost };
  }

  /** Finds the grids of the corrections in the files they were made for, in whatever order these are now. */
  #learn({ files }: ImportGroup, grids: readonly Grid[]): void {
    const names = this.file.files ?? files;
    for (const { grid: id } of this.#entries) {
      const [, number = '', rest] = /^(\d+):(.+)$/.exec(id) ?? [];
      const path = pathOf(names[Number(number)] ?? '\0', files);
      const found = path === null ? null : grids.find((grid) => grid.id === `${files.indexOf(path)}:${rest}`);
      if (found) this.#models.set(id, found);
    }
  }

  /** The one grid with the head of another. */
  #twin(id: string, grids: readonly Grid[]): Grid | undefined {
    const model = this.#models.get(id);
    const head = model && headOf(model);
    const twins = head ? grids.filter((grid) => headOf(grid) === head) : [];
    return twins.length === 1 ? twins[0] : undefined;
  }

  #fits({ part, key, value }: Entry, grid: Grid, isOwn: boolean): boolean {
    // A part of a grid is counted by its rows, which others have not.
    if (!isOwn && key.includes('#')) return false;
    if (part === 'tables') return true;
    if (part === 'columns')
      return Object.keys(value as object).every((column) => Number(column) < (grid.rows[0]?.length ?? 0));
    const [row, column] = key.split('/').slice(1).map(Number);
    const cell = grid.rows[row!]?.[column!];
    const original = this.file.originals[key];
    if (!cell || (original === undefined && !isOwn)) return false;
    if (original !== undefined && plain(cell.text) !== plain(original)) return false;
    // A figure, or nothing, is the same by chance.
    return isOwn || /\p{L}/u.test(original ?? '');
  }
}

/** `0:3` of `0:3#12`, `0:3/5/2`. */
const gridOf = (key: string): string => /^[^#/]*/.exec(key)![0];
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function gridsOf({ sources }: Reading): Grid[] {
  return sources.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'grid' ? [block] : [])));
}

/** What stands above the first figures, without what differs from file to file; `null` where nothing does. */
function headOf({ rows }: Grid): string | null {
  const first = rows.findIndex((row) => row.some(({ text }) => /^[-\d,.]+$/.test(text.trim())));
  const head = rows
    .slice(0, first < 0 ? 10 : first)
    .map((row) => row.map(({ text }) => plain(text).replace(/\d/g, '')))
    .filter((row) => new Set(row.filter(Boolean)).size > 1 && !row.some((text) => /[:：]/.test(text)));
  return head.length > 0 ? JSON.stringify(head) : null;
}
