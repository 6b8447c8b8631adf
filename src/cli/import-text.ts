import type { Block, Grid, Place } from '../importers/index.js';
import type { Issue } from '../model/issues.js';
import { inputFailureSentence, outputFailureSentence } from '../text/cli/failures.js';
import { certaintyText } from '../text/importing/certainty.js';
import { placeText } from '../text/importing/places.js';
import { refusalSentence } from '../text/importing/refusals.js';
import type { Locale } from '../text/languages.js';
import { hasFailed, isFaulty, type ImportOutcome, type ImportReporter } from './import-outcome.js';
import { hasNoBudget } from './open-files.js';
import type { Paint, Style } from './paint.js';
import { printable } from './printable.js';
import { issueWithOption, noteWithOption } from './remedy.js';
import { importReportWords, reportWords } from '../text/cli/words.js';
import { tableWords } from '../text/words.js';

/** The most of one kind that is spelled out for people. */
const MOST = 20;
/** Characters of a text that is quoted. */
const QUOTED = 40;

const severities = [
  ['error', 'red'],
  ['warning', 'yellow'],
  ['info', 'blue'],
] as const satisfies readonly (readonly [string, Style])[];

/**
 * The report of an import for people: document by document, tables first, then what needs a look.
 * @param quiet Whether documents that need nobody are left out.
 */
export function importTextReport(locale: Locale, paint: Paint, quiet: boolean): ImportReporter {
  const words = importReportWords(locale);
  const { colon, document, severities: severityWords, stdin } = reportWords(locale);
  let documents = 0;

  const named = (label: string) => (label === '-' ? stdin : printable(label));
  const placed = (place: Place) => printable(placeText(place, locale));

  /** A heading with its lines, of which not all are spelled out. */
  function section(heading: string, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    const rest = lines.length - MOST;
    return [
      `  ${heading}`,
      ...lines.slice(0, MOST).map((line) => `    ${line}`),
      ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
    ];
  }

  function replayedLines({ replayed }: ImportOutcome): string[] {
    if (!replayed) return [];
    const { applied, lost } = replayed;
    return [`  ${words.corrected(applied)}`, ...section(words.lost(lost.length), lost.map(printable))];
  }

  function resultLines({ result }: ImportOutcome): string[] {
    if (!result) return [];
    const { report, issues, budget } = result;
    const found = budget ? document(budget.department.name, budget.year) : '';
    const { read, unreadable } = report.amounts;
    const notes = severities.flatMap(([severity, style]) =>
      report.notes
        .filter((note) => note.severity === severity)
        .map((note) => `${paint(style, severityWords[severity])} ${printable(noteWithOption(note, locale))}`),
    );
    return [
      ...(found ? [`  ${found}`] : []),
      ...section(
        words.tables(report.tables.length),
        report.tables.map((recognised) => {
          const {
            table,
            grids: [grid],
            confidence,
          } = recognised;
          const sure = certaintyText(recognised, locale);
          return `${tableWords(locale).names[table]}  ${paint(confidence === 'guess' ? 'yellow' : 'dim', sure)}  ${grid ? placed(grid.place) : ''}`;
        }),
      ),
      ...(read + unreadable > 0 ? [`  ${words.amounts(read, unreadable)}`] : []),
      ...notes.slice(0, MOST).map((note) => `  ${note}`),
      ...(notes.length > MOST ? [`    ${words.more(notes.length - MOST)}`] : []),
      ...section(words.leftovers(report.leftovers.length), report.leftovers.map(quoted)),
      ...section(words.unread(report.unread.length), report.unread.map(quoted)),
      ...section(
        words.issues(issues.length),
        issues.map((issue: Issue) => issueWithOption(issue, locale)),
      ),
      ...report.refused.map(
        (refusal) => `  ${paint('red', words.notRead)}${colon}${printable(refusalSentence(refusal, locale))}`,
      ),
    ];
  }

  const quoted = (block: Block) => `${placed(block.place)}${colon}${printable(firstWords(block))}`;

  function linesOf(outcome: ImportOutcome): string[] {
    const { label, failure, output, notWritten, result } = outcome;
    const to = output === null || output === '-' ? '' : words.to + printable(output);
    const failures = [
      ...(failure
        ? [
            `${paint('red', words.notRead)}${colon}${failure.file === label ? '' : named(failure.file) + colon}${inputFailureSentence(failure.failure, locale)}`,
          ]
        : []),
      ...(result && hasNoBudget(result) && result.report.refused.length === 0
        ? [`${paint('red', words.notRead)}${colon}${words.noBudget}`]
        : []),
      ...(notWritten
        ? [`${paint('red', words.notWritten)}${colon}${outputFailureSentence(notWritten, locale)}`]
        : []),
    ];
    return [
      `${paint('bold', named(label))}${to}`,
      ...resultLines(outcome),
      ...replayedLines(outcome),
      ...failures.map((line) => `  ${line}`),
    ];
  }

  return {
    start: () => '',
    piece: (outcome) =>
      quiet && !hasFailed(outcome) && !isFaulty(outcome)
        ? ''
        : `${documents++ > 0 ? '\n' : ''}${linesOf(outcome).join('\n')}\n`,
    end: (tally) => (documents > 1 && !quiet ? `\n${words.total(tally)}\n` : ''),
  };
}

/** The beginning of a paragraph, or of a table. */
export function firstWords(block: Block): string {
  const text = block.kind === 'text' ? block.text : wordsOfGrid(block);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

function wordsOfGrid({ rows }: Grid): string {
  const texts: string[] = [];
  for (const cell of new Set(rows.slice(0, 5).flat())) if (cell.text !== '') texts.push(cell.text);
  return texts.join(' ');
}
