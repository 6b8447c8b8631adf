import { isAmount, lastPart, leavesOf, type Form, type Leaf } from '../../places/form.js';
import {
  blankCell,
  cellOf,
  gridRow,
  lineOf,
  type AnyRow,
  type GridCell,
  type GridRow,
} from './table-cells.js';
import type { Side, TwoSidedTable } from './two-sided.js';
import type { Tables } from '../schema/document.js';

type Table = NonNullable<Tables[TwoSidedTable]>;

/** Rows that end a side: 本年合计, 结转结余, 总计. */
const CLOSING = new Set(['subtotal', 'carry', 'total']);

/**
 * Income beside expenditure: lines from the top, and the lines that close each side from the bottom, so that 总计
 * stands beside 总计 however long the sides are.
 */
export function sideRows(table: Table, id: TwoSidedTable, form: Form): GridRow[] {
  const leaves = leavesOf(form.columns);
  return pairSides(table.rows).map((pair) => {
    const cells = (['income', 'expenditure'] as const).flatMap((side) =>
      sideCells(table, id, pair[side], leavesOfSide(leaves, side)),
    );
    const kinds = new Set(
      [pair.income, pair.expenditure].flatMap((index) => table.rows[index ?? -1]?.kind ?? []),
    );
    return gridRow(kinds.size === 1 ? [...kinds][0]! : 'item', cells);
  });
}

/** Indexes of the rows that stand beside each other. */
export function pairSides(
  rows: readonly { side: Side; kind: string }[],
): { income: number | null; expenditure: number | null }[] {
  const sides = (['income', 'expenditure'] as const).map((side) =>
    rows.flatMap((row, index) => (row.side === side ? [index] : [])),
  );
  const closings = sides.map((lines) => {
    const open = [...lines].reverse().findIndex((index) => !CLOSING.has(rows[index]!.kind));
    return open < 0 ? lines.length : open;
  });
  const body = Math.max(...sides.map((lines, side) => lines.length - closings[side]!));
  const count = body + Math.max(...closings);
  const place = (side: 0 | 1, row: number): number | null => {
    const [lines, closing] = [sides[side]!, closings[side]!];
    if (row < body) return lines[row < lines.length - closing ? row : -1] ?? null;
    const fromEnd = count - row;
    return lines[fromEnd <= closing ? lines.length - fromEnd : -1] ?? null;
  };
  return Array.from({ length: count }, (_, row) => ({ income: place(0, row), expenditure: place(1, row) }));
}

function leavesOfSide(leaves: readonly Leaf[], side: Side): Leaf[] {
  return leaves.filter(({ id }) => id.startsWith(`${side}.`));
}

function sideCells(
  table: Table,
  id: TwoSidedTable,
  index: number | null,
  leaves: readonly Leaf[],
): GridCell[] {
  if (index === null) return leaves.map((leaf) => blankCell(leaf.id));
  const row = table.rows[index]! as AnyRow & { number?: string; name: string };
  const path = `tables.${id}.rows[${index}]`;
  const line = lineOf(
    id,
    row,
    path,
    table.unit,
    leaves.filter(isAmount).map((leaf) => leaf.id),
  );
  return leaves.map((leaf) =>
    isAmount(leaf)
      ? cellOf(leaf.id, `${path}.${lastPart(leaf.id)}`, row[lastPart(leaf.id)], table, line)
      : { column: leaf.id, path: `${path}.name`, text: `${row.number ?? ''}${row.name}`, line, head: 'row' },
  );
}
