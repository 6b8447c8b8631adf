import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeCrosswalk, type PlacedCode, type PlacedRibbon } from '../../geometry/crosswalk.js';
import type { PlacedLine } from '../../geometry/label-lines.js';
import type { Rect } from '../../geometry/rect.js';
import type { EconomicItem } from '../../model/series/economic.js';
import { allParts } from '../../model/series/economic-sides.js';
import { formatAmount } from '../../text/numbers.js';
import { economicWords } from '../../text/words.js';
import { renderMark, renderText, type ChartActions, type Mark, type Picture } from '../chart/chart.js';
import { fillOf } from '../chart/textures.js';
import { describeMark, govMark, itemMark, unplacedMark, type EconomicMark } from './economic-marks.js';
import { govFill, linkId, named, type Economic } from './economic-names.js';

/** A mark of the flow; `gov` is the 政府 code that gives it its fill, `null` for a 部门 item. */
interface FlowMark {
  about: EconomicMark;
  gov: string | null;
  mark: Omit<Mark, keyof Rect>;
}

/**
 * The crosswalk as a flow: 部门 items in the order of the bars with their ribbons, then 政府 items by code.
 * @param isSelected While nothing is pointed at, the ribbons of what is selected stand out.
 */
export function crosswalkPicture(
  economic: Economic,
  width: number,
  isSelected: ChartActions['isSelected'],
): Picture {
  const { series, format } = economic;
  const words = economicWords(format.locale);
  const marks = marksOf(economic);
  const codesOf = (kind: 'item' | 'gov') =>
    [...marks].flatMap(([id, { about }]) =>
      about.kind === kind && 'code' in about.value ? [{ id, texts: textsOf(about.value, economic) }] : [],
    );
  const links = series.links.map(({ dept, gov, amount, path }) => ({
    id: `link:${path}`,
    source: itemMark(economic.items.get(dept)?.id ?? dept),
    target: govMark(gov),
    amount,
    isChosen: () => isSelected(gov, linkId(dept, gov)),
  }));
  const placed = placeCrosswalk(
    {
      sources: codesOf('item'),
      targets: codesOf('gov'),
      titles: [words.department, words.government],
      links,
    },
    width,
  );
  return {
    width,
    height: placed.height,
    fontSize: placed.fontSize,
    label: words.flowChart,
    marks: placed.boxes.map((box) => ({ ...marks.get(box.id)!.mark, ...box })),
    about: ({ id }) => describeMark(marks.get(id)!.about, economic),
    related: (active) =>
      links
        .filter(({ id, source, target, isChosen }) =>
          active === null ? isChosen() : [id, source, target].includes(active),
        )
        .map(({ id }) => id),
    draw: () => {
      const code = (each: PlacedCode) => renderCode(each, marks.get(each.id)!, economic);
      const ribbon = (each: PlacedRibbon) => renderRibbon(each, marks.get(each.id)!, economic);
      return svg`${placed.titles.map((title) => renderLine(title, 'soft'))}
        <g role="group" aria-label=${words.department}>
          ${placed.sources.map((source) => svg`${code(source)}${source.ribbons.map(ribbon)}`)}
        </g>
        <g role="group" aria-label=${words.government}>${placed.targets.map(code)}</g>`;
    },
  };
}

/** Rows that have no ribbon, in words. */
export function renderNotInFlow(economic: Economic): TemplateResult | typeof nothing {
  const drawn = new Set(economic.series.links.map(({ path }) => path));
  const words = economicWords(economic.format.locale);
  const rows = allParts(economic.series).filter(({ path }) => !drawn.has(path));
  if (rows.length === 0) return nothing;
  return html`<div class="rest">
    <p>${words.notInFlow}</p>
    <ul>
      ${rows.map(({ code, name, amount }) => {
        const figure = amount === null ? words.blank : formatAmount(amount, economic.format);
        return html`<li>${words.part(named(code, name, economic).label, figure)}</li>`;
      })}
    </ul>
  </div>`;
}

/** The codes and ribbons of the flow by the ids of their marks, codes in the order of their columns. */
function marksOf(economic: Economic): ReadonlyMap<string, FlowMark> {
  const { series } = economic;
  const from = new Set(series.links.map(({ dept }) => dept));
  const to = new Set(series.links.map(({ gov }) => gov));
  const marks = [
    ...series.classes
      .flatMap(({ items }) => items)
      .flatMap((value) =>
        value.code !== null && from.has(value.code)
          ? [{ about: { kind: 'item' as const, value }, gov: null }]
          : [],
      ),
    ...series.govItems.flatMap((value) =>
      to.has(value.code) ? [{ about: { kind: 'gov' as const, value }, gov: value.code }] : [],
    ),
    ...series.links.map((value) => ({ about: { kind: 'link' as const, value }, gov: value.gov })),
  ].map(({ about, gov }): FlowMark => ({ about, gov, mark: unplacedMark(about, economic) }));
  return new Map(marks.map((each) => [each.mark.id, each]));
}

/** The texts beside a node: with its amount, with its code, the name alone. */
function textsOf(
  { code, name, amount }: Pick<EconomicItem, 'code' | 'name' | 'amount'>,
  economic: Economic,
): [string, string, string] {
  const words = named(code, name, economic);
  const withAmount =
    amount === null ? words.label : `${words.label}\u2002${formatAmount(amount, economic.format)}`;
  return [withAmount, words.label, words.name];
}

function renderCode(
  { node, reach, label }: PlacedCode,
  { mark, gov }: FlowMark,
  economic: Economic,
): SVGTemplateResult {
  const fill = gov === null ? null : govFill(economic, gov);
  return renderMark(
    mark,
    'node',
    svg`<rect class="hit" x=${reach.x} y=${reach.y} width=${reach.width} height=${reach.height} rx="2"></rect>
      <rect
        class="block ${fill?.hue ?? ''}"
        x=${node.x}
        y=${node.y}
        width=${node.width}
        height=${node.height}
        fill=${fill ? fillOf(fill) : nothing}
      ></rect>`,
    [renderLine(label, '')],
  );
}

function renderRibbon({ d }: PlacedRibbon, { mark, gov }: FlowMark, economic: Economic): SVGTemplateResult {
  const fill = govFill(economic, gov);
  return renderMark(
    mark,
    `ribbon ${fill.hue}`,
    svg`<path class="reach" d=${d}></path><path class="shape" d=${d} fill=${fillOf(fill)}></path>`,
  );
}

function renderLine({ text, x, y, anchor }: PlacedLine, kind: string): SVGTemplateResult {
  return renderText(text, x, y, kind, anchor);
}
