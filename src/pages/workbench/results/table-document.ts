import type { ImportResult } from '../../../importers/result.js';
import type { TableId } from '../../../model/schema/tables.js';

/**
 * A document that shows a table as it is built, also while the whole is not valid yet: what the table does not need is
 * left out, what it does need and is missing is filled for the picture only.
 */
export function tableDocument({ budget, document }: ImportResult, table: TableId): unknown {
  if (budget) return budget;
  const { year, department, tables } = (document ?? {}) as Record<string, unknown>;
  const built = (tables as Record<string, unknown> | undefined)?.[table];
  if (!built) return null;
  const { name } = (department ?? {}) as Record<string, unknown>;
  return {
    schemaVersion: 1,
    kind: 'budget',
    year: typeof year === 'number' ? year : 2000,
    department: {
      name: typeof name === 'string' ? name : '—',
      level: 'department',
      scope: 'consolidated',
    },
    profile: { duties: [], offices: [], units: [] },
    contents: [],
    tables: { [table]: built },
    narrative: { sections: [], facts: [] },
    glossary: [],
  };
}
