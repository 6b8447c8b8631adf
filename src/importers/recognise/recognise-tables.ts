import type { Corrections, ImportNote, KeptTable, RecognisedTable } from '../result.js';
import type { Block, Grid, GridCell, TextBlock } from '../source.js';
import { budgetYear } from './budget-year.js';
import { chooseAsSaid, chooseByColumns, chooseBySheet, chooseByTitle, type Choice } from './choose-table.js';
import { continues, goesOnSideways } from './continuation.js';
import { correctCells } from './correct-cells.js';
import { finishDraft, startDraft, type Draft } from './draft.js';
import { addAbout, findHeading, type Heading } from './find-title.js';
import { readTitleRows } from './find-head.js';
import { baseId, filled, isBlank } from './grid-text.js';
import { joinSideways } from './join-sideways.js';
import { looksLikeBudget, looksLikeTable } from './looks-like-table.js';
import { readNotes } from './read-notes.js';
import { strayAmounts } from './stray-amounts.js';
import { splitGrid } from './split-grid.js';
import { readAbout } from './surroundings.js';
import { tablesAsLines } from './tables-as-lines.js';
import type { TableNoteCode } from '../../text/importing/words.js';

/** What the blocks of a file hold as tables. */
export interface Recognition {
  readonly tables: RecognisedTable[];
  /** Grids, or parts of grids, that are none of the thirteen. */
  readonly leftovers: Grid[];
  /** Those among them that look like tables of a budget. */
  readonly kept: KeptTable[];
  /** Text blocks that say something about a table: title, unit, note. */
  readonly titles: Block[];
  /** What is to be told of the blocks; what is to be told of a table it has itself. */
  readonly notes: ImportNote[];
}

/** Finds the statutory tables among the blocks of one file, in reading order. */
export function recogniseTables(blocks: readonly Block[], corrections?: Corrections): Recognition {
  return new Recogniser(blocks, corrections).run();
}

/** A statutory table whose figures are not in the document is an error. */
const SEVERITY: Partial<Record<TableNoteCode, ImportNote['severity']>> = {
  'columns-unknown': 'error',
  'table-sideways': 'error',
  'other-table': 'info',
};

