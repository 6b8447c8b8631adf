import { halfWidth } from '../prose/text-forms.js';

const DIGITS = '〇一二三四五六七八九';

/** A whole number in Chinese words up to 99: 十二, 二十, 三十一. */
function smallNumber(words: string): number {
  const [tens, units] = words.includes('十') ? words.split('十') : ['0', words];
  const digit = (each: string | undefined, empty: number) => (each ? DIGITS.indexOf(each) : empty);
  return (words.includes('十') ? digit(tens, 1) * 10 : 0) + digit(units, 0);
}

/** Dates and years in Chinese words with digits instead: 二〇二二年五月 → 2022年5月. */
export function withDigits(text: string): string {
  return halfWidth(text)
    .replace(/[二三](?:\s?[〇○零０OＯ0oo一二三四五六七八九]){3}(?=\s*年)/g, (year) =>
      [...year.replace(/\s/g, '')]
        .map((each) => (/[○零０OＯ0o]/.test(each) ? 0 : DIGITS.indexOf(each)))
        .join(''),
    )
    .replace(/([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=\s*[月日])/g, (words) =>
      String(smallNumber(words)),
    );
}

/** A date as exact as it is printed, `YYYY-MM` or `YYYY-MM-DD`; `null` where there is none with a month. */
export function dateIn(text: string): string | null {
  const found =
    /(?<!\d)((?:19|20)\d\d)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|(?=[-/.])|(?!\d))(?:\s*[-/.]?\s*(\d{1,2})\s*日?(?!\d))?/.exec(
      withDigits(text),
    );
  if (!found) return null;
  const [, year, month, day] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  return [year, month!.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** The years a text names, in its order; no parts of longer numbers: 2021 in “2021年决算”, 2022 in “二〇二二年”. */
export function yearsIn(text: string): number[] {
  return [...withDigits(text).matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([, year]) => Number(year));
}
