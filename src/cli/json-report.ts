import type { NotEvaluated } from '../model/rules/check-budget.js';
import type { Finding, Severity, Tolerance, Value } from '../model/rules/finding.js';
import { cellOf } from '../model/rules/cells.js';
import { printPath, type Issue } from '../model/issues.js';
import type { Budget } from '../model/schema/document.js';
import type { Unit } from '../model/schema/amounts.js';
import { findingSentence } from '../text/checks/finding-sentence.js';
import { inputFailureSentence, wholeIssueOf } from '../text/cli/failures.js';
import { issueSentence } from '../text/issues.js';
import type { Locale } from '../text/languages.js';
import { plainNumber } from '../text/numbers.js';
import { findingsFrom, hasErrors, type Outcome, type Report } from './outcome.js';
import type { InputFailure } from '../text/cli/words.js';

/** One entry of the array that `budget-kit check --json` prints, in the order of the files. */
export type FileRecord = CheckedRecord | FailedRecord;

/** A document that was checked. */
export interface CheckedRecord {
  /** As given, or found in a folder that was given; `-` for standard input. */
  readonly file: string;
  /** No finding is an error, listed here or not. */
  readonly ok: boolean;
  readonly findings: readonly CauseRecord[];
  /** Ids of the rules that compared something and found nothing wrong. */
  readonly passed: readonly string[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** A file that could not be checked. */
export interface FailedRecord {
  readonly file: string;
  readonly ok: false;
  readonly error: {
    /**
     * `not-found`, `no-documents`, `permission`, `empty`, `too-large`, `encoding`, `web-page`, `unreadable`, `crashed`,
     * `refused` and `no-budget` for a published file that is not read or holds no budget, `invalid`, or that of the one
     * issue that says why the file is no document: `not-json`, `not-a-document`,
     * `newer-schema-version`.
     */
    readonly code: string;
    readonly message: string;
    /** What is wrong in the document, place by place; only where it could be read. */
    readonly issues?: readonly IssueRecord[];
  };
}

/** One thing wrong with a document that is not valid. */
export interface IssueRecord {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** `tables.expenditure.rows[3].basic`; empty for the whole document. */
  readonly path: string;
  readonly message: string;
}

/** One finding. */
export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  /** Every place involved; the one in doubt comes first. */
  readonly paths: readonly string[];
  /** `null` for a blank cell, and where there is nothing to print. */
  readonly printed: number | string | null;
  readonly expected: number | string | null;
  /** `printed - expected`. */
  readonly difference: number | string | null;
  /** Of all three: the unit of the table where the doubtful figure stands, `%`, what is counted, or `null`. */
  readonly unit: string | null;
  readonly tolerance: Tolerance;
  /** The finding as a sentence, in the language of the call. */
  readonly message: string;
}

/** A finding with what follows from it. */
export interface CauseRecord extends FindingRecord {
  /** The one cell, and the one amount in it, with which the finding and its consequences would disappear. */
  readonly repair: { readonly path: string; readonly value: number; readonly unit: Unit } | null;
  readonly consequences: readonly FindingRecord[];
}

/** The report for programs: a JSON array with one line for each file. */
export function jsonReport(locale: Locale, least: Severity): Report {
  let files = 0;
  return {
    start: () => '[',
    piece: (outcome) => `${files++ > 0 ? ',' : ''}\n${JSON.stringify(recordOf(outcome, least, locale))}`,
    end: () => '\n]\n',
  };
}

function recordOf(outcome: Outcome, least: Severity, locale: Locale): FileRecord {
  const { file, failure } = outcome;
  if (failure) return { file, ok: false, error: errorOf(failure, locale) };
  const { budget, result } = outcome;
  return {
    file,
    ok: !hasErrors(result),
    findings: findingsFrom(result.findings, least).map((finding) => causeOf(finding, budget, locale)),
    passed: result.passed,
    notEvaluated: result.notEvaluated,
  };
}

function errorOf(failure: InputFailure, locale: Locale): FailedRecord['error'] {
  const message = inputFailureSentence(failure, locale);
  if (failure.code !== 'invalid') return { code: failure.code, message };
  const issues = failure.issues.map((issue: Issue): IssueRecord => {
    const { code, severity, path } = issue;
    return { code, severity, path: printPath(path), message: issueSentence(issue, locale) };
  });
  return { code: wholeIssueOf(failure)?.code ?? failure.code, message, issues };
}

function causeOf(finding: Finding, budget: Budget, locale: Locale): CauseRecord {
  return {
    ...findingOf(finding, budget, locale),
    repair: repairOf(finding, budget),
    consequences: finding.consequences.map((each) => findingOf(each, budget, locale)),
  };
}

function findingOf(finding: Finding, budget: Budget, locale: Locale): FindingRecord {
  const { rule, severity, paths, printed, expected, difference, tolerance } = finding;
  const measured = [printed, expected, difference].find((value) => value && unitOf(value) !== null) ?? null;
  return {
    rule,
    severity,
    paths,
    printed: plainOf(printed, measured),
    expected: plainOf(expected, measured),
    difference: plainOf(difference, measured),
    unit: measured && unitOf(measured),
    tolerance,
    message: findingSentence(finding, budget, locale),
  };
}

function repairOf({ repair }: Finding, budget: Budget): CauseRecord['repair'] {
  const unit = repair && cellOf(budget, repair.path)?.unit;
  return repair && unit ? { path: repair.path, value: Number(plainNumber(repair.amount, unit)), unit } : null;
}

function unitOf(value: Value): string | null {
  switch (value.kind) {
    case 'amount':
      return value.unit;
    case 'percent':
      return '%';
    case 'count':
      return value.measure || null;
    case 'text':
    case 'blank':
      return null;
  }
}

/** A value as JSON has it. Amounts of two tables with different units are given in one, that of `measured`. */
function plainOf(value: Value | null, measured: Value | null): number | string | null {
  switch (value?.kind) {
    case 'amount':
      return Number(plainNumber(value.amount, measured?.kind === 'amount' ? measured.unit : value.unit));
    case 'percent':
      return value.value / 10 ** value.decimals;
    case 'count':
      return value.count;
    case 'text':
      return value.text;
    case 'blank':
    case undefined:
      return null;
  }
}
