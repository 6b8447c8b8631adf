import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { shortenText, textWidth } from '../../geometry/labels.js';
import type { PlacedStackedBar } from '../../geometry/stacked-bars.js';
import type { EconomicPart } from '../../model/series/economic-parts.js';
import type { EconomicClass, EconomicItem } from '../../model/series/economic.js';
import { formatAmount } from '../../text/numbers.js';
import { fillOf } from '../chart/textures.js';
import { seriesKeyOf } from './economic-index.js';
import { labelOf } from './economic-marks.js';
import { linkId, namedClass, namedItem, underOf, valueOf, type EconomicPicture } from './economic-picture.js';
import { INSET, SIZE, SMALL, VALUE_GAP, type EconomicRow, type PlacedRows } from './economic-rows.js';
import { renderSide } from './economic-side.js';
import { baseWords, economicWords } from '../../text/words.js';

/** How much nearer a head stands to its items than to what is above it, in px. */
const HEAD_DROP = 3;

/** Under this width of a segment the line between it and the next would hide it. */
const LEAST_SEPARATED = 4;

/** The bars as a list box: one group per 部门 class, with its head and its items. */
export function renderEconomicBars(rows: PlacedRows, picture: EconomicPicture): TemplateResult {
  const { marks, format, series } = picture;
  return html`<svg
    class="bars"
    role="listbox"
    aria-label=${economicWords(format.locale).barsChart}
    aria-describedby="keys"
    viewBox="0 0 ${rows.width} ${rows.placed.height}"
    width=${rows.width}
    height=${rows.placed.height}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    <g transform="translate(${INSET})">
      ${series.classes.map(
        (of) =>
          svg`<g role="group" aria-label=${namedClass(of, picture).label}>
            ${rows.rows.map((row, index) =>
              row.of === of ? renderRow(row, rows.placed.rows[index]!, rows, picture) : nothing,
            )}
          </g>`,
      )}
    </g>
  </svg>`;
}