class Recogniser {
  readonly #drafts: Draft[] = [];
  readonly #leftovers: Grid[] = [];
  readonly #kept: (KeptTable & { grids: Grid[] })[] = [];
  readonly #titles = new Set<Block>();
  readonly #notes: ImportNote[] = [];
  readonly #year: number | null;
  /** What the grid before was, for pieces without a title of their own. */
  #last: Draft | 'other' | null = null;
  #lastWidth = 0;
  #lastKept = false;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly corrections: Corrections | undefined,
  ) {
    this.#year = budgetYear(blocks);
  }

  run(): Recognition {
    let above: TextBlock[] = [];
    const lastGrid = this.blocks.findLastIndex(({ kind }) => kind === 'grid');
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind === 'text') {
        above.push(block);
        continue;
      }
      const lines = index < lastGrid ? linesOfGrid(block) : null;
      if (lines) {
        above.push(...lines);
        continue;
      }
      this.#tellLines(above);
      for (const part of splitGrid(correctCells(block, this.corrections))) {
        this.#addGrid(part, above);
        above = [];
      }
    }
    this.#tellLines(above);
    this.#closeLast(above);
    const tables = this.#drafts.map((draft) => finishDraft(draft, this.#year));
    return {
      tables,
      leftovers: this.#leftovers,
      kept: this.#kept,
      titles: [...this.#titles],
      notes: this.#notes,
    };
  }

  #tellLines(above: readonly TextBlock[]): void {
    for (const { title, place } of tablesAsLines(above))
      this.#notes.push({ code: 'table-as-lines', severity: 'warning', place, words: { title } });
    const stray = this.#last && this.#last !== 'other' ? strayAmounts(above) : null;
    if (stray)
      this.#notes.push({
        code: 'amounts-outside',
        severity: 'error',
        place: stray.first.place,
        words: { text: stray.first.text.slice(0, 40), count: stray.count },
      });
  }

  #addGrid(part: Grid, above: readonly TextBlock[]): void {
    const rest = this.#closeLast(above);
    const decided = this.corrections?.tables?.[part.id] ?? this.corrections?.tables?.[baseId(part.id)];
    if (decided === 'ignore') return;
    const heading = headingOf(part, rest);
    const title = heading.title?.value.match;
    if (this.#last && this.#last !== 'other' && (!decided || decided === this.#last.table)) {
      const piece = continues(this.#last, part, heading, rest, this.#year);
      if (piece) return this.#continue(this.#last, piece, heading);
    }
    if (decided) return this.#start(part, heading, chooseAsSaid(part, decided, this.#year));
    if (title?.kind === 'table') {
      const choice = chooseByTitle(part, title.table, this.#year);
      if (choice) return this.#start(part, heading, choice);
      return this.#leave(part, heading, 'columns-unknown');
    }
    if (title) return this.#leave(part, heading, 'other-table');
    if (this.#last === 'other' && part.rows[0]?.length === this.#lastWidth && rest.length === 0)
      return this.#leave(part, heading, null);
    if (this.#last && this.#last !== 'other' && goesOnSideways(this.#last, part, this.#year)) {
      this.#widen(this.#last, part);
      return this.#leave(part, heading, 'table-sideways');
    }
    const choice = chooseBySheet(part, this.#year) ?? chooseByColumns(part, this.#year);
    if (choice) return this.#start(part, heading, choice);
    return this.#leave(part, heading, looksLikeTable(part) ? 'unknown-table' : null);
  }

  #start(part: Grid, heading: Heading, choice: Choice): void {
    const draft = startDraft(part, heading, choice, this.corrections);
    for (const block of heading.used) this.#titles.add(block);
    this.#drafts.push(draft);
    this.#last = draft;
    this.#lastWidth = part.rows[0]?.length ?? 0;
  }

  #continue(draft: Draft, piece: Grid, heading: Heading): void {
    if (piece.rows.length > 0) draft.grids.push(piece);
    for (const block of heading.used) this.#titles.add(block);
    // Forms for one project each are published one after the other, not cut.
    if (draft.isProjectForm) return;
    this.#notes.push({
      code: 'table-continued',
      severity: 'info',
      place: piece.place,
      path: `tables.${draft.table}`,
      rule: 'LAYOUT-BREAK',
      words: { table: draft.table },
    });
  }

  #leave(part: Grid, heading: Heading, code: TableNoteCode | null): void {
    const last = this.#last;
    const match = heading.title?.value.match;
    const goesOn = last === 'other' && code === null && this.#lastKept;
    this.#leftovers.push(part);
    this.#last = 'other';
    this.#lastWidth = part.rows[0]?.length ?? 0;
    if (goesOn) this.#kept.at(-1)!.grids.push(part);
    this.#lastKept = goesOn || (code !== null && this.#keep(part, heading, code, last));
    if (code === null) return;
    const kind = match?.kind === 'other' ? match.id : (match?.kind ?? 'unknown');
    this.#notes.push({
      code,
      severity: SEVERITY[code] ?? 'warning',
      place: heading.title?.place ?? part.place,
      words: {
        title: heading.title?.value.text ?? '',
        table: match?.kind === 'table' ? match.table : last && last !== 'other' ? last.table : '',
        kind,
        text: filled(part.rows[0] ?? [])[0]?.text.slice(0, 40) ?? '',
      },
    });
  }

  /** Puts the columns of a grid to the right of a table of one piece, as a reading that its sums must prove. */
  #widen(draft: Draft, part: Grid): void {
    const [left, ...others] = draft.grids;
    const joined = left && others.length === 0 ? joinSideways(left, part) : null;
    if (!joined) return;
    const choice = chooseAsSaid(joined, draft.table, this.#year);
    const wide = startDraft(
      joined,
      draft.heading,
      { ...choice, confidence: draft.confidence },
      this.corrections,
    );
    draft.wide = { draft: wide, part };
  }

  /** Keeps what looks like a table of a budget as printed; tells whether it does. */
  #keep(part: Grid, { title, unit }: Heading, code: TableNoteCode, last: Draft | 'other' | null): boolean {
    if (code === 'unknown-table' && !unit && !looksLikeBudget(part)) return false;
    const goesOn = code === 'table-sideways' && last !== 'other' ? last : null;
    const match = title?.value.match;
    this.#kept.push({
      grids: [part],
      title: title?.value.text ?? goesOn?.title ?? '',
      unit: unit?.value ?? goesOn?.heading.unit?.value ?? null,
      table: match?.kind === 'table' ? match.table : (goesOn?.table ?? null),
    });
    return true;
  }

  /** The unit that stands below a table which has none above it, and before the title of the next. */
  #takeUnitBelow({ heading }: Draft, rest: readonly TextBlock[]): readonly TextBlock[] {
    const [first, ...others] = rest;
    const about = first && readAbout(first.text);
    const next = others.map(({ text }) => readAbout(text)).find((each) => each !== null);
    if (heading.unit || !about?.unit || about.title || (others.length > 0 && !next?.title)) return rest;
    heading.unit = { value: about.unit, place: first!.place };
    this.#titles.add(first!);
    return others;
  }

  /** Gives the notes that follow a table to it, and returns the blocks that are left. */
  #closeLast(below: readonly TextBlock[]): readonly TextBlock[] {
    if (!this.#last || this.#last === 'other') return below;
    const { notes, rest } = readNotes(below);
    this.#last.below.push(...notes);
    for (const note of notes) this.#titles.add(note);
    return this.#takeUnitBelow(this.#last, rest);
  }
}

/** A grid that only says something about the table below it, 部门：… 单位：万元, as lines; `null` for any other. */
function linesOfGrid({ rows }: Grid): TextBlock[] | null {
  const lines = rows.filter((row) => !isBlank(row)).map(filled);
  const says = (cells: readonly GridCell[]) =>
    readAbout(cells.map(({ text }) => text).join('\n')) ?? cells.every(({ text }) => readAbout(text));
  if (lines.length > 4 || !lines.every(says)) return null;
  return lines.map((cells) => ({
    kind: 'text',
    text: cells.map(({ text }) => text.replace(/\n/g, ' ')).join('\t'),
    place: cells[0]!.place,
  }));
}

/** What is said about a grid: in its own first rows, else in the text above it. */
function headingOf(part: Grid, above: readonly TextBlock[]): Heading {
  const outside = findHeading(above);
  const heading: Heading = { used: outside.used };
  for (const { about, row } of [...readTitleRows(part.rows).about].reverse())
    addAbout(heading, about, { place: filled(row)[0]?.place ?? part.place });
  if (heading.title) {
    // A title of its own: what stands above the grid may belong to something else, unless it is beside the title.
    if (outside.title) heading.used.clear();
    return { ...outside, ...heading, title: heading.title };
  }
  return { ...outside, ...heading };
}
