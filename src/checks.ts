/** The consistency rules with their words, for servers, scripts and bundlers: no DOM and no element. */
export type { CheckOptions, CheckResult, NotEvaluated } from './model/rules/check-budget.js';
export type {
  Finding,
  FindingForm,
  Reason,
  Remark,
  RuleGroup,
  Severity,
  Term,
  Tolerance,
  Value,
} from './model/rules/finding.js';
export type { LayoutNote, Rule } from './model/rules/rule.js';
export { addLanguage, locales, type Language, type Locale } from './text/languages.js';
export * from './text/checks/index.js';
