import { percentOf, type Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { OverviewAmount, OverviewChange, OverviewSeries } from '../../model/series/overview.js';
import { baseWords } from '../../text/base.js';
import type { Locale } from '../../text/locale.js';
import {
  amountFormat,
  formatAmount,
  formatPercent,
  type AmountFormat,
  type DisplayUnit,
} from '../../text/numbers.js';
import { overviewWords } from '../../text/overview.js';

/** What the key figures are printed with. */
export interface OverviewView {
  budget: Budget;
  series: OverviewSeries;
  locale: Locale;
  /** Each table's amounts in its own unit, unless the reader chose one. */
  formatOf(table: TableId): AmountFormat;
  isSelected(...keys: (string | null)[]): boolean;
  /** Shows the official table of a cell; `null` outside a report. */
  reveal: ((path: string) => void) | null;
}

/** How to print amounts of each table of a document. */
export function formats(budget: Budget, display: DisplayUnit, locale: Locale): OverviewView['formatOf'] {
  return (table) => amountFormat(display, budget.tables[table], locale);
}

/** The printed title of a table. */
export function titleOf(table: TableId, { budget }: OverviewView): string {
  return budget.tables[table]?.title ?? '';
}

/** An amount with its unit, or the word for a blank. */
export function valueOf({ amount, table }: OverviewAmount, { formatOf, locale }: OverviewView): string {
  return amount === null ? baseWords[locale].blank : formatAmount(amount, formatOf(table));
}

/** Share and change of a figure in words; none for what is not known. */
export function detailsOf(figure: OverviewAmount, view: OverviewView): string[] {
  const words = overviewWords[view.locale];
  const change = changeOf(figure, view);
  return [
    ...(figure.share === null ? [] : [words.share(formatPercent(figure.share))]),
    ...(change === null ? [] : [change]),
  ];
}

/** The change on last year in words, or `null`. */
export function changeOf(figure: OverviewAmount, { formatOf, locale, budget }: OverviewView): string | null {
  const { change, previous, table } = figure;
  if (!change) return null;
  const { direction, amount, year } = change;
  return overviewWords[locale].change({
    direction,
    amount: amount === null ? null : formatAmount(Math.abs(amount) as Fen, formatOf(table)),
    percent: signedPercent(change),
    noBase: previous !== null && previous.amount <= 0,
    year: year === null || year === budget.year - 1 ? null : year,
  });
}

/** The change in percent with its sign; `null` for one that rounds to nothing, which its amount says. */
export function signedPercent({ percent }: OverviewChange): string | null {
  return percent === null || percent === 0 ? null : `${percent > 0 ? '+' : ''}${formatPercent(percent)}`;
}

/** One sentence: income, expenditure with its change, the shares, three-public expenses; counts where they are all. */
export function summaryOf(view: OverviewView): string {
  const { series, locale, budget } = view;
  const words = overviewWords[locale];
  const known = series.amounts.filter(({ amount }) => amount !== null);
  const hasExpenditure = known.some(({ id }) => id === 'expenditure');
  const amounts = known.map((figure) => {
    const name = words.names[figure.id];
    if (figure.share !== null) return words.shareOf(name, formatPercent(figure.share));
    const details = figure.id === 'income' && hasExpenditure ? [] : detailsOf(figure, view);
    return words.part(name, valueOf(figure, view), details);
  });
  const counts = series.counts.map(({ id, count }) =>
    words.part(words.names[id], [count, words.measures[id]].filter(Boolean).join(' '), []),
  );
  return words.summary(budget.year, amounts.length > 0 ? amounts : counts);
}

/** The parts of the share bar with what they are called. */
export function splitParts({ series, locale }: OverviewView) {
  const whole = series.split.reduce((sum, { amount }) => sum + amount, 0) as Fen;
  return series.split.map(({ id, amount }) => ({
    id,
    amount,
    text: `${id === 'unsplit' ? overviewWords[locale].unsplit : baseWords[locale][id]} ${formatPercent(percentOf(amount, whole))}`,
  }));
}
