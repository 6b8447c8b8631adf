/**
 * Whether a character says nothing: in the private use area, the replacement character, a control character or
 * unassigned. Fonts cut down to the characters of a file sometimes come without the table that tells what they mean.
 */
export function isUnreadable(text: string): boolean {
  return text === '' || /[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\r ])\p{Cc}/u.test(text);
}

/** Whether it is only white space; PDF writers use many kinds. */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0\u200b\u3000\ufeff\u00ad]*$/u.test(text);
}

/** Whether a character is one that Chinese print has: ASCII, Chinese, and the marks of both. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e\u00b7\u2010-\u2026\u2460-\u2473\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/u.test(text);
}

/** Radicals that print like a character and have no decomposition of their own, each before its character. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺏尢⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺱罒⺸羊⺼肉⻁虎⻂衤⻄西⻅见⻆角⻉贝⻋车⻌辶⻏阝⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const CHARACTERS = new Map(
  Array.from(
    { length: RADICALS.length / 2 },
    (_, index) => [RADICALS[2 * index], RADICALS[2 * index + 1]] as const,
  ),
);

/**
 * The characters that print means: some writers name a character by the radical, the variant or the ligature that
 * shares its shape (⽬ for 目, ⻓ for 长).
 */
export function meantText(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu, (character) =>
    (CHARACTERS.get(character) ?? character).normalize('NFKC'),
  );
}
