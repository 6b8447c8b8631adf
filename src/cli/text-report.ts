import { allFindings } from '../model/rules/check-budget.js';
import type { Finding, Severity } from '../model/rules/finding.js';
import type { Budget } from '../model/schema/document.js';
import { findingSentence, repairSentence } from '../text/checks/finding-sentence.js';
import { inputFailureSentence, wholeIssueOf } from '../text/cli/failures.js';
import { issueSentence } from '../text/issues.js';
import type { Locale } from '../text/languages.js';
import { findingsFrom, hasErrors, type Outcome, type Report } from './outcome.js';
import type { Paint, Style } from './paint.js';
import { printable } from './printable.js';
import { baseWords } from '../text/words.js';
import { sentenceWords } from '../text/checks/words.js';
import type { InputFailure } from '../text/cli/words.js';
import { reportWords } from '../text/cli/words.js';

/** The most issues of one file that are spelled out. */
const MOST_ISSUES = 20;

const colours: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' };

/**
 * The report for people: file by file, the gravest first, each finding a sentence.
 * @param quiet Whether documents without errors are left out.
 */
export function textReport(locale: Locale, least: Severity, paint: Paint, quiet: boolean): Report {
  const words = reportWords(locale);
  let files = 0;

  const label = ({ severity, rule }: Finding) =>
    `${paint(colours[severity], words.severities[severity])} ${paint('dim', rule)}`;

  function linesOfFinding(finding: Finding, budget: Budget): string[] {
    const say = (each: Finding) => `${label(each)}  ${findingSentence(each, budget, locale)}`;
    const { consequences } = finding;
    const repair = repairSentence(finding, budget, locale);
    return [
      `  ${say(finding)}`,
      ...(consequences.length > 0
        ? [`    ${sentenceWords(locale).consequences(consequences.length)}${words.colon.trimEnd()}`]
        : []),
      ...consequences.map((each) => `      ${say(each)}`),
      ...(repair ? [`    ${repair}`] : []),
    ];
  }

  function linesOfFailure(failure: InputFailure): string[] {
    const issues = failure.code === 'invalid' && !wholeIssueOf(failure) ? failure.issues : [];
    const rest = issues.length - MOST_ISSUES;
    return [
      `  ${paint('red', words.failed)}${words.colon}${inputFailureSentence(failure, locale)}`,
      ...issues.slice(0, MOST_ISSUES).map((issue) => `    ${issueSentence(issue, locale)}`),
      ...(rest > 0 ? [`    ${baseWords(locale).moreIssues(rest)}`] : []),
    ];
  }

  function linesOf(outcome: Outcome): string[] {
    const name = paint('bold', outcome.file === '-' ? words.stdin : printable(outcome.file));
    if (outcome.failure) return [name, ...linesOfFailure(outcome.failure)];
    const { budget, result } = outcome;
    const listed = findingsFrom(result.findings, least);
    const all = allFindings(result.findings);
    const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
    const hidden = all.length - allFindings(listed).length;
    return [
      `${name}  ${words.document(budget.department.name, budget.year)}`,
      ...listed.flatMap((finding) => linesOfFinding(finding, budget)),
      ...(hidden > 0 ? [`  ${words.hidden(hidden)}`] : []),
      `  ${words.counts({
        error: count('error'),
        warning: count('warning'),
        info: count('info'),
        passed: result.passed.length,
        notEvaluated: result.notEvaluated.length,
      })}`,
    ];
  }

  return {
    start: () => '',
    piece: (outcome) =>
      quiet && !outcome.failure && !hasErrors(outcome.result)
        ? ''
        : `${files++ > 0 ? '\n' : ''}${linesOf(outcome).join('\n')}\n`,
    end: (tally) => (files > 1 && !quiet ? `\n${words.total(tally)}\n` : ''),
  };
}
