import type { Budget } from '../schema/document.js';
import { tableState, type TableState } from '../table-state.js';
import { readIncomeTable, type IncomeTable, type SourceAmount } from './income-table.js';
import { readSide } from './two-sided.js';

/** Income by source, and by unit and function where the table has them. */
export interface IncomeSeries extends IncomeTable {
  /** Where the figures come from. */
  readonly table: 'income' | 'incomeExpenditure';
  /** State of 收入总表 itself, and whether the contents list it. */
  readonly state: TableState;
  readonly listed: boolean;
}

/** 收入总表, else the income side of 收支总表. @returns `null` where neither has an amount. */
export function selectIncome(budget: Budget): IncomeSeries | null {
  const state = tableState(budget, 'income');
  const listed = budget.contents.some(({ table }) => table === 'income');
  const table = budget.tables.income;
  if (table && state === 'shown') return { table: 'income', state, listed, ...readIncomeTable(table) };
  const side = readSide(budget, 'incomeExpenditure', 'income');
  if (side.lines.every(({ amount }) => amount === null)) return null;
  const sources = side.parts.map(({ key, path, name, amount, row }): SourceAmount => ({
    source: key ?? `rows[${row}]`,
    name,
    amount,
    path,
  }));
  const path = (side.total?.amount === null ? null : side.total?.path) ?? null;
  const total = { key: '', name: null, amount: side.whole, path, sources };
  return {
    table: 'incomeExpenditure',
    state,
    listed,
    total,
    previous: side.total?.previous ?? null,
    units: [],
    classes: [],
    differences: side.differences,
  };
}
