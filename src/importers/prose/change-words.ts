/** Which way something changed. */
export type Direction = 'increase' | 'decrease' | 'unchanged';

/** What a change is measured against. */
export interface Base {
  /** `null` for 上年, 去年, 同比. */
  readonly year: number | null;
  /** Not the budget, but what was spent: 执行数, 决算数. */
  readonly spent: boolean;
}

const COMPARED = /(?:(?<![占对同])比|较|[与和同]|相?对比)\s*(?:上一?年|去年|往年|前一年|(20\d\d)\s*年?)/;
const SPENT = /执行|决算|完成|实际支出|支出数/;

/** Where words compare with another year, and with what. */
export function comparisonIn(words: string): { at: number; base: Base } | null {
  const found = COMPARED.exec(words);
  if (!found) {
    const at = words.search(/同比|环比/);
    return at < 0 ? null : { at, base: { year: null, spent: false } };
  }
  return {
    at: found.index,
    base: { year: found[1] ? Number(found[1]) : null, spent: SPENT.test(words.slice(found.index)) },
  };
}

const MOVED =
  /(?:净?(增加|增长|上升|提高|上涨|调增|追加|增幅|增|升)|净?(减少|下降|降低|缩减|压减|压缩|调减|下浮|削减|下调|降幅|减|降))(?:了|额|数|金额|幅度?|率|比例|比率)?\s*(?:为|约为?|共计?|达到?|是)?\s*$/;

/** The change that words end in, such as 比上年减少; `at` is where that word begins. */
export function directionAt(words: string): { at: number; direction: Direction } | null {
  const found = MOVED.exec(words);
  if (!found) return null;
  return { at: found.index, direction: found[1] === undefined ? 'decrease' : 'increase' };
}

/** A reason with its place in the text. */
export interface Reason {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What it is a reason for, where the text says it: 财政拨款收入支出减少的主要原因是. */
  readonly of: string;
}

const INTRODUCED =
  /([^，。；：,;:\n\d%]{0,30}?)(?:的)?(?:主要)?(?:增减|增加|减少|增长|下降|变动|变化|差异|持平)?(?:的)?(?:主要)?原因(?:分析)?(?:主要)?(?:是|为|系|在于)?\s*[：:]?\s*(?:是|由于|因为)?|(?<=[，。；,;）)]\s*)(?:这?主要(?:是|系|为)?(?:因为|由于|因)|主要是|主要系|(?:是)?(?:因为|由于))/g;

/** Every 主要原因… of a text, to the end of its sentence, or to the 其中 behind it. */
export function reasonsIn(text: string): Reason[] {
  const found: Reason[] = [];
  for (const match of text.matchAll(INTRODUCED)) {
    const start = match.index + match[0].length;
    if (found.some(({ end }) => match.index < end) || start === match.index) continue;
    const rest = text.slice(start);
    // A numbered list of reasons goes on over its semicolons.
    const listed = /^\s*(?:一是|[（(]?[1一][)）、.])/.test(rest);
    const ends = rest.search(
      listed
        ? /[。\n]/
        : /[。；;\n]|[，,]\s*(?:其中[：:，]|(?:主要支出|主要项目|具体)[^，。；：]{0,30}[：:])/,
    );
    const words = rest.slice(0, ends < 0 ? rest.length : ends).trim();
    found.push({
      start: match.index,
      end: start + (ends < 0 ? rest.length : ends),
      words,
      of: match[1]?.trim() ?? '',
    });
  }
  return found;
}
