import { subtractFen, sumFen, toFen, type Fen } from '../money.js';
import type { Budget, Tables } from '../schema/document.js';

/** The tables with income on the left and expenditure on the right. */
export type TwoSidedTable = 'incomeExpenditure' | 'appropriation';
type Table = NonNullable<Tables[TwoSidedTable]>;
type Row = Table['rows'][number];

/** One side of a two-sided table. */
export type Side = Row['side'];

/** The budgets that fiscal appropriation comes from. */
export const FUNDS = ['general', 'fund', 'stateCapital'] as const;
export type Fund = (typeof FUNDS)[number];

/** Last year's figure of a cell in 分. */
export interface PreviousAmount {
  readonly amount: Fen;
  readonly origin: 'printed' | 'derived';
  readonly year: number;
}

/** One line of one side. Amounts in 分. */
export interface TwoSidedLine {
  /** Index of its row in the table. */
  readonly row: number;
  readonly kind: Row['kind'];
  /** Numbering and name as printed. */
  readonly number: string;
  readonly name: string;
  /** Source of income or functional class; `null` where the form gives neither. */
  readonly key: string | null;
  /** The cell that prints the amount; `null` for a sum. */
  readonly path: string | null;
  /** As printed; a class of the appropriation table without a total is the sum of its budgets. */
  readonly amount: Fen | null;
  readonly previous: PreviousAmount | null;
  /** Part of the sum of its side: neither a total nor a line that another one includes. */
  readonly counts: boolean;
}

/** A printed figure that is not the sum of its lines. */
export interface Difference {
  readonly name: string;
  readonly printed: Fen;
  readonly sum: Fen;
}

/** One side with each amount read once. */
export interface TwoSidedSide {
  readonly side: Side;
  /** All lines as printed. */
  readonly lines: readonly TwoSidedLine[];
  /** The lines that count and are not blank. */
  readonly parts: readonly TwoSidedLine[];
  /** Sum of the parts. */
  readonly sum: Fen;
  /** 总计, where the form has that line. */
  readonly total: TwoSidedLine | null;
  /** The printed total; where it is blank, 本年合计 with what is carried; else the sum. */
  readonly whole: Fen;
  readonly differences: readonly Difference[];
}

/** Reads one side of a two-sided table; without the table, a side without lines. */
export function readSide(budget: Budget, id: TwoSidedTable, side: Side): TwoSidedSide {
  const table: Table | undefined = budget.tables[id];
  const lines = table ? readLines(table, id, side) : [];
  const parts = lines.filter((line) => line.counts && line.amount !== null);
  const sum = amountOf(parts);
  const total = lines.filter(({ kind }) => kind === 'total').at(-1) ?? null;
  const subtotals = lines.filter(({ kind }) => kind === 'subtotal');
  // Of several subtotals none is known to be 本年合计.
  const subtotal = subtotals.length === 1 ? subtotals[0]! : null;
  const carried = amountOf(parts.filter(isCarried));
  const stated = subtotal?.amount == null ? sum : sumFen([subtotal.amount, carried]);
  const check = (line: TwoSidedLine | null, of: Fen): Difference[] =>
    line === null || line.amount === null || line.amount === of || parts.length === 0
      ? []
      : [{ name: line.name, printed: line.amount, sum: of }];
  return {
    side,
    lines,
    parts,
    sum,
    total,
    whole: total?.amount ?? stated,
    differences: [...check(subtotal, subtractFen(sum, carried)), ...check(total, stated)],
  };
}

/** The first figure of last year for a cell of a table. */
export function previousOf(
  table: Pick<Table, 'unit' | 'previous'>,
  row: number,
  column: string,
): PreviousAmount | null {
  const figure = table.previous?.figures.find((each) => each.row === row && each.column === column);
  const amount = figure && figure.amount !== null ? toFen(figure.amount, table.unit) : null;
  return figure && amount !== null ? { amount, origin: figure.origin, year: table.previous!.year } : null;
}

/** Sum of lines in 分. */
function amountOf(lines: readonly TwoSidedLine[]): Fen {
  return sumFen(lines.map(({ amount }) => amount));
}

function readLines(table: Table, id: TwoSidedTable, side: Side): TwoSidedLine[] {
  const rows: readonly Row[] = table.rows;
  const column = id === 'appropriation' && side === 'expenditure' ? 'total' : 'amount';
  const cellOf = (row: Row): number | null =>
    (row as { total?: number | null; amount?: number | null })[column] ?? null;
  // The budgets of what is carried over are parts of 上年结转, where that line has an amount.
  const carries = rows.some(
    (row) => row.side === side && row.kind === 'carry' && !isCarriedPart(row) && cellOf(row) !== null,
  );
  /** Amount of the line that 其中 lines belong to. */
  let whole: number | null = null;
  return rows.flatMap((row, index): TwoSidedLine[] => {
    if (row.side !== side) return [];
    const { kind, number = '', name } = row;
    const cell = cellOf(row);
    const included = kind === 'ofWhich' ? whole !== null : isCarriedPart(row) && carries;
    if (kind !== 'ofWhich') whole = cell;
    const funds = cell === null && 'general' in row ? FUNDS.flatMap((fund) => row[fund] ?? []) : [];
    const amounts = (cell === null ? funds : [cell]).map((amount) => toFen(amount, table.unit));
    return [
      {
        row: index,
        kind,
        number,
        name,
        key: keyOf(row),
        path: funds.length > 0 ? null : `tables.${id}.rows[${index}].${column}`,
        amount: amounts.length > 0 && !amounts.includes(null) ? sumFen(amounts) : null,
        previous: previousOf(table, index, column),
        counts: !included && kind !== 'subtotal' && kind !== 'total',
      },
    ];
  });
}

function keyOf(row: Row): string | null {
  if (row.side === 'expenditure') return row.code ?? null;
  return row.source ?? (row.kind === 'carry' ? 'carry' : null);
}

/** A budget of 上年结转. */
function isCarriedPart(row: Row): boolean {
  return row.side === 'income' && /^c[A-Z]/.test(row.source ?? '');
}

/** What 本年合计 does not include. */
export function isCarried({ kind, key }: Pick<TwoSidedLine, 'kind' | 'key'>): boolean {
  return kind === 'carry' || /^(c[A-Z]|supplement$)/.test(key ?? '');
}
