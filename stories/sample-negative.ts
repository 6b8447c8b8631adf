import budget from '../data/invented-complete.json';

type Row = Readonly<Record<string, unknown>>;

/**
 * The invented document with a negative amount in every table that has amounts: a refund, a correction of earlier
 * years. The printed totals stay as they are, so that the rules have something to say too.
 */
export const negative = {
  ...budget,
  department: { ...budget.department, name: '虚构市示例统计局（有负数）' },
  tables: Object.fromEntries(
    Object.entries(budget.tables).map(([id, table]) => [id, { ...table, rows: negate(table.rows) }]),
  ),
};

/** Negates the last row with amounts below the totals, on each side where there are two; of a single row, its last amount. */
function negate(rows: readonly Row[]): Row[] {
  if (rows.length === 1) return rows.map((row) => negateRow(row, amountsOf(row).slice(-1)));
  const last = new Map(
    rows.flatMap((row, index) =>
      ['unit', 'item', 'project'].includes(String(row['kind'])) && amountsOf(row).length > 0
        ? [[row['side'], index] as const]
        : [],
    ),
  );
  return rows.map((row, index) => (last.get(row['side']) === index ? negateRow(row, amountsOf(row)) : row));
}

function amountsOf(row: Row): string[] {
  return Object.keys(row).filter((key) => typeof row[key] === 'number' && row[key] !== 0);
}

function negateRow(row: Row, keys: readonly string[]): Row {
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, -Number(row[key])])) };
}
