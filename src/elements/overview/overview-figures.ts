import { percentOf, sumFen, type Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { NATURES, type Nature } from '../../model/series/function-tree.js';
import type { OverviewAmount, OverviewSeries } from '../../model/series/overview.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount, formatPercent, type AmountFormat } from '../../text/numbers.js';
import { baseWords, overviewWords, sideWords } from '../../text/words.js';

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

/** The printed title of a table. */
export function titleOf(table: TableId, { budget }: OverviewView): string {
  return budget.tables[table]?.title ?? '';
}

/** Whether a key figure is a kind of expenditure, such as 基本支出. */
export function isNature(id: string): id is Nature {
  return (NATURES as readonly string[]).includes(id);
}

/** What a key figure is called. */
export function nameOf(id: OverviewAmount['id'], locale: Locale): string {
  return isNature(id) ? baseWords(locale)[id] : overviewWords(locale).names[id];
}

/** An amount with its unit, or the word for a blank. */
export function valueOf({ amount, table }: OverviewAmount, { formatOf, locale }: OverviewView): string {
  return amount === null ? baseWords(locale).blank : formatAmount(amount, formatOf(table));
}

/** The change on last year in words; '' for none, and the amount left out where only the direction is stated. */
export function changeOf(
  { change, previous, table }: OverviewAmount,
  { formatOf, locale, budget }: OverviewView,
): string {
  if (!change) return '';
  const { direction, amount, percent } = change;
  const said = sideWords(locale).changed({
    direction,
    amount: amount === null ? '' : formatAmount(Math.abs(amount) as Fen, formatOf(table)),
    // A change that rounds to nothing is said by its amount.
    percent: percent ? `${percent > 0 ? '+' : ''}${formatPercent(percent)}` : null,
    year: previous && previous.year !== budget.year - 1 ? previous.year : null,
    derived: false,
  });
  return said.replace('  ', ' ').trim();
}

/** One sentence: income, expenditure with its change, the shares, three-public expenses; counts where they are all. */
export function summaryOf(view: OverviewView): string {
  const { series, locale, budget } = view;
  const words = overviewWords(locale);
  const known = series.amounts.filter(({ amount }) => amount !== null);
  const hasExpenditure = known.some(({ id }) => id === 'expenditure');
  const amounts = known.map((figure) => {
    const name = nameOf(figure.id, locale);
    if (figure.share !== null) return words.shareOf(name, formatPercent(figure.share));
    const change = figure.id === 'income' && hasExpenditure ? '' : changeOf(figure, view);
    return words.part(name, valueOf(figure, view), change);
  });
  const counts = series.counts.map(({ id, count }) => words.part(words.names[id], words.count(count), ''));
  return words.summary(budget.year, amounts.length > 0 ? amounts : counts);
}

/** The parts of the share bar with what is said of them. */
export function splitParts({ series, locale }: OverviewView) {
  const words = overviewWords(locale);
  const whole = sumFen(series.split.map(({ amount }) => amount));
  return series.split.map(({ id, amount }) => ({
    id,
    amount,
    text: words.shareOf(
      id === 'unsplit' ? words.unsplit : nameOf(id, locale),
      formatPercent(percentOf(amount, whole)),
    ),
  }));
}
