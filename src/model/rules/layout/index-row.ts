import { fault, PASSED } from '../check.js';
import { defineRule } from '../rule.js';
import { amountColumns } from '../rows.js';
import { TABLE_IDS } from '../../../places/table-ids.js';
import { searchKey } from '../../search-key.js';
import { noteFault, notesOf } from './notes.js';

interface Row {
  readonly name?: string | null | undefined;
  readonly code?: string | undefined;
}

/** So many numbers in a row are columns counted; fewer may be money. */
const FEWEST = 4;

/** A row that counts the columns (1 2 3 …, 栏次) is no data: 3 = 1 + 1 + 1 satisfies every rule about sums. */
export const indexRow = defineRule({
  id: 'LAYOUT-INDEX-ROW',
  group: 'layout',
  tolerance: '–',
  severity: 'error',
  source: ['SG'],
  needs: [],
  substantive: true,
  *check(books) {
    for (const note of notesOf('LAYOUT-INDEX-ROW', books)) yield noteFault(note, books);
    for (const table of TABLE_IDS) {
      const rows: readonly Row[] = books.budget.tables[table]?.rows ?? [];
      for (const [index, row] of rows.entries()) {
        const amounts = amountsOf(row);
        const named = /^(栏次|序号|行次|列次)$/.test(searchKey(row.name ?? ''));
        // Rows of data have a code, or a total that is not the smallest of their amounts.
        if (amounts.length === 0 || (row.code && !named) || (amounts.length < FEWEST && !named)) continue;
        if (named ? amounts.every(Number.isInteger) : isCount(row, amounts))
          yield fault({
            paths: [`tables.${table}.rows[${index}]`],
            variant: 'row',
            words: { numbers: amounts.slice(0, FEWEST).join('、'), count: amounts.length },
          });
        else yield PASSED;
      }
    }
  },
});

/** Numbers of a row in ascending order: forms count in the order they print, which the fields may not follow. */
function amountsOf(row: object): number[] {
  return amountColumns([row])
    .map((column) => (row as Record<string, unknown>)[column])
    .filter((value) => typeof value === 'number')
    .sort((a, b) => a - b);
}

/** Consecutive whole numbers, the total being the first counted. */
function isCount(row: object, [first = 0, ...others]: readonly number[]): boolean {
  const total = (row as { total?: number | null }).total ?? first;
  return (
    Number.isInteger(first) &&
    first > 0 &&
    total === first &&
    others.every((value, index) => value === first + index + 1)
  );
}
