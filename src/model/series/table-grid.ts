import { chooseForm } from '../forms/choose-form.js';
import type { Form } from '../../places/form.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import type { UnreadTable } from '../schema/unread-tables.js';
import { tableState } from '../table-state.js';
import type { GridRow } from './table-cells.js';
import { overallRows } from './table-overall.js';
import { plainRows } from './table-plain.js';
import { sideRows } from './table-sides.js';

/** A statutory table in its official layout. */
export interface TableGrid {
  readonly table: TableId;
  readonly form: Form;
  /** What the line that names the department is called. */
  readonly department: string;
  /** Published without a figure. */
  readonly isEmpty: boolean;
  readonly rows: readonly GridRow[];
}

/** A table of a budget in its official layout; `null` where the document has no such table. */
export function selectTableGrid(budget: Budget, table: TableId): TableGrid | null {
  if (!budget.tables[table]) return null;
  const { form, department } = chooseForm(budget, table);
  const isEmpty = tableState(budget, table) === 'empty';
  return { table, form, department, isEmpty, rows: rowsOf(budget, table, form) };
}

/** A table of a budget that is kept as printed: by its place, `unread[2]`, or by the table it is. */
export function selectUnread(budget: Budget, table: string): UnreadTable | null {
  const index = /^unread\[(\d+)\]$/.exec(table)?.[1];
  const found = index ? budget.unread?.[Number(index)] : budget.unread?.find((each) => each.table === table);
  return found ?? null;
}

function rowsOf({ tables }: Budget, table: TableId, form: Form): GridRow[] {
  if (table === 'overallPerformance') return overallRows(tables.overallPerformance!, form);
  if (table === 'incomeExpenditure' || table === 'appropriation')
    return sideRows(tables[table]!, table, form);
  return plainRows(tables[table]!, table, form);
}
