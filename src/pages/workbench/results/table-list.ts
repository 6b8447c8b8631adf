import type { ImportResult, RecognisedTable } from '../../../importers/result.js';
import type { Grid } from '../../../importers/source.js';
import type { Draft } from '../state/draft.js';

/** An entry of the list of tables: a grid, and what it was taken for. */
export interface TableEntry {
  readonly grid: Grid;
  /** The table it is, or is a piece of; `null` for one that is not recognised. */
  readonly table: RecognisedTable | null;
  /** Which piece of its table, from 1, and of how many. */
  readonly piece: number;
  readonly pieces: number;
}

/** Every grid in the order of the files. */
export function tableEntries({ report }: ImportResult): TableEntry[] {
  const recognised = report.tables.flatMap((table) =>
    table.grids.map((grid, index) => ({ grid, table, piece: index + 1, pieces: table.grids.length })),
  );
  const others = report.leftovers.map((grid) => ({ grid, table: null, piece: 1, pieces: 1 }));
  return [...recognised, ...others].toSorted((a, b) => compareIds(a.grid.id, b.grid.id));
}

/** Grids that a person has left out, with the titles they were known by. */
export function ignoredGrids({ corrections, originals }: Draft): { grid: string; title: string }[] {
  return Object.entries(corrections.tables ?? {})
    .filter(([, table]) => table === 'ignore')
    .map(([grid]) => ({ grid, title: originals[grid] ?? grid }));
}

/** Data rows of a recognised table, all its pieces together. */
export function dataRows({ grids, headRows }: RecognisedTable): number {
  return Math.max(0, grids.reduce((sum, { rows }) => sum + rows.length, 0) - headRows);
}

/** `0:12#3`: file, block, row where the part begins. */
function compareIds(one: string, other: string): number {
  const [a, b] = [one, other].map((id) => id.split(/[:#]/).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a![index] ?? 0) - (b![index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
