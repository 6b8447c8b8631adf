import type { TableId } from '../../model/schema/tables.js';
import type { ColumnMeaning, Confidence, Corrections, ImportNote, RecognisedTable } from '../result.js';
import type { Grid, TextBlock } from '../source.js';
import type { Choice } from './choose-table.js';
import { correctColumns } from './correct-columns.js';
import type { Heading } from './find-title.js';
import { filled, sliceGrid } from './grid-text.js';
import { pathOf } from './match-columns.js';
import { takeNoteRows } from './read-notes.js';
import { unitIn } from './surroundings.js';
import { isProjectForm } from './target-forms.js';

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
  readonly notes: ImportNote[];
  /** Text blocks below it that are its notes. */
  readonly below: TextBlock[];
}

/** Begins a table with its first grid. */
export function startDraft(
  grid: Grid,
  heading: Heading,
  { table, analysis, confidence }: Choice,
  corrections: Corrections | undefined,
): Draft {
  const columns = correctColumns(analysis.columns, grid.id, corrections);
  const path = `tables.${table}`;
  const head = grid.rows.slice(analysis.titleRows, analysis.titleRows + analysis.headRows);
  const notes: ImportNote[] = [];
  const about = { path, place: grid.place };
  if (confidence !== 'certain')
    notes.push({ ...about, code: 'table-guessed', severity: 'warning', words: { table, confidence } });
  if (analysis.headMoved) {
    const place = filled(head.at(-1) ?? [])[0]?.place ?? grid.place;
    notes.push({ ...about, place, code: 'head-moved', severity: 'info', rule: 'LAYOUT-HEADER', words: { table } });
  }
  for (const column of analysis.unknown) {
    if (columns[column]) continue;
    const place = head.at(-1)?.[column]?.place ?? grid.place;
    const text = pathOf(analysis.heads[column]!).join(' / ');
    notes.push({ ...about, place, code: 'column-unknown', severity: 'warning', words: { table, text } });
  }
  return {
    table,
    grids: [grid],
    title: heading.title?.value.text ?? null,
    heading,
    headRows: analysis.titleRows + analysis.headRows,
    columns,
    heads: analysis.heads,
    confidence,
    width: grid.rows[0]?.length ?? 0,
    isProjectForm: isProjectForm(grid.rows),
    notes,
    below: [],
  };
}

/** The table as recognised, with the notes below it. */
export function finishDraft(draft: Draft, _corrections: Corrections | undefined): RecognisedTable {
  const { table, heading, headRows, columns, heads, confidence } = draft;
  const last = draft.grids.at(-1)!;
  const taken = takeNoteRows(last);
  const grids = [...draft.grids.slice(0, -1), taken.grid];
  const note = [...taken.notes, ...draft.below.map(({ text }) => text)].join('\n').trim();
  const [firstBelow] = draft.below;
  const title = draft.title ?? draft.grids[0]!.place.sheet ?? '';
  return {
    table,
    grids,
    title: title.trim(),
    unit: heading.unit?.value ?? unitOfHead(draft) ?? null,
    ...(heading.form ? { form: heading.form.value } : {}),
    ...(heading.department ? { department: heading.department.value } : {}),
    ...(note ? { note } : {}),
    headRows,
    columns,
    heads,
    confidence,
    places: {
      title: heading.title?.place ?? draft.grids[0]!.place,
      ...(heading.unit ? { unit: heading.unit.place } : {}),
      ...(heading.form ? { form: heading.form.place } : {}),
      ...(heading.department ? { department: heading.department.place } : {}),
      ...(note ? { note: firstBelow?.place ?? last.rows.at(-1)?.[0]?.place ?? last.place } : {}),
    },
  };
}

/** The unit where only a head says it: 项目金额（万元）. */
function unitOfHead({ grids, headRows, heads }: Draft): RecognisedTable['unit'] {
  const rows = sliceGrid(grids[0]!, 0, headRows).rows;
  for (const text of [...heads.flat(), ...rows.flatMap((row) => filled(row).map((cell) => cell.text))]) {
    const unit = unitIn(text);
    if (unit) return unit;
  }
  return null;
}
