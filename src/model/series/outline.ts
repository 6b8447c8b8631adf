import type { Budget } from '../schema/document.js';
import { PARTS } from '../schema/document.js';
import { TABLE_IDS, type TableId } from '../schema/tables.js';
import { contentsStates, tableState, type TableState } from '../table-state.js';

/** A part of the disclosure: 概况, 情况说明, 名词解释 or 预算表. */
export type Part = (typeof PARTS)[number];

/** A table as it stands in the contents, or, not listed there, in the document. */
export interface OutlineTable {
  table: TableId | null;
  number: string | null;
  title: string;
  /** `null` for an entry of the contents that is none of the statutory tables. */
  state: TableState | null;
  /** Whether the contents list it. */
  listed: boolean;
}

/** What a disclosure consists of, in its own order. */
export interface Outline {
  parts: Part[];
  tables: OutlineTable[];
}

/** The parts of the document in its order, those it does not name at the end, and its tables as the contents list them. */
export function selectOutline(budget: Budget): Outline {
  const listed = contentsStates(budget).map((entry) => ({ ...entry, listed: true }));
  const names = new Set(listed.map(({ table }) => table));
  const unlisted = TABLE_IDS.flatMap((table): OutlineTable[] => {
    const printed = budget.tables[table];
    if (!printed || names.has(table)) return [];
    return [{ table, number: null, title: printed.title, state: tableState(budget, table), listed: false }];
  });
  return {
    parts: [...new Set([...(budget.parts ?? []), ...PARTS])],
    tables: [...listed, ...unlisted],
  };
}
