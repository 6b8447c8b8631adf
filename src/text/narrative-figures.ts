import type { Fen } from '../model/money.js';
import type { Figure } from '../model/narrative/figure-at.js';
import type { Item } from '../model/narrative/narrative-types.js';
import type { Fact } from '../model/schema/narrative.js';
import type { Locale } from './languages.js';
import { amountFormat, formatAmount, formatPercent, type DisplayUnit } from './numbers.js';
import { say, type FigurePiece, type Piece } from './sentences/pieces.js';
import { subjectNames, narrativeWords, threePublicWords } from './words.js';

/** How figures are said. */
export interface Voice {
  readonly locale: Locale;
  readonly unit: DisplayUnit;
}

/** The amount, its share, its change and the reason for it. */
export function itemPieces(item: Item, voice: Voice): Piece[] {
  const { amount, origin, share, reason, differs } = item;
  const words = narrativeWords(voice.locale);
  const printed = (kind: Fact['kind']) =>
    differs.filter((fact) => fact.kind === kind).map((fact) => ({ printed: fact.printed }));
  const figure =
    amount === null ? { text: words.blank, path: item.path } : linked(amountText(amount, item, voice), item);
  const remark =
    origin === 'stated'
      ? threePublicWords(voice.locale).stated(amount === 0)
      : origin === 'sum'
        ? words.summed
        : '';
  const shown =
    share === null || amount === 0 ? null : { ...linked(formatPercent(share), item), again: true };
  return [
    ...say`${amount === null ? '' : words.gap}${figure}${remark}${printed('amount')}`,
    ...(shown ? words.share([shown, ...printed('share')]) : printed('share')),
    item.shareless && amount !== 0 ? words.shareless : '',
    ...changePieces(item, voice),
    ...printed('change'),
    ...(reason ? [words.reason(reason)] : []),
  ];
}

/** The cell that has nothing, in brackets. */
export function nothingPieces(item: Item, voice: Voice): Piece[] {
  const { rate, blank } = narrativeWords(voice.locale);
  const { amount, origin } = item;
  const text =
    origin === 'stated'
      ? threePublicWords(voice.locale).stated(amount === 0)
      : rate(amount === null ? blank : amountText(amount, item, voice)).join('');
  return [text.startsWith(' ') ? ' ' : '', linked(text.trim(), item)];
}

/** How a figure has changed; nothing where nothing is known of it. */
export function changePieces(figure: Figure, voice: Voice): Piece[] {
  const { direction, change, percent, previous, previousYear } = figure;
  const words = narrativeWords(voice.locale);
  const than = previousYear === null ? words.lastYear : words.year(previousYear);
  if (direction === null)
    return previous ? [words.notComparable(than, amountText(previous.amount, figure, voice))] : [];
  if (direction === 'unchanged') return [words.unchanged(than)];
  if (change === null) return words.changed(direction, than, null);
  const size = { ...linked(amountText(Math.abs(change) as Fen, figure, voice), figure), again: true };
  const { tiny, noPercent } = threePublicWords(voice.locale);
  const rate =
    percent === null
      ? previous && noPercent[previous.amount < 0 ? 'negative' : 'zero']
      : percent === 0
        ? tiny
        : `${percent > 0 ? '+' : ''}${formatPercent(percent)}`;
  const star = previous?.origin === 'derived' ? '*' : '';
  return [
    ...words.changed(direction, than, size),
    ...(rate ? words.rate([{ ...linked(rate, figure), again: true }, star]) : []),
  ];
}

/** What an item is called: as printed, or by the kit's word in a language that has one. */
export function nameOf({ subject, name }: Item, locale: Locale): string {
  const own = subjectNames(locale)[subject];
  return (narrativeWords(locale).printedNames ? (name ?? own) : (own ?? name)) ?? subject;
}

/** An amount in the unit asked for, else the one it is printed in. */
export function amountText(amount: Fen, { print }: Figure, { unit, locale }: Voice): string {
  return formatAmount(amount, amountFormat(unit, print, locale));
}

/** A figure that leads to its cell. */
export function linked(text: string, figure: Figure): FigurePiece {
  const key = 'subject' in figure ? (figure as Item).subject : undefined;
  return { text, path: figure.path, ...(key ? { key } : {}) };
}
