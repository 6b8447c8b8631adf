import { percentOf, type Fen } from '../../model/money.js';
import type { ThreePublicEntry, ThreePublicSeries } from '../../model/series/three-public.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import { baseWords, threePublicWords } from '../../text/words.js';
import type { ChangeWords, NoPercent } from '../../text/words.js';

/** One item of the form, in reading order. */
export interface ThreePublicRow {
  readonly entry: ThreePublicEntry;
  /** What it is a part of: the vehicles, for their purchase and running. */
  readonly whole: ThreePublicEntry | null;
  /** Whether it stands in the form without being one of the three. */
  readonly extra: boolean;
}

/** Total, the three with their parts, and what else the form has. */
export function rowsOf({ total, entries, extras }: ThreePublicSeries): ThreePublicRow[] {
  return [
    { entry: total, whole: null, extra: false },
    ...entries.flatMap((group) => [
      { entry: group, whole: null, extra: false },
      ...group.children.map((entry) => ({ entry, whole: group, extra: false })),
    ]),
    ...extras.map((entry) => ({ entry, whole: null, extra: true })),
  ];
}

/** Whether any entry has a figure of last year. */
export function hasPrevious(rows: readonly ThreePublicRow[]): boolean {
  return rows.some(({ entry }) => entry.previous !== null);
}

/** Whether anything is known of any change. */
export function hasChange(rows: readonly ThreePublicRow[]): boolean {
  return rows.some(({ entry }) => entry.direction !== null);
}

/** The name of an entry that may be said on its own. */
export function fullName({ entry, whole }: ThreePublicRow, locale: Locale): string {
  const { names, partOf } = threePublicWords(locale);
  return whole ? partOf(names[entry.id], names[whole.id]) : names[entry.id];
}

/** This year's figure, or the word for a blank cell; `remark` where the figure is not in its cell. */
export function currentText({ amount, origin }: ThreePublicEntry, format: AmountFormat) {
  if (amount === null) return { value: baseWords(format.locale).blank, remark: '' };
  const remark = origin === 'stated' ? threePublicWords(format.locale).stated(amount === 0) : '';
  return { value: formatAmount(amount, format), remark };
}

/** Last year's figure with the mark of a derived one, or that there is none. */
export function previousText({ previous }: ThreePublicEntry, format: AmountFormat): string {
  if (!previous) return threePublicWords(format.locale).noPrevious;
  return `${formatAmount(previous.amount, format)}${previous.origin === 'derived' ? '*' : ''}`;
}

/** The change on last year in words and figures; `null` where nothing is known of it. */
export function changeOf(entry: ThreePublicEntry, format: AmountFormat): ChangeWords | null {
  const { direction, change } = entry;
  if (direction === null) return null;
  const size = change === null ? null : formatAmount(Math.abs(change) as Fen, format);
  const percent = signedPercent(entry, format.locale);
  return { direction, amount: size, percent, noPercent: percent === null ? noPercentOf(entry) : null };
}

/** The change in one or two short statements: 减少 4.80 万元 and −82.76%. */
export function changeLines(entry: ThreePublicEntry, format: AmountFormat): string[] {
  const words = threePublicWords(format.locale);
  const about = changeOf(entry, format);
  if (!about) return [words.notComparable];
  const first = words.changed(about.direction, about.amount);
  // 持平 says all there is; a percentage, or why there is none, says nothing more.
  if (about.direction === 'unchanged' || about.amount === null) return [first];
  return [first, about.percent ?? (about.noPercent ? words.noPercent[about.noPercent] : '')].filter(Boolean);
}

/** What assistive technology says of an entry: the words that are drawn, in their order, with more in brackets. */
export function markLabel(row: ThreePublicRow, series: ThreePublicSeries, format: AmountFormat): string {
  const { entry } = row;
  const words = threePublicWords(format.locale);
  const { value, remark } = currentText(entry, format);
  return words.mark(fullName(row, format.locale), [
    `${words.aside(words.budgetOf(series.year))}${value}${remark}`,
    previousStatement(entry, series, format),
    ...changeLines(entry, format),
  ]);
}

function previousStatement(
  { previous }: ThreePublicEntry,
  series: ThreePublicSeries,
  format: AmountFormat,
): string {
  const { aside, budgetOf, derived, noPrevious } = threePublicWords(format.locale);
  if (!previous) return hasPrevious(rowsOf(series)) ? noPrevious : aside(noPrevious);
  const year = series.previousYear === null ? '' : aside(budgetOf(series.previousYear));
  return `${year}${formatAmount(previous.amount, format)}${previous.origin === 'derived' ? aside(derived) : ''}`;
}

/** Each stated reason once, with the entries it is stated for. */
export function reasonsOf(
  rows: readonly ThreePublicRow[],
): { reason: string; entries: ThreePublicEntry[] }[] {
  const reasons = new Map<string, ThreePublicEntry[]>();
  for (const { entry } of rows)
    if (entry.reason) reasons.set(entry.reason, [...(reasons.get(entry.reason) ?? []), entry]);
  return [...reasons].map(([reason, entries]) => ({ reason, entries }));
}

/** One sentence: the total, its change, and its parts, largest first. */
export function summaryOf(series: ThreePublicSeries, format: AmountFormat): string {
  const { total, year, previousYear } = series;
  const words = threePublicWords(format.locale);
  const parts = leavesOf(series).sort((a, b) => b.amount! - a.amount!);
  const share = (amount: Fen) =>
    total.amount !== null && total.amount > 0 ? formatPercent(percentOf(amount, total.amount)) : null;
  return words.summary({
    year,
    total: total.amount === null ? null : formatAmount(total.amount, format),
    stated: total.origin === 'stated',
    basis: previousYear === null || previousYear === year - 1 ? null : previousYear,
    change: changeOf(total, format),
    previous: total.previous && formatAmount(total.previous.amount, format),
    parts: parts
      .filter(({ amount }) => amount !== 0)
      .map(({ id, amount }) => ({
        name: words.names[id],
        amount: formatAmount(amount!, format),
        share: share(amount!),
      })),
    zeros: parts.filter(({ amount }) => amount === 0).map(({ id }) => words.names[id]),
  });
}

/** The smallest parts of the total with an amount: purchase and running in place of the vehicles, where known. */
function leavesOf({ entries }: ThreePublicSeries): ThreePublicEntry[] {
  const known = ({ amount }: ThreePublicEntry) => amount !== null;
  return entries.flatMap((group): ThreePublicEntry[] => {
    const children = group.children.filter(known);
    return children.length > 0 ? children : [group].filter(known);
  });
}

function signedPercent({ percent, change }: ThreePublicEntry, locale: Locale): string | null {
  if (percent === null) return null;
  if (percent.hundredths === 0 && change !== 0) return threePublicWords(locale).tiny;
  return `${percent.hundredths > 0 ? '+' : ''}${formatPercent(percent.hundredths)}`;
}

/** Why an entry's change has no percentage. */
function noPercentOf({ previous }: ThreePublicEntry): NoPercent {
  if (!previous) return 'none';
  return previous.amount < 0 ? 'negative' : 'zero';
}
