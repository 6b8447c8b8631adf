import type { TableNoteCode } from '../../text/importing/words.js';
import type { BuiltTable, Corrections, HeadReading, RecognisedTable } from '../result.js';
import { correctCells } from '../recognise/correct-cells.js';
import { correctColumns } from '../recognise/correct-columns.js';
import { buildCodedRows } from './coded-rows.js';
import { Doubts } from './doubts.js';
import { buildListedColumns, isListed } from './listed-columns.js';
import { buildOverall } from './overall-performance.js';
import { buildProjectPerformance } from './project-performance.js';
import { buildProjects } from './projects.js';
import { buildThreePublic } from './three-public.js';
import { buildTwoSided } from './two-sided.js';
import { TableWriter } from './writer.js';

const builders: Readonly<Record<RecognisedTable['table'], (writer: TableWriter) => BuiltTable>> = {
  incomeExpenditure: buildTwoSided,
  income: buildCodedRows,
  expenditure: buildCodedRows,
  appropriation: buildTwoSided,
  generalExpenditure: buildCodedRows,
  basicExpenditure: buildCodedRows,
  economicSummary: buildCodedRows,
  threePublic: buildThreePublic,
  fundExpenditure: buildCodedRows,
  stateCapitalExpenditure: buildCodedRows,
  projects: buildProjects,
  overallPerformance: buildOverall,
  projectPerformance: buildProjectPerformance,
};

/**
 * Makes the table of the document from a recognised one: as printed, with the place of every field. Where its head, a
 * row or a cell can be read in more than one way, the way is taken under which the sums of the table hold; where they
 * hold under none or several, the amounts in doubt are left out, each with an error.
 */
export function buildTable(recognised: RecognisedTable, corrections?: Corrections): BuiltTable {
  const table = corrections ? corrected(recognised, corrections) : recognised;
  const { others = [], ...first } = table;
  const readings = [first, ...others.map((head) => ({ ...first, ...head }))].map(weighDoubts);
  const clear = readings.find((each) => readings.every((other) => other === each || convinces(each, other)));
  if (clear) return clear;
  const [one, ...rest] = readings;
  const rival = rest.find((other) => amountsOf(one!) !== amountsOf(other));
  return rival ? weighDoubts(withoutRivals(first, one!.head, rival.head)) : one!;
}

function corrected(recognised: RecognisedTable, corrections: Corrections): RecognisedTable {
  const { grids, others } = recognised;
  const headOf = <Head extends HeadReading>(head: Head): Head => ({
    ...head,
    columns: correctColumns(head.columns, grids[0]?.id ?? '', corrections),
  });
  return {
    ...headOf(recognised),
    grids: grids.map((grid) => correctCells(grid, corrections)),
    ...(others ? { others: others.map(headOf) } : {}),
  };
}

/** The amounts of a table with their places in it. */
function amountsOf({ value }: BuiltTable): string {
  return JSON.stringify(value['rows'], (_key, each: unknown) => (each === null ? undefined : each));
}

/** A head whose readings are as good as each other: columns of amounts that differ are left out, and told. */
function withoutRivals(table: RecognisedTable, head: HeadReading, rival: HeadReading): RecognisedTable {
  const differs = (column: number) => head.columns[column]?.field !== rival.columns[column]?.field;
  const doubtful = [...head.columns.keys()].filter(differs);
  const row = table.grids[0]!.rows[Math.max(0, table.headRows - 1)] ?? [];
  const notes = doubtful.map((column) => ({
    code: 'column-doubtful' satisfies TableNoteCode,
    severity: 'error' as const,
    place: row[column]?.place ?? table.grids[0]!.place,
    path: `tables.${table.table}`,
    words: { table: table.table, text: (head.heads[column] ?? []).filter(Boolean).join(' / ') },
  }));
  const columns = head.columns.map((meaning, column) => (differs(column) ? null : meaning));
  return { ...table, columns, heads: head.heads, notes: [...head.notes, ...notes] };
}

/** Rows that are built again in all to weigh the doubts of a table, and the fewest and most doubts that are weighed. */
const ROWS_BUILT = 20_000;
const DOUBTS = { fewest: 3, most: 40 };

/** Builds a table, and builds it again with every way of each doubt. */
function weighDoubts(table: RecognisedTable): BuiltTable {
  const taken = new Map<string, number>();
  const first = attempt(table, taken);
  let { built } = first;
  const rows = table.grids.reduce((sum, { rows }) => sum + rows.length, 1);
  const most = Math.max(DOUBTS.fewest, Math.min(DOUBTS.most, Math.floor(ROWS_BUILT / rows)));
  const met = [...first.doubts.met];
  const all = met.filter(([, { ways }]) => ways === 2).map(([key, { unsure }]) => [key, 1 - unsure] as const);
  // Mostly all of them are sure together.
  if (all.length > 1) {
    const together = attempt(table, new Map(all)).built;
    if (convinces(together, built)) return together;
  }
  for (const [key, { ways, unsure }] of met.slice(0, most)) {
    const tried = Array.from({ length: ways }, (_, way) => way)
      .filter((way) => way !== unsure)
      .map((way) => ({ way, ...attempt(table, new Map(taken).set(key, way)) }));
    const best = tried.find(({ built: each }) =>
      [built, ...tried.map((other) => other.built)].every(
        (other) => other === each || convinces(each, other),
      ),
    );
    if (!best) continue;
    taken.set(key, best.way);
    ({ built } = best);
  }
  return built;
}

/** Whether more holds with one reading than with the other, and nothing more fails. */
function convinces({ evidence }: BuiltTable, { evidence: other }: BuiltTable): boolean {
  return evidence.held > other.held && evidence.failed <= other.failed;
}

function attempt(table: RecognisedTable, taken: ReadonlyMap<string, number>) {
  const doubts = new Doubts(taken);
  const writer = new TableWriter(table, doubts);
  return { built: isListed(writer) ? buildListedColumns(writer) : builders[table.table](writer), doubts };
}
