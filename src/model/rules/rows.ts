import { groupBy } from '../group-by.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';

/** Tables whose rows stand one below the other, with a total, units and codes. */
export type RowsTable = Exclude<
  TableId,
  'incomeExpenditure' | 'appropriation' | 'overallPerformance' | 'threePublic'
>;

/** What the rows of a table share. */
interface Row {
  readonly kind: string;
  readonly name?: string | null | undefined;
  readonly code?: string | undefined;
  readonly govCode?: string | undefined;
  readonly unitCode?: string | undefined;
}

/** The rows of a table by their role, as indexes, so that nobody adds a subtotal to its parts. */
export interface RowTree {
  readonly rows: readonly Row[];
  /** 合计; -1 where the table prints none. */
  readonly total: number;
  /** Unit rows that no other unit row includes. */
  readonly units: readonly number[];
  /** The deepest printed rows: each amount stands in exactly one of them. */
  readonly leaves: readonly number[];
  /** 类 and 款 rows with the rows directly below them. */
  readonly subtotals: ReadonlyMap<number, readonly number[]>;
  /** Unit rows with the units directly below them, or else with the rows of their own block. */
  readonly unitParts: ReadonlyMap<number, readonly number[]>;
}

/** Sorts the rows of a table by role; `null` where the table is absent. */
export function readRows(budget: Budget, table: RowsTable): RowTree | null {
  const rows = budget.tables[table]?.rows as readonly Row[] | undefined;
  return rows ? treeOf(rows) : null;
}

function treeOf(rows: readonly Row[]): RowTree {
  const blocks = blocksOf(rows);
  const subtotals = new Map<number, number[]>();
  for (const { members } of blocks)
    for (const [row, above] of parentsIn(rows, members))
      subtotals.set(above, [...(subtotals.get(above) ?? []), row]);
  const unitRows = blocks.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const above = new Map(unitRows.map((unit) => [unit, unitAbove(rows, unitRows, unit)]));
  const unitParts = new Map<number, number[]>();
  for (const { unit, members } of blocks) {
    if (unit === null) continue;
    const below = unitRows.filter((each) => above.get(each) === unit);
    const nested = new Set([...subtotals.values()].flat());
    const own = members.filter((row) => !nested.has(row));
    const parts = below.length > 0 ? below : own;
    if (parts.length > 0) unitParts.set(unit, parts);
  }
  return {
    rows,
    total: rows.findIndex(({ kind }) => kind === 'total'),
    units: unitRows.filter((unit) => above.get(unit) === null),
    leaves: blocks.flatMap(({ members }) => members.filter((row) => !subtotals.has(row))),
    subtotals,
    unitParts,
  };
}

/** Runs of rows that belong to one unit row, or to none. */
function blocksOf(rows: readonly Row[]): { unit: number | null; members: number[] }[] {
  const blocks: { unit: number | null; members: number[] }[] = [{ unit: null, members: [] }];
  rows.forEach(({ kind }, index) => {
    if (kind === 'unit') blocks.push({ unit: index, members: [] });
    else if (kind !== 'total') blocks.at(-1)!.members.push(index);
  });
  return blocks;
}

const DEPTH: Record<string, number> = { class: 0, section: 1, item: 2 };

/** Each row of a block with the 类 or 款 row it belongs to: by its code, else by where it stands. */
function parentsIn(rows: readonly Row[], members: readonly number[]): [row: number, above: number][] {
  const byCode = groupBy(
    members.filter((row) => rows[row]!.code),
    (row) => plainCode(rows[row]!),
  );
  const open: number[] = [];
  return members.flatMap((row): [number, number][] => {
    const { kind } = rows[row]!;
    const depth = DEPTH[kind] ?? 2;
    while (open.length > 0 && (DEPTH[rows[open.at(-1)!]!.kind] ?? 2) >= depth) open.pop();
    const standing = open.at(-1);
    open.push(row);
    const code = plainCode(rows[row]!);
    for (let length = code.length - 2; length >= 3; length -= 2) {
      const found = byCode.get(code.slice(0, length))?.find((each) => each !== row);
      if (found !== undefined) return [[row, found]];
    }
    // A coded row below an uncoded heading, or the reverse, belongs to it by position.
    if (standing === undefined || (code !== '' && rows[standing]!.code)) return [];
    return [[row, standing]];
  });
}

/** The code of a 类 or 款 without the zeros that some forms fill it up with: 201 for 2010000. */
export function plainCode({ kind, code = '' }: Pick<Row, 'kind' | 'code'>): string {
  if (!/^\d+$/.test(code)) return '';
  return kind === 'class' ? code.slice(0, 3) : kind === 'section' ? code.slice(0, 5) : code;
}

/** The unit row whose code begins another's; the longest such. */
function unitAbove(rows: readonly Row[], units: readonly number[], unit: number): number | null {
  const code = rows[unit]!.unitCode ?? '';
  const above = units.filter((each) => {
    const other = rows[each]!.unitCode ?? '';
    return other !== '' && other.length < code.length && code.startsWith(other);
  });
  return above.sort((a, b) => rows[b]!.unitCode!.length - rows[a]!.unitCode!.length)[0] ?? null;
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
export function amountColumns(rows: readonly object[]): string[] {
  const found = new Set<string>();
  for (const row of rows)
    for (const [key, value] of Object.entries(row))
      if (!NO_AMOUNT.has(key) && value !== undefined) found.add(key);
  return [...found];
}
