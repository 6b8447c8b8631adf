import type { ImportNote } from '../importers/index.js';
import { printPath, type Issue } from '../model/issues.js';
import type { Locale } from '../text/languages.js';
import { noteSentence } from '../text/importing/notes.js';
import { issueSentence } from '../text/issues.js';
import { importReportWords, type ImportReportWords } from '../text/cli/words.js';

type OptionWords = ImportReportWords['options'];

/** The options that fill in what a note asks for; `path` is that of the note. */
const byNote: Readonly<Record<string, (words: OptionWords, path: string) => string>> = {
  'unit-missing': ({ unit }) => unit,
  'year-missing': ({ year }) => year,
  'years-differ': ({ year }) => year,
  'department-missing': ({ department }) => department,
  'department-placeholder': ({ department }) => department,
  'departments-differ': ({ department }) => department,
  'previous-year-unknown': ({ set }, path) => set(path),
  'level-assumed': ({ set }, path) => set(path),
  'scope-assumed': ({ set }, path) => set(path),
  'fact-without-cell': ({ set }, path) => set(`${path}.cell`),
};

/** A note as a sentence, with the option that settles it. */
export function noteWithOption(note: ImportNote, locale: Locale): string {
  const words = importReportWords(locale).options;
  const option = Object.hasOwn(byNote, note.code) ? byNote[note.code]!(words, note.path ?? '') : null;
  return noteSentence(note, locale) + (option ? words.with(option) : '');
}

/** An issue as a sentence; what is missing, with the option that fills it in. */
export function issueWithOption(issue: Issue, locale: Locale): string {
  const words = importReportWords(locale).options;
  const sentence = issueSentence(issue, locale);
  return issue.code === 'missing-key'
    ? sentence + words.with(optionAt(printPath(issue.path), words))
    : sentence;
}

function optionAt(path: string, { unit, year, department, set }: OptionWords): string {
  if (path === 'year') return year;
  if (path === 'department.name') return department;
  return /^tables\.\w+\.unit$/.test(path) ? unit : set(path);
}
