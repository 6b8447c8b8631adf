import * as z from 'zod/mini';
import { amount, unit } from './amounts.js';
import { code, name, paragraph, wholeNumber, year } from './text.js';

/** The most rows one table may have. */
export const MAX_ROWS = 5000;

/** A previous-year figure beside a cell of this year, in the table's unit, with where it comes from. */
const previousFigure = z.strictObject({
  /** Index of the row in `rows`. */
  row: wholeNumber(0, MAX_ROWS),
  /** Column id within that row. */
  column: code,
  amount,
  /** `printed` in the disclosure, or `derived` from a stated change ("减少 6.8 万元"). */
  origin: z.enum(['printed', 'derived']),
  /** Id of the narrative fact it was derived from. */
  fact: z.optional(code),
});

/** Previous-year figures of a table. */
const previous = z.strictObject({
  year,
  figures: z.array(previousFigure).check(z.maxLength(MAX_ROWS)),
});

/** What every statutory table has: title, unit, printed decimal places, note and rows. */
export function table<Row extends z.ZodMiniType, Extra extends z.core.$ZodLooseShape = {}>(
  row: Row,
  extra: Extra = {} as Extra,
) {
  return z.strictObject({
    title: name,
    unit,
    /** Decimal places the table prints. */
    decimals: wholeNumber(0, 10),
    /** Form number as printed, such as 预算公开01表. */
    form: z.optional(name),
    /** The 部门名称 line above the table. */
    department: z.optional(name),
    /** 备注, 注 or 说明 below the table. */
    note: z.optional(paragraph),
    rows: z.array(row).check(z.maxLength(MAX_ROWS)),
    previous: z.optional(previous),
    ...extra,
  });
}
