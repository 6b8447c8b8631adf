import { checkBudget, type CheckResult } from '../../../../src/model/rules/check-budget.js';
import type { Finding } from '../../../../src/model/rules/finding.js';
import { rowRules } from '../../../../src/model/rules/row/rules.js';
import { tableRules } from '../../../../src/model/rules/table/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import * as samples from '../samples.js';

export { changed, sample } from '../samples.js';

/** The rules within rows and tables alone, so that what is told together depends on them alone. */
const options = { rules: [...rowRules, ...tableRules] };

/** What these rules say of a document. */
export function check(budget: Budget): CheckResult {
  return checkBudget(budget, options);
}

/** All findings of one rule, causes and consequences alike. */
export function findingsOf(rule: string, budget: Budget): Finding[] {
  return samples.findingsOf(rule, budget, options);
}

/** What became of a rule. */
export function outcomeOf(rule: string, budget: Budget): string {
  return samples.outcomeOf(rule, budget, options);
}

/** Every finding of a rule as a Chinese sentence. */
export function sentencesOf(rule: string, budget: Budget): string[] {
  return samples.sentencesOf(rule, budget, options);
}
