import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { draw, money, percent, sum, textWidth } from './draw.js';

/** Classes as bands one below the other, in each its items, split into basic and project. */
export function drawTreemap(host, classes, width = host.clientWidth) {
  const [marks, total] = [[], sum(classes.flatMap(({ tiles }) => tiles))];
  let y = 0;
  for (const { id, name, tiles } of classes) {
    const [amount, fill] = [sum(tiles), '#eef2f7'];
    const [value, share] = [money(amount), percent(amount, total)];
    const end = { text: `${value}\u2003${share}`, x: width - 7, y: y + 20, 'text-anchor': 'end' };
    const shapes = [{ y, width, height: 30, fill }, { text: name, x: 7, y: y + 20 }, end];
    marks.push({ id, label: `${name}，${value}，占 ${share}，含 ${tiles.length} 项`, shapes });
    const height = (Math.min(460, Math.max(280, width / 2)) * amount) / total;
    const layout = treemap().tile(treemapSquarify.ratio(1.6)).size([width, height]);
    const tree = hierarchy({ children: tiles }).sum((each) => each.amount);
    for (const { data, x0, y0, x1, y1 } of layout(tree.sort((a, b) => b.value - a.value)).leaves()) {
      const [x, top, figures] = [x0, y + y0 + 30, [money(data.amount), percent(data.amount, total)]];
      const label = `${data.name}（${data.basic ? '基本支出' : '项目支出'}），${figures.join('，占 ')}`;
      const fill = data.basic ? '#1f4e8c' : '#b35a12';
      const box = { x, y: top, width: x1 - x, height: y1 - y0, fill, stroke: '#fff' };
      const lines = fit(data.name, figures, box.width - 14, box.height - 14);
      const texts = lines.map((text, at) => ({ text, x: x + 7, y: top + 20 + at * 18, fill: '#fff' }));
      marks.push({ id: data.id, label, shapes: [box, ...texts] });
    }
    y += 30 + height;
  }
  draw(host, '全部支出的构成，矩形面积与金额成正比', width, y, marks);
}

/** The name in lines with as many of the figures as there is room for. */
function fit(name, figures, width, height) {
  const lines = name.match(new RegExp(`.{1,${Math.max(1, Math.floor(width / 13))}}`, 'gu'));
  const fits = (all) => all.length * 18 <= height && all.every((line) => textWidth(line) <= width);
  return [2, 1, 0].map((kept) => [...lines, ...figures.slice(0, kept)]).find(fits) ?? [];
}
