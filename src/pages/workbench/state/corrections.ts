import { baseId } from '../../../importers/recognise/grid-text.js';
import type { Corrections } from '../../../importers/result.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { Draft } from './draft.js';
import type { CellRef } from './state.js';

/** Key of a cell in the corrections: id of the grid as read, row and column there. */
export const cellKey = ({ grid, row, column }: CellRef): string => `${baseId(grid)}/${row}/${column}`;

/** Says which table a grid is; `null` leaves that to recognition. `title` is kept to name one that is left out. */
export function assignTable(
  draft: Draft,
  grid: string,
  table: TableId | 'ignore' | null,
  title: string,
): Draft {
  const { corrections } = draft;
  // Meanings of columns belong to the table they were chosen for.
  const columns = withEntry(corrections.columns, grid, undefined);
  return {
    ...draft,
    originals: withEntry(draft.originals, grid, table === null ? undefined : title),
    corrections: tidy({
      ...corrections,
      tables: withEntry(corrections.tables, grid, table ?? undefined),
      columns,
    }),
  };
}

/** Says what a column means: a field, the empty text for nothing, `null` for what was recognised. */
export function assignColumn(draft: Draft, grid: string, column: number, field: string | null): Draft {
  const { corrections } = draft;
  const own = withEntry(corrections.columns?.[grid], column, field ?? undefined);
  return {
    ...draft,
    corrections: tidy({
      ...corrections,
      columns: withEntry(corrections.columns, grid, isEmpty(own) ? undefined : own),
    }),
  };
}

/** Puts a text in the place of a cell's; the original text takes the correction back. */
export function editCell(draft: Draft, key: string, text: string, shown: string): Draft {
  const original = draft.originals[key] ?? shown;
  const back = text === original;
  return {
    ...draft,
    originals: withEntry(draft.originals, key, back ? undefined : original),
    corrections: tidy({
      ...draft.corrections,
      cells: withEntry(draft.corrections.cells, key, back ? undefined : text),
    }),
  };
}

/** Sets a field of the document; `undefined` takes the correction back, `null` takes the field out. */
export function setField(draft: Draft, path: string, value: unknown, shown: string): Draft {
  const original = draft.originals[path] ?? shown;
  return {
    ...draft,
    originals: withEntry(draft.originals, path, value === undefined ? undefined : original),
    corrections: tidy({
      ...draft.corrections,
      document: withEntry(draft.corrections.document, path, value),
    }),
  };
}

/** Takes a file out. Grids are numbered by their file, so corrections of later files move up. */
export function removeFile(draft: Draft, index: number): Draft {
  const { tables, columns, cells, document } = draft.corrections;
  const move = <T>(record: Readonly<Record<string, T>> | undefined) => moveUp(record, index);
  return {
    files: draft.files.filter((_, at) => at !== index),
    originals: move(draft.originals) ?? {},
    corrections: tidy({ tables: move(tables), columns: move(columns), cells: move(cells), document }),
  };
}

function moveUp<T>(
  record: Readonly<Record<string, T>> | undefined,
  removed: number,
): Record<string, T> | undefined {
  if (!record) return undefined;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, T][] => {
      const [, file, rest = ''] = /^(\d+)(:.*)$/.exec(key) ?? [];
      if (file === undefined || Number(file) < removed) return [[key, value]];
      return Number(file) === removed ? [] : [[`${Number(file) - 1}${rest}`, value]];
    }),
  );
}

function withEntry<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string | number,
  value: T | undefined,
): Record<string, T> {
  const { [key]: _old, ...others } = record ?? {};
  return value === undefined ? others : { ...others, [key]: value };
}

type Loose = { [K in keyof Corrections]: Corrections[K] | undefined };

/** Without empty parts, so that taking everything back gives what was before. */
function tidy(corrections: Loose): Corrections {
  return Object.fromEntries(Object.entries(corrections).filter(([, part]) => part && !isEmpty(part)));
}

const isEmpty = (part: object): boolean => Object.keys(part).length === 0;
