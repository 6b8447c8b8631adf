import { functionSectionName } from '../../model/codes/function-sections.js';
import type { TableId } from '../../model/schema/tables.js';
import type { Aim } from './slots.js';
import { proseKey } from './text-forms.js';

/** The rows of a table as plain JSON. */
type Row = Readonly<Record<string, unknown>>;

/** The tables of a document as plain JSON, where they are there. */
export type PlainTables = Readonly<Partial<Record<TableId, Readonly<Record<string, unknown>>>>>;

/** A cell of a table. */
export interface CellAt {
  readonly path: string;
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
}

export function rowsOf(tables: PlainTables, table: TableId): readonly Row[] {
  const rows = tables[table]?.['rows'];
  return Array.isArray(rows) ? (rows as Row[]) : [];
}

/** The cell of an aim; `null` where the document has no such row or column, or several such rows. */
export function cellOfAim(tables: PlainTables, [table, wanted, column]: Aim): CellAt | null {
  const rows = rowsOf(tables, table);
  return cellIn(rows, table, wanted === 'total' ? totalOf(rows) : lineOf(rows, wanted), column);
}

function cellIn(rows: readonly Row[], table: TableId, row: number, column: string): CellAt | null {
  if (row < 0 || rows[row]?.[column] === undefined) return null;
  return { path: `tables.${table}.rows[${row}].${column}`, table, row, column };
}

/** The row of the totals: 合计, else the only row, else the only unit. */
function totalOf(rows: readonly Row[]): number {
  const only = (kind: string) => {
    const found = rows.flatMap((row, index) => (row['kind'] === kind ? [index] : []));
    return found.length === 1 ? found[0]! : -1;
  };
  const total = only('total');
  return total >= 0 ? total : only('unit');
}

/** A line of a two-sided table by `side:kind`, `side:source` or `side:kind:source`. */
function lineOf(rows: readonly Row[], wanted: string): number {
  const [side, first, second] = wanted.split(':');
  const found = rows.flatMap((row, index) => {
    const fits =
      second === undefined
        ? row['source'] === first ||
          (row['source'] === undefined && row['kind'] === first) ||
          (first === 'total' && row['kind'] === 'total')
        : row['kind'] === first && row['source'] === second;
    return row['side'] === side && fits ? [index] : [];
  });
  return found.length === 1 ? found[0]! : -1;
}

/** Names of 类, 款 and 项 in a subject, from the outside in; the code, where it stands there. */
export interface FunctionName {
  readonly names: readonly string[];
  readonly code: string | null;
}

/** Reads 一般公共服务支出（类）…（款）行政运行（项）, 类-款-项 or 行政运行（2010301）. */
export function functionNameIn(subject: string): FunctionName {
  const key = proseKey(subject).replace(/类?科目$/, '');
  const code = /^(2\d{6}|2\d{4}|2\d\d)(?=\D)|(?<=\()(2\d{6}|2\d{4}|2\d\d)(?=\))/.exec(key)?.[0] ?? null;
  const bare = key.replace(/^2\d{2,6}-?|\(2\d{2,6}\)/g, '');
  const marked = bare.split(/\([类款项]\)(?:支出)?/).filter(Boolean);
  const names =
    marked.length > 1 || /\([类款项]\)/.test(bare) ? marked : bare.split(/[-—–]+/).filter(Boolean);
  return { names, code };
}

/** Names of functions are compared without 支出 behind them, which some forms leave out. */
function functionKey(name: string): string {
  return proseKey(name)
    .replace(/支出$/, '')
    .replace(/事务$/, '')
    .replace(/\([类款项]\)/g, '');
}

/** The total of a functional class, section or item in a table by function; `null` where it is not certain. */
export function cellOfFunction(
  tables: PlainTables,
  table: TableId,
  { names, code }: FunctionName,
  year: number,
): (CellAt & { code: string }) | null {
  const rows = rowsOf(tables, table);
  const name = names.at(-1);
  if (name === undefined && code === null) return null;
  const named = rows.flatMap((row, index) => {
    const own = row['code'];
    if (typeof own !== 'string') return [];
    const fits =
      code !== null
        ? own === code
        : row['kind'] !== 'unit' && functionKey(String(row['name'] ?? '')) === functionKey(name!);
    return fits && (code !== null || levelFits(own, names.length)) ? [{ index, code: own }] : [];
  });
  const above = named.filter(({ code: own }) => parentsFit(own, names, rows, year));
  const found = code !== null || named.length === 1 ? named : above;
  if (found.length !== 1) return null;
  const cell = cellIn(rows, table, found[0]!.index, 'total');
  return cell && { ...cell, code: found[0]!.code };
}

/** A single name may be of any level; two and three are of 款 and 项. */
function levelFits(code: string, depth: number): boolean {
  return depth === 1 || code.length === 2 * depth + 1;
}

function parentsFit(code: string, names: readonly string[], rows: readonly Row[], year: number): boolean {
  return names.slice(0, -1).every((name, index) => {
    const parent = code.slice(0, 3 + 2 * index);
    const printed = rows.find((row) => row['code'] === parent)?.['name'];
    return [printed, functionSectionName(parent, year)].some(
      (each) => typeof each === 'string' && functionKey(each) === functionKey(name),
    );
  });
}

/** The line of a functional class on the expenditure side of a two-sided table. */
export function cellOfClass(
  tables: PlainTables,
  table: 'appropriation' | 'incomeExpenditure',
  column: string,
  { names, code }: FunctionName,
): (CellAt & { code: string }) | null {
  const rows = rowsOf(tables, table);
  if (names.length !== 1) return null;
  const found = rows.flatMap((row, index) =>
    row['side'] === 'expenditure' &&
    typeof row['code'] === 'string' &&
    (code !== null ? row['code'] === code : functionKey(String(row['name'] ?? '')) === functionKey(names[0]!))
      ? [index]
      : [],
  );
  if (found.length !== 1) return null;
  const cell = cellIn(rows, table, found[0]!, column);
  return cell && { ...cell, code: String(rows[found[0]!]!['code']) };
}
