import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PlacedThroughFlow, PlacedThroughFlowEnd } from '../../geometry/through-flow.js';
import { renderText, type Mark } from './drawn-figure.js';

/** How an end of a flow is drawn and named; `kind` has the hue of its ribbon, or the words for what is missing. */
export interface FlowMark extends Mark {
  /** Fill of the node; none for the hue itself. */
  fill?: string;
}

/** Everything the drawing reads. */
export interface FlowDrawing {
  flow: PlacedThroughFlow;
  ends: readonly FlowMark[];
  middle: Mark;
  /** Lines above the middle node. */
  titles: readonly string[];
  /** Titles of the sources and of the targets. */
  sides: readonly [string, string];
  renderMark(mark: Mark, content: SVGTemplateResult): SVGTemplateResult;
}

/** Room above the flow for the titles of its columns; in a narrow one the middle's stand below those of the sides. */
export function flowTop(width: number): number {
  return width < 480 ? 64 : 46;
}

/** A flow through one middle node: sources, the middle, targets. */
export function renderFlow(drawing: FlowDrawing): SVGTemplateResult {
  const { flow, sides, ends, middle, titles, renderMark } = drawing;
  const top = flowTop(flow.width);
  const group = (side: PlacedThroughFlowEnd['side'], title: string, x: number, anchor: 'start' | 'end') =>
    svg`<g role="group" aria-label=${title}>
      ${renderText(title, x, 14, 'side', anchor)}
      <g transform="translate(0,${top})">
        ${flow.ends.map((end) => {
          const mark = end.side === side && ends.find(({ id }) => id === end.id);
          return mark ? renderMark(mark, renderEnd(end, mark)) : nothing;
        })}
      </g>
    </g>`;
  const { x, y, width, height } = flow.middle!;
  return svg`<g .style=${`font-size:${flow.fontSize}px`}>
    ${group('source', sides[0], 0, 'start')}
    ${renderMark(
      middle,
      svg`<rect class="hit" x=${x - 6} y=${top + y - 4} width=${width + 12} height=${height + 8} rx="2"></rect>
        <rect class="node" x=${x} y=${top + y} width=${width} height=${height}></rect>
        ${titles.map((text, index) => renderText(text, x + width / 2, top - 32 + index * 18, 'middle', 'middle'))}`,
    )}
    ${group('target', sides[1], flow.width, 'end')}
  </g>`;
}

function renderEnd(
  { side, ribbon, lines, reach, x, y, width, height }: PlacedThroughFlowEnd,
  { fill }: FlowMark,
): SVGTemplateResult {
  return svg`<rect class="hit" x=${reach.x} y=${reach.y} width=${reach.width} height=${reach.height} rx="2"></rect>
    <path class="ribbon" d=${ribbon.d} transform="translate(${ribbon.x},${ribbon.y})"></path>
    <rect class="node" x=${x} y=${y} width=${width} height=${Math.max(1, height)} fill=${fill ?? nothing}></rect>
    ${lines.map((line) => renderText(line.text, line.x, line.y, '', side === 'source' ? 'end' : 'start'))}`;
}
