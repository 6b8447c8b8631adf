import { groupBy } from '../group-by.js';
import { sumFen, toFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import { searchKey } from '../search-key.js';

/** Columns of money by source; `government` 政府预算资金 stands in 项目绩效目标表 alone. */
export const PROJECT_SOURCES = [
  'general',
  'fund',
  'stateCapital',
  'cGeneral',
  'cFund',
  'cStateCapital',
  'government',
  'special',
  'own',
] as const;
export type ProjectSourceId = (typeof PROJECT_SOURCES)[number];

/** Money of a project from one source, as printed. */
export interface ProjectSource {
  readonly id: ProjectSourceId;
  readonly amount: Fen;
  readonly path: string;
}

/** One printed row of a project. Amounts in 分. */
export interface ProjectRow {
  readonly table: 'projects' | 'projectPerformance';
  /** `tables.projects.rows[2]`. */
  readonly path: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly type: string | null;
  /** The row's own unit, else that of the unit row above it. */
  readonly unitName: string | null;
  readonly unitCode: string | null;
  /** The printed total; where it is blank, the sum of the sources. */
  readonly amount: Fen | null;
  /** The cell of the amount; `null` for a sum. */
  readonly amountPath: string | null;
  /** Those that are not blank. */
  readonly sources: readonly ProjectSource[];
}

/**
 * Why two rows are held to be one project: both print the `code`; both print `name` and amount; only the name is the
 * same (`nameOnly`), or only the amount within the unit (`amount`). The last two are inferred.
 */
export type ProjectMatch = 'code' | 'name' | 'nameOnly' | 'amount';

/** The rows of projects of a table, as printed; rows of the total and of units are none. */
export function readProjectRows(budget: Budget, id: ProjectRow['table']): ProjectRow[] {
  const table = budget.tables[id];
  type Row = NonNullable<Budget['tables']['projects']>['rows'][number] & { government?: number | null };
  const rows = (table?.rows ?? []) as readonly Row[];
  let unit: Row | null = null;
  return rows.flatMap((row, index): ProjectRow[] => {
    if (row.kind !== 'project') {
      unit = row.kind === 'unit' ? row : null;
      return [];
    }
    const path = `tables.${id}.rows[${index}]`;
    const read = (amount: number | null | undefined) =>
      typeof amount === 'number' ? toFen(amount, table!.unit) : null;
    const sources = PROJECT_SOURCES.flatMap((source): ProjectSource[] => {
      const amount = read(row[source]);
      return amount === null ? [] : [{ id: source, amount, path: `${path}.${source}` }];
    });
    const printed = read(row.total);
    const unitName = row.unitName ?? unit?.name ?? null;
    return [
      {
        table: id,
        path,
        code: row.code ?? null,
        name: row.name || null,
        type: row.type ?? null,
        unitName,
        unitCode: row.unitCode ?? (unit?.name === unitName ? unit?.unitCode : null) ?? null,
        amount: printed ?? (sources.length > 0 ? sumFen(sources.map(({ amount }) => amount)) : null),
        amountPath: printed === null && sources.length > 0 ? null : `${path}.total`,
        sources,
      },
    ];
  });
}

/** Pairs the rows of both tables, each way of pairing taking what the surer ones before it have left. */
export function pairProjectRows(
  rows: readonly ProjectRow[],
  targets: readonly ProjectRow[],
): Map<ProjectRow, { row: ProjectRow; match: ProjectMatch }> {
  const pairs = new Map<ProjectRow, { row: ProjectRow; match: ProjectMatch }>();
  const taken = new Set<ProjectRow>();
  const hasUnits = [rows, targets].every((of) => of.some(({ unitName }) => unitName));
  const unitOf = ({ unitName }: ProjectRow) => (hasUnits ? searchKey(unitName ?? '') : '');
  const nameOf = ({ name }: ProjectRow) => (name === null ? null : searchKey(name));
  const keyOf = (...parts: (string | number | null)[]) => (parts.includes(null) ? null : parts.join('\n'));
  const ways: [ProjectMatch, (row: ProjectRow) => string | null][] = [
    ['code', ({ code }) => code],
    ['name', (row) => keyOf(nameOf(row), row.amount, unitOf(row))],
    ['name', (row) => keyOf(nameOf(row), row.amount)],
    ['nameOnly', (row) => keyOf(nameOf(row), unitOf(row))],
    ['amount', (row) => (row.amount === 0 ? null : keyOf(row.amount, unitOf(row)))],
  ];
  for (const [match, key] of ways) {
    const left = groupBy(
      rows.filter((row) => !pairs.has(row)),
      key,
    );
    const right = groupBy(
      targets.filter((row) => !taken.has(row)),
      key,
    );
    for (const [shared, found] of right) {
      const own = shared === null ? [] : (left.get(shared) ?? []);
      // A code is proof also for several rows; all else must be the only one on either side.
      if (found.length > 1 || (own.length > 1 && match !== 'code')) continue;
      for (const row of own) {
        if (match !== 'code' && row.code !== null && found[0]!.code !== null) continue;
        pairs.set(row, { row: found[0]!, match });
        taken.add(found[0]!);
      }
    }
  }
  return pairs;
}
