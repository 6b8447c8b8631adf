import { percentOf, subtractFen, type Fen } from '../../model/money.js';
import { directionOf } from '../../model/series/three-public-facts.js';
import type { PreviousAmount } from '../../model/series/two-sided.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import { baseWords, sideWords } from '../../text/words.js';

/** How many parts a sentence lists. */
const LISTED = 3;

/** The share of a whole; `null` where the whole gives none. */
export function shareOf(amount: Fen, whole: Fen | null): string | null {
  return whole === null || whole <= 0 ? null : formatPercent(percentOf(amount, whole));
}

/** Amount and share in one piece; the words for what has no length. */
export function valueOf(amount: Fen | null, whole: Fen | null, format: AmountFormat): string {
  if (amount === null) return baseWords(format.locale).blank;
  const text = formatAmount(amount, format);
  if (amount < 0) return sideWords(format.locale).notDrawn(text);
  const share = shareOf(amount, whole);
  return share ? `${text}\u2002${share}` : text;
}

/** The largest parts with their shares, for a sentence; '' without parts. */
export function listOf(
  parts: readonly { name: string; amount: Fen | null }[],
  whole: Fen,
  format: AmountFormat,
): string {
  const words = sideWords(format.locale);
  const known = parts.flatMap(({ name, amount }) => (amount ? [{ name, amount }] : []));
  const said = [...known]
    .sort((a, b) => b.amount - a.amount)
    .slice(0, LISTED)
    .map(({ name, amount }) => words.figure(name, formatAmount(amount, format), shareOf(amount, whole)));
  const rest = known.length - said.length;
  return words.list(rest > 0 ? [...said, words.more(rest)] : said);
}

/** The change on last year in words; `null` where the document has no figure of it. */
export function changeOf(
  amount: Fen | null,
  previous: PreviousAmount | null,
  year: number,
  format: AmountFormat,
): string | null {
  if (amount === null || !previous) return null;
  const change = subtractFen(amount, previous.amount);
  const percent = previous.amount > 0 ? percentOf(change, previous.amount)! : null;
  return sideWords(format.locale).changed({
    direction: directionOf(change),
    amount: formatAmount(Math.abs(change) as Fen, format),
    percent: percent === null ? null : `${percent > 0 ? '+' : ''}${formatPercent(percent)}`,
    year: previous.year === year - 1 ? null : previous.year,
    derived: previous.origin === 'derived',
  });
}
