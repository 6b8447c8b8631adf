import { Refused } from '../refused.js';
import { LIMITS } from '../../source.js';
import { unpack, type Parts } from '../zip/unpack.js';
import { isSheetPart, listSheets } from './sheet-list.js';
import { slimSheet, type SlimSheet } from './slim-sheet.js';

/** What a sheet's XML says that the library does not tell. */
export type SheetFacts = Omit<SlimSheet, 'xml'>;

/** The package of a workbook, checked and without what is not read. */
export interface OpenPackage {
  readonly parts: Parts;
  /** By name of the sheet. */
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly hasMacros: boolean;
  readonly pictures: number;
  /** Text boxes and shapes with text. */
  readonly drawings: number;
}

/** Parts that are neither read nor looked at. */
const IGNORED =
  /^xl\/(media|printerSettings|embeddings|ctrlProps|activeX|calcChain|externalLinks|comments|theme)/i;

/** Opens a workbook's zip: limits are kept before the library sees anything. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  let [hasMacros, pictures] = [false, 0];
  const parts = unpack(bytes, (name) => {
    if (/(^|\/)vbaProject\.bin$/i.test(name)) hasMacros = true;
    if (/^xl\/media\/.+\.(png|jpe?g|bmp|gif|tiff?|emf|wmf)$/i.test(name)) pictures += 1;
    return !IGNORED.test(name) && !/vbaProject\.bin$/i.test(name);
  });
  const sheets = listSheets(parts);
  if (sheets.length > LIMITS.sheets)
    throw new Refused('too-many-sheets', { count: sheets.length, limit: LIMITS.sheets });
  const facts = new Map<string, SheetFacts>();
  let [cells, drawings] = [0, 0];
  for (const [path, xml] of parts) {
    if (/^xl\/drawings\/drawing[^/]*\.xml$/i.test(path)) {
      drawings += countTexts(xml);
      parts.delete(path);
    }
    if (!isSheetPart(path)) continue;
    const name = sheets.find((sheet) => sheet.path === path)?.name ?? path;
    const { xml: slim, ...seen } = slimSheet(xml);
    cells += seen.cells;
    if (seen.lastRow > LIMITS.rows)
      throw new Refused('too-many-rows', { place: name, count: seen.lastRow, limit: LIMITS.rows });
    if (cells > LIMITS.cells) throw new Refused('too-many-cells', { place: name, limit: LIMITS.cells });
    facts.set(name, { ...seen, hiddenColumns: seen.hiddenColumns.filter((columns) => columns !== '') });
    parts.set(path, slim);
  }
  return { parts, facts, hasMacros, pictures, drawings };
}

/** Text bodies of a drawing that hold a text. */
function countTexts(xml: Uint8Array): number {
  const text = new TextDecoder().decode(xml);
  return text.split(/<\/(?:\w+:)?txBody>/).filter((body) => /<(?:\w+:)?t>\s*[^<\s]/.test(body)).length;
}
