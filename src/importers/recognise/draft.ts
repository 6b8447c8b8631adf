import type { TableId } from '../../model/schema/tables.js';
import type { ColumnMeaning, Confidence, Corrections, ImportNote, RecognisedTable } from '../result.js';
import type { Grid, TextBlock } from '../source.js';
import type { Choice } from './choose-table.js';
import { correctColumns } from './correct-columns.js';
import type { Heading } from './find-title.js';
import { filled, sliceGrid } from './grid-text.js';
import { pathOf } from './match-columns.js';
import { noteText, takeNoteRows } from './read-notes.js';
import { isChange } from './previous-columns.js';
import { unitIn } from './surroundings.js';
import { isProjectForm } from './target-forms.js';

const MOST_FORM_ROWS = 40;

/** What the head of a table says if it is read in one way. */
type Head = Pick<Draft, 'columns' | 'heads' | 'unknown'>;

/** A table as far as it has been read. */
export interface Draft {
  readonly table: TableId;
  readonly grids: Grid[];
  readonly title: string | null;
  readonly heading: Heading;
  readonly headRows: number;
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly heads: readonly (readonly string[])[];
  readonly confidence: Confidence;
  readonly width: number;
  readonly isProjectForm: boolean;
  /** Columns with a head that is not understood. */
  readonly unknown: readonly number[];
  /** The head as printed, where it was moved. */
  readonly asPrinted: Head | null;
  readonly notes: readonly ImportNote[];
  readonly headNotes: readonly ImportNote[];
  /** Text blocks below it that are its notes. */
  readonly below: TextBlock[];
  /** The same with the columns of a grid to the right. */
  wide?: { readonly draft: Draft; readonly part: Grid };
}

/** Begins a table with its first grid. */
export function startDraft(
  grid: Grid,
  heading: Heading,
  { table, analysis, confidence }: Choice,
  corrections: Corrections | undefined,
): Draft {
  const isForm = table === 'overallPerformance' || isProjectForm(grid.rows);
  const path = `tables.${table}`;
  const head = grid.rows.slice(analysis.titleRows, analysis.titleRows + analysis.headRows);
  const notes: ImportNote[] = [];
  const headNotes: ImportNote[] = [];
  const about = { path, place: grid.place };
  if (confidence !== 'certain')
    notes.push({ ...about, code: 'table-guessed', severity: 'warning', words: { table, confidence } });
  if (analysis.headMoved) {
    const place = filled(head.at(-1) ?? [])[0]?.place ?? grid.place;
    headNotes.push({
      ...about,
      place,
      code: 'head-moved',
      severity: 'info',
      rule: 'LAYOUT-HEADER',
      words: { table },
    });
  }
  const headOf = (read: Head): Head => {
    const columns = correctColumns(read.columns, grid.id, corrections);
    const bare = isForm ? [] : withoutHead(read.heads);
    return { ...read, columns, unknown: [...read.unknown, ...bare].filter((column) => !columns[column]) };
  };
  return {
    ...headOf(analysis),
    asPrinted: analysis.asPrinted ? headOf(analysis.asPrinted) : null,
    table,
    grids: [grid],
    title: heading.title?.value.text ?? null,
    heading,
    headRows: analysis.titleRows + analysis.headRows,
    confidence,
    width: grid.rows[0]?.length ?? 0,
    isProjectForm: isProjectForm(grid.rows),
    notes,
    headNotes,
    below: [],
  };
}

/** Columns with nothing above their data. */
function withoutHead(heads: readonly (readonly string[])[]): number[] {
  return heads.flatMap((path, column) => (pathOf(path).length === 0 ? [column] : []));
}

/**
 * What is left out with the columns that have no meaning: a column that is understood but no part of the table, such as
 * 增减额, and one that is not understood. Blank columns lose nothing.
 */
function columnNotes({ table, grids, headRows }: Draft, { heads, unknown }: Head): ImportNote[] {
  return unknown.flatMap((column): ImportNote[] => {
    const cells = grids.flatMap(({ rows }, piece) =>
      rows
        .slice(piece === 0 ? headRows : 0)
        .filter((row) => row[column] !== row[column - 1])
        .map((row) => row[column]!),
    );
    const printed = cells.filter(({ text }) => text.trim() !== '');
    if (printed.length === 0) return [];
    const text = pathOf(heads[column]!).join(' / ');
    const years = printed.every(({ text }) => /^(19|20)\d\d年?度?$/.test(text.trim()));
    const known = years || isChange(heads[column]!);
    const place = grids[0]!.rows[Math.max(0, headRows - 1)]?.[column]?.place ?? printed[0]!.place;
    return [
      {
        code: years ? 'year-column' : known ? 'column-left' : 'column-unknown',
        severity: known ? 'info' : 'warning',
        place,
        path: `tables.${table}`,
        words: { table, text, cells: printed.length },
      },
    ];
  });
}

/** The table as recognised, with the notes below it. */
export function finishDraft(draft: Draft, year: number | null): RecognisedTable {
  const { table, heading, headRows, columns, heads, confidence } = draft;
  const last = draft.grids.at(-1)!;
  const taken = takeNoteRows(last);
  const grids = [...draft.grids.slice(0, -1), taken.grid];
  const note = noteText([...taken.notes, ...draft.below.map(({ text }) => text)]);
  const [firstBelow] = draft.below;
  const title = draft.title ?? draft.grids[0]!.place.sheet ?? '';
  const { asPrinted } = draft;
  return {
    table,
    grids,
    title: title.trim(),
    unit: heading.unit?.value ?? unitOfHead(draft) ?? null,
    ...(heading.form ? { form: heading.form.value } : {}),
    ...(heading.department ? { department: heading.department.value } : {}),
    ...(note ? { note } : {}),
    ...(year === null ? {} : { year }),
    headRows,
    columns,
    heads,
    confidence,
    notes: [...draft.notes, ...draft.headNotes, ...columnNotes(draft, draft)],
    ...(draft.wide ? { wide: { table: finishDraft(draft.wide.draft, year), part: draft.wide.part } } : {}),
    ...(asPrinted
      ? {
          others: [
            {
              columns: asPrinted.columns,
              heads: asPrinted.heads,
              notes: [...draft.notes, ...columnNotes(draft, asPrinted)],
            },
          ],
        }
      : {}),
    places: {
      title: heading.title?.place ?? draft.grids[0]!.place,
      ...(heading.unit ? { unit: heading.unit.place } : {}),
      ...(heading.form ? { form: heading.form.place } : {}),
      ...(heading.department ? { department: heading.department.place } : {}),
      ...(note ? { note: firstBelow?.place ?? last.rows.at(-1)?.[0]?.place ?? last.place } : {}),
    },
  };
}

/** The unit where only a head or a label of the form says it: 项目金额（万元）, 部门预算总额（万元）. */
function unitOfHead({ table, grids, headRows, heads }: Draft): RecognisedTable['unit'] {
  const isForm = table === 'overallPerformance' || table === 'projectPerformance';
  const rows = sliceGrid(grids[0]!, 0, isForm ? Math.max(headRows, MOST_FORM_ROWS) : headRows).rows;
  const labels = rows
    .flatMap((row) => filled(row).map((cell) => cell.text))
    .filter((text) => text.length <= 40);
  for (const text of [...heads.flat(), ...labels]) {
    const unit = unitIn(text);
    if (unit) return unit;
  }
  return null;
}
