import type { NameOfCode } from '../../model/series/function-tree.js';
import type { IncomeRow, SourceAmount } from '../../model/series/income-table.js';
import type { IncomeSeries } from '../../model/series/income.js';
import type { Locale } from '../../text/languages.js';
import type { BarPart, BarRow, Bars } from '../chart/bars.js';
import { sourceSeries } from '../chart/textures.js';
import { incomeWords, sideWords, sourceNames } from '../../text/words.js';

/** What income is called: as printed, else the official name of the code. */
export type NameOfRow = (row: Pick<IncomeRow, 'key' | 'name'>) => string;

/** The name of a source: as printed, else of the column. */
export function sourceName({ source, name }: Pick<SourceAmount, 'source' | 'name'>, locale: Locale): string {
  return name?.trim() || (sourceNames(locale)[source] ?? sideWords(locale).unnamed);
}

/** Names the rows of a year. */
export function rowNames(officialName: NameOfCode | undefined, year: number, locale: Locale): NameOfRow {
  return ({ key, name }) => name?.trim() || officialName?.(key, year) || sideWords(locale).unnamed;
}

/** The bars of income: one for each source, and one for each unit and functional class divided by source. */
export function incomeBars(
  { table, total, units, classes }: IncomeSeries,
  nameOf: NameOfRow,
  locale: Locale,
): Bars {
  const words = incomeWords(locale);
  const sources = total.sources.length > 0 ? total.sources : [unsplit(total)];
  const all = [...sources, ...[...units, ...classes].flatMap(partsOf)];
  const series = new Map<string, ReturnType<typeof sourceSeries>>();
  for (const each of all)
    if (!series.has(each.source))
      series.set(each.source, sourceSeries(each.source, sourceName(each, locale)));
  const columns = [...series.keys()];
  const bySource = sources.map((source, index): BarRow => ({
    id: source.path ?? `source ${index}`,
    table,
    key: source.source,
    name: sourceName(source, locale),
    amount: source.amount,
    path: source.path,
    parts: [partOf(source)],
  }));
  const panel = (title: string, rows: readonly IncomeRow[]) => ({
    title,
    whole: total.amount,
    columns: columns.length > 1 ? columns : [],
    rows: rows.map((row): BarRow => ({
      id: `${title} ${row.key}`,
      table,
      key: row.key,
      name: nameOf(row),
      amount: row.amount,
      path: row.path,
      parts: partsOf(row).map(partOf),
    })),
  });
  return {
    series: [...series.values()],
    panels: [
      { title: words.bySource, whole: total.amount, rows: bySource, columns: [] },
      panel(words.byUnit, units.length > 1 ? units : []),
      panel(words.byFunction, classes),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function unsplit({ amount, path }: IncomeRow): SourceAmount {
  return { source: 'unsplit', name: null, amount, path };
}

function partsOf(row: IncomeRow): readonly SourceAmount[] {
  return row.sources.length > 0 ? row.sources : [unsplit(row)];
}

function partOf({ source, amount, path }: SourceAmount): BarPart {
  return { series: source, amount, keys: [source, path] };
}