function renderRow(
  row: EconomicRow,
  place: PlacedStackedBar,
  rows: PlacedRows,
  picture: EconomicPicture,
): SVGTemplateResult {
  const { marks, isSelected } = picture;
  const value = row.item ?? row.of;
  const selected = isSelected(value.id, value.code);
  const mark = row.item
    ? ({ kind: 'item', value: row.item } as const)
    : ({ kind: 'class', value: row.of } as const);
  const [shapes, texts] = row.item
    ? renderItem(row.item, place, rows, picture)
    : renderHead(row.of, place, rows, picture);
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="row ${row.item ? '' : 'head'} ${selected ? 'selected' : ''} ${marks.active === row.id ? 'active' : ''}"
    data-mark=${row.id}
    tabindex=${marks.tabIndexOf(row.id)}
    aria-selected=${selected}
    aria-label=${labelOf(mark, picture)}
  >
    <rect class="hit" x=${1 - INSET} y=${place.y + (row.item ? -2 : HEAD_DROP - 1)} width=${Math.max(0, rows.width - 2)} height=${place.height + (row.item ? 4 : 2)} rx="2"></rect>
    ${shapes}
  </g>
  <g class="row ${row.item ? '' : 'head'}" data-texts pointer-events="none" aria-hidden="true">${texts}</g>`;
}

/** Name and side of a class at the start, amount and share at the end; in a narrow column over two lines. */
function renderHead(
  of: EconomicClass,
  { y, height }: PlacedStackedBar,
  { beside, width }: PlacedRows,
  picture: EconomicPicture,
): [shapes: SVGTemplateResult, texts: SVGTemplateResult] {
  const room = width - 2 * INSET;
  const side = of.side
    ? baseWords(picture.format.locale)[of.side]
    : economicWords(picture.format.locale).mixed;
  const first = beside ? y + height / 2 + HEAD_DROP + 5 : y + HEAD_DROP + 14;
  const value = valueOf(of, picture);
  const valueRoom = textWidth(value, SIZE + 1) + 12;
  const name = shortenText(namedClass(of, picture).label, beside ? room - valueRoom : room, SIZE + 1);
  const last = beside ? first : y + HEAD_DROP + height - 4;
  const sideRoom = 18 + textWidth(side, SIZE);
  const afterName = { x: textWidth(name, SIZE + 1) + 20, y: first, free: beside ? room - valueRoom : room };
  const places = beside ? [afterName] : [{ x: 0, y: last, free: room - valueRoom }, afterName];
  const place = places.find(({ x, free }) => x + sideRoom <= free);
  return [
    svg`<line class="rule" x1=${-INSET} x2=${width - INSET} y1=${y + HEAD_DROP - 1.5} y2=${y + HEAD_DROP - 1.5}></line>
      ${place ? svg`<g transform="translate(${place.x},${place.y - 11})">${renderSide(of.side)}</g>` : nothing}`,
    svg`<text part="label" class="name" y=${first}>${name}</text>
      <text part="label" class="value" x=${room} y=${last} text-anchor="end">${value}</text>
      ${place ? svg`<text part="label" class="soft" x=${place.x + 18} y=${place.y}>${side}</text>` : nothing}`,
  ];
}

function renderItem(
  item: EconomicItem,
  place: PlacedStackedBar,
  rows: PlacedRows,
  picture: EconomicPicture,
): [shapes: SVGTemplateResult, texts: SVGTemplateResult] {
  const { beside, width, placed } = rows;
  const room = width - 2 * INSET;
  const { code, label } = namedItem(item, picture);
  const baseline = beside ? place.y + place.height / 2 + 5 : place.y + 14;
  const value = valueOf(item, picture);
  const valueX = place.bar.x + (item.flag ? 0 : place.bar.width) + VALUE_GAP;
  const valueY = beside ? baseline : place.barsY + 12;
  const valueEnd = valueX + textWidth(value, SIZE) + 12;
  const labelRoom = beside ? place.label.width - 12 : room;
  const notes = notesOf(item, place, picture);
  const fitting = (free: number) => notes.find((note) => textWidth(note, SMALL) <= free) ?? '';
  const beyond = fitting(room - valueEnd);
  const above = beside ? '' : fitting(room - textWidth(label, SIZE) - 12);
  const text = shortenText(label, labelRoom, SIZE);
  const name = code === null ? text : text.slice(code.length);
  return [
    svg`<line class="zero" x1=${placed.x} x2=${placed.x} y1=${place.barsY - (beside ? 6 : 3)} y2=${place.barsY + place.bar.height + (beside ? 6 : 3)}></line>
      ${renderSegments(item, place, picture)}`,
    svg`<text part="label" y=${baseline}
        ><tspan class="soft">${code === null ? '' : text.slice(0, code.length)}</tspan><tspan>${name}</tspan></text>
      ${above && svg`<text part="label" class="soft note" x=${room} y=${baseline} text-anchor="end">${above}</text>`}
      <text part="label" x=${valueX} y=${valueY}>${value}</text>
      ${
        (beside || !above) && beyond
          ? svg`<text part="label" class="soft note" x=${valueEnd} y=${valueY}>${beyond}</text>`
          : nothing
      }`,
  ];
}

function renderSegments(
  { parts }: EconomicItem,
  { segments }: PlacedStackedBar,
  { isSelected, index: { chart } }: EconomicPicture,
): SVGTemplateResult[] {
  const inPair = ({ code, govCode }: EconomicPart) => isSelected(linkId(code, govCode));
  // Where the whole item is selected its row says so.
  const whole = parts.every(inPair);
  return segments.map(({ id, x, y, width, height }, index) => {
    const part = parts.find(({ path }) => path === id)!;
    const before = segments[index - 1];
    const separated = before && Math.min(before.width, width) >= LEAST_SEPARATED;
    const chosen = isSelected(part.govCode) || (!whole && inPair(part));
    return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${fillOf(chart.get(seriesKeyOf(part.govCode))!)}></rect>
      ${separated ? svg`<line class="cut" x1=${x} x2=${x} y1=${y} y2=${y + height}></line>` : nothing}
      ${chosen ? svg`<rect class="chosen" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>` : nothing}`;
  });
}

/** What is said after the figure: parts without a length, and the 政府 codes where they are several; long before short. */
function notesOf(
  item: EconomicItem,
  { omitted, segments }: PlacedStackedBar,
  picture: EconomicPicture,
): string[] {
  const words = economicWords(picture.format.locale);
  const without = segments.length === 0 ? [] : item.parts.filter(({ path }) => omitted.includes(path));
  if (without.length === 0) return underOf(item, picture);
  const said = without.map(({ amount, govCode }) =>
    words.partNotDrawn(amount === null ? words.blank : formatAmount(amount, picture.format), govCode),
  );
  return [words.join(said), said[0]!];
}

/** Printed totals that are not the sums of their rows, in words. */
export function differences(picture: EconomicPicture): string[] {
  const { series, format } = picture;
  const common = baseWords(format.locale);
  const words = economicWords(format.locale);
  const say = (name: string, printed: EconomicClass['amount'], sum: EconomicClass['amount']) =>
    printed === null || sum === null || printed === sum
      ? []
      : [words.differs(name, formatAmount(printed, format), formatAmount(sum, format))];
  return [
    ...say(common.total, series.total, series.sum),
    ...series.classes.flatMap((of) => say(namedClass(of, picture).label, of.amount, of.itemSum)),
  ];
}
