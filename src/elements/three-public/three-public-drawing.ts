import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PlacedLine } from '../../geometry/label-lines.js';
import {
  placePairedList,
  type PairedListRow,
  type PlacedListRow,
  type PlacedYearBar,
} from '../../geometry/paired-list.js';
import type { ThreePublicSeries } from '../../model/series/three-public.js';
import type { AmountFormat } from '../../text/numbers.js';
import { threePublicWords } from '../../text/words.js';
import { renderMark, renderText, type Mark, type Picture } from '../chart/chart.js';
import {
  changeLines,
  currentText,
  hasChange,
  hasPrevious,
  markLabel,
  previousText,
  rowsOf,
  type ThreePublicRow,
} from './three-public-rows.js';

/** The picture, and whether a figure has a dagger in place of the remark that it is not in its cell. */
export interface ThreePublicPicture extends Picture {
  hasDagger: boolean;
}

/** The paired bars: total, the three and their parts on one scale, what else the form has on another. */
export function threePublicPicture(
  series: ThreePublicSeries,
  format: AmountFormat,
  width: number,
): ThreePublicPicture {
  const words = threePublicWords(format.locale);
  const rows = rowsOf(series);
  const groups = [false, true]
    .map((extra) => ({ title: extra ? words.extras : '', rows: rows.filter((row) => row.extra === extra) }))
    .filter((group) => group.rows.length > 0);
  const { height, sections } = placePairedList(
    groups.map(({ title, rows: members }) => ({
      title,
      rows: members.map((row) => listRow(row, hasChange(rows), format)),
    })),
    { width, pairs: hasPrevious(rows) },
  );
  const byId = new Map(rows.map((row) => [row.entry.id as string, row]));
  const placed = sections.flatMap((section) => section.rows);
  const markOf = ({ id, x, y, width, height }: PlacedListRow): Mark => {
    const row = byId.get(id)!;
    const { path, amount } = row.entry;
    const choice = { table: 'threePublic' as const, id, path, amount };
    return { id, x, y, width, height, label: markLabel(row, series, format), keys: [id, path], choice };
  };
  const marks = new Map(placed.map((place) => [place.id, markOf(place)]));
  return {
    width,
    height,
    label: words.chart,
    marks: [...marks.values()],
    hasDagger: placed.some(({ isShort }) => isShort),
    draw: () =>
      svg`<defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="6" height="6"></rect>
            <line class="hatch-line" x1="3" x2="3" y2="6"></line>
          </pattern>
        </defs>
        ${sections.map(
          ({ titles, rows: members }, index) =>
            svg`<g role="group" aria-label=${index === 0 ? words.names.total : words.extras}>
              ${titles.map((line) => renderLine(line, 'section'))}
              ${members.map((place) => renderRow(place, marks.get(place.id)!, kindOf(byId.get(place.id)!)))}
            </g>`,
        )}`,
  };
}

function listRow(row: ThreePublicRow, withChange: boolean, format: AmountFormat): PairedListRow {
  const { entry, whole } = row;
  const words = threePublicWords(format.locale);
  const { value, remark } = currentText(entry, format);
  const changes = withChange ? changeLines(entry, format) : [];
  return {
    id: entry.id,
    name: words.names[entry.id],
    isPart: whole !== null,
    current: {
      amount: entry.amount,
      text: value + remark,
      least: remark === '' ? value : `${value}†`,
    },
    previous: { amount: entry.previous?.amount ?? null, text: previousText(entry, format) },
    changes,
    change: changes.join(words.comma),
  };
}

function kindOf({ entry, whole }: ThreePublicRow): string {
  return `row ${entry.id === 'total' ? 'total' : whole ? 'part' : ''}`;
}

function renderRow(place: PlacedListRow, mark: Mark, kind: string): SVGTemplateResult {
  const { hit, edge, rule, axis, names, changes, current, previous } = place;
  return renderMark(
    mark,
    kind,
    svg`<rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height}></rect>
      <rect class="edge" x=${edge.x} y=${edge.y} width=${edge.width} height=${edge.height}></rect>
      <line class="rule" x1=${rule.x1} x2=${rule.x2} y1=${rule.y} y2=${rule.y}></line>
      <line part="axis" class="axis" x1=${axis.x} x2=${axis.x} y1=${axis.y1} y2=${axis.y2}></line>
      ${renderBar(current, 'current')} ${previous ? renderBar(previous, 'previous') : nothing}`,
    [
      ...names.map((line) => renderLine(line, 'name')),
      renderFigure(current, 'current'),
      ...(previous ? [renderFigure(previous, 'previous')] : []),
      ...changes.map((line) => renderLine(line, 'change')),
    ],
  );
}

type Year = 'current' | 'previous';

function renderBar({ bar, isTick }: PlacedYearBar, year: Year): SVGTemplateResult | typeof nothing {
  if (!bar) return nothing;
  const fill = year === 'previous' && !isTick ? 'url(#hatch)' : nothing;
  return svg`<rect class="${isTick ? 'tick' : 'year-bar'} ${year}" fill=${fill} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`;
}

function renderFigure({ bar, figure }: PlacedYearBar, year: Year): SVGTemplateResult {
  return renderLine(figure, `value ${year} ${bar ? '' : 'none'}`);
}

function renderLine({ text, x, y, anchor }: PlacedLine, kind: string): SVGTemplateResult {
  return renderText(text, x, y, kind, anchor);
}
