import { MAX_ROWS } from '../../model/schema/table.js';
import { MAX_COLUMNS, type UnreadTable } from '../../model/schema/unread-tables.js';
import type { KeptTable } from '../result.js';
import type { Grid, GridCell } from '../source.js';
import { LONGEST, MOST } from '../words/limits.js';
import { printPlace } from '../words/print-place.js';
import type { Drafting } from './drafting.js';

/** Tables that were not read, as the document keeps them: cell by cell as printed, with the place of each table. */
export function keepTables(kept: readonly KeptTable[], drafting: Drafting): UnreadTable[] {
  const placed = kept.map((each) => ({ ...each, place: each.grids[0]!.place }));
  return drafting
    .fitList(placed, MOST.unread, 'unread')
    .map(({ grids, title, unit, table, place }, index) => {
      const path = `unread[${index}]`;
      drafting.trace.set(path, place);
      const rows = grids.flatMap(rowsOf).map((cells) => ({ cells, place: cells[0]?.cell.place ?? place }));
      return {
        title: drafting.fit(title, LONGEST.name, `${path}.title`, place),
        ...(unit ? { unit } : {}),
        cells: drafting.fitList(rows, MAX_ROWS, `${path}.cells`).map(({ cells, place: at }, row) =>
          drafting
            .fitList(
              cells.map(({ text, cell }) => ({ text, place: cell.place })),
              MAX_COLUMNS,
              `${path}.cells[${row}]`,
            )
            .map(({ text }, column) =>
              drafting.fit(text, LONGEST.paragraph, `${path}.cells[${row}][${column}]`, at),
            ),
        ),
        ...(table ? { table } : {}),
        place: printPlace(place).slice(0, LONGEST.name),
      };
    });
}

/** The rows of a grid that hold something, without blank cells at their end; a merged cell stands once. */
function rowsOf({ rows }: Grid): { text: string; cell: GridCell }[][] {
  const seen = new Set<GridCell>();
  return rows
    .map((row) => {
      const cells = row.map((cell) => {
        const text = seen.has(cell) ? '' : cell.text;
        seen.add(cell);
        return { text, cell };
      });
      return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
    })
    .filter((cells) => cells.length > 0);
}
