import { groupBy } from '../../group-by.js';
import { NATURES } from '../../series/function-tree.js';
import { sumFen } from '../../money.js';
import type { Budget } from '../../schema/document.js';
import { cellOf, ulpOf, type Cell } from '../cells.js';
import type { PrintedPercent } from '../compare.js';
import { percentIn, statementsOf } from './statements.js';

/** A stated share with the cells it is a share of. */
export interface StatedShare {
  readonly path: string;
  readonly percent: PrintedPercent;
  /** Path of the cell of the part, and the cell. */
  readonly cell: string;
  readonly part: Cell;
  readonly whole: Cell;
  readonly section: string;
}

/** Shares (占 x%) that are all the parts of one whole. */
export interface ShareSplit {
  readonly key: string;
  readonly shares: readonly StatedShare[];
}

const COLUMNS: readonly (readonly string[])[] = [
  NATURES,
  ['personnel', 'public'],
  ['general', 'fund', 'stateCapital'],
];

/** Every share of the text whose part and whole stand in tables. */
export function statedShares(budget: Budget): StatedShare[] {
  return statementsOf(budget, 'share').flatMap((statement) => {
    const { cell, of, section } = statement.fact;
    const percent = percentIn(statement);
    const part = cell === undefined ? undefined : cellOf(budget, cell);
    const whole = of === undefined ? undefined : cellOf(budget, of);
    return percent && part && whole
      ? [{ path: statement.path, percent, cell: cell!, part, whole, section }]
      : [];
  });
}

/**
 * The complete splits among the shares of a text: of one section and one whole, either columns of one row (基本 and
 * 项目, 人员 and 公用) or all the rest, and only where the parts add up to the whole in amounts. A list after 主要用于
 * that leaves something out is none.
 */
export function shareSplits(shares: readonly StatedShare[]): ShareSplit[] {
  const wholes = groupBy(shares, ({ section, whole }) => `${section}:${whole.path}`);
  return [...wholes].flatMap(([key, all]) => {
    const once = [...groupBy(all, ({ cell }) => cell).values()].map(([first]) => first!);
    const taken = new Set<StatedShare>();
    const sets = COLUMNS.map((columns) => {
      const row = once[0]!.whole.path.replace(/\.\w+$/, '.');
      return once.filter(({ cell }) => columns.some((column) => cell === row + column));
    }).filter((set) => set.length > 1);
    for (const share of sets.flat()) taken.add(share);
    const rest = once.filter((share) => !taken.has(share));
    return [...sets, rest]
      .filter(isComplete)
      .map((set, index): ShareSplit => ({ key: `${key}:${index}`, shares: set }));
  });
}

function isComplete(shares: readonly StatedShare[]): boolean {
  const whole = shares[0]?.whole;
  if (shares.length < 2 || !whole?.amount) return false;
  const ulp = Math.max(ulpOf(whole), ...shares.map(({ part }) => ulpOf(part)));
  const off = whole.amount - sumFen(shares.map(({ part }) => part.amount));
  return Math.abs(off) <= (ulp * (shares.length + 1)) / 2;
}
