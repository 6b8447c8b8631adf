import type { Unit } from '../../../../../src/model/schema/amounts.js';
import type { Ledger } from './ledger.js';

/** How one document prints what all documents print. */
export interface Style {
  readonly unit: Unit;
  /** What stands in a cell without an amount. */
  readonly nothing: 0 | null;
  /** The 部门名称 line above each table. */
  readonly department: string;
}

/** Title, unit and places of a table. */
export function headOf(title: string, { unit, department }: Style) {
  return { title, unit, decimals: 2, department };
}

/** The note of a table without an amount. */
export function emptyNote({ year }: Ledger, money: string): string {
  return `本部门${year}年没有使用${money}安排的支出，故本表无数据。`;
}
