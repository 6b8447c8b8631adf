import { draw, money, percent, textWidth } from './draw.js';

const colours = ['#1f4e8c', '#b35a12', '#2a7f62', '#8a6d3b', '#8e5ea2', '#607d8b', '#b0413e', '#4a7c9b'];

/** Heads of department classes and their items, whose bars are divided by government class. */
export function drawEconomic(host, { whole, rows }) {
  const [width, items] = [host.clientWidth, rows.filter(({ parts }) => parts)];
  const start = Math.max(...items.map(({ name }) => textWidth(name))) + 16;
  const scale = (width - start - 380) / Math.max(...items.map(({ amount }) => amount));
  const marks = rows.map(({ name, amount, side, notes, parts }, index) => {
    const [y, figures] = [index * 30 + 20, [money(amount), percent(amount, whole)]];
    const said = (parts ?? []).map((part) => `${part.name} ${money(part.amount)}`);
    const label = [name, figures.join('，占 '), side, ...notes, ...said].join('，');
    let x = start;
    const bars = (parts ?? []).map(({ amount, hue }) => {
      const width = amount * scale;
      x += width;
      return { x: x - width, y: y - 14, width, height: 18, fill: colours[hue] };
    });
    const place = parts ? { x: x + 8, y } : { x: width - 8, y, 'text-anchor': 'end' };
    const texts = [parts ? name : `${name}\u2003${side}`, [...figures, ...notes].join('\u2002')];
    return { id: name, label, shapes: [...bars, { text: texts[0], y }, { text: texts[1], ...place }] };
  });
  draw(host, '各部门经济分类科目的金额，条形按政府经济分类分段', width, rows.length * 30, marks);
}

/** Three-public expenses with a bar for this year and one for last. */
export function drawThreePublic(host, { year, rows }) {
  const width = host.clientWidth;
  const scale = (width - 480) / Math.max(...rows.flatMap(({ amount, last }) => [amount, last]));
  const marks = rows.map(({ name, part, amount, remark, last, change }, index) => {
    const [y, texts] = [index * 49 + 20, [money(amount) + remark, `${money(last)}*`]];
    const now = [`${name}${part}`, `（${year} 年）${texts[0]}`];
    const label = [...now, `（${year - 1} 年）${money(last)}（上年数由文字推算）`, ...change].join('，');
    const bars = [amount, last].flatMap((value, at) => [
      {
        x: 182,
        y: y - 12 + at * 17,
        width: Math.max(value * scale, 3),
        height: 15,
        fill: ['#1f4e8c', '#c5cfdd'][at],
      },
      { text: texts[at], x: 190 + value * scale, y: y + at * 17 },
    ]);
    const ends = change.map((text, at) => ({ text, x: width - 8, y: y + at * 17, 'text-anchor': 'end' }));
    return { id: name, label, shapes: [...bars, { text: name, x: 8, y: y + 8 }, ...ends] };
  });
  draw(host, '“三公”经费各项，每项本年与上年各一条，长度与金额成正比', width, rows.length * 49, marks);
}
