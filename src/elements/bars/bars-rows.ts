import type { BarListRow } from '../../geometry/bar-list.js';
import { formatAmount, formatNumber, type AmountFormat } from '../../text/numbers.js';
import { sideWords } from '../../text/sides.js';
import type { BarPanel, BarRow, Bars } from './bars-data.js';
import { shareOf, valueOf } from './figures.js';

/** The most bars that are drawn of a panel. */
export const DRAWN = 40;

/** The bars that are drawn of a panel: all of them, or of very many the largest in their order. */
export function drawnRows({ rows }: BarPanel): readonly BarRow[] {
  if (rows.length <= DRAWN) return rows;
  const largest = new Set([...rows].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(0, DRAWN));
  return rows.filter((row) => largest.has(row));
}

/** The rows of all panels for the geometry, each panel with its head. */
export function listRows({ panels, series }: Bars, format: AmountFormat): BarListRow[] {
  const nameOf = (id: string) => series.find((each) => each.id === id)?.name ?? id;
  return panels.flatMap((panel, index): BarListRow[] => {
    const { title, whole, columns } = panel;
    const cellOf = (row: BarRow, column: string) =>
      row.parts.find((part) => part.series === column)?.amount ?? null;
    return [
      {
        id: `head ${index}`,
        head: true,
        name: title,
        value: '',
        cells: columns.map(nameOf),
        detail: '',
        segments: [],
      },
      ...drawnRows(panel).map((row) => ({
        id: row.id,
        name: row.name,
        value: valueOf(row.amount, whole, format),
        cells: columns.map((column) => {
          const amount = cellOf(row, column);
          return amount === null ? '' : formatNumber(amount, format);
        }),
        detail: sideWords[format.locale].list(
          columns.flatMap((column) => {
            const amount = cellOf(row, column);
            return amount === null ? [] : [`${nameOf(column)} ${formatNumber(amount, format)}`];
          }),
        ),
        segments: row.parts.map(({ amount }, at) => ({ id: `${at}`, amount })),
      })),
    ];
  });
}

/** What a tooltip says of a row: its value, and its parts where it has several. */
export function linesOf(
  { amount, parts }: BarRow,
  { whole, columns }: BarPanel,
  { series }: Bars,
  format: AmountFormat,
): string[] {
  const words = sideWords[format.locale];
  const said = parts.flatMap((part) => {
    const name = series.find(({ id }) => id === part.series)?.name;
    return part.amount === null || !name || columns.length === 0
      ? []
      : [words.figure(name, formatAmount(part.amount, format), shareOf(part.amount, amount))];
  });
  return [valueOf(amount, whole, format), ...said];
}
