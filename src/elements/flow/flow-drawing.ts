import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PlacedThroughFlow, PlacedThroughFlowEnd } from '../../geometry/through-flow.js';
import type { MarksController } from '../controllers/marks-controller.js';

/** How an end of a flow is drawn and named. */
export interface FlowMark {
  /** The accessible name. */
  label: string;
  /** Hue of the ribbon, as a class of the styles. */
  hue: string;
  /** Fill of the node; none for the hue itself. */
  fill?: string;
  selected: boolean;
  /** Not a line of the document but what is missing: a word of the styles. */
  missing?: 'unlisted' | 'unmatched';
}

/** Everything the drawing reads. */
export interface FlowDrawing {
  flow: PlacedThroughFlow;
  marks: MarksController;
  /** By the ids of the ends, and the middle under `middle`. */
  drawn: ReadonlyMap<string, FlowMark>;
  /** The accessible name of the whole, and of its sides. */
  label: string;
  sides: readonly { side: 'source' | 'target'; title: string }[];
  /** Lines above the middle node. */
  middle: readonly string[];
}

/** Room above the flow for the titles of its columns. */
export const FLOW_TOP = 46;

/** A flow through one middle node as a list box: sources, the middle, targets. */
export function renderFlow(drawing: FlowDrawing): TemplateResult {
  const { flow, marks, label, sides } = drawing;
  const height = flow.height + FLOW_TOP;
  const group = ({ side, title }: FlowDrawing['sides'][number]) => svg`<g role="group" aria-label=${title}>
    <text class="side" x=${side === 'source' ? 0 : flow.width} y="14" text-anchor=${side === 'source' ? 'start' : 'end'} aria-hidden="true">${title}</text>
    <g transform="translate(0,${FLOW_TOP})">
      ${flow.ends.map((end) => (end.side === side ? renderEnd(end, drawing) : nothing))}
    </g>
  </g>`;
  return html`<svg
    class="flow"
    role="listbox"
    aria-label=${label}
    aria-describedby="keys"
    viewBox="0 0 ${flow.width} ${height}"
    width=${flow.width}
    height=${height}
    .style=${`font-size:${flow.fontSize}px`}
    @click=${marks.onClick}
    @keydown=${marks.onKeydown}
    @focusin=${marks.onFocusin}
    @pointerover=${marks.onPointerover}
  >
    ${group(sides[0]!)} ${renderMiddle(drawing)} ${group(sides[1]!)}
  </svg>`;
}

function renderEnd(
  { id, side, ribbon, lines, reach, x, y, width, height }: PlacedThroughFlowEnd,
  { drawn, marks }: FlowDrawing,
): SVGTemplateResult {
  const mark = drawn.get(id)!;
  return renderMark(
    id,
    mark,
    marks,
    svg`<rect class="hit" x=${reach.x} y=${reach.y} width=${reach.width} height=${reach.height} rx="2"></rect>
      <path class="ribbon" d=${ribbon.d} transform="translate(${ribbon.x},${ribbon.y})"></path>
      <rect class="node" x=${x} y=${y} width=${width} height=${Math.max(1, height)} fill=${mark.fill ?? nothing}></rect>
      ${lines.map(
        (line) =>
          svg`<text part="label" x=${line.x} y=${line.y} text-anchor=${side === 'source' ? 'end' : 'start'} aria-hidden="true">${line.text}</text>`,
      )}`,
  );
}

function renderMiddle({ flow, middle, drawn, marks }: FlowDrawing): SVGTemplateResult | typeof nothing {
  if (!flow.middle) return nothing;
  const { x, y, width, height } = flow.middle;
  const centre = x + width / 2;
  return renderMark(
    'middle',
    drawn.get('middle')!,
    marks,
    svg`<rect class="hit" x=${x - 6} y=${FLOW_TOP + y - 4} width=${width + 12} height=${height + 8} rx="2"></rect>
      <rect class="node" x=${x} y=${FLOW_TOP + y} width=${width} height=${height}></rect>
      ${middle.map(
        (text, index) =>
          svg`<text part="label" class="middle" x=${centre} y=${14 + index * 18} text-anchor="middle" aria-hidden="true">${text}</text>`,
      )}`,
  );
}

function renderMark(
  id: string,
  { label, hue, selected, missing }: FlowMark,
  marks: MarksController,
  content: SVGTemplateResult,
): SVGTemplateResult {
  const state = `${selected ? 'selected' : ''} ${missing ? `missing ${missing}` : ''} ${marks.active === id ? 'active' : ''}`;
  return svg`<g
    role="option"
    part=${selected ? 'mark selected' : 'mark'}
    class="end ${hue} ${state}"
    data-mark=${id}
    tabindex=${marks.tabIndexOf(id)}
    aria-selected=${selected}
    aria-label=${label}
  >${content}</g>`;
}
