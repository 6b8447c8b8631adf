/** A line of a table: what it says in words. */
export interface WordedLine {
  readonly words: string;
}

/**
 * Which line each line of a table was before: by its words, in order where several say the same; and, where as many
 * lines are new between two known ones as are gone there, one for one, their words having been changed. `null` for a
 * line that is new.
 */
export function alignLines(before: readonly WordedLine[], now: readonly WordedLine[]): (number | null)[] {
  const waiting = new Map<string, number[]>();
  before.forEach(({ words }, index) => {
    const same = waiting.get(words);
    if (same) same.push(index);
    else waiting.set(words, [index]);
  });
  for (const queue of waiting.values()) queue.reverse();
  const found: (number | null)[] = now.map(({ words }) => waiting.get(words)?.pop() ?? null);
  const gone = new Set([...waiting.values()].flat());
  let start = 0;
  for (let at = 0; at <= found.length; at += 1) {
    if (found[at] === null) continue;
    pairChanged(found, [start, at], gone, before.length);
    start = at + 1;
  }
  return found;
}

/** Pairs the new lines of a gap with those gone from it, where they are as many. */
function pairChanged(
  found: (number | null)[],
  [from, to]: readonly [number, number],
  gone: Set<number>,
  count: number,
): void {
  const lowest = (found[from - 1] ?? -1) + 1;
  const highest = found[to] ?? count;
  if (from === to || highest - lowest !== to - from) return;
  for (let index = lowest; index < highest; index += 1) if (!gone.has(index)) return;
  for (let at = from; at < to; at += 1) {
    found[at] = lowest + at - from;
    gone.delete(lowest + at - from);
  }
}
