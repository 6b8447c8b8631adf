import { percentOf, type Fen } from '../../model/money.js';
import { economicClassName } from '../../model/codes/economic-classes.js';
import type { EconomicPart } from '../../model/series/economic-parts.js';
import { wholeOf } from '../../model/series/economic-sides.js';
import type { EconomicClass, EconomicItem, EconomicSeries } from '../../model/series/economic.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import type { MarksController } from '../chart/marks-controller.js';
import type { EconomicIndex } from './economic-index.js';
import { economicWords } from '../../text/words.js';

/** Everything the drawings of the element read. */
export interface EconomicPicture {
  series: EconomicSeries;
  index: EconomicIndex;
  year: number;
  format: AmountFormat;
  marks: MarksController;
  /** Whether something known by any of these keys is selected. */
  isSelected: (...keys: (string | null | undefined)[]) => boolean;
}

/** A code with its name; `label` is both. */
export interface Named {
  code: string | null;
  name: string;
  label: string;
}

type Naming = Pick<EconomicPicture, 'format'>;

/** The printed name, else the official one of a class. */
export function named(code: string | null, printed: string | null, { format }: Naming): Named {
  const words = economicWords(format.locale);
  const name = printed ?? (code === null ? undefined : economicClassName(code)) ?? words.unnamed;
  return { code, name, label: code === null ? name : `${code} ${name}` };
}

/** A 部门 class. */
export function namedClass({ code, name }: EconomicClass, picture: Naming): Named {
  const unclassified = economicWords(picture.format.locale).unclassified;
  return named(code, code === null ? unclassified : name, picture);
}

/** A 部门 item. */
export function namedItem({ code, name }: EconomicItem, picture: Naming): Named {
  return named(code, name, picture);
}

/** The 政府 item that a row prints. */
export function namedGov({ govCode, govName }: EconomicPart, picture: Naming): Named {
  const ungoverned = economicWords(picture.format.locale).ungoverned;
  return named(govCode, govCode === null ? ungoverned : govName, picture);
}

/** An amount with its unit and its share of the whole. */
export function figuresOf(amount: Fen, { series, format }: Pick<EconomicPicture, 'series' | 'format'>) {
  return {
    amount: formatAmount(amount, format),
    share: formatPercent(percentOf(amount, wholeOf(series))),
  };
}

/** Amount and share in one piece; the words for what has no length. */
export function valueOf(
  { amount, flag }: Pick<EconomicItem, 'amount' | 'flag'>,
  picture: EconomicPicture,
): string {
  const words = economicWords(picture.format.locale);
  if (amount === null) return words.blank;
  const figures = figuresOf(amount, picture);
  return flag === 'negative' ? words.notDrawn(figures.amount) : `${figures.amount}\u2002${figures.share}`;
}

/** The 政府 codes an item stands under, each once, in order. */
export function govCodesOf({ parts }: EconomicItem): string[] {
  return [...new Set(parts.flatMap(({ govCode }) => govCode ?? []))].sort();
}

/** The words for an item that stands under several 政府 codes, from long to short; none for others. */
export function underOf(item: EconomicItem, { format }: Pick<EconomicPicture, 'format'>): string[] {
  const codes = govCodesOf(item);
  const words = economicWords(format.locale);
  return codes.length > 1
    ? [words.under(codes), words.codes(codes.length), words.codesShort(codes.length)]
    : [];
}

/** The id of a row as a ribbon from one code to the other. */
export function linkId(code: string | null, govCode: string | null): string {
  return `${code ?? ''}/${govCode ?? ''}`;
}
