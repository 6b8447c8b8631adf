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
    const [side, other] = across ? [width, height] : [height, width];
    const row = rowFrom(amounts, start, (left * side) / other, ratio);
    // A part of what is left, so that the last row ends on the edge and a room without width has no NaN in it.
    const depth = (row.sum / left) * other;
    let offset = 0;
    for (; start < row.end; start++) {
      const length = (side * amounts[start]!) / row.sum;
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

/**
 * The amounts that share the next row along a side: as many as make its most elongated tile better.
 * @param scale Side times side by the area of one amount.
 */
function rowFrom(amounts: readonly number[], start: number, scale: number, ratio: number) {
  let sum = amounts[start]!;
  let end = start + 1;
  const elongation = (amount: number, total: number) => {
    const long = (scale * amount) / total ** 2;
    const stretch = Math.max(long, 1 / long) / ratio;
    return Math.max(stretch, 1 / stretch);
  };
  const worst = (total: number, last: number) =>
    Math.max(elongation(amounts[start]!, total), elongation(last, total));
  while (end < amounts.length && worst(sum + amounts[end]!, amounts[end]!) <= worst(sum, amounts[end - 1]!)) {
    sum += amounts[end]!;
    end++;
  }
  return { sum, end };
}
