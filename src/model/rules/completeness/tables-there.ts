import { groupBy } from '../../group-by.js';
import type { Budget } from '../../schema/document.js';
import { tableState } from '../../table-state.js';
import type { TableId } from '../../schema/tables.js';
import { passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { readProse } from './prose.js';
import { requiredTables } from './required-tables.js';
import { contentsPath, plainTitle, presentTables } from './titles.js';

const common = { group: 'completeness', tolerance: '–', needs: [] } as const;

/** The tables the place's form demands are there; a table published empty, or not read, is there. */
export const tableSet = defineRule({
  ...common,
  id: 'COMP-TABLE-SET',
  severity: 'error',
  source: ['M', 'G143', 'P26'],
  substantive: true,
  *check({ budget }): Checks {
    const required = requiredTables(budget);
    if (isExcerpt(budget, required)) return { code: 'not-stated', what: 'contents' };
    for (const table of required)
      yield passedUnless(
        tableState(budget, table) === 'absent',
        () => ({ paths: [contentsPath(budget, table)], words: { table } }),
        `table:${table}`,
      );
  },
});

/** A few tables without contents and text: such a document does not say what else was published. */
function isExcerpt(budget: Budget, required: readonly TableId[]): boolean {
  const there = presentTables(budget);
  const few = there.length > 0 && required.filter((id) => there.includes(id)).length * 2 < required.length;
  return few && budget.contents.length === 0 && !readProse(budget).stated;
}

/** Every table the contents list is there. */
export const tableMissing = defineRule({
  ...common,
  id: 'COMP-TABLE-MISSING',
  severity: 'error',
  source: ['GBC CMM-003'],
  substantive: true,
  *check({ budget }): Checks {
    if (budget.contents.length === 0) return { code: 'not-stated', what: 'contents' };
    const listed = budget.contents.map(({ table, title }, index) => ({ table, title, index }));
    for (const [table, entries] of groupBy(listed, (entry) => entry.table)) {
      // What is none of the canonical tables is not kept in the document.
      if (table === undefined) continue;
      yield passedUnless(
        tableState(budget, table) === 'absent',
        () => ({
          paths: entries.map(({ index }) => `contents[${index}]`),
          words: { table, title: entries[0]!.title },
        }),
        `table:${table}`,
      );
    }
  },
});

/** Every table is in the contents. */
export const tableUnlisted = defineRule({
  ...common,
  id: 'COMP-TABLE-UNLISTED',
  severity: 'info',
  source: ['own'],
  substantive: false,
  *check({ budget }): Checks {
    if (budget.contents.length === 0) return { code: 'not-stated', what: 'contents' };
    const ids = new Set(budget.contents.map(({ table }) => table));
    const titles = new Set(budget.contents.map(({ title }) => plainTitle(title)));
    for (const table of presentTables(budget)) {
      const { title } = budget.tables[table]!;
      yield passedUnless(!ids.has(table) && !titles.has(plainTitle(title)), () => ({
        paths: [`tables.${table}`],
        words: { table, title },
      }));
    }
  },
});

/** The title in the contents is the one at the table. */
export const tableTitle = defineRule({
  ...common,
  id: 'COMP-TITLE',
  severity: 'info',
  source: ['own'],
  substantive: false,
  *check({ budget }) {
    for (const table of presentTables(budget)) {
      const entries = budget.contents.flatMap((entry, index) =>
        entry.table === table && entry.title.trim() ? [{ title: entry.title, index }] : [],
      );
      const { title } = budget.tables[table]!;
      if (entries.length === 0 || title.trim() === '') continue;
      yield passedUnless(!entries.some((entry) => plainTitle(entry.title) === plainTitle(title)), () => ({
        paths: [`contents[${entries[0]!.index}]`, `tables.${table}.title`],
        printed: { kind: 'text', text: entries[0]!.title },
        expected: { kind: 'text', text: title },
        words: { listed: entries[0]!.title, title },
      }));
    }
  },
});
