/** Characters that print nothing, or that change the direction of the text. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** What most texts have none of. */
const UNCLEAN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

/** A cell's text as the contract wants it: `\n` for line breaks, nothing invisible, each line and the whole trimmed. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The lines of a text that are not blank, each a paragraph. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line !== '');
}

const HAN = '[\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const BETWEEN_HAN = new RegExp(`(?<=${HAN})[ \\u3000\\t]+(?=${HAN})`, 'g');

/** Lines of a cell as one: a break between two Latin words is a blank, any other break is none. */
function joinLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, (_, offset: number) => {
    const before = text[offset - 1] ?? '';
    const after = text.slice(offset).trimStart()[0] ?? '';
    return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after) ? ' ' : '';
  });
}

/** A name or label as printed, without the room that line breaks and wide setting left between Chinese characters. */
export function cleanWords(text: string): string {
  return joinLines(
    text
      .replace(/\r\n?/g, '\n')
      .replace(INVISIBLE, '')
      .replace(/\u00a0/g, ' '),
  )
    .replace(BETWEEN_HAN, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** A long text as printed: its paragraphs stay, the room inside them goes. */
export function cleanParagraph(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(BETWEEN_HAN, '')
        .replace(/[ \t]{2,}/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** A line without characters that print nothing, its layout spaces (ideographic, no-break, several) as one space. */
export function cleanLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\t \u00a0\u2000-\u200a\u3000]+/g, ' ')
    .trim();
}
