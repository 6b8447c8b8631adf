import type { Catalogue, Locale } from '../locale.js';
import type { ToldPlace } from './told.js';

interface PlaceWords {
  file(name: string): string;
  sheet(name: string): string;
  page(number: number): string;
  table(number: number): string;
  line(number: number): string;
  cell(row: number, column: number): string;
  between: string;
}

const words: Catalogue<PlaceWords> = {
  'zh-CN': {
    file: (name) => `“${name}”`,
    sheet: (name) => `工作表“${name}”`,
    page: (number) => `第 ${number} 页`,
    table: (number) => `第 ${number} 张表`,
    line: (number) => `第 ${number} 行`,
    cell: (row, column) => `第 ${row} 行第 ${column} 列`,
    between: '，',
  },
  en: {
    file: (name) => `“${name}”`,
    sheet: (name) => `sheet “${name}”`,
    page: (number) => `page ${number}`,
    table: (number) => `table ${number}`,
    line: (number) => `line ${number}`,
    cell: (row, column) => `row ${row}, column ${column}`,
    between: ', ',
  },
};

/** A place as people say it: “收支.xlsx”，工作表“部门收支总表”，C7. */
export function placeText(place: ToldPlace, locale: Locale): string {
  const say = words[locale];
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
