import type { Rule } from './page-marks.js';

/** Lines this near to each other are one line drawn thick, twice, or in pieces. */
const NEAR = 2;
/** Gaps this short in a line are dashes. */
const DASH = 3;
/** Shorter lines divide nothing. */
const SHORTEST = 5;

/** Joins the pieces of lines: those on one level, and one after the other. */
export function mergeRules(pieces: readonly Rule[]): Rule[] {
  const sorted = [...pieces].sort((first, second) => first.at - second.at);
  const merged: Rule[] = [];
  let level: Rule[] = [];
  for (const rule of sorted) {
    const [first] = level;
    const last = level.at(-1);
    if (first && last && (rule.at - last.at > NEAR || rule.at - first.at > 2 * NEAR)) {
      merged.push(...joinLevel(level));
      level = [];
    }
    level.push(rule);
  }
  merged.push(...joinLevel(level));
  return merged;
}

function joinLevel(level: readonly Rule[]): Rule[] {
  const joined: { from: number; to: number; moment: number; weight: number }[] = [];
  for (const { at, from, to } of [...level].sort((first, second) => first.from - second.from)) {
    const last = joined.at(-1);
    const weight = Math.max(to - from, 0.01);
    if (last && from <= last.to + DASH) {
      last.to = Math.max(last.to, to);
      last.moment += at * weight;
      last.weight += weight;
    } else joined.push({ from, to, moment: at * weight, weight });
  }
  return joined
    .filter(({ from, to }) => to - from >= SHORTEST)
    .map(({ from, to, moment, weight }) => ({ at: moment / weight, from, to }));
}

/** How much of a stretch a line covers on the level `at`, from 0 to 1. */
export function coverage(rules: readonly Rule[], at: number, from: number, to: number, near: number): number {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > near) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return to > from ? Math.min(1, covered / (to - from)) : 0;
}

/** The levels of sorted values: those nearer than `near` to the one before are one. */
export function levels(values: readonly number[], near: number): number[] {
  const result: { sum: number; count: number; last: number }[] = [];
  for (const value of [...values].sort((first, second) => first - second)) {
    const last = result.at(-1);
    if (last && value - last.last <= near) {
      last.sum += value;
      last.count += 1;
      last.last = value;
    } else result.push({ sum: value, count: 1, last: value });
  }
  return result.map(({ sum, count }) => sum / count);
}
