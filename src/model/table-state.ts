import type { Budget } from './schema/document.js';
import type { TableId } from './schema/tables.js';

/**
 * `absent`: not in the disclosure. `unread`: published, but kept as printed. `empty`: published without a figure.
 * `shown`: published with figures.
 */
export type TableState = 'shown' | 'empty' | 'unread' | 'absent';

/** An entry of the contents list with the state of the table it names. */
export interface ContentsState {
  number: string | null;
  title: string;
  table: TableId | null;
  /** `null` for an entry that is none of the canonical tables. */
  state: TableState | null;
}

/**
 * State of a table. A printed zero is a figure, a blank is none; an indicator counts as a figure even where its
 * value is blank. Last year's figures do not fill a table.
 */
export function tableState(budget: Budget, id: TableId): TableState {
  const table = budget.tables[id];
  if (table === undefined) return budget.unread?.some((each) => each.table === id) ? 'unread' : 'absent';
  const rows: readonly object[] = table.rows;
  const amounts = 'budget' in table && table.budget !== undefined ? [...rows, table.budget] : rows;
  return amounts.some(hasAmount) || rows.some(hasIndicator) ? 'shown' : 'empty';
}

/** The contents list, in its order, with the state of each table. */
export function contentsStates(budget: Budget): ContentsState[] {
  return budget.contents.map(({ number = null, title, table = null }) => ({
    number,
    title,
    table,
    state: table === null ? null : tableState(budget, table),
  }));
}

/** All numbers of a row are amounts. */
function hasAmount(row: object): boolean {
  return Object.values(row).some((cell) => typeof cell === 'number');
}

function hasIndicator(row: { kind?: string; indicators?: unknown[] }): boolean {
  return row.kind === 'indicator' || (row.indicators?.length ?? 0) > 0;
}
