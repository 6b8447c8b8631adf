/** A rectangle in px. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Squarified tiling of one level (Bruls, Huizing, van Wijk 2000): lays the amounts in rows along the shorter side,
 * each row as long as it makes its worst tile less elongated. Areas are exactly proportional to the amounts.
 * Written here because the tiling of d3-hierarchy cannot be had without its tree, four times the size.
 * @param amounts Positive, largest first.
 * @param ratio Preferred ratio of the longer to the shorter side.
 */
export function squarify(amounts: readonly number[], room: Room, ratio: number): Room[] {
  const placed: Room[] = [];
  let { x, y, width, height } = room;
  let left = amounts.reduce((sum, amount) => sum + amount, 0);
  for (let start = 0; start < amounts.length;) {
    const across = width < height;
    const scale = (width * height) / left;
    const row = rowFrom(amounts, start, across ? width : height, scale, ratio);
    const depth = (row.sum * scale) / (across ? width : height);
    let offset = 0;
    for (; start < row.end; start++) {
      const length = ((across ? width : height) * amounts[start]!) / row.sum;
      placed.push(
        across
          ? { x: x + offset, y, width: length, height: depth }
          : { x, y: y + offset, width: depth, height: length },
      );
      offset += length;
    }
    left -= row.sum;
    if (across) [y, height] = [y + depth, height - depth];
    else [x, width] = [x + depth, width - depth];
  }
  return placed;
}

/** The amounts that share the next row along a side: as many as make its most elongated tile better. */
function rowFrom(amounts: readonly number[], start: number, side: number, scale: number, ratio: number) {
  let sum = amounts[start]!;
  let end = start + 1;
  const worst = (total: number, last: number) => {
    const depth = (total * scale) / side;
    const stretch = (amount: number) => {
      const length = (side * amount) / total;
      return Math.max(length / depth, depth / length) / ratio;
    };
    const elongation = (value: number) => (value < 1 ? 1 / value : value);
    return Math.max(elongation(stretch(amounts[start]!)), elongation(stretch(last)));
  };
  while (end < amounts.length && worst(sum + amounts[end]!, amounts[end]!) <= worst(sum, amounts[end - 1]!)) {
    sum += amounts[end]!;
    end++;
  }
  return { sum, end };
}
