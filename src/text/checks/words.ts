import { wordsIn, type Locale } from '../languages.js';
import { codesWords as codesChinese } from '../zh-cn/checks/codes.js';
import { columnNames as columnNamesChinese } from '../zh-cn/checks/column-names.js';
import { completenessWords as completenessChinese } from '../zh-cn/checks/completeness.js';
import { crossWords as crossChinese } from '../zh-cn/checks/cross.js';
import { layoutWords as layoutChinese } from '../zh-cn/checks/layout.js';
import { narrativeWords as narrativeChinese } from '../zh-cn/checks/narrative.js';
import { panelWords as panelChinese } from '../zh-cn/checks/panel-words.js';
import { performanceWords as performanceChinese } from '../zh-cn/checks/performance.js';
import { placeWords as placeChinese } from '../zh-cn/checks/place-words.js';
import { reasonWords as reasonChinese } from '../zh-cn/checks/reasons.js';
import { rowWords as rowChinese } from '../zh-cn/checks/row.js';
import { ruleSources as ruleSourcesChinese } from '../zh-cn/checks/rule-sources.js';
import { sentenceWords as sentenceChinese } from '../zh-cn/checks/sentence-words.js';
import { tableWords as tableChinese } from '../zh-cn/checks/table.js';
import { yearOnYearWords as yearOnYearChinese } from '../zh-cn/checks/year-on-year.js';

export type * from '../zh-cn/checks/index.js';

export const codesWords = (locale: Locale) => wordsIn(locale)?.checks.codesWords ?? codesChinese;
export const columnNames = (locale: Locale) => wordsIn(locale)?.checks.columnNames ?? columnNamesChinese;
export const completenessWords = (locale: Locale) =>
  wordsIn(locale)?.checks.completenessWords ?? completenessChinese;
export const crossWords = (locale: Locale) => wordsIn(locale)?.checks.crossWords ?? crossChinese;
export const layoutWords = (locale: Locale) => wordsIn(locale)?.checks.layoutWords ?? layoutChinese;
export const narrativeWords = (locale: Locale) => wordsIn(locale)?.checks.narrativeWords ?? narrativeChinese;
export const panelWords = (locale: Locale) => wordsIn(locale)?.checks.panelWords ?? panelChinese;
export const performanceWords = (locale: Locale) =>
  wordsIn(locale)?.checks.performanceWords ?? performanceChinese;
export const placeWords = (locale: Locale) => wordsIn(locale)?.checks.placeWords ?? placeChinese;
export const reasonWords = (locale: Locale) => wordsIn(locale)?.checks.reasonWords ?? reasonChinese;
export const rowWords = (locale: Locale) => wordsIn(locale)?.checks.rowWords ?? rowChinese;
export const ruleSources = (locale: Locale) => wordsIn(locale)?.checks.ruleSources ?? ruleSourcesChinese;
export const sentenceWords = (locale: Locale) => wordsIn(locale)?.checks.sentenceWords ?? sentenceChinese;
export const tableWords = (locale: Locale) => wordsIn(locale)?.checks.tableWords ?? tableChinese;
export const yearOnYearWords = (locale: Locale) =>
  wordsIn(locale)?.checks.yearOnYearWords ?? yearOnYearChinese;
