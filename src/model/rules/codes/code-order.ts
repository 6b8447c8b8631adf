import type { Budget } from '../../schema/document.js';
import { passedUnless, type Check } from '../check.js';
import { plainCode } from '../row-parents.js';
import { readRows } from '../rows.js';
import { defineRule } from '../rule.js';
import { ECONOMIC_TABLES, FUNCTION_TABLES, plain, rowsOf } from './coded-rows.js';

const TABLES = [...FUNCTION_TABLES, ...ECONOMIC_TABLES] as const;

/** Rows stand in the order of their codes, within each unit. At most one finding for a table. */
export const codeOrder = defineRule({
  id: 'CODE-ORDER',
  group: 'codes',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [TABLES],
  substantive: false,
  *check({ budget }) {
    for (const table of TABLES) {
      const check = orderIn(budget, table);
      if (check) yield check;
    }
  },
});

/** One printed row: its code, and the one of the other classification where the form prints both. */
interface Place {
  readonly row: number;
  readonly code: string;
  readonly govCode: string;
}

function orderIn(budget: Budget, table: (typeof TABLES)[number]): Check | null {
  const runs = runsOf(budget, table).filter((run) => run.length > 1);
  if (runs.length === 0) return null;
  const breaks = runs.flatMap((run) => breaksOf(run, ({ code }) => code));
  // A form may be in the order of 政府预算 codes instead.
  const ordered =
    breaks.length === 0 ||
    runs.every((run) => breaksOf(run, ({ code, govCode }) => `${govCode} ${code}`).length === 0);
  return passedUnless(
    !ordered,
    () => {
      const [before, after] = breaks[0]!;
      return {
        paths: [`tables.${table}.rows[${after.row}].code`, `tables.${table}.rows[${before.row}].code`],
        words: { code: after.code, before: before.code, count: breaks.length },
      };
    },
    // Tables of one department that are in the same disorder are told together.
    breaks[0] ? `order:${breaks[0][0].code}:${breaks[0][1].code}` : null,
  );
}

/** The finest rows with codes, in runs that are in order each: by unit, and 行政 and 事业 apart. */
function runsOf(budget: Budget, table: (typeof TABLES)[number]): Place[][] {
  const subtotals = readRows(budget, table)?.subtotals;
  const runs: Place[][] = [[]];
  let institution = false;
  rowsOf(budget, table).forEach((row, index) => {
    const govCode = plain(row.govCode ?? '');
    const known = /^50[1-6]/.test(govCode);
    const changes = known && /^50[56]/.test(govCode) !== institution;
    if (known) institution = /^50[56]/.test(govCode);
    if (row.kind === 'unit' || row.kind === 'total' || changes) runs.push([]);
    const code = plainCode({ kind: row.kind, code: plain(row.code ?? '') });
    if (code === '' || row.kind === 'unit' || row.kind === 'total' || subtotals?.has(index)) return;
    runs.at(-1)!.push({ row: index, code, govCode });
  });
  return runs;
}

function breaksOf(run: readonly Place[], keyOf: (place: Place) => string): [before: Place, after: Place][] {
  return run.flatMap((after, index): [Place, Place][] => {
    const before = run[index - 1];
    return before && keyOf(after) < keyOf(before) ? [[before, after]] : [];
  });
}
