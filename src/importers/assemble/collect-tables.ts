import { toFen } from '../../model/money.js';
import type { Unit } from '../../model/schema/amounts.js';
import type { TableId } from '../../model/schema/tables.js';
import { recogniseTables } from '../recognise/recognise-tables.js';
import type { BuiltTable, Corrections, ImportNote, KeptTable, RecognisedTable } from '../result.js';
import type { Block, Grid, SourceFile } from '../source.js';
import { buildTable } from '../build/build-table.js';
import { baseId } from '../recognise/grid-text.js';
import { joinProjects } from './join-projects.js';
import { yearsIn } from '../words/dates.js';
import { printPlace } from '../words/print-place.js';
import type { ProseNoteCode } from '../../text/importing/words.js';

/** The tables of all files. */
export interface Collected {
  readonly recognised: readonly RecognisedTable[];
  /** One of each table, in the order of the files. */
  readonly built: ReadonlyMap<TableId, Built>;
  readonly leftovers: readonly Grid[];
  /** Tables that are kept as printed. */
  readonly kept: readonly KeptTable[];
  /** Text blocks that belong to tables. */
  readonly titles: ReadonlySet<Block>;
  readonly notes: readonly ImportNote[];
  readonly amounts: { readonly read: number; readonly unreadable: number };
}

/**
 * Finds and builds the tables of all files; of a table that comes twice, the fuller one is taken.
 * @param unit The unit of tables that name none.
 */
export function collectTables(
  sources: readonly SourceFile[],
  corrections: Corrections,
  unit: Unit | null = null,
): Collected {
  const found = sources.map(({ blocks }) => recogniseTables(blocks, corrections));
  const recognised = found.flatMap(({ tables }) =>
    tables.map((table) => ({ ...table, unit: table.unit ?? unit })),
  );
  const notes = found.flatMap((each) => each.notes);
  const built = new Map<TableId, Built>();
  const failed: KeptTable[] = [];
  const evidence = new Map<RecognisedTable, Pick<RecognisedTable, 'evidence'>>();
  const amounts = { read: 0, unreadable: 0 };
  /** Grids that became columns of a table. */
  const besideOthers = new Set<Grid>();
  for (const [index, narrow] of recognised.entries()) {
    const { from, table } = wider(narrow, buildSafely(narrow, corrections, notes), corrections);
    if (from !== narrow) {
      recognised[index] = from;
      besideOthers.add(narrow.wide!.part);
      notes.push(besides(narrow));
    }
    if (!table) {
      failed.push(from);
      continue;
    }
    if (isUnproven(from, table, corrections)) {
      failed.push(from);
      notes.push(unproven(from, table));
      continue;
    }
    evidence.set(from, { evidence: table.evidence });
    amounts.read += amountsIn(table.value);
    amounts.unreadable += table.notes.filter(isUnreadableAmount).length;
    const other = built.get(from.table);
    const joined = other && joinProjects(other.table, table);
    if (!other) built.set(from.table, { table, from });
    else if (joined) built.set(from.table, { table: joined, from: other.from });
    else {
      const [kept, left] = isBetter({ table, from }, other)
        ? [{ table, from }, other]
        : [other, { table, from }];
      built.set(from.table, kept);
      notes.push(twice(kept, left));
    }
  }
  for (const { table } of built.values()) notes.push(...table.notes);
  return {
    recognised: recognised.map((from) => ({ ...from, ...evidence.get(from) })),
    built,
    leftovers: found.flatMap(({ leftovers }) => leftovers).filter((grid) => !besideOthers.has(grid)),
    kept: [
      ...found
        .flatMap(({ kept }) => kept)
        .filter(({ grids }) => !grids.some((grid) => besideOthers.has(grid))),
      ...failed,
    ],
    titles: new Set(found.flatMap(({ titles }) => titles)),
    notes: notes.filter(
      ({ code, place }) =>
        code !== 'table-sideways' || ![...besideOthers].some((grid) => grid.place === place),
    ),
    amounts,
  };
}

/** A table; one that cannot be put together must not take the others with it. */
function buildSafely(
  from: RecognisedTable,
  corrections: Corrections,
  notes: ImportNote[],
): BuiltTable | null {
  try {
    return buildTable(from, corrections);
  } catch {
    const code = 'table-failed' satisfies ProseNoteCode;
    const place = from.grids[0]!.place;
    notes.push({
      code,
      severity: 'error',
      place,
      path: `tables.${from.table}`,
      words: { table: from.table },
    });
    return null;
  }
}

