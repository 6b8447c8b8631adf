import type { TableId } from '../../model/schema/tables.js';
import type { BuiltTable, ImportNote, RecognisedTable } from '../result.js';
import type { GridCell, Place } from '../source.js';
import { yearsIn } from '../words/dates.js';
import { cleanParagraph, cleanWords } from '../words/clean.js';
import { LONGEST } from '../words/limits.js';
import { printPlace } from '../words/print-place.js';
import type { DataRow } from './data-row.js';
import { Doubts } from './doubts.js';
import { evidenceOf } from './evidence.js';
import { readAmount, type AmountCell } from './read-amount.js';
import type { TableNoteCode } from '../../text/importing/words.js';

/** A row of the document while it is put together. */
export type RowDraft = Record<string, unknown> & { kind: string };

const MOST_NOTES = 200;

/** Collects what is read of a table: values, their places, and what a person should know. */
export class TableWriter {
  readonly rows: RowDraft[] = [];
  readonly trace = new Map<string, Place>();
  readonly notes: ImportNote[] = [];
  readonly #previous: { row: number; column: string; amount: number | null; origin: 'printed' }[] = [];
  readonly #used = new Set<GridCell>();
  readonly #expected: DataRow[] = [];
  readonly #told = new Set<object>();
  readonly #counts = new Map<TableNoteCode, number>();
  #decimals: number | null = null;
  #department: string | null = null;

  constructor(
    readonly recognised: RecognisedTable,
    readonly doubts = new Doubts(),
  ) {}

  get table(): TableId {
    return this.recognised.table;
  }

  /** Path of the row that comes next, or of one of its fields. */
  path(field?: string): string {
    return `tables.${this.table}.rows[${this.rows.length}]${field ? `.${field}` : ''}`;
  }

