import * as z from 'zod/mini';
import { placesOf } from '../money.js';
import { amount, unit, type Unit } from './amounts.js';
import { code, name, optionalCode, optionalName, optionalParagraph, wholeNumber, year } from './text.js';

/** The most rows one table may have. */
export const MAX_ROWS = 5000;

/** Previous-year figures of a table. */
const previous = z.lazy(() =>
  z.strictObject({
    year,
    /** Each beside a cell of this year, in the table's unit, with where it comes from. */
    figures: z
      .array(
        z.strictObject({
          /** Index of the row in `rows`. */
          row: wholeNumber(0, MAX_ROWS),
          /** Column id within that row. */
          column: code,
          amount,
          /** `printed` in the disclosure, or `derived` from a stated change ("减少 6.8 万元"). */
          origin: z.literal(['printed', 'derived']),
          /** Id of the narrative fact it was derived from. */
          fact: optionalCode,
        }),
      )
      .check(z.maxLength(MAX_ROWS)),
  }),
);
const optionalPrevious = z.optional(previous);

/** Typed as filled in: by the check of the table, which sees the amounts. */
const decimals = z.optional(wholeNumber(0, 10)) as unknown as z.ZodMiniDefault<z.ZodMiniNumber<number>>;

/** What every statutory table has: title, unit, printed decimal places, note and rows. */
export function table<Row extends z.ZodMiniType, Extra extends z.core.$ZodLooseShape = {}>(
  row: Row,
  extra: Extra = {} as Extra,
) {
  return z
    .strictObject({
      title: name,
      unit,
      /** Decimal places the table prints; where they are left out, those of its finest amount. */
      decimals,
      /** Form number as printed, such as 预算公开01表. */
      form: optionalName,
      /** The 部门名称 line above the table. */
      department: optionalName,
      /** 备注, 注 or 说明 below the table. */
      note: optionalParagraph,
      rows: z.array(row).check(z.maxLength(MAX_ROWS)),
      previous: optionalPrevious,
      ...extra,
    })
    .check(z.overwrite(fillDecimals));
}

/** What the check sees of any table. */
interface Filled {
  title: string;
  unit: Unit;
  decimals?: number;
  rows: readonly object[];
  budget?: object;
}

function fillDecimals<Table extends object>(table: Table): Table {
  const { title, unit, decimals, ...rest } = table as unknown as Filled;
  if (decimals !== undefined) return table;
  const amounts = [...rest.rows, rest.budget ?? {}].flatMap(Object.values) as unknown[];
  const places = amounts.reduce<number>(
    (most, value) => (typeof value === 'number' ? placesOf(value, most) : most),
    0,
  );
  return { title, unit, decimals: places, ...rest } as unknown as Table;
}
