import { html, nothing, type TemplateResult } from 'lit';
import type { TargetLevel } from '../../model/series/targets.js';
import { isIndicatorSelected, markParts, renderTargetCells } from './target-cells.js';
import type { TargetsView } from './targets-view.js';
import { targetsWords } from '../../text/words.js';
import { highlight } from '../search/search-field.js';

/** The department's indicators: 一级指标 and 二级指标 once for all their rows, as printed. */
export function renderOverallTable(levels: readonly TargetLevel[], view: TargetsView): TemplateResult {
  const words = targetsWords(view.format.locale);
  const head = (text: string, column: string) =>
    html`<th role="columnheader" scope="col" class=${column}>${text}</th>`;
  return html`<table
    part="table"
    role="table"
    class=${view.stacked ? 'overall stacked' : 'overall'}
    aria-labelledby="overall"
    aria-describedby="keys"
    @keydown=${view.onKeydown}
    @focusin=${view.onFocusin}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${head(words.level1, 'level')} ${head(words.level2, 'level')} ${head(words.level3, 'name')}
        ${head(words.value, 'value')}
      </tr>
    </thead>
    ${levels.map((level) => renderLevel(level, view))}
  </table>`;
}

function renderLevel({ level1, groups }: TargetLevel, view: TargetsView): TemplateResult {
  const rows = groups.reduce((count, { indicators }) => count + indicators.length, 0);
  const cell = (text: string, span: number, level: string) =>
    html`<th role="rowheader" scope="rowgroup" class="level ${level}" rowspan=${span} aria-rowspan=${span}>
      ${view.key === '' ? view.marked(text) : highlight(text, view.key)}
    </th>`;
  return html`<tbody role="rowgroup">
    ${groups.map(({ level2, indicators }, group) =>
      indicators.map(
        (indicator, index) =>
          html`<tr role="row" part=${markParts(isIndicatorSelected(indicator, view))}>
            ${group + index === 0 ? cell(level1, rows, 'first') : nothing}
            ${index === 0 ? cell(level2, indicators.length, 'second') : nothing}
            ${renderTargetCells(indicator, view)}
          </tr>`,
      ),
    )}
  </tbody>`;
}
