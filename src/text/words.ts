import { wordsIn, type Locale } from './languages.js';
import { appropriationWords as appropriationChinese } from './zh-cn/appropriation.js';
import { balanceWords as balanceChinese } from './zh-cn/balance.js';
import { baseWords as baseChinese } from './zh-cn/base.js';
import { checksWords as checksChinese } from './zh-cn/checks.js';
import { economicWords as economicChinese } from './zh-cn/economic.js';
import { headNames as headNamesChinese } from './zh-cn/form-columns.js';
import { fundWords as fundChinese } from './zh-cn/fund.js';
import { glossaryWords as glossaryChinese } from './zh-cn/glossary.js';
import { incomeWords as incomeChinese } from './zh-cn/income.js';
import {
  issueSentences as issueSentencesChinese,
  failureSentences as failureSentencesChinese,
} from './zh-cn/issues.js';
import {
  sectionTitles as sectionTitlesChinese,
  subjectNames as subjectNamesChinese,
} from './zh-cn/narrative-names.js';
import { narrativeWords as narrativeChinese } from './zh-cn/narrative.js';
import { overviewWords as overviewChinese } from './zh-cn/overview.js';
import { profileWords as profileChinese } from './zh-cn/profile.js';
import { projectsWords as projectsChinese } from './zh-cn/projects.js';
import { reportWords as reportChinese } from './zh-cn/report.js';
import { sideWords as sideChinese } from './zh-cn/sides.js';
import { sourceNames as sourceNamesChinese } from './zh-cn/sources.js';
import { tableWords as tableChinese } from './zh-cn/table.js';
import { targetsWords as targetsChinese } from './zh-cn/targets.js';
import { knownTerms as knownTermsChinese, termsWords as termsChinese } from './zh-cn/terms.js';
import { threePublicWords as threePublicChinese } from './zh-cn/three-public.js';
import { treemapWords as treemapChinese } from './zh-cn/treemap.js';

export type * from './zh-cn/index.js';

export const appropriationWords = (locale: Locale) =>
  wordsIn(locale)?.appropriationWords ?? appropriationChinese;
export const balanceWords = (locale: Locale) => wordsIn(locale)?.balanceWords ?? balanceChinese;
export const baseWords = (locale: Locale) => wordsIn(locale)?.baseWords ?? baseChinese;
export const checksWords = (locale: Locale) => wordsIn(locale)?.checksWords ?? checksChinese;
export const economicWords = (locale: Locale) => wordsIn(locale)?.economicWords ?? economicChinese;
export const headNames = (locale: Locale) => wordsIn(locale)?.headNames ?? headNamesChinese;
export const fundWords = (locale: Locale) => wordsIn(locale)?.fundWords ?? fundChinese;
export const glossaryWords = (locale: Locale) => wordsIn(locale)?.glossaryWords ?? glossaryChinese;
export const incomeWords = (locale: Locale) => wordsIn(locale)?.incomeWords ?? incomeChinese;
export const issueSentences = (locale: Locale) => wordsIn(locale)?.issueSentences ?? issueSentencesChinese;
export const failureSentences = (locale: Locale) =>
  wordsIn(locale)?.failureSentences ?? failureSentencesChinese;
export const sectionTitles = (locale: Locale) => wordsIn(locale)?.sectionTitles ?? sectionTitlesChinese;
export const subjectNames = (locale: Locale) => wordsIn(locale)?.subjectNames ?? subjectNamesChinese;
export const narrativeWords = (locale: Locale) => wordsIn(locale)?.narrativeWords ?? narrativeChinese;
export const overviewWords = (locale: Locale) => wordsIn(locale)?.overviewWords ?? overviewChinese;
export const profileWords = (locale: Locale) => wordsIn(locale)?.profileWords ?? profileChinese;
export const projectsWords = (locale: Locale) => wordsIn(locale)?.projectsWords ?? projectsChinese;
export const reportWords = (locale: Locale) => wordsIn(locale)?.reportWords ?? reportChinese;
export const sideWords = (locale: Locale) => wordsIn(locale)?.sideWords ?? sideChinese;
export const sourceNames = (locale: Locale) => wordsIn(locale)?.sourceNames ?? sourceNamesChinese;
export const tableWords = (locale: Locale) => wordsIn(locale)?.tableWords ?? tableChinese;
export const targetsWords = (locale: Locale) => wordsIn(locale)?.targetsWords ?? targetsChinese;
export const knownTerms = (locale: Locale) => wordsIn(locale)?.knownTerms ?? knownTermsChinese;
export const termsWords = (locale: Locale) => wordsIn(locale)?.termsWords ?? termsChinese;
export const threePublicWords = (locale: Locale) => wordsIn(locale)?.threePublicWords ?? threePublicChinese;
export const treemapWords = (locale: Locale) => wordsIn(locale)?.treemapWords ?? treemapChinese;
