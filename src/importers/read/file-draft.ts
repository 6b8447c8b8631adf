import { linesOf } from '../words/clean.js';
import { isWritten, type GivenCell } from './cover-cells.js';
import { layGrid, sizeOf, type GridSource } from './lay-grid.js';
import { Refused } from './refused.js';
import { LIMITS, type Block, type Format, type Place, type ReadNote, type SourceFile } from '../source.js';
import type { ReadingNoteCode } from '../../text/importing/words.js';

/** How a grid is laid out, where it is not from the first cell of the table with cells named by number. */
export type GridLayout = Partial<Pick<GridSource, 'nameOf' | 'given' | 'trimmed'>>;

/** A file while it is read: collects blocks and notes, gives the grids their ids and keeps the limits. */
export class FileDraft {
  readonly blocks: Block[] = [];
  readonly notes: ReadNote[] = [];
  /** Where the reader is; the place of a fault that nobody foresaw. */
  at: Place;
  private cells = 0;
  private tables = 0;

  constructor(
    readonly name: string,
    readonly index: number,
    readonly format: Format,
  ) {
    this.at = { file: name };
  }

  /** Adds a paragraph, or one for each of its lines. */
  addText(text: string, place: Place, heading?: number): void {
    for (const line of linesOf(text))
      this.blocks.push({ kind: 'text', text: line, place, ...(heading ? { heading } : {}) });
  }

  /** Adds a table; one in which no row has two cells with text is a list of paragraphs. */
  addGrid(cells: readonly GivenCell[], place: Place, layout: GridLayout = {}): void {
    const { nameOf = byNumbers } = layout;
    if (!hasColumns(cells)) {
      for (const { text, row, column } of cells) this.addText(text, { ...place, cell: nameOf(row, column) });
      return;
    }
    this.count(sizeOf(cells, layout.trimmed));
    this.tables += 1;
    const whole: Place = place.sheet === undefined ? { ...place, table: this.tables } : place;
    const id = `${this.index}:${this.blocks.length}`;
    const grid = layGrid({ ...layout, id, place: whole, cells, nameOf });
    if (grid) this.blocks.push(grid);
  }

  note(code: ReadingNoteCode, severity: ReadNote['severity'], place: Place, words?: ReadNote['words']): void {
    this.notes.push({ code, severity, place, ...(words ? { words } : {}) });
  }

  finish(): SourceFile {
    if (this.blocks.length === 0) throw new Refused('empty-file');
    return { name: this.name, format: this.format, blocks: this.blocks, notes: this.notes };
  }

  private count({ rows, columns }: { rows: number; columns: number }): void {
    const words = { place: this.at.sheet ?? '', limit: LIMITS.rows, count: rows };
    if (rows > LIMITS.rows) throw new Refused('too-many-rows', words);
    this.cells += rows * columns;
    if (this.cells > LIMITS.cells)
      throw new Refused('too-many-cells', { ...words, limit: LIMITS.cells, count: this.cells });
  }
}

function byNumbers(row: number, column: number): string {
  return `R${row + 1}C${column + 1}`;
}

/** Whether a row has at least two cells with something in them. */
function hasColumns(cells: readonly GivenCell[]): boolean {
  const rows = new Set<number>();
  for (const cell of cells) {
    if (!isWritten(cell)) continue;
    if (rows.has(cell.row)) return true;
    rows.add(cell.row);
  }
  return false;
}
