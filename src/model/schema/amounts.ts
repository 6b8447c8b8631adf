import * as z from 'zod/mini';

/** The unit a table prints its amounts in. The unit belongs to the table: one document mixes 元 and 万元. */
export const unit = z.literal(['元', '千元', '万元', '亿元']);

/** Unit of a printed amount. */
export type Unit = z.infer<typeof unit>;

/** A printed amount in the unit of its table; `null` is a blank cell, `0` a printed zero. */
export const amount = z.nullable(z.number());

/** One schema for every column: building one takes long, and the tables have a hundred and fifty. */
const column = z.optional(amount);

type Columns<K extends string> = { [key in K]: typeof column };

/** Amount columns. A column the form does not have is left out; a blank cell of a column it has is `null`. */
export function columns<const K extends string>(...names: K[]): Columns<K> {
  return Object.fromEntries(names.map((key) => [key, column])) as Columns<K>;
}
