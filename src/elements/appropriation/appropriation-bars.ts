import type { AppropriationLine, AppropriationSeries } from '../../model/series/appropriation.js';
import type { TwoSidedLine } from '../../model/series/two-sided.js';
import type { Locale } from '../../text/languages.js';
import type { BarRow, Bars } from '../chart/bars.js';
import { sourceSeries } from '../chart/textures.js';
import { sideWords, sourceNames } from '../../text/words.js';

/** The bars of fiscal appropriation: income by budget; expenditure by class, divided by budget. */
export function appropriationBars(
  { income, expenditure, rows, funds }: AppropriationSeries,
  locale: Locale,
): Bars {
  const names = sourceNames(locale);
  const words = sideWords(locale);
  const { total } = expenditure;
  const known = total && expenditure.lines.find(({ row }) => row === total.row);
  const spent = [...(known?.amount == null ? [] : [known]), ...rows].map(spentRow);
  const received = income.parts.map(receivedRow);
  const used = new Set([...received, ...spent].flatMap(({ parts }) => parts.map(({ series }) => series)));
  return {
    series: [...used].map((id) => sourceSeries(id, names[id] ?? words.unnamed)),
    panels: [
      { title: words.income, whole: income.whole, rows: received, columns: [] },
      {
        title: words.expenditure,
        whole: expenditure.whole,
        rows: spent,
        columns: funds.length > 1 ? funds : [],
      },
    ].filter((panel) => panel.rows.length > 0),
  };
}

function receivedRow(line: TwoSidedLine): BarRow {
  const { key, path, amount } = line;
  return { ...rowOf(line), parts: [{ series: key ?? 'unsplit', amount, keys: [key, path] }] };
}

/** Divided by budget; without figures of budgets, or where the line itself is negative, in one piece. */
function spentRow(line: AppropriationLine): BarRow {
  const split = line.funds.filter(({ amount }) => amount !== null);
  return {
    ...rowOf(line),
    parts:
      split.length > 0
        ? split.map(({ fund, amount, path }) => ({ series: fund, amount, keys: [fund, path] }))
        : [{ series: 'unsplit', amount: line.amount, keys: [] }],
  };
}

function rowOf({ row, kind, key, name, amount, path }: TwoSidedLine): Omit<BarRow, 'parts'> {
  const id = `rows[${row}]`;
  return { id, table: 'appropriation', key: key ?? path ?? id, name, amount, path, strong: kind === 'total' };
}
