import { sumFen, ZERO, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import { tableState } from '../table-state.js';
import { readExpenditureRows, type FunctionRows, type PrintedCell } from './function-rows.js';
import { NATURES, type Nature } from './function-tree.js';
import { previousOf, type Difference, type PreviousAmount } from './two-sided.js';

/** The tables of money that is not the general budget. */
const FUND_TABLES = ['fundExpenditure', 'stateCapitalExpenditure'] as const;
export type FundTable = (typeof FUND_TABLES)[number];

/**
 * `figures`: with an amount; `zero`: every figure is a printed zero; `blank`: published without one; `listed`: only
 * in the contents; `unread`: published, but kept as printed; `absent`: nowhere.
 */
export type FundState = 'figures' | 'zero' | 'blank' | 'listed' | 'unread' | 'absent';

/** Expenditure for one functional item, in 分. */
export interface FundRow {
  /** Functional code; the place of a row without one. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string | null;
  /** The printed total, else the sum of basic and project. */
  readonly amount: Fen;
  readonly path: string | null;
  /** Basic and project; one part without nature where the row is not split. */
  readonly parts: readonly ({ readonly nature: Nature | null } & PrintedCell)[];
}

/** One of the two tables. */
export interface FundPanel {
  readonly table: FundTable;
  readonly state: FundState;
  readonly note: string | null;
  /** It is blank, and its note says that there is nothing to show. */
  readonly saysNone: boolean;
  /** The printed total, else the sum of the rows. */
  readonly amount: Fen;
  readonly previous: PreviousAmount | null;
  /** The deepest printed level, or the total alone. */
  readonly rows: readonly FundRow[];
  readonly difference: Difference | null;
}

/** Government-managed funds and state capital. */
export interface FundSeries {
  readonly panels: readonly FundPanel[];
}

/** Both tables with their states. @returns `null` where the document neither has nor lists one. */
export function selectFund(budget: Budget): FundSeries | null {
  const panels = FUND_TABLES.map((table) => panelOf(budget, table));
  return panels.every(({ state }) => state === 'absent') ? null : { panels };
}

function panelOf(budget: Budget, id: FundTable): FundPanel {
  const table = budget.tables[id];
  const empty = {
    table: id,
    note: table?.note ?? null,
    saysNone: false,
    amount: ZERO,
    previous: null,
    rows: [],
    difference: null,
  };
  if (!table) {
    const listed = budget.contents.some((entry) => entry.table === id);
    const unread = tableState(budget, id) === 'unread';
    return { ...empty, state: unread ? 'unread' : listed ? 'listed' : 'absent' };
  }
  if (tableState(budget, id) !== 'shown')
    return { ...empty, state: 'blank', saysNone: /无|没有|未安排/.test(table.note ?? '') };
  const { total, items } = readExpenditureRows(table, `tables.${id}`);
  const printed = total.cell('total');
  const read = [...items, ...(items.some((item) => rowOf(item)) ? [] : [total])];
  const rows = read.flatMap((item) => rowOf(item) ?? []);
  const sum = sumFen(rows.map(({ amount }) => amount));
  const figure = rows.some(({ amount }) => amount !== 0) || (printed?.amount ?? 0) !== 0;
  const totalRow = table.rows.findIndex(({ kind }) => kind === 'total');
  return {
    ...empty,
    state: figure ? 'figures' : 'zero',
    amount: printed?.amount ?? sum,
    previous: previousOf(table, totalRow, 'total'),
    rows,
    difference:
      printed && printed.amount !== sum
        ? { name: table.rows[totalRow]?.name ?? '', printed: printed.amount, sum }
        : null,
  };
}

function rowOf(item: FunctionRows): FundRow | null {
  const total = item.cell('total');
  const natures = NATURES.flatMap((nature) => {
    const cell = item.cell(nature);
    return cell ? [{ nature, ...cell }] : [];
  });
  const parts = natures.length > 0 || !total ? natures : [{ nature: null, ...total }];
  if (parts.length === 0) return null;
  const { key, code, name } = item;
  const amount = total?.amount ?? sumFen(parts.map((part) => part.amount));
  return { key, code, name, amount, path: total?.path ?? null, parts };
}
