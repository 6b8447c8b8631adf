import type { TableId } from '../../model/schema/tables.js';
import { splitNumber } from '../build/item-number.js';
import type { WrittenCells, FoundLine, Strand } from './sheet-lines.js';
import { kindOfNewRow } from './line-kinds.js';
import { fieldsOf, type CellPair } from './read-line.js';
import { cellKey, type FoundSheet } from './sheets-of.js';

type Row = Record<string, unknown> & { kind: string };

/** The rows of a table in their present order, with where each line of the sheet went. */
export interface RebuiltRows {
  readonly rows: readonly Row[];
  /** Index of the row that a line of a strand became. */
  readonly indexes: ReadonlyMap<FoundLine, number>;
  /** By former index, the present one; a row that is gone has none. */
  readonly moved: ReadonlyMap<number, number>;
  readonly added: readonly { index: number; row: number; kind: string; column: number }[];
  readonly removed: number;
  /** Rows that were there are in another order. */
  readonly isReordered: boolean;
}

/** Puts the rows of a table together anew where lines were added, removed or moved. */
export function rebuildRows(
  table: TableId,
  rows: readonly Row[],
  strands: readonly Strand[],
  written: WrittenCells,
  found: FoundSheet,
): RebuiltRows {
  const rebuilt: Row[] = [];
  const indexes = new Map<FoundLine, number>();
  const moved = new Map<number, number>();
  const added: { index: number; row: number; kind: string; column: number }[] = [];
  for (const strand of strands)
    strand.found.forEach((line, position) => {
      const index = rebuilt.length;
      indexes.set(line, index);
      if (line.was) {
        moved.set(line.was.index, index);
        rebuilt.push(rows[line.was.index]!);
        return;
      }
      const row = newRow(table, rows, strand, position, written, found);
      added.push({ index, row: line.row, kind: row.kind, column: strand.columns[0] });
      rebuilt.push(row);
    });
  const order = strands.map(({ found: lines }) => lines.flatMap(({ was }) => was?.index ?? []));
  return {
    rows: rebuilt,
    indexes,
    moved,
    added,
    removed: strands.reduce((sum, strand) => sum + strand.written.length, 0) - moved.size,
    isReordered: order.some((list) => list.some((index, at) => index < (list[at - 1] ?? -1))),
  };
}

function newRow(
  table: TableId,
  rows: readonly Row[],
  { columns, written: lines, found: now }: Strand,
  position: number,
  written: WrittenCells,
  found: FoundSheet,
): Row {
  const nearest = [...now.slice(0, position).reverse(), ...now.slice(position + 1)].flatMap(
    ({ was }) => was ?? [],
  );
  const neighbours = nearest.length > 0 ? nearest : lines;
  const kinds = neighbours.map(({ index }) => rows[index]!.kind);
  const { row } = now[position]!;
  const isTwoSided = table === 'incomeExpenditure' || table === 'appropriation';
  // A row like it says which field each column is; its kind may need its fields first.
  const first = fieldsAt(row, neighbours[0]?.row, columns, written, found);
  const text = (field: string) => String(first.get(field) ?? '');
  const kind = kindOfNewRow({ name: text('name'), code: text('code') }, kinds, isTwoSided);
  const like = neighbours[Math.max(0, kinds.indexOf(kind))];
  const fields = fieldsAt(row, like?.row, columns, written, found);
  const model = like ? rows[like.index]! : { kind };
  const kept = [...fields].filter(([field, value]) => field in model || (value !== null && value !== ''));
  const side = isTwoSided ? { side: model['side'] ?? (columns[0] === 0 ? 'income' : 'expenditure') } : {};
  return {
    ...side,
    kind,
    ...Object.fromEntries(kept.filter(([, value]) => value !== '')),
    ...(isTwoSided ? splitNumber(text('name')) : nameOf(table, text('name'))),
  };
}

/** A name is there in any case in most tables. */
function nameOf(table: TableId, name: string): { name?: string | null } {
  if (name !== '') return { name };
  return table === 'threePublic' ? {} : { name: null };
}

function fieldsAt(
  row: number,
  like: number | undefined,
  [from, to]: readonly [number, number],
  written: WrittenCells,
  found: FoundSheet,
): Map<string, unknown> {
  if (like === undefined) return new Map();
  const pairs: CellPair[] = [];
  for (let column = from; column < to; column += 1) {
    const cell = written.get(cellKey(like, column));
    const now = found.cells.get(cellKey(row, column));
    if (cell) pairs.push({ written: cell, found: now, place: now?.place ?? found.place });
  }
  return fieldsOf(pairs);
}
