import type { Unit } from '../../model/schema/amounts.js';
import { halfWidth } from './text-forms.js';

/** A figure in a text, with its position. */
export type Figure = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'amount';
      /** Numerals as printed; two where one unit stands for both (各减少 12.5、13.6 万元). */
      readonly numerals: readonly string[];
      readonly unit: Unit;
    }
  | { readonly kind: 'percent'; readonly numeral: string }
  | { readonly kind: 'count'; readonly numeral: string; readonly measure: string }
  /** 持平, 无变化, 保持一致. */
  | { readonly kind: 'same' }
  /** 增长--, where nothing can be compared. */
  | { readonly kind: 'dash' }
);

/** With as many groups as an amount may have, so that a long list of digits takes no time. */
const NUMERAL = String.raw`-?(?:\d{1,3}(?:[,，]\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`;
const BARE = String.raw`(?<![\d.])`;

/** 100万元（含）以上: a bound in a name, no figure of its own. */
const BOUND = new RegExp(
  String.raw`${BARE}${NUMERAL}\s*[万亿千]?\s*元?\s*(?:[（(]不?含[^）)]*[）)])?\s*(?:及)?以[上下](?:\s*[（(]不?含[^）)]*[）)])?`,
  'g',
);

const FIGURE = new RegExp(
  [
    String.raw`${BARE}(?:(?<two>${NUMERAL})\s*(?:[,，、]|和)\s*)??(?<amount>${NUMERAL})\s*(?<unit>[万亿千]?)\s*元(?:\s*元)?(?!\/)`,
    String.raw`${BARE}(?<percent>${NUMERAL})\s*%`,
    String.raw`(?<![\d.第,])(?<count>\d+)\s*(?<measure>台\s*[（(]\s*套\s*[)）]|台\s*\/\s*套|台套|批次|[辆台套家名项件批]|人次?|个)(?!百分点|月|工作日|方面|百分)`,
    String.raw`(?<same>(?:基本|总体|大体)?持平|(?:保持)?(?:基本)?(?:一致|相同)|(?:保持)?不变|(?:无|没有|未发生|未)(?:增减)?(?:变化|变动|增减)|零增长)`,
    String.raw`(?<=增长|增加|下降|减少|上升|降低)\s*(?<dash>[-—–－]{1,3})(?!\d)`,
  ].join('|'),
  'g',
);

/** Every figure of a text, from left to right. */
export function figuresIn(text: string): Figure[] {
  const plain = halfWidth(text);
  // What is only a bound is blanked out, so that positions stay.
  const masked = plain.replace(BOUND, (bound) => '\u0001'.repeat(bound.length));
  return [...masked.matchAll(FIGURE)].map((match) => figureOf(match, masked));
}

function figureOf(match: RegExpMatchArray, text: string): Figure {
  const { two, amount, unit, percent, count, measure, same, dash } = match.groups!;
  const start = match.index!;
  const position = { start, end: start + match[0].length };
  if (amount !== undefined) {
    const isPair = two !== undefined && /(各|分别)[^，。；：]{0,8}$/.test(text.slice(0, start));
    const numerals = isPair ? [two, amount] : [amount];
    const first = isPair || two === undefined ? start : start + match[0].indexOf(amount, two.length);
    return { ...position, start: first, kind: 'amount', numerals, unit: `${unit}元` as Unit };
  }
  if (percent !== undefined) return { ...position, kind: 'percent', numeral: percent };
  if (count !== undefined)
    return { ...position, kind: 'count', numeral: count, measure: measure!.replace(/\s/g, '') };
  if (same !== undefined) return { ...position, kind: 'same' };
  return { ...position, start: start + match[0].indexOf(dash!), kind: 'dash' };
}
