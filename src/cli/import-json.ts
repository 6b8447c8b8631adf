import { printPath } from '../model/issues.js';
import { inputFailureSentence, outputFailureSentence } from '../text/cli/failures.js';
import { refusalSentence } from '../text/importing/refusals.js';
import type { Locale } from '../text/languages.js';
import type { Block, Confidence, Evidence, Place } from '../importers/index.js';
import { hasFailed, isFaulty, type ImportOutcome, type ImportReporter } from './import-outcome.js';
import { firstWords } from './import-text.js';
import type { IssueRecord } from './json-report.js';
import { hasNoBudget } from './open-files.js';
import { issueWithOption, noteWithOption } from './remedy.js';
import { importReportWords } from '../text/cli/words.js';

/** One entry of the array that `budget-kit import --json` prints, in the order of the documents. */
export interface ImportRecord {
  /** The files as given, or found in a folder, joined by commas; or the folder. */
  readonly source: string;
  /** Read whole, valid, without errors noticed, and written. */
  readonly ok: boolean;
  /** Where it went; `-` for standard output; `null` where nothing was written. */
  readonly output: string | null;
  readonly tables: readonly {
    table: string;
    title: string;
    unit: string | null;
    confidence: Confidence;
    /** Sums of the table that hold and that do not. */
    evidence: Evidence | null;
    places: Place[];
  }[];
  readonly amounts: { read: number; unreadable: number };
  readonly notes: readonly {
    code: string;
    severity: string;
    place: Place;
    path: string | null;
    message: string;
  }[];
  /** Tables that were not recognised, and paragraphs that were not understood, by their first words. */
  readonly leftovers: readonly Quoted[];
  readonly unread: readonly Quoted[];
  readonly refused: readonly { file: string; code: string; message: string }[];
  /** Corrections of the file given that were applied, and the keys of those that fit nothing here. */
  readonly corrections: { applied: number; lost: readonly string[] } | null;
  readonly issues: readonly IssueRecord[];
  /** Why nothing was read or written. */
  readonly error: { code: string; message: string } | null;
}

interface Quoted {
  readonly place: Place;
  readonly text: string;
}

/** The report of an import for programs: a JSON array with one line for each document. */
export function importJsonReport(locale: Locale): ImportReporter {
  let documents = 0;
  return {
    start: () => '[',
    piece: (outcome) => `${documents++ > 0 ? ',' : ''}\n${JSON.stringify(recordOf(outcome, locale))}`,
    end: () => '\n]\n',
  };
}

function recordOf(outcome: ImportOutcome, locale: Locale): ImportRecord {
  const { label, output, result, replayed } = outcome;
  const report = result?.report;
  return {
    source: label,
    ok: !hasFailed(outcome) && !isFaulty(outcome),
    output,
    tables: (report?.tables ?? []).map(({ table, title, unit, confidence, evidence, grids }) => ({
      table,
      title,
      unit,
      confidence,
      evidence: evidence ?? null,
      places: grids.map(({ place }) => place),
    })),
    amounts: { ...(report?.amounts ?? { read: 0, unreadable: 0 }) },
    notes: (report?.notes ?? []).map((note) => ({
      code: note.code,
      severity: note.severity,
      place: note.place,
      path: note.path ?? null,
      message: noteWithOption(note, locale),
    })),
    leftovers: (report?.leftovers ?? []).map(quote),
    unread: (report?.unread ?? []).map(quote),
    refused: (report?.refused ?? []).map((refusal) => ({
      file: refusal.name,
      code: refusal.code,
      message: refusalSentence(refusal, locale),
    })),
    corrections: replayed && { applied: replayed.applied, lost: replayed.lost },
    issues: (result?.issues ?? []).map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      path: printPath(issue.path),
      message: issueWithOption(issue, locale),
    })),
    error: errorOf(outcome, locale),
  };
}

function errorOf({ failure, notWritten, result }: ImportOutcome, locale: Locale): ImportRecord['error'] {
  if (failure) return { code: failure.failure.code, message: inputFailureSentence(failure.failure, locale) };
  if (notWritten) return { code: notWritten.code, message: outputFailureSentence(notWritten, locale) };
  const [refusal] = result?.report.refused ?? [];
  if (refusal) return { code: 'refused', message: refusalSentence(refusal, locale) };
  if (result && hasNoBudget(result))
    return { code: 'no-budget', message: importReportWords(locale).noBudget };
  return null;
}

function quote(block: Block): Quoted {
  return { place: block.place, text: firstWords(block) };
}
