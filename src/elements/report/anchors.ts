import type { TableId } from '../../model/schema/tables.js';
import type { Part } from '../../model/series/outline.js';

/** The place of a table or part in the report: `budget-expenditure`, `budget-three-public`, `budget-narrative`. */
export function anchorOf(prefix: string, name: TableId | Part | 'overview' | 'checks'): string {
  return `${prefix}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
