import type { TableId } from '../../model/schema/tables.js';
import type { OutlineTable, Part } from '../../model/series/outline.js';

/** The place of a table or part in the report: `budget-expenditure`, `budget-three-public`, `budget-narrative`. */
export function anchorOf(
  prefix: string,
  name: TableId | Part | 'overview' | 'checks' | `unread-${number}`,
): string {
  return `${prefix}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The place of a table of the disclosure, by its id, or by its number among those that were not read. */
export function anchorOfTable({ table, unread }: OutlineTable, prefix: string): string | null {
  if (table) return anchorOf(prefix, table);
  return unread === null ? null : anchorOf(prefix, `unread-${unread}`);
}
