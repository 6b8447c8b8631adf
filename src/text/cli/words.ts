import { toolWordsIn, type Locale } from '../languages.js';
import {
  inputFailures as inputFailuresChinese,
  outputFailures as outputFailuresChinese,
} from '../zh-cn/cli/failures.js';
import { fileHelpWords as fileHelpChinese } from '../zh-cn/cli/help-files.js';
import { helpWords as helpChinese } from '../zh-cn/cli/help.js';
import { importReportWords as importReportChinese } from '../zh-cn/cli/import-report.js';
import { reportWords as reportChinese } from '../zh-cn/cli/report.js';
import { usageFailures as usageFailuresChinese } from '../zh-cn/cli/usage.js';

export type * from '../zh-cn/cli/index.js';

export const fileHelpWords = (locale: Locale) => toolWordsIn(locale)?.cli.fileHelpWords ?? fileHelpChinese;
export const helpWords = (locale: Locale) => toolWordsIn(locale)?.cli.helpWords ?? helpChinese;
export const importReportWords = (locale: Locale) =>
  toolWordsIn(locale)?.cli.importReportWords ?? importReportChinese;
export const inputFailures = (locale: Locale) =>
  toolWordsIn(locale)?.cli.inputFailures ?? inputFailuresChinese;
export const outputFailures = (locale: Locale) =>
  toolWordsIn(locale)?.cli.outputFailures ?? outputFailuresChinese;
export const reportWords = (locale: Locale) => toolWordsIn(locale)?.cli.reportWords ?? reportChinese;
export const usageFailures = (locale: Locale) =>
  toolWordsIn(locale)?.cli.usageFailures ?? usageFailuresChinese;
