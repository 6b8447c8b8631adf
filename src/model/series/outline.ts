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
  /** Index of what is kept as printed instead of a table that was read; `null` for any other. */
  unread: number | null;
}

/** What a disclosure consists of, in its own order. */
export interface Outline {
  parts: Part[];
  tables: OutlineTable[];
}

/** The parts of the document in its order, those it does not name at the end, and its tables as the contents list them. */
export function selectOutline(budget: Budget): Outline {
  const kept = (budget.unread ?? []).map((each, index) => ({ ...each, index }));
  /** What is kept of a table, taken once; one without an id is known by its title. */
  const take = (table: TableId | null, title: string) => {
    const found = kept.findIndex((each) => (table ? each.table === table : isTitle(each.title, title)));
    return found < 0 ? null : kept.splice(found, 1)[0]!.index;
  };
  const listed = contentsStates(budget).map((entry): OutlineTable => {
    const { table, title, state } = entry;
    const unread = state === null || state === 'unread' ? take(table, title) : null;
    return { ...entry, listed: true, unread, state: unread === null ? state : 'unread' };
  });
  const names = new Set(listed.map(({ table }) => table));
  const unlisted = TABLE_IDS.flatMap((table): OutlineTable[] => {
    const printed = budget.tables[table];
    if (!printed || names.has(table)) return [];
    const state = tableState(budget, table);
    return [{ table, number: null, title: printed.title, state, listed: false, unread: null }];
  });
  const unreadToo = kept.map(({ title, table = null, index }): OutlineTable => {
    const isOnly = table !== null && tableState(budget, table) === 'unread' && !names.has(table);
    names.add(table);
    return {
      table: isOnly ? table : null,
      number: null,
      title,
      state: 'unread',
      listed: false,
      unread: index,
    };
  });
  return {
    parts: [...new Set([...(budget.parts ?? []), ...PARTS])],
    tables: [...listed, ...unlisted, ...unreadToo],
  };
}

/** Whether two titles are of one table: years, spaces and punctuation aside. */
function isTitle(one: string, other: string): boolean {
  const [first, second] = [one, other].map((title) => title.replace(/20\d\d年?度?|[^\p{L}\d]/gu, ''));
  return first === second && first !== '';
}
