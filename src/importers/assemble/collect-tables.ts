import type { TableId } from '../../model/schema/tables.js';
import { recogniseTables } from '../recognise/recognise-tables.js';
import type { BuiltTable, Corrections, ImportNote, RecognisedTable } from '../result.js';
import type { Block, Grid, SourceFile } from '../source.js';
import { buildTable } from '../build/build-table.js';
import { joinProjects } from './join-projects.js';
import { printPlace } from '../words/print-place.js';
import type { ProseNoteCode } from '../../text/importing/words.js';

/** The tables of all files. */
export interface Collected {
  readonly recognised: readonly RecognisedTable[];
  /** One of each table, in the order of the files. */
  readonly built: ReadonlyMap<TableId, { readonly table: BuiltTable; readonly from: RecognisedTable }>;
  readonly leftovers: readonly Grid[];
  /** Text blocks that belong to tables. */
  readonly titles: ReadonlySet<Block>;
  readonly notes: readonly ImportNote[];
  readonly amounts: { readonly read: number; readonly unreadable: number };
}

/** Finds and builds the tables of all files; of a table that comes twice, the fuller one is taken. */
export function collectTables(sources: readonly SourceFile[], corrections: Corrections): Collected {
  const found = sources.map(({ blocks }) => recogniseTables(blocks, corrections));
  const recognised = found.flatMap(({ tables }) => tables);
  const notes = found.flatMap((each) => each.notes);
  const built = new Map<TableId, { table: BuiltTable; from: RecognisedTable }>();
  const amounts = { read: 0, unreadable: 0 };
  for (const from of recognised) {
    const table = buildSafely(from, corrections, notes);
    if (!table) continue;
    amounts.read += amountsIn(table.value);
    amounts.unreadable += table.notes.filter(isUnreadableAmount).length;
    const other = built.get(from.table);
    const joined = other && joinProjects(other.table, table);
    if (!other) built.set(from.table, { table, from });
    else if (joined) built.set(from.table, { table: joined, from: other.from });
    else {
      const isFuller = amountsIn(table.value) > amountsIn(other.table.value);
      const [kept, left] = isFuller ? [{ table, from }, other] : [other, { table, from }];
      built.set(from.table, kept);
      notes.push(twice(kept.from, left.from, isSame(kept.table, left.table)));
    }
  }
  for (const { table } of built.values()) notes.push(...table.notes);
  return {
    recognised,
    built,
    leftovers: found.flatMap(({ leftovers }) => leftovers),
    titles: new Set(found.flatMap(({ titles }) => titles)),
    notes,
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

function twice(kept: RecognisedTable, left: RecognisedTable, same: boolean): ImportNote {
  return {
    code: (same ? 'table-repeated' : 'table-twice') satisfies ProseNoteCode,
    severity: same ? 'info' : 'warning',
    place: left.grids[0]!.place,
    path: `tables.${kept.table}`,
    words: { table: kept.table, other: printPlace(kept.grids[0]!.place) },
  };
}

function isSame(one: BuiltTable, other: BuiltTable): boolean {
  return JSON.stringify(one.value['rows']) === JSON.stringify(other.value['rows']);
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
