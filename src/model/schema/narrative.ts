import * as z from 'zod/mini';
import { amount, unit } from './amounts.js';
import { code, listOf, name, optionalName, optionalParagraph } from './text.js';

/** A statement with a figure in part two, 部门预算情况说明. */
const fact = z.lazy(() => {
  /** Path of a cell in this document, such as `tables.expenditure.rows[3].basic`. */
  const cell = z.optional(
    z.string().check(z.regex(/^tables\.[A-Za-z]+(\.budget|\.rows\[\d+\])\.[A-Za-z]+$/)),
  );
  const unsigned = z.optional(z.number().check(z.minimum(0)));
  const about = {
    id: code,
    /** Id of the section the statement stands in. */
    section: code,
    /** What is spoken of, in the words of the text: 收入总计, 基本支出 … */
    subject: name,
    /** The cell the statement speaks of, where a table has it. */
    cell,
    /** The figures as printed, such as “占 72.86%”. */
    printed: name,
  };
  return z.discriminatedUnion('kind', [
    /** 收入总计 462.78 万元. */
    z.strictObject({ kind: z.literal('amount'), ...about, amount, unit }),
    /** 占 72.86%; `of` is the cell of the whole. */
    z.strictObject({ kind: z.literal('share'), ...about, of: cell, percent: z.number() }),
    /** 减少 7.9 万元，下降 1.68%，主要原因…; `amount` and `percent` without sign. */
    z.strictObject({
      kind: z.literal('change'),
      ...about,
      direction: z.literal(['increase', 'decrease', 'unchanged']),
      amount: unsigned,
      unit: z.optional(unit),
      percent: unsigned,
      reason: optionalParagraph,
    }),
    /** 共有车辆 0 辆. */
    z.strictObject({ kind: z.literal('count'), ...about, count: z.number(), measure: name }),
  ]);
});

/** Part two of the disclosure: its sections and every figure stated in them. */
export const narrative = z.lazy(() =>
  z.prefault(
    z.strictObject({
      sections: listOf(
        z.strictObject({ id: code, number: optionalName, title: name, text: optionalParagraph }),
        100,
      ),
      facts: listOf(fact, 1000),
    }),
    {},
  ),
);

/** One statement with a figure. */
export type Fact = z.infer<typeof fact>;
