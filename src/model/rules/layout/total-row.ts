import { fault, PASSED } from '../check.js';
import { defineRule } from '../rule.js';
import { TABLE_IDS } from '../../../places/table-ids.js';
import { noteFault, notesOf } from './notes.js';

interface Row {
  readonly kind: string;
  readonly name?: string | null | undefined;
}

/** The total row of a table has its label 合计, and a cell for every column. */
export const totalRow = defineRule({
  id: 'LAYOUT-TOTAL-ROW',
  group: 'layout',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  *check(books) {
    const notes = notesOf('LAYOUT-TOTAL-ROW', books);
    for (const note of notes) yield noteFault(note, books);
    const noted = notes.flatMap(({ paths }) => paths);
    for (const table of TABLE_IDS) {
      const rows: readonly Row[] = books.budget.tables[table]?.rows ?? [];
      for (const [index, { kind, name }] of rows.entries()) {
        // Forms without a column of names, such as 三公, leave the name out.
        if (kind !== 'total' || name === undefined) continue;
        const path = `tables.${table}.rows[${index}]`;
        if (name?.trim()) yield PASSED;
        else if (!noted.some((each) => each.startsWith(path)))
          yield fault({ paths: [path], variant: 'unnamed' });
      }
    }
  },
});
