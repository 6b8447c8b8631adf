import { groupBy } from '../group-by.js';
import { sumFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import {
  commonSide,
  flagOf,
  readEconomicRows,
  type AmountFlag,
  type EconomicPart,
  type EconomicRow,
  type EconomicSide,
  type EconomicTable,
} from './economic-parts.js';
import { selectCrosswalk, type Crosswalk } from './economic-crosswalk.js';

/** One 部门 economic 款 with the rows that print it; several where it stands under several 政府 codes. */
export interface EconomicItem {
  /** Unique in the series: the code, `301/301` for a class printed without 款, `row-4` for a row without a code. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
  /** Sum of the parts in 分; `null` where all of them are blank. */
  readonly amount: Fen | null;
  readonly flag: AmountFlag;
  readonly side: EconomicSide | null;
  /** In printed order. */
  readonly parts: readonly EconomicPart[];
}

/** One 部门 economic 类. */
export interface EconomicClass {
  /** The code; `none` for the rows whose code names no class. */
  readonly id: string;
  readonly code: string | null;
  /** Name of the printed class row, else `null`. */
  readonly name: string | null;
  /** The printed subtotal where there is one, else the sum of the items; in 分. */
  readonly amount: Fen | null;
  /** Sum of the items where that is not the amount, else `null`. */
  readonly itemSum: Fen | null;
  readonly flag: AmountFlag;
  /** The cell that prints the amount; `null` for a sum. */
  readonly path: string | null;
  readonly side: EconomicSide | null;
  /** Largest first; negative and blank ones last. */
  readonly items: readonly EconomicItem[];
}

/** Expenditure by economic classification, as printed. */
export interface EconomicSeries extends Crosswalk {
  readonly table: EconomicTable;
  /** The printed 合计 in 分; `null` where it is not printed. */
  readonly total: Fen | null;
  readonly totalPath: string | null;
  /** Sum of all parts in 分, whatever the printed 合计 says. */
  readonly sum: Fen;
  /** By code; rows whose code names no class come last. */
  readonly classes: readonly EconomicClass[];
}

/**
 * Expenditure by 部门 economic class and item, with the 政府 classification beside it. Read from 一般公共预算基本支出表,
 * else from 支出经济分类汇总表. A printed class subtotal is never added to its items; it is a part itself only where
 * no item of that class is printed.
 * @returns `null` when neither table has a row with an amount.
 */
export function selectEconomic(budget: Budget): EconomicSeries | null {
  for (const id of ['basicExpenditure', 'economicSummary'] as const) {
    const table = budget.tables[id];
    const rows = table ? readEconomicRows(id, table) : [];
    if (rows.some((row) => row.part.amount !== null)) return seriesOf(id, rows);
  }
  return null;
}

function seriesOf(table: EconomicTable, rows: readonly EconomicRow[]): EconomicSeries {
  const counted = rows.filter((row) => row.kind !== 'total');
  const groups = groupBy(counted, (row) => row.classCode);
  const leaves = leavesOf(counted);
  const total = rows.find((row) => row.kind === 'total' && row.part.amount !== null)?.part;
  return Object.freeze({
    table,
    total: total?.amount ?? null,
    totalPath: total?.path ?? null,
    sum: sumFen(leaves.map((part) => part.amount)),
    classes: Object.freeze(
      [...groups].sort(([a], [b]) => byCode(a, b)).map(([code, group]) => classOf(code, group)),
    ),
    ...selectCrosswalk(leaves),
  });
}

/** The rows that are counted: items, and the class rows of those classes that have no items; in printed order. */
function leavesOf(rows: readonly EconomicRow[]): EconomicPart[] {
  const withItems = new Set(rows.flatMap((row) => (row.kind === 'item' ? [row.classCode] : [])));
  return rows.filter((row) => row.kind === 'item' || !withItems.has(row.classCode)).map((row) => row.part);
}

function classOf(code: string | null, group: readonly EconomicRow[]): EconomicClass {
  const printed = group.filter((row) => row.kind === 'class').map((row) => row.part);
  const withAmount = printed.filter((part) => part.amount !== null);
  const leaves = leavesOf(group);
  const sum = sumOf(leaves);
  const amount = sumOf(withAmount) ?? sum;
  return Object.freeze({
    id: code ?? 'none',
    code,
    name: printed.find((part) => part.name !== null)?.name ?? null,
    amount,
    itemSum: sum === amount ? null : sum,
    flag: flagOf(amount),
    path: withAmount.length === 1 ? withAmount[0]!.path : null,
    side: commonSide(leaves),
    items: Object.freeze(itemsOf(code, leaves).sort((a, b) => rankOf(b.amount) - rankOf(a.amount))),
  });
}

function itemsOf(classCode: string | null, leaves: readonly EconomicPart[]): EconomicItem[] {
  const idOf = ({ code, path }: EconomicPart) =>
    code === null ? `row-${/\d+/.exec(path)![0]}` : code === classCode ? `${code}/${code}` : code;
  return [...groupBy(leaves, idOf)].map(([id, parts]) => {
    const amount = sumOf(parts);
    return Object.freeze({
      id,
      code: parts[0]!.code,
      name: parts.find((part) => part.name !== null)?.name ?? null,
      amount,
      flag: flagOf(amount),
      side: commonSide(parts),
      parts: Object.freeze(parts),
    });
  });
}

/** Sum of what is printed; `null`, not zero, where nothing is. */
function sumOf(parts: readonly EconomicPart[]): Fen | null {
  return parts.some((part) => part.amount !== null) ? sumFen(parts.map((part) => part.amount)) : null;
}

/** Blank comes after every amount; a finite number, so that two blanks compare as equal. */
function rankOf(amount: Fen | null): number {
  return amount ?? -Number.MAX_VALUE;
}

function byCode(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
