import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PlacedThroughFlow, PlacedThroughFlowEnd } from '../../geometry/through-flow.js';
import { renderMark, renderText, type Mark, type Picture } from './chart.js';

/** What an end or the middle of a flow is, and how it is drawn. */
export interface FlowMark extends Omit<Mark, 'x' | 'y' | 'width' | 'height'> {
  /** The hue of its ribbon, or the words for what is missing. */
  kind: string;
  /** Fill of the node; none for the hue itself. */
  fill?: string;
  name: string;
  value: string;
}

/** A flow with its words. */
export interface FlowWords {
  /** The accessible name of the picture. */
  label: string;
  ends: readonly FlowMark[];
  middle: FlowMark;
  /** Lines above the middle node. */
  titles: readonly string[];
  /** Titles of the sources and of the targets. */
  sides: readonly [string, string];
}

/** Room above the flow for the titles of its columns; in a narrow one the middle's stand below those of the sides. */
const topOf = (width: number) => (width < 480 ? 64 : 46);

/** The picture of a flow through one middle node: sources, the middle, targets. */
export function flowPicture(flow: PlacedThroughFlow, words: FlowWords): Picture {
  const { label, ends, middle } = words;
  const top = topOf(flow.width);
  const named = new Map(ends.map((end) => [end.id, end]));
  const side = (of: PlacedThroughFlowEnd['side']) =>
    flow.ends.filter((end) => end.side === of).map(({ id, reach }) => ({ ...named.get(id)!, ...reach }));
  const boxes = [...side('source'), { ...middle, ...flow.middle! }, ...side('target')];
  const marks = boxes.map((mark) => ({ ...mark, y: mark.y + top }));
  const said = new Map(marks.map(({ id, name, value }) => [id, { title: name, lines: [value] }]));
  return {
    width: flow.width,
    height: flow.height + top,
    fontSize: flow.fontSize,
    label,
    marks,
    about: ({ id }) => said.get(id)!,
    draw: () => renderFlow(flow, words),
  };
}

function renderFlow(flow: PlacedThroughFlow, words: FlowWords): SVGTemplateResult {
  const { ends, middle, titles, sides } = words;
  const top = topOf(flow.width);
  const group = (side: PlacedThroughFlowEnd['side'], title: string, x: number, anchor: 'start' | 'end') =>
    svg`<g role="group" aria-label=${title}>
      ${renderText(title, x, 14, 'side', anchor)}
      <g transform="translate(0,${top})">
        ${flow.ends.map((end) => {
          const mark = end.side === side && ends.find(({ id }) => id === end.id);
          return mark ? renderEnd(end, mark) : nothing;
        })}
      </g>
    </g>`;
  const { x, y, width, height } = flow.middle!;
  return svg`${group('source', sides[0], 0, 'start')}
    ${renderMark(
      middle,
      middle.kind,
      svg`<rect class="hit" x=${x - 6} y=${top + y - 4} width=${width + 12} height=${height + 8} rx="2"></rect>
        <rect class="node" x=${x} y=${top + y} width=${width} height=${height}></rect>`,
      titles.map((text, index) => renderText(text, x + width / 2, top - 32 + index * 18, 'middle', 'middle')),
    )}
    ${group('target', sides[1], flow.width, 'end')}`;
}

function renderEnd(
  { side, ribbon, lines, reach, x, y, width, height }: PlacedThroughFlowEnd,
  mark: FlowMark,
): SVGTemplateResult {
  return renderMark(
    mark,
    mark.kind,
    svg`<rect class="hit" x=${reach.x} y=${reach.y} width=${reach.width} height=${reach.height} rx="2"></rect>
    <path class="ribbon" d=${ribbon.d} transform="translate(${ribbon.x},${ribbon.y})"></path>
    <rect class="node" x=${x} y=${y} width=${width} height=${Math.max(1, height)} fill=${mark.fill ?? nothing}></rect>`,
    lines.map((line) => renderText(line.text, line.x, line.y, '', side === 'source' ? 'end' : 'start')),
  );
}