  /** Adds a note. Of one kind a table has as many as a person can read; how many more there are is told at the end. */
  note(
    code: TableNoteCode,
    severity: ImportNote['severity'],
    place: Place,
    more: Partial<ImportNote> = {},
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_NOTES) return;
    this.notes.push({
      code,
      severity,
      place,
      path: `tables.${this.table}`,
      ...more,
      words: { table: this.table, ...more.words },
    });
  }

  /** Marks a cell as having its place in the document, or as told. */
  use(...cells: readonly (GridCell | null)[]): void {
    for (const cell of cells) if (cell) this.#used.add(cell);
  }

  /** The rows whose cells must all find their place. */
  expect(rows: readonly DataRow[]): void {
    this.#expected.push(...rows);
  }

  /** Tells every cell that has found no place: nothing is dropped in silence. */
  #tellLeft(): void {
    const { columns } = this.recognised;
    for (const { cells, own } of this.#expected)
      for (const [column, cell] of cells.entries()) {
        if (!own[column] || this.#used.has(cell) || cell.text.trim() === '' || !columns[column]) continue;
        this.note('cell-left', 'warning', cell.place, {
          words: { text: cleanWords(cell.text).slice(0, 80) },
        });
        this.#used.add(cell);
      }
  }

  /** Tells what was noticed of a row before it had a path. Once for each row. */
  tell(row: Pick<DataRow, 'told'>): void {
    const { told } = row;
    if (!told || this.#told.has(told)) return;
    this.#told.add(told);
    this.note(told.code, 'warning', told.place, { path: this.path(), ...told.more });
  }

  /** The amount of a cell, and its place at a path. What is no amount is told with its place, and is a blank. */
  amount(cell: GridCell, path: string): number | null {
    const read = this.#read(cell, path);
    this.use(cell);
    this.trace.set(path, cell.place);
    if (read.kind === 'amount') {
      this.#decimals = Math.max(this.#decimals ?? 0, read.decimals);
      if (read.remark) this.note(read.remark, 'warning', cell.place, { path, words: { text: cell.text } });
      return read.value;
    }
    if (read.kind === 'fault')
      this.note(read.code, 'error', cell.place, {
        path,
        words: {
          text: cleanWords(cell.text).slice(0, 80),
          ...(read.proposal ? { proposal: read.proposal.value } : {}),
        },
      });
    return null;
  }

  /** What a cell holds; a figure that is in it with other words is taken where the sums of the table hold with it. */
  #read(cell: GridCell, path: string): AmountCell {
    const read = readAmount(cell, this.recognised.unit);
    if (read.kind !== 'fault' || !read.proposal) return read;
    const taken = this.doubts.take(`cell ${printPlace(cell.place)}`, [read, read.proposal], 0);
    if (taken.kind === 'amount')
      this.note('amount-with-words', 'info', cell.place, {
        path,
        words: { text: cleanWords(cell.text).slice(0, 80) },
      });
    return taken;
  }

  /** A name as printed; longer than the schema takes, it is told and cut. */
  words(cell: GridCell, path: string): string {
    this.trace.set(path, cell.place);
    this.use(cell);
    return this.cut(cleanWords(cell.text), path, cell.place, LONGEST.name);
  }

  /** A long text as printed. */
  paragraph(cell: GridCell, path: string): string {
    this.trace.set(path, cell.place);
    this.use(cell);
    return this.cut(cleanParagraph(cell.text), path, cell.place, LONGEST.paragraph);
  }

  cut(text: string, path: string, place: Place, most: number): string {
    if (text.length <= most) return text;
    this.note('text-too-long', 'error', place, { path, words: { most, text: text.slice(0, 40) } });
    return text.slice(0, most);
  }

  /** An amount of the year before, beside a cell of the row that comes next. */
  previous(cell: GridCell, column: string): void {
    const index = this.#previous.length;
    const amount = this.amount(cell, `tables.${this.table}.previous.figures[${index}].amount`);
    if (amount === null && cell.text.trim() === '') {
      this.trace.delete(`tables.${this.table}.previous.figures[${index}].amount`);
      return;
    }
    this.#previous.push({ row: this.rows.length, column, amount, origin: 'printed' });
  }

  /** The department, where a line of the table itself names it. */
  department(name: string, place: Place): void {
    this.#department = name;
    this.trace.set(`tables.${this.table}.department`, place);
  }

  add(row: RowDraft, place: Place): void {
    this.trace.set(this.path(), place);
    this.rows.push(row);
  }

  /** Figures of the year before; without the year where no head and no title names one. */
  #printedPrevious(place: Place): object {
    const { columns, heads, year } = this.recognised;
    const named = columns.flatMap((meaning, column) =>
      meaning?.field.startsWith('previous.') ? (heads[column] ?? []).flatMap(yearsIn) : [],
    );
    const before = named.length > 0 ? Math.max(...named) : year === undefined ? null : year - 1;
    if (before !== null) return { year: before, figures: this.#previous };
    this.note('previous-year-unknown', 'error', place, { path: `tables.${this.table}.previous.year` });
    return { figures: this.#previous };
  }

  /** Everything as the schema wants it. */
  finish(more: Record<string, unknown> = {}): BuiltTable {
    const { table, title, unit, form, note, places = {} } = this.recognised;
    const department = this.recognised.department ?? this.#department;
    const base = `tables.${table}`;
    for (const [field, place] of Object.entries(places))
      this.trace.set(field === 'title' ? base : `${base}.${field}`, place);
    const place = places.title ?? this.recognised.grids[0]!.place;
    if (unit === null) this.note('unit-missing', 'error', place, { path: `${base}.unit` });
    this.#tellLeft();
    for (const [code, count] of [...this.#counts])
      if (count > MOST_NOTES)
        this.note('more-notes', 'warning', place, { words: { code, count: count - MOST_NOTES } });
    const value = {
      title: this.cut(cleanWords(title), `${base}.title`, place, LONGEST.name),
      ...(unit ? { unit } : {}),
      // Nothing printed tells how the form prints; two places are what 元 and 万元 have.
      decimals: this.#decimals ?? 2,
      ...(form ? { form: cleanWords(form) } : {}),
      ...(department
        ? { department: this.cut(cleanWords(department), `${base}.department`, place, LONGEST.name) }
        : {}),
      ...(note
        ? { note: this.cut(cleanParagraph(note), `${base}.note`, places.note ?? place, LONGEST.paragraph) }
        : {}),
      rows: this.rows,
      ...(this.#previous.length > 0 ? { previous: this.#printedPrevious(place) } : {}),
      ...more,
    };
    const notes = [...this.recognised.notes, ...this.notes];
    return {
      table,
      value,
      trace: this.trace,
      notes,
      evidence: evidenceOf({ table, value, notes }),
      head: this.recognised,
    };
  }
}
