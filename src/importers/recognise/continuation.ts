import type { Grid, TextBlock } from '../source.js';
import { analyseGrid } from './analyse-grid.js';
import type { Draft } from './draft.js';
import type { Heading } from './find-title.js';
import { sliceGrid } from './grid-text.js';
import { yearsIn } from '../words/dates.js';
import { keyOf, titleKeyOf } from '../words/keys.js';
import { isAmountField } from './previous-columns.js';
import { readAbout } from './surroundings.js';
import { isProjectForm } from './target-forms.js';

const PAGE_NUMBER = /^[-—–第]*\d{1,4}[-—–页]*(共\d+页)?$|^续表?$|^[(]续表?[)]$/;

/**
 * The data of a grid that goes on with the table before it: the same columns, without a title, with 续表, or with the
 * title printed again; `null` where it is another table.
 */
export function continues(
  draft: Draft,
  part: Grid,
  heading: Heading,
  between: readonly TextBlock[],
  year: number | null,
): Grid | null {
  const title = heading.title?.value;
  const match = title?.match;
  if (match && (match.kind !== 'table' || match.table !== draft.table)) return null;
  if (isOther(heading.unit?.value, draft.heading.unit?.value)) return null;
  if (isOther(departmentOf(heading), departmentOf(draft.heading))) return null;
  if (title && isOther(yearsIn(title.text)[0], yearsIn(draft.title ?? '')[0])) return null;
  const continued = match?.continued ?? false;
  // A sheet with the title again is a table of its own.
  if (title && !continued && isOther(part.place.sheet, draft.grids[0]?.place.sheet)) return null;
  if (!between.every(({ text }) => isFurniture(text))) return null;
  const analysis = analyseGrid(part, draft.table, year);
  if (isProjectForm(part.rows)) return title || draft.isProjectForm ? part : null;
  const { titleRows, headRows } = analysis;
  if (headRows > 0) {
    if (title && !continued && !isTitleAgain(draft, title.text)) return null;
    return sameColumns(draft, analysis.columns)
      ? sliceGrid(part, titleRows + headRows, part.rows.length)
      : null;
  }
  if (title && !continued) return null;
  return part.rows[0]?.length === draft.width ? sliceGrid(part, titleRows, part.rows.length) : null;
}

/**
 * Whether a grid without a title has further columns of the table before it, for the same rows: a table too wide for one
 * page. It has heads of columns the table lacks, and none of the columns that tell its rows apart.
 */
export function goesOnSideways(draft: Draft, part: Grid, year: number | null): boolean {
  const { columns } = analyseGrid(part, draft.table, year, true);
  const fields = columns.flatMap((meaning) => (meaning ? [meaning.field] : []));
  const known = new Set(draft.columns.map((meaning) => meaning?.field));
  return (
    fields.length >= 2 &&
    fields.every((field) => isAmountField(field)) &&
    fields.filter((field) => !known.has(field)).length >= 2
  );
}

/** Whose table the lines above it say it is, without what a department is called with and without. */
function departmentOf({ department }: Heading): string | undefined {
  return department && keyOf(department.value).replace(/\((汇总|本级|部门|机关)\)$/, '');
}

/** Whether both are named and differ: another unit of amounts, department or year begins another table. */
function isOther<Named>(one: Named | undefined, other: Named | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function isFurniture(text: string): boolean {
  return text
    .split('\n')
    .every((line) => PAGE_NUMBER.test(keyOf(line)) || keyOf(line) === '' || readAbout(line) !== null);
}

function isTitleAgain({ title }: Draft, text: string): boolean {
  return title !== null && titleKeyOf(title) === titleKeyOf(text);
}

function sameColumns(draft: Draft, columns: Draft['columns']): boolean {
  return (
    columns.length === draft.columns.length &&
    columns.every((meaning, index) => meaning?.field === draft.columns[index]?.field)
  );
}
