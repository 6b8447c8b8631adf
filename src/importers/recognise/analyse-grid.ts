import type { TableId } from '../../model/schema/tables.js';
import type { ColumnMeaning } from '../result.js';
import type { Grid } from '../source.js';
import { columnSets } from '../../places/place-words.js';
import { countHeadRows, countRowsBeforeData, readTitleRows, type GridTop } from './find-head.js';
import { textsOf, type Row } from './grid-text.js';
import { isMeaningless, matchColumn, pathOf } from './match-columns.js';
import { placeLeaves } from './place-leaves.js';
import { currentYear, readPrevious } from './previous-columns.js';
import { readList } from './read-list.js';
import { readSides } from './read-sides.js';
import { spreadHead } from './spread-head.js';
import { findIndicatorHead } from './target-forms.js';

/** What the columns of a grid mean if it is a certain table. */
export interface Analysis extends GridTop {
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly heads: readonly (readonly string[])[];
  /** Columns with a head that no synonym fits. */
  readonly unknown: readonly number[];
  /** Whether the last line of the head was moved to its columns. */
  readonly headMoved: boolean;
  /** The same with the head as it is printed, where it was moved. */
  readonly asPrinted?: Pick<Analysis, 'columns' | 'heads' | 'unknown'>;
  /** Number of columns understood, 0 where something needed is missing. */
  readonly score: number;
}

/**
 * Reads a grid as a certain table. `year` is the budget year where known, to tell columns of other years. Where its
 * title is known, rows of words above the data are its head even if most of them are not known.
 */
export function analyseGrid(grid: Grid, table: TableId, year: number | null, titled = false): Analysis {
  const { titleRows, about } = readTitleRows(grid.rows);
  const body = grid.rows.slice(titleRows);
  const target = findIndicatorHead(body, table);
  const headFrom = titleRows + (target ?? 0);
  const known = countHeadRows(grid.rows, headFrom, table);
  const headRows = known === 0 && titled ? countRowsBeforeData(grid.rows, headFrom) : known;
  const raw = grid.rows.slice(headFrom, headFrom + headRows);
  const top = { titleRows, headRows: target === null ? headRows : 0, about };
  const read = readColumns(raw, table, year, target !== null, grid.rows[0]?.length ?? 0);
  const isTable =
    read.score > 0 &&
    (table === 'threePublic' || read.columns.some((meaning) => /^(code|basic)/.test(meaning?.field ?? '')));
  const list = isTable ? null : readList(table, read.heads, grid.rows.slice(headFrom + headRows), year);
  return { ...top, ...read, ...list };
}

function readColumns(
  head: readonly Row[],
  table: TableId,
  year: number | null,
  isForm: boolean,
  width: number,
): Omit<Analysis, keyof GridTop> {
  const set = columnSets[table];
  const rows = head.filter((row) => textsOf(row).some((text) => text !== ''));
  const spread = spreadHead(rows, width);
  const moved = placeLeaves(spread, set.columns);
  const read = readHeads(moved ?? spread, table, year);
  const fields = new Set(read.columns.flatMap((meaning) => (meaning ? [keyOfMeaning(meaning)] : [])));
  const complete = needsOf(table, isForm).every((any) => any.some((field) => fields.has(field)));
  return {
    ...read,
    headMoved: moved !== null,
    ...(moved ? { asPrinted: readHeads(spread, table, year) } : {}),
    score: complete ? fields.size : 0,
  };
}

function readHeads(
  heads: readonly (readonly string[])[],
  table: TableId,
  year: number | null,
): Pick<Analysis, 'columns' | 'heads' | 'unknown'> {
  const columns =
    table === 'incomeExpenditure' || table === 'appropriation'
      ? readSides(heads, table, year)
      : readPlain(heads, table, year);
  const unknown = heads.flatMap((path, column) =>
    pathOf(path).length > 0 && columns[column] === null && !isMeaningless(path) ? [column] : [],
  );
  return { columns, heads, unknown };
}

function readPlain(
  heads: readonly (readonly string[])[],
  table: TableId,
  year: number | null,
): (ColumnMeaning | null)[] {
  const seen = new Set<string>();
  let before: string | null = null;
  const current = currentYear(heads, year);
  return heads.map((path) => {
    const left = before;
    before = null;
    const field = isMeaningless(path) ? null : matchColumn(path, columnSets[table].columns);
    if (field === null) return null;
    const meaning = readPrevious(path, field, current);
    // Of two columns that would mean the same, the first.
    if (meaning === null || seen.has(meaning) || isPartOfProject(path, meaning, left)) return null;
    seen.add(meaning);
    before = meaning;
    return { field: meaning };
  });
}

const PARTS = /^(wages|subsidies|goods|capital|public)$/;

/**
 * Economic classes below 项目支出 are none of the columns. Where a head is set one column off, the last class of 基本支出
 * stands below 项目支出 too, but right behind the others.
 */
function isPartOfProject(path: readonly string[], field: string, left: string | null): boolean {
  return PARTS.test(field) && pathOf(path).includes('项目支出') && !(left !== null && PARTS.test(left));
}

function needsOf(table: TableId, isForm: boolean): readonly (readonly string[])[] {
  if (isForm) return [['indicator.name'], ['indicator.value']];
  if (table === 'incomeExpenditure')
    return [['income.item'], ['income.amount'], ['expenditure.item'], ['expenditure.amount']];
  if (table === 'appropriation')
    return [
      ['income.item'],
      ['income.amount'],
      ['expenditure.item'],
      ['expenditure.total', 'expenditure.general'],
    ];
  return columnSets[table].needs;
}

function keyOfMeaning({ side, field }: ColumnMeaning): string {
  return side ? `${side}.${field}` : field;
}
