/** The consistency rules with their words, for servers, scripts and bundlers: no DOM and no element. */
export { allFindings, checkBudget, checkSteps } from './model/rules/check-budget.js';
export type { CheckOptions, CheckResult, NotEvaluated } from './model/rules/check-budget.js';
export { rules, type RuleId } from './model/rules/catalogue.js';
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
export { findingSentence, formulaText, repairSentence } from './text/checks/finding-sentence.js';
export { placeName } from './text/checks/place-names.js';
export { reasonText, sourceText, wordsOf } from './text/checks/rule-words.js';
