import { sumFen, toFen, type Fen } from '../money.js';
import type { Tables } from '../schema/document.js';

type Table = NonNullable<Tables['expenditure']>;
type Row = Table['rows'][number];

/** Amount columns of the expenditure tables. */
export type ExpenditureColumn = Exclude<keyof Row, 'kind' | 'code' | 'unitCode' | 'name'>;

/** What a code's rows print in one column. */
export interface PrintedCell {
  amount: Fen;
  /** The one cell, or `null` where several units' rows add up. */
  path: string | null;
}

/** All rows of one functional code: one, or one for each unit that has it. */
export interface FunctionRows {
  /** The code, or `rows[3]` for a row that prints none. */
  key: string;
  code: string | null;
  name: string | null;
  /** The printed amount of a column, or `null` where every cell is blank. */
  cell(column: ExpenditureColumn): PrintedCell | null;
}

/** The rows of an expenditure table by their role, so that nobody adds a subtotal to its parts. */
export interface ExpenditureRows {
  total: FunctionRows;
  /** The deepest printed level. */
  items: FunctionRows[];
  /** 类 and 款 rows above printed deeper ones, by code. */
  subtotals: Map<string, FunctionRows>;
}

/** Sorts the rows of an expenditure table by role. `path` is the table's place, such as `tables.expenditure`. */
export function readExpenditureRows(table: Table, path: string): ExpenditureRows {
  const byCode = new Map<string, number[]>();
  const hasItems = table.rows.some((row) => row.kind === 'item');
  table.rows.forEach((row, index) => {
    if (row.kind === 'total' || row.kind === 'unit') return;
    // A 类 or 款 that prints no code cannot be told from a sum of the rows below it.
    if (row.kind !== 'item' && !row.code && hasItems) return;
    const key = plainCode(row) ?? `rows[${index}]`;
    byCode.set(key, [...(byCode.get(key) ?? []), index]);
  });
  const parents = new Set([...byCode.keys()].flatMap((code) => prefixesOf(code)));
  const printed = new Set(
    table.rows.flatMap((row) =>
      (Object.keys(row) as (keyof Row)[]).filter((key) => typeof row[key] === 'number'),
    ),
  );
  const functionRows = (key: string, indexes: readonly number[]): FunctionRows => {
    const first = table.rows[indexes[0] ?? -1];
    return {
      key,
      code: (first && plainCode(first)) ?? null,
      name: first?.name ?? null,
      // Most columns of the forms are blank in all rows.
      cell: (column) => (printed.has(column) ? printedCell(table, path, indexes, column) : null),
    };
  };
  const groups = [...byCode].map(([key, indexes]) => functionRows(key, indexes));
  const totals = table.rows.flatMap((row, index) => (row.kind === 'total' ? [index] : []));
  return {
    total: functionRows('', totals.slice(0, 1)),
    items: groups.filter((group) => !parents.has(group.key)),
    subtotals: new Map(groups.filter((group) => parents.has(group.key)).map((group) => [group.key, group])),
  };
}

/** The code of a 类 or 款 without the zeros that some forms fill it up with: 201 for 2010000. */
function plainCode({ kind, code }: Row): string | undefined {
  return kind === 'class' ? code?.slice(0, 3) : kind === 'section' ? code?.slice(0, 5) : code;
}

/** 类 and 款 above a functional code: 201 and 20103 for 2010301. */
export function prefixesOf(code: string): string[] {
  return /^\d{5,7}$/.test(code)
    ? [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length))
    : [];
}

function printedCell(
  { rows, unit }: Table,
  path: string,
  indexes: readonly number[],
  column: ExpenditureColumn,
): PrintedCell | null {
  const printed = indexes.filter((index) => typeof rows[index]![column] === 'number');
  if (printed.length === 0) return null;
  return {
    amount: sumFen(printed.map((index) => toFen(rows[index]![column]!, unit))),
    path: indexes.length === 1 ? `${path}.rows[${indexes[0]}].${column}` : null,
  };
}
