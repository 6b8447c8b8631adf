import type { TableId } from '../../model/schema/tables.js';

interface Linked {
  tables?: Record<string, { previous?: { figures?: { row: number }[] } } | undefined>;
  narrative?: { facts?: { cell?: string; of?: string }[] };
}

/** Lets statements and last year's figures speak of the rows they spoke of, after rows of a table have moved. */
export function relink(document: object, table: TableId, moved: ReadonlyMap<number, number>): void {
  const { tables, narrative } = document as Linked;
  const previous = tables?.[table]?.previous;
  if (previous?.figures)
    previous.figures = previous.figures.flatMap((figure) => {
      const row = moved.get(figure.row);
      return row === undefined ? [] : [{ ...figure, row }];
    });
  for (const fact of narrative?.facts ?? [])
    for (const key of ['cell', 'of'] as const) {
      const cell = fact[key];
      const [whole = '', index] = new RegExp(`^tables\\.${table}\\.rows\\[(\\d+)\\]`).exec(cell ?? '') ?? [];
      if (cell === undefined || index === undefined) continue;
      const row = moved.get(Number(index));
      if (row === undefined) delete fact[key];
      else fact[key] = `tables.${table}.rows[${row}]${cell.slice(whole.length)}`;
    }
}
