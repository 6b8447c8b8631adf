import * as z from 'zod/mini';
import { unit } from './amounts.js';
import { MAX_ROWS } from './table.js';
import { TABLE_IDS } from '../../places/table-ids.js';
import { name, optionalName, paragraph } from './text.js';

/** The most columns a table kept as printed may have. */
export const MAX_COLUMNS = 200;

/**
 * Tables of the disclosure that are none of the thirteen, or one of them that could not be read: kept as printed, so
 * that nobody takes them for missing.
 */
export const unreadTables = z.optional(
  z
    .array(
      z.strictObject({
        /** As printed; empty where the table has none. */
        title: name,
        unit: z.optional(unit),
        /** Rows from the top, each with its cells from the left. A merged cell stands once, at its first row and column. */
        cells: z.array(z.array(paragraph).check(z.maxLength(MAX_COLUMNS))).check(z.maxLength(MAX_ROWS)),
        /** Which of the thirteen it is by its title; left out for any other table. */
        table: z.optional(z.literal(TABLE_IDS)),
        /** Where it stands in the published files. */
        place: optionalName,
      }),
    )
    .check(z.maxLength(100)),
);

/** A table kept as printed. */
export type UnreadTable = NonNullable<z.output<typeof unreadTables>>[number];
