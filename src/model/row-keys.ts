import type { TableId } from './schema/tables.js';
import { searchKey } from './search-key.js';

/** The fields by which rows of any table are known. */
interface KnownRow {
  kind: string;
  code?: string | undefined;
  govCode?: string | undefined;
  unitCode?: string | undefined;
  source?: string | undefined;
  name?: string | null | undefined;
}

/** The key of a project by its name, for tables that print no project codes. */
export function projectNameKey(name: string): string {
  return `project:${searchKey(name)}`;
}

/**
 * Selection keys of a row: the code of a function, 部门 and 政府 economic codes, the source of an income line, a
 * project's code and name, a unit's code. None for a total.
 */
export function rowKeys(table: TableId, row: KnownRow): string[] {
  const { kind, code, govCode, unitCode, source, name } = row;
  if (kind === 'unit') return unitCode ? [`unit:${unitCode}`] : [];
  const project = (table === 'projects' || table === 'projectPerformance') && kind === 'project';
  const keys = [code, govCode, source, project && name ? projectNameKey(name) : undefined];
  return keys.flatMap((key) => (key ? [key] : []));
}
