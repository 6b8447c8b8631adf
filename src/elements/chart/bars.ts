import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeBarList, type BarListRow, type PlacedBarRow } from '../../geometry/bar-list.js';
import type { Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { formatNumber, type AmountFormat } from '../../text/numbers.js';
import { sideWords } from '../../text/words.js';
import { withTerms } from '../base/terms.js';
import { renderMark, renderText, type Mark, type Picture } from './chart.js';
import { valueOf } from './figures.js';
import { renderRemark } from './said.js';
import { fillOf, renderSeriesLegend, type BarSeries } from './textures.js';

/** The most bars that are drawn of a panel. */
const DRAWN = 40;

/** One part of a bar. */
export interface BarPart {
  /** Id of its series. */
  series: string;
  amount: Fen | null;
  /** Selection keys, with the path of its cell. */
  keys: readonly (string | null)[];
}

/** One bar with its words. */
export interface BarRow {
  /** Its own among all rows. */
  id: string;
  table: TableId;
  /** The key it is selected by. */
  key: string;
  name: string;
  /** A total of other bars. */
  strong?: boolean;
  /** As printed; the parts may add up to something else. */
  amount: Fen | null;
  /** The cell that prints the amount; `null` for a sum. */
  path: string | null;
  parts: readonly BarPart[];
}

/** Bars under a common head. */
export interface BarPanel {
  title: string;
  /** Of which the bars are shares. */
  whole: Fen | null;
  rows: readonly BarRow[];
  /** Ids of the series whose figures are printed with each bar; none where the bars have one part. */
  columns: readonly string[];
}

/** Bars in panels, divided into parts: what an element says of its series. */
export interface Bars {
  series: readonly BarSeries[];
  panels: readonly BarPanel[];
}

/** A bar of the picture with everything that is drawn of it. */
interface PlacedBar {
  mark: Mark;
  row: BarRow;
  place: PlacedBarRow;
  lines: readonly string[];
}

/** The picture of bars; of very many in a panel the largest, in their order. */
export function placeBars(bars: Bars, label: string, format: AmountFormat, width: number): Picture {
  const panels = bars.panels.map((panel) => ({ panel, rows: drawnRows(panel) }));
  const { height, rows } = placeBarList(
    panels.flatMap(({ panel, rows }, index) => listRows(panel, rows, index, bars, format)),
    width,
  );
  const places = new Map(rows.map((row) => [row.id, row]));
  const placed = panels.map(({ panel, rows }) =>
    rows.map((row): PlacedBar => {
      const place = places.get(row.id)!;
      const { id, table, key, path, amount, name } = row;
      const lines = linesOf(row, panel, bars, format);
      const { bar, y, height } = place;
      const box = { x: bar.x, y, width: bar.width, height };
      const label = sideWords(format.locale).list([name, ...lines]);
      const choice = { table, id: key, path, amount };
      return { mark: { id, label, keys: [key, path], choice, ...box }, row, place, lines };
    }),
  );
  const all = placed.flat();
  const lines = new Map(all.map(({ mark, row, lines }) => [mark.id, { title: row.name, lines }]));
  return {
    width,
    height,
    label,
    marks: all.map(({ mark }) => mark),
    parts: (isSelected) =>
      all
        .filter(({ mark }) => !isSelected(...mark.keys))
        .flatMap(({ row, place }) =>
          place.segments
            .filter(({ id }) => isSelected(...row.parts[Number(id)]!.keys))
            .map((segment) => ({ ...lengthOf(segment), y: place.bar.y, height: segment.height })),
        ),
    about: ({ id }) => lines.get(id)!,
    draw: () =>
      panels.map(
        ({ panel }, index) =>
          svg`<g role="group" aria-label=${panel.title}>
            ${renderHead(places.get(`head ${index}`)!)}${placed[index]!.map((bar) => renderBar(bar, bars))}
          </g>`,
      ),
  };
}

/** The legend of bars with several parts, and how many bars are left out. */
export function renderBarsLegend(
  { series, panels }: Bars,
  budget: Budget,
  { locale }: AmountFormat,
): TemplateResult {
  const rest = panels.reduce((sum, { rows }) => sum + Math.max(0, rows.length - DRAWN), 0);
  return html`${rest > 0 ? renderRemark(sideWords(locale).largestOnly(DRAWN, rest)) : nothing}
  ${
    panels.some(({ columns }) => columns.length > 1)
      ? renderSeriesLegend(series, ({ name }) => withTerms(name, budget, locale))
      : nothing
  }`;
}

function drawnRows({ rows }: BarPanel): readonly BarRow[] {
  if (rows.length <= DRAWN) return rows;
  const largest = new Set([...rows].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(0, DRAWN));
  return rows.filter((row) => largest.has(row));
}

/** The rows of a panel for the geometry, with its head. */
function listRows(
  panel: BarPanel,
  rows: readonly BarRow[],
  index: number,
  { series }: Bars,
  format: AmountFormat,
): BarListRow[] {
  const columns = series.filter(({ id }) => panel.columns.includes(id));
  const head = { id: `head ${index}`, head: true, name: panel.title, segments: [] };
  return [
    { ...head, value: '', detail: '', cells: columns.map(({ name }) => name) },
    ...rows.map(({ id, name, amount, parts }) => {
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
}

/** What is said of a row beside its name: its value, and its parts where it has several. */
function linesOf(
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

/** Something is seen of every amount but a zero. */
function lengthOf({ x, width, amount }: PlacedBarRow['segments'][number]): { x: number; width: number } {
  return { x, width: amount > 0 ? Math.max(1, width) : 0 };
}

function renderBar({ mark, row, place }: PlacedBar, { series }: Bars): SVGTemplateResult {
  const { x, y, width, height, bar, segments } = place;
  const [top, bottom] = [bar.y, bar.y + bar.height];
  return renderMark(
    mark,
    row.strong ? 'strong' : '',
    svg`<rect class="hit" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="2"></rect>
      <line part="axis" class="zero" x1=${bar.x} x2=${bar.x} y1=${top - 3} y2=${bottom + 3}></line>
      ${segments.map((segment, index) => {
        const fill = series.find(({ id }) => id === row.parts[Number(segment.id)]!.series)!;
        const length = lengthOf(segment);
        return svg`<rect x=${length.x} y=${top} width=${length.width} height=${segment.height} fill=${fillOf(fill)}></rect>
          ${index > 0 && segment.width > 4 ? svg`<line class="cut" x1=${segment.x} x2=${segment.x} y1=${top} y2=${bottom}></line>` : nothing}`;
      })}`,
    renderTexts(place),
  );
}

function renderHead(place: PlacedBarRow): SVGTemplateResult {
  const { y, width, height } = place;
  return svg`<g class="head">
    ${renderTexts(place)}<line class="rule" x2=${width} y1=${y + height - 1.5} y2=${y + height - 1.5}></line>
  </g>`;
}

function renderTexts({ texts }: PlacedBarRow): SVGTemplateResult[] {
  return texts.map(({ kind, text, x, y, anchor }) => renderText(text, x, y, kind, anchor));
}