/** A table with the columns of another page beside it, where more of its sums hold then and none more fails. */
function wider(
  from: RecognisedTable,
  table: BuiltTable | null,
  corrections: Corrections,
): { from: RecognisedTable; table: BuiltTable | null } {
  const wide = table && from.wide && buildSafely(from.wide.table, corrections, []);
  const isProven =
    wide && wide.evidence.held > table.evidence.held && wide.evidence.failed <= table.evidence.failed;
  return isProven ? { from: from.wide!.table, table: wide } : { from, table };
}

/** A table without lines whose sums do not hold: where its rows and columns are was a guess. */
function isUnproven({ grids }: RecognisedTable, { evidence }: BuiltTable, { tables }: Corrections): boolean {
  const isSaid = grids.some(({ id }) => tables?.[id] ?? tables?.[baseId(id)]);
  return evidence.failed > 0 && !isSaid && grids.some(({ aligned }) => aligned);
}

function unproven({ table, grids }: RecognisedTable, { evidence }: BuiltTable): ImportNote {
  return {
    code: 'table-unproven' satisfies ProseNoteCode,
    severity: 'error',
    place: grids[0]!.place,
    path: `tables.${table}`,
    words: { table, count: evidence.failed },
  };
}

function besides({ table, wide }: RecognisedTable): ImportNote {
  return {
    code: 'table-widened' satisfies ProseNoteCode,
    severity: 'info',
    place: wide!.part.place,
    path: `tables.${table}`,
    rule: 'LAYOUT-BREAK',
    words: { table },
  };
}

interface Built {
  readonly table: BuiltTable;
  readonly from: RecognisedTable;
}

/** Of two tables of a kind, the one of the budget year; of one year, the fuller. */
function isBetter(one: Built, other: Built): boolean {
  const [first, second] = [yearOf(one.from), yearOf(other.from)];
  if (first !== second && other.from.year !== undefined) {
    if (second === other.from.year) return false;
    if (first === other.from.year) return true;
  }
  return amountsIn(one.table.value) > amountsIn(other.table.value);
}

/** The year that the title of a table names. */
function yearOf({ title }: RecognisedTable): number | undefined {
  return yearsIn(title)[0];
}

/** Two tables of a kind are told: the same again, the same of another year, or two of which a person must choose. */
function twice(kept: Built, left: Built): ImportNote {
  const [of, other] = [yearOf(kept.from), yearOf(left.from)];
  const isRepeated = isSame(kept.table, left.table);
  const isOfOtherYear = of !== undefined && other !== undefined && of !== other;
  const code: ProseNoteCode = isRepeated
    ? 'table-repeated'
    : isOfOtherYear
      ? 'table-of-other-year'
      : 'table-twice';
  return {
    code,
    severity: isRepeated || isOfOtherYear ? 'info' : 'error',
    place: left.from.grids[0]!.place,
    path: `tables.${kept.from.table}`,
    words: { table: kept.from.table, other: printPlace(kept.from.grids[0]!.place), year: other ?? '' },
  };
}

/** Whether two tables have the same rows, each amount in its unit. */
function isSame(one: BuiltTable, other: BuiltTable): boolean {
  return inFen(one) === inFen(other);
}

function inFen({ value: { rows, unit } }: BuiltTable): string {
  return JSON.stringify(rows, (_key, each: unknown) =>
    typeof each === 'number' ? toFen(each, (unit as Unit | undefined) ?? '元') : each,
  );
}

/** Amounts in the rows of a table as the schema has it. */
function amountsIn(value: BuiltTable['value']): number {
  const rows = Array.isArray(value['rows']) ? (value['rows'] as Record<string, unknown>[]) : [];
  return rows.reduce(
    (sum, row) => sum + Object.values(row).filter((each) => typeof each === 'number').length,
    0,
  );
}

/** A cell with something that is no amount; a text that was too long is another matter. */
function isUnreadableAmount({ severity, path = '', code }: ImportNote): boolean {
  return severity === 'error' && code !== 'text-too-long' && /\.(rows|figures)\[\d+\]\.\w+$/.test(path);
}
