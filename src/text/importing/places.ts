import type { Locale } from '../languages.js';
import type { ToldPlace } from './told.js';
import { placeWords } from './words.js';

/** A place as people say it: “收支.xlsx”，工作表“部门收支总表”，C7. */
export function placeText(place: ToldPlace, locale: Locale): string {
  const say = placeWords(locale);
  const { file, sheet, page, table, line, cell } = place;
  const inTable = /^R(\d+)C(\d+)$/.exec(cell ?? '');
  return [
    say.file(file),
    ...(sheet === undefined ? [] : [say.sheet(sheet)]),
    ...(page === undefined ? [] : [say.page(page)]),
    ...(table === undefined ? [] : [say.table(table)]),
    ...(line === undefined ? [] : [say.line(line)]),
    ...(inTable ? [say.cell(Number(inTable[1]), Number(inTable[2]))] : cell ? [cell] : []),
  ].join(say.between);
}
