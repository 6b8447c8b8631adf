import type { FundPanel, FundRow, FundSeries } from '../../model/series/fund.js';
import { NATURES, type Nature } from '../../model/series/function-tree.js';
import { formatAmount, type AmountFormat } from '../../text/numbers.js';
import type { BarRow, Bars } from '../chart/bars.js';
import type { BarSeries } from '../chart/textures.js';
import { baseWords, fundWords, sideWords } from '../../text/words.js';

/** The bars of the tables with figures: one for each functional item, divided into basic and project. */
export function fundBars({ panels }: FundSeries, format: AmountFormat): Bars {
  const { locale } = format;
  const shown = panels.filter(({ state }) => state === 'figures');
  const natures = new Set(
    shown.flatMap(({ rows }) => rows.flatMap(({ parts }) => parts.map(({ nature }) => nature))),
  );
  const series = [...NATURES, null]
    .filter((nature) => natures.has(nature))
    .map((nature) => seriesOf(nature, locale));
  return {
    series,
    panels: shown.map((panel) => ({
      title: sideWords(locale).figure(
        fundWords(locale).names[panel.table],
        formatAmount(panel.amount, format),
        null,
      ),
      whole: panel.amount,
      rows: panel.rows.map((row, index) => rowOf(panel, row, index, format)),
      columns: series.length > 1 ? series.map(({ id }) => id) : [],
    })),
  };
}

function seriesOf(nature: Nature | null, locale: AmountFormat['locale']): BarSeries {
  const name = nature ? baseWords(locale)[nature] : fundWords(locale).unsplit;
  return {
    id: nature ?? 'unsplit',
    name,
    hue: `hue-${nature === 'basic' || nature === 'project' ? nature : 'unsplit'}`,
    texture: nature === 'project' ? 1 : 0,
  };
}

function rowOf({ table }: FundPanel, row: FundRow, index: number, { locale }: AmountFormat): BarRow {
  const { key, code, name, amount, path, parts } = row;
  const named = name?.trim() || sideWords(locale).unnamed;
  return {
    id: `${table} ${index}`,
    table,
    key: code ?? path ?? `tables.${table}.${key}`,
    name: code ? `${code} ${named}` : named,
    amount,
    path,
    parts: parts.map((part) => ({
      series: part.nature ?? 'unsplit',
      amount: part.amount,
      keys: [code && part.nature && `${code}/${part.nature}`, part.nature, part.path],
    })),
  };
}
