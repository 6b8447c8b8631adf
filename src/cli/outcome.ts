import { allFindings, type CheckResult } from '../model/rules/check-budget.js';
import type { Finding, Severity } from '../model/rules/finding.js';
import type { Budget } from '../model/schema/document.js';
import type { InputFailure, Tally } from '../text/cli/words.js';

/** What became of one file. */
export type Outcome = { readonly file: string } & (
  | { readonly failure: InputFailure }
  | { readonly failure: null; readonly budget: Budget; readonly result: CheckResult }
);

/** How a report is written: its beginning, one piece for each file, its end. */
export interface Report {
  start(): string;
  piece(outcome: Outcome): string;
  end(tally: Tally): string;
}

/** Severities, the mildest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** Findings of a severity and above; a milder one stays where a consequence of it is among them. */
export function findingsFrom(findings: readonly Finding[], least: Severity): Finding[] {
  const grave = ({ severity }: Finding) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  return findings
    .map((finding) => ({ ...finding, consequences: finding.consequences.filter(grave) }))
    .filter((finding) => grave(finding) || finding.consequences.length > 0);
}

/** Whether a check found an error, as a cause or as a consequence. */
export function hasErrors({ findings }: CheckResult): boolean {
  return allFindings(findings).some(({ severity }) => severity === 'error');
}
