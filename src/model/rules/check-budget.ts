import type { Budget } from '../schema/document.js';
import type { Fault } from './check.js';
import type { Finding, Reason, Severity } from './finding.js';
import { linkFaults, type Fallen, type Linked } from './link.js';
import type { Books, LayoutNote, Rule } from './rule.js';
import { rules as catalogue } from './catalogue.js';

/** What is given beside the document. */
export interface CheckOptions {
  /** Last year's document of the same department. */
  lastYear?: Budget | null | undefined;
  /** What an importer noticed while it read the files. */
  layout?: readonly LayoutNote[] | null | undefined;
  /** Which rules to evaluate; by default all of the catalogue. */
  rules?: readonly Rule[] | undefined;
}

/** A rule that was not evaluated, with the reason. */
export interface NotEvaluated {
  readonly rule: string;
  readonly reason: Reason;
}

/** What the rules say of a document. Every rule is in exactly one of the three, as cause, consequence, id or reason. */
export interface CheckResult {
  /** Errors first, then in the order of the catalogue; each cause once, with its consequences. */
  readonly findings: readonly Finding[];
  /** Ids of the rules that compared something and found nothing wrong. */
  readonly passed: readonly string[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/**
 * Checks a document against the consistency rules (勾稽关系) of such disclosures. Nothing is repaired, and nothing is
 * passed that was not compared.
 */
export function checkBudget(budget: Budget, options: CheckOptions = {}): CheckResult {
  const steps = checkSteps(budget, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a page that must not stand still while thousands of rows are compared. */
export function* checkSteps(
  budget: Budget,
  { lastYear = null, layout = null, rules = catalogue }: CheckOptions = {},
): Generator<void, CheckResult, void> {
  // Copies, so that what rules remember of a document is of this check only.
  const books: Books = { budget: { ...budget }, lastYear: lastYear && { ...lastYear }, layout };
  const faults: Fallen[] = [];
  const passed: string[] = [];
  const notEvaluated: NotEvaluated[] = [];
  for (const [order, rule] of rules.entries()) {
    const { found, reason } = yield* evaluate(rule, books);
    if (reason) notEvaluated.push({ rule: rule.id, reason });
    else if (found.length === 0) passed.push(rule.id);
    else for (const fault of found) faults.push({ rule, order, fault });
    yield;
  }
  const findings = linkFaults(faults)
    .sort(
      (a, b) => GRAVITY[severityOf(a.cause)] - GRAVITY[severityOf(b.cause)] || a.cause.order - b.cause.order,
    )
    .map(findingOf);
  return { findings, passed, notEvaluated };
}

/** Every finding of a list, each followed by its consequences. */
export function allFindings(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...finding.consequences]);
}

/** How many comparisons are made in one step. */
const STEP = 200;

function* evaluate(
  rule: Rule,
  books: Books,
): Generator<void, { found: Fault[]; reason: Reason | null }, void> {
  const missing = missingTables(rule, books.budget);
  if (missing) return { found: [], reason: missing };
  const found: Fault[] = [];
  let compared = 0;
  const checks = rule.check(books);
  for (let next = checks.next(); ; next = checks.next()) {
    if (next.done)
      return { found, reason: compared > 0 ? null : (next.value ?? { code: 'nothing-to-compare' }) };
    compared += 1;
    if (compared % STEP === 0) yield;
    if (!next.value.passed) found.push(next.value);
  }
}

function missingTables({ needs }: Rule, { tables }: Budget): Reason | null {
  const missing = needs.flatMap((need) => {
    const choice = typeof need === 'string' ? [need] : need;
    return choice.some((table) => tables[table]) ? [] : choice;
  });
  return missing.length > 0 ? { code: 'table-missing', tables: missing } : null;
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function severityOf({ rule, fault }: Fallen): Severity {
  return fault.finding.severity ?? rule.severity;
}

function findingOf({ cause, repair, consequences }: Linked): Finding {
  const { rule, fault } = cause;
  const defaults = {
    printed: null,
    expected: null,
    difference: null,
    terms: [],
    remarks: [],
    variant: '',
    words: {},
  };
  return {
    ...defaults,
    rule: rule.id,
    tolerance: rule.tolerance,
    ...fault.finding,
    severity: severityOf(cause),
    repair,
    consequences: consequences.map((each) => findingOf({ cause: each, repair: null, consequences: [] })),
  };
}
