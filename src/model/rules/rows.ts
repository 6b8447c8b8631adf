import type { TableId } from '../schema/tables.js';
import { remembered } from './remembered.js';
import { subtotalsOf } from './row-parents.js';
import { unitsOf } from './row-units.js';
import type { TreeRow } from './tree-row.js';

export { plainCode } from './row-parents.js';

/** Tables whose rows stand one below the other, with a total, units and codes. */
export type RowsTable = Exclude<
  TableId,
  'incomeExpenditure' | 'appropriation' | 'overallPerformance' | 'threePublic'
>;

/** The rows of a table by their role, as indexes, so that nobody adds a subtotal to its parts. */
export interface RowTree {
  readonly rows: readonly TreeRow[];
  /** 合计; -1 where the table prints none, or several of which none is known to be the whole. */
  readonly total: number;
  /** Unit rows that no other unit row includes; empty where that cannot be told. */
  readonly units: readonly number[];
  /** The deepest printed rows: each amount stands in exactly one of them. Empty where that cannot be told. */
  readonly leaves: readonly number[];
  /** 类 and 款 rows with the rows directly below them. */
  readonly subtotals: ReadonlyMap<number, readonly number[]>;
  /** Unit rows with the units directly below them, or else with the deepest rows of their own. */
  readonly unitParts: ReadonlyMap<number, readonly number[]>;
  /** The unit row each function or project row belongs to; none where the table has no units. */
  readonly unitOf: ReadonlyMap<number, number>;
}

/** Sorts the rows of a table by role; `null` where the table is absent. */
export const readRows = remembered((budget, table: RowsTable): RowTree | null => {
  const rows = budget.tables[table]?.rows as readonly TreeRow[] | undefined;
  return rows ? treeOf(rows, budget.department.name) : null;
});

function treeOf(rows: readonly TreeRow[], department: string): RowTree {
  const { top, below, unitOf, unassigned } = unitsOf(rows, department);
  const details = rows.flatMap(({ kind }, row) => (kind === 'total' || kind === 'unit' ? [] : [row]));
  const { subtotals, leaves } = subtotalsOf(rows, details, (row) => unitOf.get(row) ?? -1);
  const own = new Map<number, number[]>();
  for (const row of leaves) {
    const unit = unitOf.get(row);
    if (unit === undefined) continue;
    const found = own.get(unit);
    if (found) found.push(row);
    else own.set(unit, [row]);
  }
  // A unit that prints rows of its own beside the units below it: whether they are a summary cannot be told.
  const doubtful = [...below.keys()].some((unit) => own.has(unit));
  const positional = unassigned || onlyLastHasRows(rows, below, own);
  const unitParts = new Map([...below].filter(([unit]) => !own.has(unit)));
  if (!positional) for (const [unit, parts] of own) if (!below.has(unit)) unitParts.set(unit, parts);
  return {
    rows,
    total: onlyTotal(rows),
    units: unassigned ? [] : top,
    leaves: doubtful || (unassigned && repeatsCodes(rows, leaves, unitOf)) ? [] : leaves,
    subtotals,
    unitParts,
    unitOf,
  };
}

/** The one total; a total with a project type is the subtotal of that type. */
function onlyTotal(rows: readonly TreeRow[]): number {
  const totals = rows.flatMap(({ kind, type }, row) => (kind === 'total' && !type ? [row] : []));
  return totals.length === 1 ? totals[0]! : -1;
}

/** A list of units followed by a list of functions: the functions are not those of the last unit alone. */
function onlyLastHasRows(
  rows: readonly TreeRow[],
  below: ReadonlyMap<number, readonly number[]>,
  own: ReadonlyMap<number, readonly number[]>,
): boolean {
  const lowest = rows.flatMap(({ kind }, row) => (kind === 'unit' && !below.has(row) ? [row] : []));
  return lowest.length > 1 && own.size === 1 && own.has(lowest.at(-1)!);
}

/** Codes that stand both outside the units and within one: a summary, and its details. */
function repeatsCodes(
  rows: readonly TreeRow[],
  leaves: readonly number[],
  unitOf: ReadonlyMap<number, number>,
): boolean {
  const outside = new Set(leaves.filter((row) => !unitOf.has(row)).map((row) => rows[row]!.code));
  return leaves.some((row) => unitOf.has(row) && outside.has(rows[row]!.code));
}

const NO_AMOUNT = new Set([
  'kind',
  'side',
  'number',
  'name',
  'code',
  'unitCode',
  'unitName',
  'type',
  'govCode',
  'govName',
  'source',
  'indicators',
]);

/** The amount columns that some row of a table has, blank or not. */
export const columnsOf = remembered((budget, table: TableId): readonly string[] =>
  amountColumns(budget.tables[table]?.rows ?? []),
);

/** The amount columns that some of these rows has, blank or not. */
export function amountColumns(rows: readonly object[]): string[] {
  const found = new Set<string>();
  for (const row of rows)
    for (const key of Object.keys(row))
      if (!found.has(key) && !NO_AMOUNT.has(key) && (row as Record<string, unknown>)[key] !== undefined)
        found.add(key);
  return [...found];
}
