import { cellAt, isPrinted, type Cell } from '../cells.js';
import type { Check } from '../check.js';
import { readSide } from '../read.js';
import { remembered } from '../remembered.js';
import { addsUp } from '../row/adds-up.js';
import type { Budget } from '../../schema/document.js';
import { isCarried, type Side, type TwoSidedTable } from '../../series/two-sided.js';

/** One amount column of one side of a two-sided table, its lines sorted by role. */
export interface SideColumn {
  /** 本年合计; `null` where the form has no such line, or several. */
  readonly subtotal: Cell | null;
  /** 总计; `null` where the form has no such line. */
  readonly total: Cell | null;
  /** Lines of this year, each amount once: no 其中 lines beside their whole. */
  readonly items: readonly Cell[];
  /** What is carried over or drawn from reserves; no part of 本年合计. */
  readonly carried: readonly Cell[];
  /** The budgets of 上年结转, where both that line and one of them print an amount. */
  readonly carriedParts: { readonly whole: Cell; readonly parts: readonly Cell[] } | null;
}

const COLUMNS: Readonly<Record<TwoSidedTable, Readonly<Record<Side, readonly string[]>>>> = {
  incomeExpenditure: { income: ['amount'], expenditure: ['amount', 'personnel', 'public', 'project'] },
  appropriation: {
    income: ['amount'],
    expenditure: ['total', 'general', 'fiscal', 'fund', 'stateCapital'],
  },
};

/** Reads one side of 收支总表 or 财政拨款收支总表, column by column; columns the form does not have are left out. */
export const sideColumns = remembered((budget, table: TwoSidedTable, side: Side): readonly SideColumn[] => {
  const { lines } = readSide(budget, table, side);
  const subtotals = lines.filter(({ kind }) => kind === 'subtotal');
  const total = lines.findLast(({ kind }) => kind === 'total');
  const counted = lines.filter(({ counts }) => counts);
  const carries = lines.filter(({ kind, key }) => kind === 'carry' && !isPartOfCarry(key));
  return COLUMNS[table][side].flatMap((column): SideColumn[] => {
    const at = ({ row }: { row: number }) => cellAt(budget, table, row, column) ?? [];
    const cells = {
      subtotal: subtotals.length === 1 ? subtotals.flatMap(at)[0]! : null,
      total: (total && [total].flatMap(at)[0]) ?? null,
      items: counted.filter((line) => !isReserve(line)).flatMap(at),
      carried: counted.filter(isReserve).flatMap(at),
      carriedParts: carries.length === 1 ? partsOfCarry(carries.flatMap(at)[0], lines, at) : null,
    };
    return cells.total || cells.subtotal ? [{ ...cells, subtotal: cells.subtotal ?? null }] : [];
  });
});

/** 收入总计 or 支出总计 in the column of the whole; not the sum of the others, which may not all be printed. */
export function sideTotal(budget: Budget, table: TwoSidedTable, side: Side): Cell | null {
  const [whole] = COLUMNS[table][side];
  const columns = sideColumns(budget, table, side);
  return columns.find(({ total }) => total?.path.endsWith(`.${whole}`))?.total ?? null;
}

function partsOfCarry(
  whole: Cell | undefined,
  lines: readonly { row: number; key: string | null }[],
  at: (line: { row: number }) => Cell | never[],
): SideColumn['carriedParts'] {
  const parts = lines.filter(({ key }) => isPartOfCarry(key)).flatMap(at);
  return whole && isPrinted(whole) && parts.some(isPrinted) ? { whole, parts } : null;
}

function isPartOfCarry(key: string | null): boolean {
  return /^c[A-Z]/.test(key ?? '');
}

/** Carried over, or 用事业基金、非财政拨款结余弥补收支差额, by its role or by its name. */
function isReserve(line: Parameters<typeof isCarried>[0] & { name: string }): boolean {
  return isCarried(line) || /结转|结余|弥补/.test(line.name);
}

/** 本年合计 = Σ lines of this year. */
export function* subtotalChecks(columns: readonly SideColumn[]): Generator<Check> {
  for (const { subtotal, items } of columns) {
    const check = subtotal && addsUp(subtotal, items);
    if (check) yield check;
  }
}

/** 总计 = 本年合计 + what is carried; where 本年合计 is not there or blank, its lines instead of it. */
export function* totalChecks(columns: readonly SideColumn[]): Generator<Check> {
  for (const { subtotal, total, items, carried } of columns) {
    const thisYear = subtotal && isPrinted(subtotal) ? [subtotal] : items;
    const check = total && addsUp(total, [...thisYear, ...carried]);
    if (check) yield check;
  }
}
