// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** What most texts have none of. */
// eslint-disable-next-line no-control-regex
const UNCLEAN = /[\u0000-\u001f\u007f\u0085\u00a0\u2028\u2029\ufeff\ufffe\uffff]/;

/** A cell's text as the contract wants it: `\n` for line breaks, no control characters, each line and the whole trimmed. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\t\u00a0]/g, ' ')
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
