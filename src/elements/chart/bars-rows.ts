import type { BarListRow } from '../../geometry/bar-list.js';
import { formatNumber, type AmountFormat } from '../../text/numbers.js';
import type { BarPanel, BarRow, Bars } from './bars-data.js';
import { valueOf } from './figures.js';
import { sideWords } from '../../text/words.js';

/** The most bars that are drawn of a panel. */
export const DRAWN = 40;

/** The bars that are drawn of a panel: all of them, or of very many the largest in their order. */
function drawnRows({ rows }: BarPanel): readonly BarRow[] {
  if (rows.length <= DRAWN) return rows;
  const largest = new Set([...rows].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(0, DRAWN));
  return rows.filter((row) => largest.has(row));
}

/** The rows of all panels for the geometry, each panel with its head. */
export function listRows({ panels, series }: Bars, format: AmountFormat): BarListRow[] {
  return panels.flatMap((panel, index): BarListRow[] => {
    const columns = series.filter(({ id }) => panel.columns.includes(id));
    const head = { id: `head ${index}`, head: true, name: panel.title, segments: [] };
    return [
      { ...head, value: '', detail: '', cells: columns.map(({ name }) => name) },
      ...drawnRows(panel).map(({ id, name, amount, parts }) => {
        const cells = columns.map((column) => {
          const part = parts.find((each) => each.series === column.id);
          return part?.amount == null ? '' : formatNumber(part.amount, format);
        });
        return {
          id,
          name,
          value: valueOf(amount, panel.whole, format),
          cells,
          detail: sideWords(format.locale).list(
            columns.flatMap((column, at) => (cells[at] ? `${column.name} ${cells[at]}` : [])),
          ),
          segments: parts.map((part, at) => ({ id: `${at}`, amount: part.amount })),
        };
      }),
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
  const said = parts.flatMap((part) => {
    const name = columns.includes(part.series) && series.find(({ id }) => id === part.series)?.name;
    return name && part.amount !== null ? `${name} ${valueOf(part.amount, amount, format)}` : [];
  });
  return [valueOf(amount, whole, format), ...said];
}
