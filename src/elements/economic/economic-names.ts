import { percentOf, type Fen } from '../../model/money.js';
import { economicClassName } from '../../model/codes/economic-classes.js';
import type { EconomicPart } from '../../model/series/economic-parts.js';
import { allParts, wholeOf } from '../../model/series/economic-sides.js';
import type { EconomicClass, EconomicItem, EconomicSeries } from '../../model/series/economic.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import type { Fill } from '../chart/textures.js';
import { economicWords } from '../../text/words.js';

const HUES = 8;

/** What both pictures, legend and table are made of. */
export interface Economic {
  series: EconomicSeries;
  /** By 部门 code, from which ribbons start. */
  items: ReadonlyMap<string, EconomicItem>;
  /** 政府 classes by their key, in order. */
  fills: ReadonlyMap<string, GovernmentClass>;
  format: AmountFormat;
}

/** One 政府 class as a series of the picture; `none` for the rows without a 政府 code. */
export interface GovernmentClass extends Fill {
  key: string;
  code: string | null;
  amount: Fen;
}

/** A code with its name; `label` is both. */
export interface Named {
  code: string | null;
  name: string;
  label: string;
}

type Naming = Pick<Economic, 'format'>;

/** Looks a series up once for all that is made of it. */
export function economicOf(series: EconomicSeries, format: AmountFormat): Economic {
  const items = series.classes.flatMap((of) => of.items);
  return {
    series,
    format,
    items: new Map(items.flatMap((item) => (item.code === null ? [] : [[item.code, item]]))),
    fills: new Map(governmentClasses(series).map((each) => [each.key, each])),
  };
}

/** The printed name, else the official one of a class. */
export function named(code: string | null, printed: string | null, { format }: Naming): Named {
  const words = economicWords(format.locale);
  const name = printed ?? (code === null ? undefined : economicClassName(code)) ?? words.unnamed;
  return { code, name, label: code === null ? name : `${code} ${name}` };
}

/** A 部门 class. */
export function namedClass({ code, name }: EconomicClass, economic: Naming): Named {
  const unclassified = economicWords(economic.format.locale).unclassified;
  return named(code, code === null ? unclassified : name, economic);
}

/** A 部门 item. */
export function namedItem({ code, name }: EconomicItem, economic: Naming): Named {
  return named(code, name, economic);
}

/** The 政府 item that a row prints. */
export function namedGov({ govCode, govName }: EconomicPart, economic: Naming): Named {
  const ungoverned = economicWords(economic.format.locale).ungoverned;
  return named(govCode, govCode === null ? ungoverned : govName, economic);
}

/** An amount with its unit and its share of the whole. */
export function figuresOf(amount: Fen, { series, format }: Pick<Economic, 'series' | 'format'>) {
  return {
    amount: formatAmount(amount, format),
    share: formatPercent(percentOf(amount, wholeOf(series))),
  };
}

/** Amount and share in one piece; the words for what has no length. */
export function valueOf({ amount, flag }: Pick<EconomicItem, 'amount' | 'flag'>, economic: Economic): string {
  const words = economicWords(economic.format.locale);
  if (amount === null) return words.blank;
  const figures = figuresOf(amount, economic);
  return flag === 'negative' ? words.notDrawn(figures.amount) : `${figures.amount}\u2002${figures.share}`;
}

/** The 政府 codes an item stands under, each once, in order. */
export function govCodesOf({ parts }: EconomicItem): string[] {
  return [...new Set(parts.flatMap(({ govCode }) => govCode ?? []))].sort();
}

/** The words for an item that stands under several 政府 codes, from long to short; none for others. */
export function underOf(item: EconomicItem, { format }: Pick<Economic, 'format'>): string[] {
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

/** The fill of a row by its 政府 class. */
export function govFill({ fills }: Economic, govCode: string | null): Fill {
  return fills.get(govCode?.slice(0, 3) ?? 'none')!;
}

/** 政府 classes in order, each with a hue and a texture; from the ninth on the hues come again with other textures. */
function governmentClasses(series: EconomicSeries): GovernmentClass[] {
  const classes = series.govClasses.map(({ code, amount }, index) => ({
    key: code,
    code,
    amount,
    hue: `hue-${(index % HUES) + 1}`,
    texture: (index + 3 * Math.floor(index / HUES)) % HUES,
  }));
  const bare = allParts(series).filter((part) => part.govCode === null && part.amount !== null);
  if (bare.length === 0) return classes;
  const amount = bare.reduce((sum, part) => sum + part.amount!, 0) as Fen;
  const hue = classes.length === 0 ? 'hue-1' : 'hue-unsplit';
  return [...classes, { key: 'none', code: null, amount, hue, texture: 0 }];
}
