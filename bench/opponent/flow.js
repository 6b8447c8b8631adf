import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { draw, money, percent } from './draw.js';

const colours = ['#1f4e8c', '#b35a12', '#2a7f62', '#8a6d3b', '#8e5ea2', '#607d8b', '#b0413e', '#4a7c9b'];

/** Department items on the left, government items on the right, with ribbons from one to the other. */
export function drawFlow(host, { whole, height, nodes, links }) {
  const width = host.clientWidth;
  const [start, end] = [width * 0.38, width * 0.62];
  const layout = sankey()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(22);
  const placed = layout.nodeSort(null).extent([
    [start, 30],
    [end, 30 + height],
  ])({ nodes, links });
  const figures = (amount) => `${money(amount)}，占 ${percent(amount, whole)}`;
  const path = sankeyLinkHorizontal();
  const boxes = placed.nodes.map(({ id, name, amount, notes, hue, depth, x0, y0, x1, y1 }) => {
    const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, fill: colours[hue] ?? '#222' };
    const place = depth ? { x: x1 + 6 } : { x: x0 - 6, 'text-anchor': 'end' };
    const text = { text: `${name}\u2002${money(amount)}`, y: (y0 + y1) / 2, dy: '0.35em', ...place };
    return { id, label: [name, figures(amount), ...notes].join('，'), shapes: [box, text] };
  });
  const ribbons = placed.links.map((link) => {
    const label = `${link.source.name} 列入 ${link.target.name}，${figures(link.value)}`;
    const stroke = {
      stroke: colours[link.target.hue],
      'stroke-width': link.width,
      opacity: 0.5,
      fill: 'none',
    };
    return { id: `${link.source.id}/${link.target.id}`, label, shapes: [{ d: path(link), ...stroke }] };
  });
  draw(host, '部门经济分类科目（左）列入哪些政府经济分类科目（右）', width, height + 60, [
    ...ribbons,
    ...boxes,
  ]);
}
