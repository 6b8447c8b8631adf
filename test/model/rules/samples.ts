import { readFileSync } from 'node:fs';
import {
  allFindings,
  checkBudget,
  type CheckOptions,
  type CheckResult,
} from '../../../src/model/rules/check-budget.js';
import type { Finding } from '../../../src/model/rules/finding.js';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { findingSentence } from '../../../src/text/checks/finding-sentence.js';

const samples = new Map<string, Budget>();

/** A document of `data/` as it is, parsed; read once, and frozen. */
export function sample(name: string): Budget {
  const known = samples.get(name);
  if (known) return known;
  const budget = deepFreeze(budgetOf(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))));
  samples.set(name, budget);
  return budget;
}

/** Freezes a value with everything in it, so that whoever changes it fails. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A document of `data/` with something in it changed. The change gets a copy of its own. */
export function changed(name: string, change: (budget: Budget) => void): Budget {
  const budget = structuredClone(sample(name));
  change(budget);
  return budgetOf(budget);
}

function budgetOf(input: unknown): Budget {
  const result = parseBudget(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.budget;
}

/** All findings of one rule, causes and consequences alike. */
export function findingsOf(rule: string, budget: Budget, options: CheckOptions = {}): Finding[] {
  return allFindings(checkBudget(budget, options).findings).filter((finding) => finding.rule === rule);
}

/** What became of a rule: `found`, `passed`, or the code of the reason why it was not evaluated. */
export function outcomeOf(rule: string, budget: Budget, options: CheckOptions = {}): string {
  const { passed, notEvaluated } = checkBudget(budget, options);
  if (passed.includes(rule)) return 'passed';
  return notEvaluated.find((each) => each.rule === rule)?.reason.code ?? 'found';
}

/** Ids of the rules that were found, passed or not evaluated; each rule of a check is one of these. */
export function told({ findings, passed, notEvaluated }: CheckResult): string[] {
  const found = new Set(allFindings(findings).map(({ rule }) => rule));
  return [...found, ...passed, ...notEvaluated.map(({ rule }) => rule)].toSorted();
}

/** Every finding of a rule as a Chinese sentence. */
export function sentencesOf(rule: string, budget: Budget, options: CheckOptions = {}): string[] {
  return findingsOf(rule, budget, options).map((finding) => findingSentence(finding, budget, 'zh-CN'));
}
