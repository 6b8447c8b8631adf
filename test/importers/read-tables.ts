import { recogniseTables, type Recognition } from '../../src/importers/recognise/recognise-tables.js';
import type { BuiltTable, Corrections, ImportNote } from '../../src/importers/result.js';
import type { Block } from '../../src/importers/source.js';
import { buildTable } from '../../src/importers/build/build-table.js';
import type { TableId } from '../../src/model/schema/tables.js';
import { blocksOf } from './grids.js';

export type Row = Record<string, unknown>;

/** What is read from blocks, or from a text with tabs. */
export interface ReadTables extends Recognition {
  readonly built: readonly BuiltTable[];
  /** Notes of recognition and building together. */
  readonly all: readonly ImportNote[];
  rows(table: TableId): Row[];
  value(table: TableId): Row;
}

export function readTables(source: string | readonly Block[], corrections?: Corrections): ReadTables {
  const recognised = recogniseTables(typeof source === 'string' ? blocksOf(source) : source, corrections);
  const built = recognised.tables.map((each) => buildTable(each, corrections));
  const value = (table: TableId): Row => built.find((each) => each.table === table)?.value ?? {};
  return {
    ...recognised,
    built,
    all: [...recognised.notes, ...built.flatMap(({ notes }) => notes)],
    value,
    rows: (table) => (value(table).rows ?? []) as Row[],
  };
}

/** Codes of notes, in order. */
export const codes = ({ all }: ReadTables): string[] => all.map(({ code }) => code);

/** Lines of a table: cells between `|` become cells between tabs. */
export function lines(...rows: string[]): string {
  return rows
    .map((row) =>
      row.includes('|')
        ? row
            .split('|')
            .map((cell) => cell.trim())
            .join('\t')
        : row,
    )
    .join('\n');
}
