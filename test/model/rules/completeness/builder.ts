import type { CheckOptions } from '../../../../src/model/rules/check-budget.js';
import { completenessRules } from '../../../../src/model/rules/completeness/rules.js';
import type { Finding } from '../../../../src/model/rules/finding.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, findingsOf, outcomeOf, sentencesOf } from '../samples.js';

/** Only these rules, so that no other rule's finding is told as their cause. */
function only(...ids: string[]): CheckOptions {
  return { rules: completenessRules.filter(({ id }) => ids.includes(id)) };
}

/** The findings of a rule on completeness, evaluated alone or beside others that it may be told with. */
export function found(rule: string, budget: Budget, ...beside: string[]): Finding[] {
  return findingsOf(rule, budget, only(rule, ...beside));
}

/** What became of a rule on completeness. */
export function outcome(rule: string, budget: Budget): string {
  return outcomeOf(rule, budget, only(rule));
}

/** What a rule on completeness says, in Chinese. */
export function said(rule: string, budget: Budget): string[] {
  return sentencesOf(rule, budget, only(rule));
}

/** What a rule on completeness says, in English. */
export function saidInEnglish(rule: string, budget: Budget): string[] {
  return found(rule, budget).map((finding) => findingSentence(finding, budget, 'en'));
}

/** The seed with a change. */
export function seed(change: (budget: Budget) => void): Budget {
  return changed('hongqi-office-2022', change);
}

/** The disclosure of 普陀区 with a change. */
export function putuo(change: (budget: Budget) => void): Budget {
  return changed('putuo-office-2025', change);
}

/** Takes away all text: what is left is what a workbook of tables has. */
export function withoutText(budget: Budget): void {
  budget.narrative = { sections: [], facts: [] };
  budget.glossary = [];
  budget.profile = { duties: [], offices: [], units: [] };
}
