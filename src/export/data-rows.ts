import { DATA_MARK, DATA_VERSION } from '../model/sheets/data-sheet.js';
import { documentLines } from '../model/sheets/document-lines.js';
import type { Budget } from '../model/schema/document.js';
import { dataSheetWords } from '../text/exporting.js';

/** The rows of the data sheet: what it is, its heads, its mark, then the document line by line. */
export function dataRows(budget: Budget): (readonly [path: string, value: string])[] {
  const { explanations, path, value } = dataSheetWords;
  return [
    ...explanations.map((explanation) => [explanation, ''] as const),
    [path, value],
    [DATA_MARK, DATA_VERSION],
    ...documentLines(budget).map(({ path, value }) => [path, value] as const),
  ];
}
