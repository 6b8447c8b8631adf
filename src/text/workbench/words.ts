import { toolWordsIn, type Locale } from '../languages.js';
import {
  fieldNames as fieldNamesChinese,
  prefixes as prefixesChinese,
  indicatorName as indicatorNameChinese,
} from '../zh-cn/workbench/columns.js';
import { documentFieldWords as documentFieldChinese } from '../zh-cn/workbench/document-fields.js';
import { filesWords as filesChinese } from '../zh-cn/workbench/files.js';
import { finishWords as finishChinese } from '../zh-cn/workbench/finish.js';
import { frameWords as frameChinese } from '../zh-cn/workbench/frame.js';
import { overviewWords as overviewChinese } from '../zh-cn/workbench/overview.js';
import { previewWords as previewChinese } from '../zh-cn/workbench/preview.js';
import { reviewWords as reviewChinese } from '../zh-cn/workbench/review.js';

export type * from '../zh-cn/workbench/index.js';

export const fieldNames = (locale: Locale) => toolWordsIn(locale)?.workbench.fieldNames ?? fieldNamesChinese;
export const prefixes = (locale: Locale) => toolWordsIn(locale)?.workbench.prefixes ?? prefixesChinese;
export const indicatorName = (locale: Locale) =>
  toolWordsIn(locale)?.workbench.indicatorName ?? indicatorNameChinese;
export const documentFieldWords = (locale: Locale) =>
  toolWordsIn(locale)?.workbench.documentFieldWords ?? documentFieldChinese;
export const filesWords = (locale: Locale) => toolWordsIn(locale)?.workbench.filesWords ?? filesChinese;
export const finishWords = (locale: Locale) => toolWordsIn(locale)?.workbench.finishWords ?? finishChinese;
export const frameWords = (locale: Locale) => toolWordsIn(locale)?.workbench.frameWords ?? frameChinese;
export const overviewWords = (locale: Locale) =>
  toolWordsIn(locale)?.workbench.overviewWords ?? overviewChinese;
export const previewWords = (locale: Locale) => toolWordsIn(locale)?.workbench.previewWords ?? previewChinese;
export const reviewWords = (locale: Locale) => toolWordsIn(locale)?.workbench.reviewWords ?? reviewChinese;
