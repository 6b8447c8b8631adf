import { create, set } from './draw.js';

/** Tables of indicators: the department's, then each project's below its name and amount. */
export function drawTargets(host, tables) {
  for (const { title, rows } of tables) {
    const section = host.appendChild(document.createElement('section'));
    section.append(title);
    section.part = title && 'mark';
    const table = section.appendChild(document.createElement('table'));
    rows.forEach((cells, index) => {
      const row = table.insertRow();
      row.part = index ? 'mark' : '';
      for (const { text, span = 1, rate } of cells) {
        const cell = row.insertCell();
        cell.rowSpan = span;
        cell.append(text, ...(rate ? [gauge(rate)] : []));
      }
    });
  }
}

function gauge([from, to, at]) {
  const bars = [
    [0, 72, '#dde3ea'],
    [from, to - from, '#1f4e8c'],
    [at - 1, 2, '#222'],
  ];
  const rects = bars.map(([x, width, fill], index) => {
    const rect = create('rect');
    set(rect, { x, width, y: index < 2 ? 3 : 0, height: index < 2 ? 6 : 12, fill });
    return rect;
  });
  const svg = create('svg');
  set(svg, { width: 72, height: 12, 'aria-hidden': true });
  svg.append(...rects);
  return svg;
}
