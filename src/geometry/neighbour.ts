/** A mark that can hold the focus, by its box in px. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest mark that lies wholly in a direction, by the gap between the edges and twice what it lies aside; marks
 * that overlap sideways count as straight ahead. Where nothing lies that way, the next or previous mark in order.
 * Arrows alone so reach every mark of any plain layout.
 * @returns `null` at the last mark going on, or the first going back.
 */
export function neighbourOf(marks: readonly Box[], id: string, direction: Direction): string | null {
  const index = marks.findIndex((mark) => mark.id === id);
  const from = marks[index];
  if (!from) return marks[0]?.id ?? null;
  let best: string | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const distance = mark === from ? Infinity : distanceTo(from, mark, direction);
    if (distance < least) [best, least] = [mark.id, distance];
  }
  if (best !== null) return best;
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  return marks[index + step]?.id ?? null;
}

function distanceTo(from: Box, to: Box, direction: Direction): number {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const width = (from.width + to.width) / 2;
  const height = (from.height + to.height) / 2;
  const [ahead, aside, long, across] = {
    left: [-dx, dy, width, height],
    right: [dx, dy, width, height],
    up: [-dy, dx, height, width],
    down: [dy, dx, height, width],
  }[direction] as [number, number, number, number];
  const gap = ahead - long;
  const past = Math.abs(aside);
  // Marks that touch may overlap by the last digit of a double.
  return ahead > 0 && gap > -0.001 ? gap + 2 * Math.max(past - across, past / 99) : Infinity;
}
