import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';

/** Tables by function: their `code` is a functional code (支出功能分类), joined from 类, 款 and 项. */
export const FUNCTION_TABLES = [
  'income',
  'expenditure',
  'generalExpenditure',
  'fundExpenditure',
  'stateCapitalExpenditure',
] as const satisfies readonly TableId[];

/** Tables by economic nature: `code` 部门预算 and `govCode` 政府预算 支出经济分类. */
export const ECONOMIC_TABLES = ['basicExpenditure', 'economicSummary'] as const satisfies readonly TableId[];

/** Tables whose `code` is the one of a project. */
export const PROJECT_TABLES = ['projects', 'projectPerformance'] as const satisfies readonly TableId[];

type CodeTable = (typeof FUNCTION_TABLES | typeof ECONOMIC_TABLES | typeof PROJECT_TABLES)[number];

/** What the rows of tables with codes share. */
interface Row {
  readonly kind: string;
  readonly code?: string;
  readonly name?: string | null;
  readonly govCode?: string;
  readonly govName?: string;
}

/** A printed code with the name beside it. */
export interface Coded {
  readonly table: CodeTable;
  readonly row: number;
  readonly kind: string;
  /** Half-width, without layout spaces; otherwise as printed. */
  readonly code: string;
  /** The empty text where no name is printed. */
  readonly name: string;
  readonly codePath: string;
  readonly namePath: string;
}

/** The rows of a table with codes; none where it is absent. */
export function rowsOf(budget: Budget, table: CodeTable): readonly Row[] {
  return (budget.tables[table]?.rows ?? []) as readonly Row[];
}

/** A code as it is compared. */
export function plain(code: string): string {
  return code.normalize('NFKC').replace(/\s+/g, '');
}

/** Every code of some tables that stands in the column 科目编码 or 项目编码. */
export function codesOf(budget: Budget, tables: readonly CodeTable[]): Coded[] {
  return coded(budget, tables, 'code', 'name');
}

/** Every economic code: those of the 部门预算, then those of the 政府预算 classification. */
export function economicCodesOf(budget: Budget): Coded[] {
  return [...codesOf(budget, ECONOMIC_TABLES), ...coded(budget, ECONOMIC_TABLES, 'govCode', 'govName')];
}

/** Whether a row prints an amount other than zero. */
export function hasMoney(row: object): boolean {
  return Object.values(row).some((cell) => typeof cell === 'number' && cell !== 0);
}

function coded(
  budget: Budget,
  tables: readonly CodeTable[],
  code: 'code' | 'govCode',
  name: 'name' | 'govName',
): Coded[] {
  return tables.flatMap((table) =>
    rowsOf(budget, table).flatMap((row, index): Coded[] => {
      const printed = row[code];
      if (printed === undefined || row.kind === 'total') return [];
      const path = `tables.${table}.rows[${index}]`;
      return [
        {
          table,
          row: index,
          kind: row.kind,
          code: plain(printed),
          name: row[name]?.trim() ?? '',
          codePath: `${path}.${code}`,
          namePath: `${path}.${name in row ? name : code}`,
        },
      ];
    }),
  );
}
