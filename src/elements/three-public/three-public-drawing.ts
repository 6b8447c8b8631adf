import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PlacedYear } from '../../geometry/paired-bars.js';
import type { Rect } from '../../geometry/rect.js';
import type { ThreePublicSeries } from '../../model/series/three-public.js';
import type { AmountFormat } from '../../text/numbers.js';
import type { MarksController } from '../chart/marks-controller.js';
import { SIZES, type LaidRow, type LaidSection, type ThreePublicLayout } from './three-public-layout.js';
import { markLabel } from './three-public-rows.js';
import { threePublicWords } from '../../text/words.js';

/** Everything the drawing reads. */
export interface ThreePublicDrawing {
  series: ThreePublicSeries;
  layout: ThreePublicLayout;
  format: AmountFormat;
  marks: MarksController;
  /** Whether something known by any of these keys is selected. */
  isSelected: (...keys: string[]) => boolean;
}

/** The paired bars as a list box, one option for each item. */
export function renderThreePublicDrawing(drawing: ThreePublicDrawing): TemplateResult {
  const { layout, format, marks } = drawing;
  return html`<svg
    role="listbox"
    aria-label=${threePublicWords(format.locale).chart}
    aria-describedby="keys"
    viewBox="0 0 ${layout.width} ${layout.height}"
    width=${layout.width}
    height=${layout.height}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6"></rect>
        <line class="hatch-line" x1="3" x2="3" y2="6"></line>
      </pattern>
    </defs>
    ${layout.sections.map((section, index) => renderSection(section, index, drawing))}
  </svg>`;
}

function renderSection(section: LaidSection, index: number, drawing: ThreePublicDrawing): SVGTemplateResult {
  const { format } = drawing;
  const words = threePublicWords(format.locale);
  const { titleLines, rows, y } = section;
  return svg`<g role="group" aria-label=${index === 0 ? words.names.total : words.extras}>
    ${titleLines.map(
      (line, at) =>
        svg`<text part="label" class="section" x=${SIZES.inset} y=${y - SIZES.gap / 2 - 6 - (titleLines.length - 1 - at) * SIZES.line} aria-hidden="true">${line}</text>`,
    )}
    ${rows.map((row) => renderRow(row, section, drawing))}
  </g>`;
}

function renderRow(row: LaidRow, { y, placed }: LaidSection, drawing: ThreePublicDrawing): SVGTemplateResult {
  const { layout, format, marks, isSelected, series } = drawing;
  const { entry, band } = row;
  const box = marks.boxOf(entry.id);
  if (!box) return svg``;
  const selected = isSelected(entry.id, entry.path);
  const kind = entry.id === 'total' ? 'total' : row.whole ? 'part' : '';
  const state = `${marks.active === entry.id ? 'active' : ''} ${selected ? 'selected' : ''}`;
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="row ${kind} ${state}"
    data-mark=${entry.id}
    tabindex=${marks.tabIndexOf(entry.id)}
    aria-selected=${selected}
    aria-label=${markLabel(row, series, format)}
  >
    <rect class="hit" x="1.5" y=${box.y + 1.5} width=${Math.max(0, box.width - 3)} height=${box.height - 3}></rect>
    <rect class="edge" y=${box.y} width="4" height=${box.height}></rect>
    <line class="rule" x1=${row.indent && SIZES.inset + row.indent} x2=${box.width} y1=${box.y + 0.5} y2=${box.y + 0.5}></line>
    <g transform="translate(${SIZES.inset} ${y})" aria-hidden="true">
      ${renderAxis(row, placed.zero, layout.above)} ${renderBar(band.current, 'current')}
      ${band.previous ? renderBar(band.previous, 'previous') : nothing}
    </g>
  </g>
  <g class="row ${kind}" data-texts pointer-events="none" transform="translate(${SIZES.inset} ${y})" aria-hidden="true">
    ${renderName(row, layout)} ${renderFigure(band.current, 'current', row.current, placed.zero)}
    ${band.previous ? renderFigure(band.previous, 'previous', row.previous, placed.zero) : nothing}
    ${renderChange(row, layout)}
  </g>`;
}

function renderName({ band, indent, nameLines }: LaidRow, { above }: ThreePublicLayout): SVGTemplateResult[] {
  const first = above ? band.label.y + 15 : firstBaseline(band.label, nameLines.length, SIZES.line);
  return nameLines.map(
    (text, at) =>
      svg`<text part="label" class="name" x=${indent} y=${first + at * SIZES.line}>${text}</text> `,
  );
}

/** The change below the name, where names are above the bars; else at the other end. */
function renderChange(row: LaidRow, { above, width }: ThreePublicLayout): SVGTemplateResult[] {
  const { band, indent, nameLines, changeLines } = row;
  const pitch = above ? SIZES.line : SIZES.bar + SIZES.barGap;
  const first = above
    ? band.label.y + 14 + nameLines.length * SIZES.line
    : firstBaseline(band.label, changeLines.length, pitch);
  return changeLines.map(
    (text, at) =>
      svg` <text
        part="label"
        class="change"
        x=${above ? indent : width - 2 * SIZES.inset}
        y=${first + at * pitch}
        text-anchor=${above ? 'start' : 'end'}
      >${text}</text>`,
  );
}

/** Where the first of some lines stands, so that all of them are in the middle of a box. */
function firstBaseline({ y, height }: Rect, count: number, pitch: number): number {
  return y + height / 2 - (count * pitch) / 2 + pitch * 0.73;
}

/** The zero line; beside the names the lines of all rows join. */
function renderAxis({ band }: LaidRow, zero: number, above: boolean): SVGTemplateResult {
  const last = band.previous ?? band.current;
  const [top, bottom] = above
    ? [band.current.y - 2, last.y + last.height + 2]
    : [band.y - SIZES.gap / 2, band.y + band.height + SIZES.gap / 2];
  return svg`<line part="axis" class="axis" x1=${zero - 0.5} x2=${zero - 0.5} y1=${top} y2=${bottom}></line>`;
}

/** One year's figure at the end of its bar. */
function renderFigure(
  { y, bar, end, negative }: PlacedYear,
  year: 'current' | 'previous',
  text: string,
  zero: number,
): SVGTemplateResult {
  const from = bar ? end : zero;
  return svg`<text
    part="label"
    class="value ${year} ${bar ? '' : 'none'}"
    x=${negative ? from - 6 : from + 6}
    y=${Math.round(y) + 12}
    text-anchor=${negative ? 'end' : 'start'}
  >${text}</text>`;
}

/** One year's bar: a tick for a zero, no bar at all for a figure that is not there. */
function renderBar(
  { amount, bar }: PlacedYear,
  year: 'current' | 'previous',
): SVGTemplateResult | typeof nothing {
  if (!bar) return nothing;
  const { x, y, width, height } = bar;
  if (amount === 0) return svg`<rect class="tick ${year}" x=${x - 1} y=${y} width="3" height=${height}></rect>`;
  if (year === 'current')
    return svg`<rect class="year-bar current" x=${x} y=${y} width=${Math.max(1, width)} height=${height}></rect>`;
  // The outline is one pixel wide and stays inside the bar.
  return svg`<rect
    class="year-bar previous"
    fill="url(#hatch)"
    x=${x + 0.5}
    y=${y + 0.5}
    width=${Math.max(1, width - 1)}
    height=${height - 1}
  ></rect>`;
}
