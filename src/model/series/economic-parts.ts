import { toFen, type Fen } from '../money.js';
import type { Unit } from '../schema/amounts.js';
import type { Tables } from '../schema/document.js';

/** The tables that print expenditure by economic classification. */
export type EconomicTable = 'basicExpenditure' | 'economicSummary';

/** 人员经费 or 公用经费. */
export type EconomicSide = 'personnel' | 'public';

/** Why an amount has no length in a picture; a zero has one, of nothing. */
export type AmountFlag = 'blank' | 'negative' | null;

/** One printed row: an economic 款, or a 类 that is printed without 款. */
export interface EconomicPart {
  /** 部门预算支出经济分类 code as printed; `null` where the row has none. */
  readonly code: string | null;
  readonly name: string | null;
  /** 政府预算支出经济分类 code and name beside it; `null` where the form prints none. */
  readonly govCode: string | null;
  readonly govName: string | null;
  /** In 分; `null` for a blank cell. */
  readonly amount: Fen | null;
  readonly flag: AmountFlag;
  /** The one cell that prints the amount. */
  readonly path: string;
  /** The column the whole amount stands in; `null` where it stands in both, in neither, or holds project money too. */
  readonly side: EconomicSide | null;
}

type Row = NonNullable<Tables[EconomicTable]>['rows'][number];

/** A row with what tells whether it may be counted. */
export interface EconomicRow {
  readonly kind: 'total' | 'class' | 'item';
  /** Three digits; `null` where the row's code begins with none. */
  readonly classCode: string | null;
  readonly part: EconomicPart;
}

/** The rows of the table in printed order; every amount in 分. */
export function readEconomicRows(
  id: EconomicTable,
  table: NonNullable<Tables[EconomicTable]>,
): EconomicRow[] {
  return table.rows.map((row: Row, index) => {
    const amount = fenOf(row.total, table.unit);
    const code = row.code ?? null;
    const part = Object.freeze({
      code,
      name: row.name,
      govCode: row.govCode ?? null,
      govName: row.govName ?? null,
      amount,
      flag: flagOf(amount),
      path: `tables.${id}.rows[${index}].total`,
      side: sideOf(row),
    });
    // A code of three digits is a class whatever the row calls itself: beside its items it would count twice.
    const kind = row.kind === 'item' && code !== null && /^\d{3}$/.test(code) ? 'class' : row.kind;
    return { kind, classCode: /^\d{3}/.exec(code ?? '')?.[0] ?? null, part };
  });
}

/** Why an amount cannot be drawn as a length. */
export function flagOf(amount: Fen | null): AmountFlag {
  if (amount === null) return 'blank';
  return amount < 0 ? 'negative' : null;
}

/** The one side all parts with money stand on; `null` where they differ or one of them is not known. */
export function commonSide(parts: readonly EconomicPart[]): EconomicSide | null {
  const withMoney = parts.filter((part) => part.amount);
  const sides = new Set((withMoney.length > 0 ? withMoney : parts).map((part) => part.side));
  return sides.size === 1 ? [...sides][0]! : null;
}

function sideOf(row: Row): EconomicSide | null {
  if ('project' in row && row.project) return null;
  const { personnel, public: goods } = row;
  if (personnel && goods) return null;
  if (personnel || goods) return personnel ? 'personnel' : 'public';
  // A printed zero beside a blank still says which side the row belongs to.
  const zeros = [personnel === 0, goods === 0];
  return zeros[0] === zeros[1] ? null : zeros[0] ? 'personnel' : 'public';
}

function fenOf(amount: number | null | undefined, unit: Unit): Fen | null {
  return amount === null || amount === undefined ? null : toFen(amount, unit);
}
