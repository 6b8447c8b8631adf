import { percentOf, subtractFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import { naturePart } from './function-picture.js';
import {
  NATURES,
  selectFunctionTree,
  type FunctionNode,
  type FunctionTree,
  type Nature,
} from './function-tree.js';
import { selectIncome } from './income.js';
import { countProjects } from './projects.js';
import { selectTargets } from './targets.js';
import { directionOf, statementsOf, type ChangeDirection } from './three-public-facts.js';
import { selectThreePublic } from './three-public.js';
import { previousOf, readSide, type PreviousAmount } from './two-sided.js';

/** The change of a key figure on last year. */
export interface OverviewChange {
  readonly direction: ChangeDirection;
  /** With its sign, in 分; `null` where the text states the direction alone. */
  readonly amount: Fen | null;
  /** In hundredths of a percent; `null` unless last year is known and above zero. */
  readonly percent: number | null;
}

/** An amount that a reader wants first. Amounts in 分. */
export interface OverviewAmount {
  readonly id: 'income' | 'expenditure' | Nature | 'threePublic';
  readonly table: TableId;
  /** The cell, `null` for a sum or a blank total. */
  readonly path: string | null;
  /** `null` where blank. */
  readonly amount: Fen | null;
  /** A sum of what is printed, where the form prints none itself. */
  readonly isSum: boolean;
  /** In hundredths of a percent of all expenditure of the same table: of basic and project alone. */
  readonly share: number | null;
  readonly previous: PreviousAmount | null;
  readonly change: OverviewChange | null;
}

/** A number of things. */
export interface OverviewCount {
  readonly id: 'projects' | 'targets' | 'units';
  /** `null` for what part one of the disclosure lists. */
  readonly table: TableId | null;
  readonly count: number;
}

/** The key figures of a disclosure. */
export interface OverviewSeries {
  readonly amounts: readonly OverviewAmount[];
  readonly counts: readonly OverviewCount[];
  /** Basic, project, further kinds and what is not split, where together they are all expenditure; else empty. */
  readonly split: readonly { readonly id: Nature | 'unsplit'; readonly amount: Fen }[];
}

/** The key figures that the tables of a document give. @returns `null` where they give none. */
export function selectOverview(budget: Budget): OverviewSeries | null {
  const tree = selectFunctionTree(budget);
  const amounts = [
    ...incomeOf(budget),
    ...expenditureOf(budget, tree),
    ...naturesOf(budget, tree),
    ...threePublicOf(budget),
  ];
  const counts = countsOf(budget);
  if (amounts.length + counts.length === 0) return null;
  const units = budget.profile.units.length;
  return {
    amounts,
    counts: units > 0 ? [...counts, { id: 'units', table: null, count: units }] : counts,
    split: splitOf(tree),
  };
}

type Place = Pick<OverviewAmount, 'id' | 'table' | 'path'>;

function incomeOf(budget: Budget): OverviewAmount[] {
  const printed = sideOf(budget, 'income');
  if (printed) return [printed];
  const series = selectIncome(budget);
  if (!series) return [];
  const { table, total } = series;
  return [amountOf(budget, { id: 'income', table, path: total.path }, total.amount, series.previous)];
}

function expenditureOf(budget: Budget, tree: FunctionTree | null): OverviewAmount[] {
  const printed = sideOf(budget, 'expenditure');
  return printed ? [printed] : tree ? [nodeOf(budget, tree, 'expenditure', tree.roots.function)] : [];
}

/** The total of one side of 收支总表. */
function sideOf(budget: Budget, id: 'income' | 'expenditure'): OverviewAmount | null {
  const { lines, total, whole } = readSide(budget, 'incomeExpenditure', id);
  if (lines.every(({ amount }) => amount === null)) return null;
  const path = total && total.amount !== null ? total.path : null;
  return amountOf(budget, { id, table: 'incomeExpenditure', path }, whole, total?.previous ?? null);
}

function naturesOf(budget: Budget, tree: FunctionTree | null): OverviewAmount[] {
  if (!tree) return [];
  const root = tree.roots.function;
  return NATURES.flatMap((nature) => {
    const node = naturePart(tree, root, nature);
    if (!node) return [];
    return [{ ...nodeOf(budget, tree, nature, node), share: percentOf(node.amount, root.amount) }];
  });
}

function nodeOf(
  budget: Budget,
  { table }: FunctionTree,
  id: OverviewAmount['id'],
  { amount, path }: FunctionNode,
): OverviewAmount {
  const [, row, column] = /\[(\d+)\]\.(\w+)$/.exec(path ?? '') ?? [];
  const previous = column ? previousOf(budget.tables[table]!, Number(row), column) : null;
  return amountOf(budget, { id, table, path }, amount, previous);
}

function amountOf(
  budget: Budget,
  place: Place,
  amount: Fen | null,
  previous: PreviousAmount | null,
): OverviewAmount {
  const { path } = place;
  const stated = path === null ? null : statementsOf(budget, path);
  const change =
    amount !== null && previous ? subtractFen(amount, previous.amount) : (stated?.change ?? null);
  const direction = change === null ? (stated?.direction ?? null) : directionOf(change);
  return {
    ...place,
    amount,
    isSum: path === null && amount !== null,
    share: null,
    previous,
    change: direction && {
      direction,
      amount: change,
      // A negative base would turn the sign of the percentage round.
      percent: previous && previous.amount > 0 && change !== null ? percentOf(change, previous.amount) : null,
    },
  };
}

function threePublicOf(budget: Budget): OverviewAmount[] {
  const series = selectThreePublic(budget);
  if (!series) return [];
  const { path, amount, previous: printed } = series.total;
  const previous = printed && { ...printed, year: series.previousYear! };
  return [amountOf(budget, { id: 'threePublic', table: 'threePublic', path }, amount, previous)];
}

function countsOf(budget: Budget): OverviewCount[] {
  const projects = countProjects(budget);
  const targets = selectTargets(budget);
  const table = targets?.overall ? 'overallPerformance' : 'projectPerformance';
  return [
    ...(projects ? [{ id: 'projects', ...projects } as const] : []),
    ...(targets ? [{ id: 'targets', table, count: targets.counts.total } as const] : []),
  ];
}

function splitOf(tree: FunctionTree | null): OverviewSeries['split'] {
  if (!tree) return [];
  const root = tree.roots.function;
  const parts = [...NATURES, null].flatMap((nature) => {
    const amount = naturePart(tree, root, nature)?.amount;
    return amount === undefined ? [] : [{ id: nature ?? ('unsplit' as const), amount }];
  });
  const sum = parts.reduce((whole, { amount }) => whole + amount, 0);
  const drawn =
    parts.some(({ id }) => id !== 'unsplit') && sum > 0 && parts.every(({ amount }) => amount >= 0);
  return drawn && sum === root.amount ? parts : [];
}
