import { cellOf, valueOf } from '../../model/rules/cells.js';
import type { Finding, Term, Value } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../languages.js';
import { baseWords } from '../words.js';
import { placeName, relativeName } from './place-names.js';
import { wordsOf } from './rule-words.js';
import type { Told } from './told.js';
import { formatBare, formatDifference, formatValue } from './values.js';
import { sentenceWords } from './words.js';

/** The most addends a formula spells out. */
const MOST_TERMS = 6;

/** One finding in plain words: what is printed, what it should be and by which formula. */
export function findingSentence(finding: Finding, budget: Budget, locale: Locale): string {
  const words = sentenceWords(locale);
  const say = wordsOf(finding.rule, locale).say ?? words.forms[finding.form];
  const remarks = finding.remarks
    // The sentence of a blank says so itself.
    .filter((remark) => !(remark === 'blank' && finding.printed?.kind === 'blank'))
    .map((remark) => words.remarks[remark]);
  return baseWords(locale).sentences([say(toldOf(finding, budget, locale)), ...remarks]);
}

/** The cell whose correction would settle a finding with its consequences; `null` where none is known. */
export function repairSentence(
  { repair, consequences }: Finding,
  budget: Budget,
  locale: Locale,
): string | null {
  // A lone finding says itself what it wants.
  const cell = repair && consequences.length > 0 ? cellOf(budget, repair.path) : null;
  if (!repair || !cell) return null;
  const amount = formatValue(valueOf({ ...cell, amount: repair.amount }), locale);
  return sentenceWords(locale).repair(placeName(budget, repair.path, locale), amount);
}

/** The formula of a finding with its figures filled in; empty where it has none. */
export function formulaText(finding: Finding, budget: Budget, locale: Locale): string {
  const words = sentenceWords(locale);
  const beside = finding.paths[0] ?? '';
  const units = new Set([finding.printed, ...finding.terms.map(({ value }) => value)].flatMap(unitOf));
  const print = ({ path, value }: Term, reference = beside) =>
    words.term(
      relativeName(budget, path, reference, locale),
      units.size > 1 ? formatValue(value, locale) : formatBare(value, locale),
    );
  if (finding.form === 'share') {
    const [part, whole] = finding.terms;
    return part && whole ? `${print(part)} ÷ ${print(whole, part.path)}` : '';
  }
  const shown = finding.terms.length > MOST_TERMS ? finding.terms.slice(0, MOST_TERMS - 1) : finding.terms;
  const text = shown.reduce(
    (sum, term, index) => sum + (term.sign < 0 ? words.minus : index > 0 ? words.plus : '') + print(term),
    '',
  );
  return shown.length < finding.terms.length ? `${text} ${words.moreTerms(finding.terms.length)}` : text;
}

function toldOf(finding: Finding, budget: Budget, locale: Locale): Told {
  const [first = '', ...rest] = finding.paths;
  return {
    at: placeName(budget, first, locale),
    others: rest.map((path) => placeName(budget, path, locale)),
    printed: formatValue(finding.printed, locale),
    expected: formatValue(finding.expected, locale),
    difference: formatDifference(finding.difference, locale),
    formula: formulaText(finding, budget, locale),
    form: finding.form,
    variant: finding.variant,
    words: finding.words,
  };
}

function unitOf(value: Value | null): string[] {
  return value?.kind === 'amount' ? [value.unit] : [];
}
