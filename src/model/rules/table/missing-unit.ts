import { sumFen } from '../../money.js';
import type { Budget } from '../../schema/document.js';
import { searchKey } from '../../search-key.js';
import { cellAt, type Cell } from '../cells.js';
import type { Check } from '../check.js';
import { sum } from '../compare.js';
import { readPairs } from '../cross/project-pairs.js';
import { subtotalsOf } from '../row-parents.js';
import { unitsOf } from '../row-units.js';
import type { RowsTable } from '../rows.js';
import type { TreeRow } from '../tree-row.js';
import type { Columns } from './column-sums.js';

/**
 * Rows that stand below 合计, or the department, but below none of its units, and are what these lack of it: the row of
 * a unit is missing, if another table has such a row. Else they may be the department's own.
 * @param others The tables of the document, this one among them.
 */
export function missingUnit(
  budget: Budget,
  { table, tree }: Columns,
  others: readonly Columns[],
): Check | null {
  const { rows } = tree;
  const { top, below, unitOf } = unitsOf(rows, budget.department.name);
  const [[department, units] = [], ...more] = below;
  const whole = department ?? tree.total;
  const parts = units ?? top;
  if (more.length > 0 || whole < 0 || parts.length === 0) return null;
  const outside = rows.flatMap(({ kind }, row) =>
    kind !== 'total' && kind !== 'unit' && unitOf.get(row) === department ? [row] : [],
  );
  if (outside.length === 0) return null;
  const { leaves } = subtotalsOf(rows, outside, () => -1);
  const cells = (of: readonly number[]) => of.flatMap((row) => cellAt(budget, table, row, 'total') ?? []);
  const [cell] = cells([whole]);
  const unitCells = cells(parts);
  const gap = cell?.amount && cell.amount - amountOf(unitCells);
  if (!cell || !gap || gap !== amountOf(cells(leaves))) return null;
  const known = new Set(rows.flatMap((row) => (row.kind === 'unit' ? namesOf(row) : [])));
  known.add(searchKey(budget.department.name));
  const found =
    projectUnit(budget, table, outside, known) ?? unitElsewhere(table, rows, outside, known, others);
  const check =
    found &&
    sum(cell, unitCells, 'TS', { variant: 'missing', words: { name: found.name }, also: [found.path] });
  // No amount is wrong, so none is to be corrected.
  return check && !check.passed ? { ...check, repairs: new Map(), holds: null } : null;
}

interface Found {
  readonly name: string;
  readonly path: string;
}

function amountOf(cells: readonly Cell[]): number {
  return sumFen(cells.map(({ amount }) => amount));
}

/** What a unit row may be known by. */
function namesOf({ unitCode, name }: TreeRow): string[] {
  return [...(unitCode ? [unitCode] : []), ...(name ? [searchKey(name)] : [])];
}

/** A unit row of another table that has all the codes of these rows below it, and no rows outside its units. */
function unitElsewhere(
  table: RowsTable,
  rows: readonly TreeRow[],
  outside: readonly number[],
  known: ReadonlySet<string>,
  others: readonly Columns[],
): Found | null {
  const codes = outside.flatMap((row) => rows[row]!.code ?? []);
  if (codes.length < outside.length) return null;
  for (const { table: other, tree } of others) {
    if (other === table || tree.leaves.length === 0) continue;
    for (const [unit, parts] of tree.unitParts) {
      const row = tree.rows[unit]!;
      if (!row.name || namesOf(row).some((name) => known.has(name))) continue;
      const own = new Set(parts.map((part) => tree.rows[part]!.code));
      if (codes.every((code) => own.has(code)))
        return { name: row.name, path: `tables.${other}.rows[${unit}]` };
    }
  }
  return null;
}

/** The one unit that 项目支出表 names at these projects. */
function projectUnit(
  budget: Budget,
  table: RowsTable,
  outside: readonly number[],
  known: ReadonlySet<string>,
): Found | null {
  if (table !== 'projectPerformance') return null;
  const pairs = new Map(readPairs(budget).pairs.map((pair) => [pair.target.path, pair.row]));
  const owners = outside.map((row) => pairs.get(`tables.projectPerformance.rows[${row}]`));
  const [first] = owners;
  const name = first?.unitName;
  if (!name || known.has(searchKey(name)) || owners.some((owner) => owner?.unitName !== name)) return null;
  return { name, path: first.path };
}
