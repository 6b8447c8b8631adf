import type { ImportResult, RecognisedTable } from '../../../src/importers/result.js';
import type { Grid, GridCell, Place } from '../../../src/importers/source.js';

/** A grid of texts; `<` continues the cell on the left, `^` the one above. */
export function gridOf(id: string, texts: readonly (readonly string[])[], place: Place): Grid {
  const rows: GridCell[][] = [];
  for (const [row, line] of texts.entries()) {
    rows.push([]);
    for (const [column, text] of line.entries()) {
      const merged = text === '<' ? rows[row]![column - 1] : text === '^' ? rows[row - 1]![column] : null;
      const where = { ...place, cell: `R${row + 1}C${column + 1}` };
      rows[row]!.push(merged ?? { text, row, column, rowSpan: 1, colSpan: 1, place: where });
    }
  }
  return { kind: 'grid', id, rows, place };
}

/** A recognised table of one grid. */
export function tableOf(grid: Grid, table: RecognisedTable['table'], columns: string[]): RecognisedTable {
  return {
    table,
    grids: [grid],
    title: '某表',
    unit: '万元',
    headRows: 1,
    columns: columns.map((field) => (field ? { field } : null)),
    heads: columns.map((field) => [field]),
    confidence: 'certain',
    notes: [],
  };
}

/** An import with what a test needs of it. */
export function resultOf(
  report: Partial<ImportResult['report']>,
  rest: Partial<Omit<ImportResult, 'report'>> = {},
): ImportResult {
  return {
    document: null,
    budget: null,
    issues: [],
    layout: [],
    trace: new Map(),
    ...rest,
    report: {
      files: [{ name: 'a.pdf', format: 'pdf' }],
      refused: [],
      tables: [],
      leftovers: [],
      unread: [],
      notes: [],
      amounts: { read: 0, unreadable: 0 },
      ...report,
    },
  };
}
