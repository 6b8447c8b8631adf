import type { TableId } from '../../../../../src/model/schema/tables.js';
import type { Ledger } from './ledger.js';
import type { Row } from './rows.js';
import type { Style } from './style.js';

/** A table before it is validated. */
export interface DraftTable {
  title: string;
  unit: string;
  rows: Row[];
  previous?: { year: number; figures: Row[] };
  [key: string]: unknown;
}

/** A document on its way: tables made, prose still to be written about them. */
export interface Draft {
  readonly ledger: Ledger;
  readonly style: Style;
  readonly tables: Partial<Record<TableId, DraftTable>>;
}

/** The path of a cell: the first row with all of the marks. */
export function cellWhere({ tables }: Draft, table: TableId, marks: Row, column: string): string {
  const index = tables[table]!.rows.findIndex((row) =>
    Object.entries(marks).every(([key, value]) => row[key] === value),
  );
  if (index < 0) throw new Error(`no row of ${table} with ${JSON.stringify(marks)}`);
  return `tables.${table}.rows[${index}].${column}`;
}
