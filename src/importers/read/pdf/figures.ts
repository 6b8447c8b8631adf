/** A whole figure as tables print it, also a dash or a percentage. */
const FIGURE = /^[-+−]?[¥￥]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/;

/** Whether a text is a figure and nothing else. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text.normalize('NFKC').trim());
}

/** Whether a figure looks like money: with places or separators, not a page number, a code or a year. */
export function isMoney(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return FIGURE.test(plain) && (/\.\d|,/.test(plain) || plain.replace(/\D/g, '').length > 4);
}
