import { nothing, svg, type SVGTemplateResult } from 'lit';
import {
  placeClassBars,
  type ClassHead,
  type ClassItem,
  type PlacedClassRow,
  type PlacedClassText,
} from '../../geometry/class-bars.js';
import type { EconomicPart, EconomicSide } from '../../model/series/economic-parts.js';
import type { EconomicClass, EconomicItem } from '../../model/series/economic.js';
import { formatAmount } from '../../text/numbers.js';
import { baseWords, economicWords } from '../../text/words.js';
import { renderMark, type Mark, type Picture } from '../chart/chart.js';
import { fillOf } from '../chart/textures.js';
import { describeMark, unplacedMark, type EconomicMark } from './economic-marks.js';
import { govFill, linkId, namedClass, namedItem, underOf, valueOf, type Economic } from './economic-names.js';

/** A row of the picture: the head of a class or an item of it. */
interface Row {
  of: EconomicClass;
  about: Extract<EconomicMark, { kind: 'class' | 'item' }>;
  mark: Mark;
  place: PlacedClassRow;
}

/** 部门 classes and items as bars divided by 政府 class: one group per class, with its head and its items. */
export function barsPicture(economic: Economic, width: number): Picture {
  const { series, format } = economic;
  const abouts = series.classes.flatMap((of) => [
    { of, about: { kind: 'class' as const, value: of } },
    ...of.items.map((value) => ({ of, about: { kind: 'item' as const, value } })),
  ]);
  const marks = abouts.map(({ about }) => unplacedMark(about, economic));
  const placed = placeClassBars(
    abouts.map(({ about }, index) => {
      const { id } = marks[index]!;
      return about.kind === 'class' ? headOf(id, about.value, economic) : itemOf(id, about.value, economic);
    }),
    width,
  );
  const rows = abouts.map(({ of, about }, index): Row => {
    const place = placed.rows[index]!;
    const { x, y, width, height } = place;
    return { of, about, place, mark: { ...marks[index]!, x, y, width, height } };
  });
  const byId = new Map(rows.map((row) => [row.mark.id, row]));
  return {
    width,
    height: placed.height,
    label: economicWords(format.locale).barsChart,
    marks: rows.map(({ mark }) => mark),
    parts: (isSelected) => rows.flatMap((row) => chosenParts(row, isSelected)),
    about: ({ id }) => {
      const { about, place } = byId.get(id)!;
      return { ...describeMark(about, economic), beside: { id, ...place.beside } };
    },
    draw: () =>
      series.classes.map(
        (of) =>
          svg`<g role="group" aria-label=${namedClass(of, economic).label}>
            ${rows.map((row) => (row.of === of ? renderRow(row, economic) : nothing))}
          </g>`,
      ),
  };
}

/** The sign of personnel (filled), running costs (open) or both (half). */
export function renderSign(side: EconomicSide | null): SVGTemplateResult {
  return svg`<rect class="sign ${side ?? 'mixed'}" x="0.75" y="0.75" width="10.5" height="10.5"></rect>
    ${side ? nothing : svg`<rect class="sign personnel" x="0.75" y="0.75" width="5" height="10.5"></rect>`}`;
}

/** Printed totals that are not the sums of their rows, in words. */
export function differences(economic: Economic): string[] {
  const { series, format } = economic;
  const common = baseWords(format.locale);
  const words = economicWords(format.locale);
  const say = (name: string, printed: EconomicClass['amount'], sum: EconomicClass['amount']) =>
    printed === null || sum === null || printed === sum
      ? []
      : [words.differs(name, formatAmount(printed, format), formatAmount(sum, format))];
  return [
    ...say(common.total, series.total, series.sum),
    ...series.classes.flatMap((of) => say(namedClass(of, economic).label, of.amount, of.itemSum)),
  ];
}

function headOf(id: string, of: EconomicClass, economic: Economic): ClassHead {
  const { locale } = economic.format;
  return {
    id,
    head: true,
    name: namedClass(of, economic).label,
    value: valueOf(of, economic),
    side: of.side ? baseWords(locale)[of.side] : economicWords(locale).mixed,
  };
}

function itemOf(id: string, item: EconomicItem, economic: Economic): ClassItem {
  const { code, name } = namedItem(item, economic);
  const key = (govCode: string | null) => govCode ?? '~';
  return {
    id,
    head: false,
    code: code ?? '',
    name,
    value: valueOf(item, economic),
    remark: item.flag !== null,
    notes: notesOf(item, economic),
    keptNote: underOf(item, economic)[1] ?? '',
    // By 政府 code, so that colours come in the same order in every bar.
    segments: [...item.parts]
      .sort((a, b) => (key(a.govCode) < key(b.govCode) ? -1 : 1))
      .map(({ path, amount }) => ({ id: path, amount })),
  };
}

/** What is said after the figure: parts without a length, and the 政府 codes where they are several; long before short. */
function notesOf(item: EconomicItem, economic: Economic): string[] {
  const words = economicWords(economic.format.locale);
  const without = item.parts.filter(({ amount }) => amount === null || amount < 0);
  if (without.length === 0 || without.length === item.parts.length) return underOf(item, economic);
  const said = without.map(({ amount, govCode }) =>
    words.partNotDrawn(amount === null ? words.blank : formatAmount(amount, economic.format), govCode),
  );
  return [words.join(said), said[0]!];
}

/** Outlines of the segments that are selected by their 政府 code, or alone by both; a whole item is outlined itself. */
function chosenParts({ about, place }: Row, isSelected: (...keys: (string | null)[]) => boolean) {
  if (about.kind === 'class') return [];
  const inPair = ({ code, govCode }: EconomicPart) => isSelected(linkId(code, govCode));
  const whole = about.value.parts.every(inPair);
  return place.segments.flatMap(({ id, outline }) => {
    const part = about.value.parts.find(({ path }) => path === id)!;
    return isSelected(part.govCode) || (!whole && inPair(part)) ? [outline] : [];
  });
}

function renderRow({ about, mark, place }: Row, economic: Economic): SVGTemplateResult {
  const { hit, line, sign, texts } = place;
  return renderMark(
    mark,
    place.head ? 'row head' : 'row',
    svg`<rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="2"></rect>
      <line class=${place.head ? 'rule' : 'zero'} x1=${line.x1} x2=${line.x2} y1=${line.y1} y2=${line.y2}></line>
      ${about.kind === 'item' ? renderSegments(about.value, place, economic) : nothing}
      ${sign ? svg`<g transform="translate(${sign.x},${sign.y})">${renderSign(about.value.side)}</g>` : nothing}`,
    texts.map(renderClassText),
  );
}

function renderSegments(
  { parts }: EconomicItem,
  { segments }: PlacedClassRow,
  economic: Economic,
): SVGTemplateResult[] {
  return segments.map(({ id, x, y, width, height, cut }) => {
    const { govCode } = parts.find(({ path }) => path === id)!;
    return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${fillOf(govFill(economic, govCode))}></rect>
      ${cut ? svg`<line class="cut" x1=${x} x2=${x} y1=${y} y2=${y + height}></line>` : nothing}`;
  });
}

function renderClassText({ kind, code, text, x, y, anchor }: PlacedClassText): SVGTemplateResult {
  return svg`<text part="label" class=${kind} x=${x} y=${y} text-anchor=${anchor} aria-hidden="true"
    >${code ? svg`<tspan class="code">${code}</tspan>` : nothing}<tspan>${text}</tspan></text>`;
}
