import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PlacedLine } from '../../geometry/label-lines.js';
import type {
  PlacedThroughFlow,
  PlacedThroughFlowEnd,
  PlacedThroughFlowNode,
} from '../../geometry/through-flow.js';
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

/** The picture of a flow through one middle node: sources, the middle, targets. */
export function flowPicture(flow: PlacedThroughFlow, label: string, ends: readonly FlowMark[]): Picture {
  const about = new Map(ends.map((end) => [end.id, end]));
  const { width, height, fontSize, boxes } = flow;
  return {
    width,
    height,
    fontSize,
    label,
    marks: boxes.map((box) => ({ ...about.get(box.id)!, ...box })),
    about: ({ id }) => ({ title: about.get(id)!.name, lines: [about.get(id)!.value] }),
    draw: () => renderFlow(flow, about),
  };
}

function renderFlow(flow: PlacedThroughFlow, about: ReadonlyMap<string, FlowMark>): SVGTemplateResult {
  const { sides, middle, ends } = flow;
  const mark = (node: PlacedThroughFlowNode | PlacedThroughFlowEnd) => {
    const own = about.get(node.id)!;
    const kind = 'd' in node ? '' : 'middle';
    return renderMark(
      own,
      own.kind,
      renderNode(node, own),
      node.lines.map((line) => renderLine(line, kind)),
    );
  };
  const group = (side: PlacedThroughFlowEnd['side'], title: PlacedLine) =>
    svg`<g role="group" aria-label=${title.text}>
      ${renderLine(title, 'side')} ${ends.filter((end) => end.side === side).map(mark)}
    </g>`;
  return svg`${group('source', sides[0])} ${mark(middle)} ${group('target', sides[1])}`;
}

function renderNode(
  placed: PlacedThroughFlowNode | PlacedThroughFlowEnd,
  { fill }: FlowMark,
): SVGTemplateResult {
  const { node, reach } = placed;
  return svg`<rect class="hit" x=${reach.x} y=${reach.y} width=${reach.width} height=${reach.height} rx="2"></rect>
    ${'d' in placed ? svg`<path class="ribbon" d=${placed.d}></path>` : nothing}
    <rect class="node" x=${node.x} y=${node.y} width=${node.width} height=${node.height} fill=${fill ?? nothing}></rect>`;
}

function renderLine({ text, x, y, anchor }: PlacedLine, kind: string): SVGTemplateResult {
  return renderText(text, x, y, kind, anchor);
}
