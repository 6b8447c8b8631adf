import { cellOf, type Cell } from '../cells.js';
import { amountColumns } from '../rows.js';
import { TABLE_IDS } from '../../schema/table-ids.js';
import type { Budget } from '../../schema/document.js';

/** Every amount cell of every table that prints a figure, in the order of the tables. */
export function* printedAmounts(budget: Budget): Generator<Cell> {
  for (const id of TABLE_IDS) {
    const table = budget.tables[id];
    if (!table) continue;
    const rows: readonly object[] = id === 'overallPerformance' ? [] : table.rows;
    const places = rows.map((row, index) => ({ row, path: `tables.${id}.rows[${index}]` }));
    if ('budget' in table && table.budget) places.push({ row: table.budget, path: `tables.${id}.budget` });
    for (const { row, path } of places)
      for (const column of amountColumns([row])) {
        const cell = cellOf(budget, `${path}.${column}`);
        if (cell && cell.amount !== null) yield cell;
      }
  }
}
