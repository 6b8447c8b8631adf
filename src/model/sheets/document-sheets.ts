import { PARTS, type Budget } from '../schema/document.js';
import { TABLE_IDS } from '../schema/tables.js';
import { contentsSheet, glossarySheet, narrativeSheet, profileSheet } from './prose-sheets.js';
import type { Sheet } from './sheet.js';
import { tableSheet } from './table-sheet.js';

/**
 * A document as the sheets of a workbook, its parts in its own order. Made twice: to write the file, and to tell what
 * a person has changed in it since.
 */
export function documentSheets(budget: Budget): Sheet[] {
  const parts = {
    profile: () => [profileSheet(budget)],
    narrative: () => [narrativeSheet(budget)],
    glossary: () => [glossarySheet(budget)],
    tables: () => tableSheets(budget),
  };
  const order = new Set([...(budget.parts ?? []), ...PARTS]);
  return [contentsSheet(budget), ...[...order].flatMap((part) => parts[part]())];
}

/** The sheets of the tables alone. */
export function tableSheets(budget: Budget): Sheet[] {
  return TABLE_IDS.flatMap((table) => tableSheet(budget, table) ?? []);
}
