import { printPath, type Issue } from '../model/issues.js';
import type { Locale } from './languages.js';
import { baseWords, issueSentences } from './words.js';

/** One issue as a sentence with its place: what, where, and what to do. */
export function issueSentence(issue: Issue, locale: Locale): string {
  const { place, wholeDocument } = baseWords(locale);
  return place(printPath(issue.path) || wholeDocument, issueText(issue, locale));
}

/** One issue without its place, for where that is plain. */
export function issueText(issue: Issue, locale: Locale): string {
  return (issueSentences(locale)[issue.code] as (issue: Issue) => string)(issue);
}
