import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';

/** A title as it is compared: without its year, layout spaces, numbering, form number and dot leaders. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\((?:预算)?公开(?:表)?[\d-]+表?\)/g, '')
    .replace(/\(?20\d\d年?度?\)?/g, '')
    .replace(/[“”"'‘’《》]/g, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]+[、.)])/, '')
    .replace(/[.·…:。、]+\d*$/, '');
}

/** The tables that are in the document, in the order of the forms. */
export function presentTables({ tables }: Budget): TableId[] {
  return (Object.keys(tables) as TableId[]).filter((id) => tables[id] !== undefined);
}

/** Where the contents list a table; `tables` where they do not. */
export function contentsPath(budget: Budget, table: TableId): string {
  const index = budget.contents.findIndex((entry) => entry.table === table);
  return index < 0 ? 'tables' : `contents[${index}]`;
}
