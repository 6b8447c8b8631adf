import { cellAt, cellOf, type Cell } from '../cells.js';
import { remembered } from '../remembered.js';
import { amountColumns } from '../rows.js';
import { TABLE_IDS } from '../../../places/table-ids.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';

/** Every amount cell of every table that prints a figure, in the order of the tables. */
export const printedAmounts = remembered((budget): readonly Cell[] =>
  TABLE_IDS.flatMap((table) => printedIn(budget, table)),
);

/** The amount cells of one table that print a figure. */
export const printedIn = remembered((budget, id: TableId): readonly Cell[] => {
  const table = budget.tables[id];
  if (!table) return [];
  const cells = id === 'overallPerformance' ? [] : rowCells(budget, id, table.rows);
  if ('budget' in table && table.budget)
    for (const column of amountColumns([table.budget])) {
      const cell = cellOf(budget, `tables.${id}.budget.${column}`);
      if (cell) cells.push(cell);
    }
  return cells.filter(({ amount }) => amount !== null);
});

function rowCells(budget: Budget, table: TableId, rows: readonly object[]): Cell[] {
  return rows.flatMap((row, index) =>
    amountColumns([row]).flatMap((column) => cellAt(budget, table, index, column) ?? []),
  );
}
