const DIGITS = '〇一二三四五六七八九';
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How numbers of lists are written, by the names of WordprocessingML (ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (number) => [...String(number)].map((digit) => DIGITS[Number(digit)]).join(''),
  ideographTraditional: (number) => '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? String(number),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  lowerLetter: (number) => letter(number),
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

/** A number in a format; `null` where the format is not known. */
export function formatNumber(number: number, format: string): string | null {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(number) : null;
}

/** 一, 十, 十一, 二十, 一百零一; up to 9999. */
function chinese(number: number): string {
  if (number > 9999 || number < 1) return String(number);
  const digits = [...String(number)].map(Number);
  let text = '';
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit > 0) text += DIGITS[digit]! + ['', '十', '百', '千'][place]!;
    else if (digits.slice(index + 1).some((later) => later > 0) && !text.endsWith('零')) text += '零';
  });
  return text.replace(/^一十/, '十');
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : `(${number})`;
}

/** a … z, aa, bb …, as Word goes on. */
function letter(number: number): string {
  const index = Math.max(0, number - 1);
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(20, Math.floor(index / 26) + 1));
}

function roman(number: number): string {
  let [rest, text] = [Math.min(number, 3999), ''];
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
