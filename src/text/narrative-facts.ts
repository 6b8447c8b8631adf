import type { Comparison } from '../model/narrative/compare-printed.js';
import type { Fact } from '../model/schema/narrative.js';
import type { Locale } from './languages.js';
import { amountText, changePieces, linked, type Voice } from './narrative-figures.js';
import { formatPercent } from './numbers.js';
import type { Piece } from './sentences/pieces.js';
import { narrativeWords } from './words.js';

/** What the document prints of a fact; its figures and reason too where the printed words leave them out. */
export function factText(fact: Fact, locale: Locale): string {
  const { comma, gap, item, reason } = narrativeWords(locale);
  const plain = fact.printed.replace(/[,，\s]/g, '');
  const left = (value: number | null | undefined, measure = '') =>
    value === null || value === undefined || plain.includes(String(value)) ? [] : [`${value} ${measure}`];
  const figures = [
    fact.printed,
    ...('amount' in fact ? left(fact.amount, fact.unit) : []),
    ...('percent' in fact ? left(fact.percent, '%') : []),
    ...(fact.kind === 'count' ? left(fact.count, fact.measure) : []),
  ].join(comma);
  const why = fact.kind === 'change' && fact.reason ? reason(fact.reason) : '';
  // The words of the text often have the name themselves.
  const named = fact.printed.includes(fact.subject) ? [figures] : item(fact.subject, `${gap}${figures}`);
  return `${named.join('')}${why}`;
}

/** What the tables give for a fact. */
export function computedPieces({ fact, figure, share }: Comparison, voice: Voice): Piece[] {
  const { blank, lastYear } = narrativeWords(voice.locale);
  if (!figure) return [];
  if (fact.kind === 'share') return share === null ? [] : [linked(formatPercent(share), figure)];
  if (fact.kind === 'change') {
    if (!figure.previous) return [];
    const pieces = changePieces(figure, voice);
    const first = typeof pieces[0] === 'string' ? pieces[0].replace(/^[，,;\s]+/, '') : lastYear;
    return [first, ...pieces.slice(1)];
  }
  if (figure.origin !== 'printed') return [{ text: blank, path: figure.path }];
  return [linked(amountText(figure.amount!, figure, voice), figure)];
}
