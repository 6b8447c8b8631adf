import { sumFen, type Fen } from '../money.js';

/** The most projects, and the most steps, of a search; beyond them nothing is said to be proven. */
const MOST_PROJECTS = 20;
const MOST_STEPS = 100_000;

/**
 * For each project the one item that it must belong to, by index, or `null` where the amounts do not prove one. They
 * do where the projects can be shared out among the items so that each item's amount is met exactly, and every way
 * of doing so puts the project in the same item. A blank project, one of zero, and anything among negative amounts
 * is never proven.
 */
export function proveItems(projects: readonly (Fen | null)[], items: readonly Fen[]): (number | null)[] {
  const unproven = projects.map(() => null);
  const order = projects
    .flatMap((amount, index) => (amount === null || amount === 0 ? [] : [{ index, amount }]))
    .sort((a, b) => b.amount - a.amount);
  const amounts = order.map(({ amount }) => amount);
  if (order.length === 0 || order.length > MOST_PROJECTS) return unproven;
  if ([...amounts, ...items].some((amount) => amount < 0) || sumFen(amounts) !== sumFen(items))
    return unproven;

  const least = amounts.at(-1)!;
  const left: number[] = [...items];
  const current: number[] = [];
  /** Where each project was in every way found so far; -1 once it was in two. */
  let proven: number[] | null = null;
  let steps = 0;
  const place = (at: number): void => {
    if (at === amounts.length) {
      proven = proven ? proven.map((item, project) => (item === current[project] ? item : -1)) : [...current];
      return;
    }
    for (let item = 0; item < left.length && steps <= MOST_STEPS; item += 1) {
      const rest = left[item]! - amounts[at]!;
      steps += 1;
      // What is left of an item must be nothing, or enough for the smallest project.
      if (rest < 0 || (rest > 0 && rest < least)) continue;
      left[item] = rest;
      current[at] = item;
      place(at + 1);
      left[item] = rest + amounts[at]!;
    }
  };
  place(0);
  if (steps > MOST_STEPS || !proven) return unproven;
  const result: (number | null)[] = unproven;
  (proven as number[]).forEach((item, project) => {
    if (item >= 0) result[order[project]!.index] = item;
  });
  return result;
}
