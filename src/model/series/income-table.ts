import { groupBy } from '../group-by.js';
import { sumFen, toFen, type Fen } from '../money.js';
import type { Tables } from '../schema/document.js';
import { readExpenditureRows, type FunctionRows, type PrintedCell } from './function-rows.js';
import { previousOf, type Difference, type PreviousAmount } from './two-sided.js';

type Table = NonNullable<Tables['income']>;

/** Columns of 收入总表 that add up to its total, in the order of the forms. */
export const INCOME_COLUMNS = [
  'general',
  'fiscal',
  'fund',
  'stateCapital',
  'special',
  'institutional',
  'business',
  'superior',
  'affiliated',
  'other',
  'own',
  'carry',
  'cGeneral',
  'cFund',
  'cStateCapital',
  'cSpecial',
  'cOwn',
] as const;

/** What 上年结转结余 consists of, where the form splits it. */
export const CARRIED_COLUMNS: readonly string[] = INCOME_COLUMNS.slice(INCOME_COLUMNS.indexOf('carry') + 1);

/** Columns that sum up others: left out where the table prints an amount other than zero in one of those. */
const WHOLES: Partial<Record<IncomeColumn, readonly IncomeColumn[]>> = {
  fiscal: ['general', 'fund', 'stateCapital'],
  own: ['institutional', 'business', 'superior', 'affiliated', 'other'],
};

type IncomeColumn = (typeof INCOME_COLUMNS)[number];

/** Income from one source, in 分. */
export interface SourceAmount {
  /** Column or source id, such as `general`; the path where the form gives none. */
  readonly source: string;
  /** As printed; `null` for a column. */
  readonly name: string | null;
  readonly amount: Fen | null;
  /** The cell that prints the amount; `null` for a sum. */
  readonly path: string | null;
}

/** Income of the department, a unit or a functional class. */
export interface IncomeRow {
  /** `unit:` with a unit's code, a functional code, or the place of a row without one. */
  readonly key: string;
  readonly name: string | null;
  /** The printed total, else the sum of the sources. */
  readonly amount: Fen | null;
  readonly path: string | null;
  readonly sources: readonly SourceAmount[];
}

/** What 收入总表 prints, each amount read once. */
export interface IncomeTable {
  readonly total: IncomeRow;
  /** Last year's total. */
  readonly previous: PreviousAmount | null;
  readonly units: readonly IncomeRow[];
  readonly classes: readonly IncomeRow[];
  /** Printed totals that are not the sums of their sources. */
  readonly differences: readonly Difference[];
}

/** The reader of function rows looks at heads alone and so reads the columns of this table just as well. */
const readRows = readExpenditureRows as unknown as (
  table: Table,
  path: string,
) => Record<'total', Cells> & { items: Cells[]; subtotals: Map<string, Cells> };
type Cells = Omit<FunctionRows, 'cell'> & { cell(column: IncomeColumn | 'total'): PrintedCell | null };

/** Reads 收入总表 by source, unit and functional class. */
export function readIncomeTable(table: Table): IncomeTable {
  const columns = countedIncomeColumns(table);
  const rows = readRows(table, 'tables.income');
  const read = (key: string, of: Cells) => incomeRow(key, of.name, of.cell, columns);
  const units = unitsOf(table).map(([key, name, cell]) => incomeRow(key, name, cell, columns));
  const classes = [...groupBy(rows.items, ({ code, key }) => code?.slice(0, 3) ?? key)].map(
    ([key, items]) => {
      const own = rows.subtotals.get(key) ?? (items.length === 1 && items[0]!.key === key ? items[0]! : null);
      return own
        ? read(key, own)
        : sumRows(
            key,
            items.map((item) => read('', item)),
          );
    },
  );
  const printedTotal = read('', rows.total);
  const total =
    printedTotal.sources.length > 0
      ? printedTotal
      : { ...sumRows('', units.length > 0 ? units : classes), ...withAmount(printedTotal) };
  return {
    total,
    previous: previousOf(
      table,
      table.rows.findIndex(({ kind }) => kind === 'total'),
      'total',
    ),
    units,
    classes,
    differences: [total, ...units, ...classes].flatMap(differenceOf),
  };
}

/**
 * The columns that print an amount and add up to the total: none that another one includes. What is carried over is one
 * of them, and what it consists of only where the table does not sum it up.
 */
export function countedIncomeColumns(table: Table): IncomeColumn[] {
  const prints = (column: IncomeColumn) => table.rows.some((row) => typeof row[column] === 'number');
  return INCOME_COLUMNS.filter(prints).filter((column) =>
    CARRIED_COLUMNS.includes(column)
      ? !prints('carry')
      : !WHOLES[column]?.some((part) => table.rows.some((row) => row[part])),
  );
}

/** Name and total of a row that prints no sources. */
function withAmount({ name, amount, path }: IncomeRow): Partial<IncomeRow> {
  return amount === null ? {} : { name, amount, path };
}

function differenceOf({ name, amount, sources }: IncomeRow): Difference[] {
  const sum = sumFen(sources.map((source) => source.amount));
  return amount === null || sources.length === 0 || sum === amount
    ? []
    : [{ name: name ?? '', printed: amount, sum }];
}

/** Units with their cells, without those whose subordinate units have rows of their own. */
function unitsOf(table: Table): [string, string | null, Cells['cell']][] {
  const codes = table.rows.flatMap(({ kind, unitCode }) => (kind === 'unit' && unitCode ? [unitCode] : []));
  return table.rows.flatMap((row, index): [string, string | null, Cells['cell']][] => {
    const { kind, unitCode, name } = row;
    if (kind !== 'unit') return [];
    if (unitCode && codes.some((code) => code !== unitCode && code.startsWith(unitCode))) return [];
    const path = `tables.income.rows[${index}]`;
    const cell: Cells['cell'] = (column) => {
      const amount = typeof row[column] === 'number' ? toFen(row[column], table.unit) : null;
      return amount === null ? null : { amount, path: `${path}.${column}` };
    };
    return [[unitCode ? `unit:${unitCode}` : `rows[${index}]`, name, cell]];
  });
}

function incomeRow(
  key: string,
  name: string | null,
  cell: Cells['cell'],
  columns: readonly IncomeColumn[],
): IncomeRow {
  const sources = columns.flatMap((source) => {
    const printed = cell(source);
    return printed ? [{ source, name: null, ...printed }] : [];
  });
  const total = cell('total');
  const sum = sources.length > 0 ? sumFen(sources.map(({ amount }) => amount)) : null;
  return { key, name, amount: total?.amount ?? sum, path: total?.path ?? null, sources };
}

/** Rows added up source by source. */
function sumRows(key: string, rows: readonly IncomeRow[]): IncomeRow {
  const bySource = groupBy(
    rows.flatMap(({ sources }) => sources),
    ({ source }) => source,
  );
  const sources = INCOME_COLUMNS.flatMap((source) => {
    const cells = bySource.get(source);
    return cells
      ? [{ source, name: null, path: null, amount: sumFen(cells.map(({ amount }) => amount)) }]
      : [];
  });
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  return { key, name: null, amount: amounts.length > 0 ? sumFen(amounts) : null, path: null, sources };
}
