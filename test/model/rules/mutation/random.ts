/** A small seeded source of randomness (mulberry32): the same seed gives the same document and the same fault. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in `share` of all calls. */
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** `count` of the values, in their order. */
  some<T>(values: readonly T[], count: number): T[];
}

export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: (values) => values[whole(0, values.length - 1)]!,
    some: (values, count) => {
      const left = values.map((_value, index) => index);
      const taken = new Set<number>();
      while (taken.size < Math.min(count, values.length))
        taken.add(left.splice(whole(0, left.length - 1), 1)[0]!);
      return values.filter((_value, index) => taken.has(index));
    },
  };
}
