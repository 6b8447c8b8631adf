import { sumFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import {
  prefixesOf,
  readExpenditureRows,
  type ExpenditureRows,
  type FunctionRows,
  type PrintedCell,
} from './function-rows.js';

/** 基本支出 or 项目支出. */
export type Nature = 'basic' | 'project';

/** The columns below basic and project expenditure in the forms. */
export type ExpenditureType =
  'wages' | 'subsidies' | 'goods' | 'capital' | 'personnel' | 'public' | 'operating' | 'specific';

/** Which comes first on the way down: the function, or the split into basic and project. */
export type Grouping = 'function' | 'nature';

/** Names a functional code in the edition of a year. */
export type NameOfCode = (code: string, year?: number) => string | undefined;

/** One node of expenditure by function and nature. */
export interface FunctionNode {
  /** The same in both groupings: `201`, `basic`, `201/basic`, `2010301/basic/wages`. The root's is empty. */
  id: string;
  kind: 'root' | 'nature' | 'function' | 'type';
  code: string | null;
  /** As printed, else the official name of the code, else `null`. */
  name: string | null;
  /** `null` above the split and where the form does not split. */
  nature: Nature | null;
  type: ExpenditureType | null;
  /** The printed figure where there is one, else the sum of the children. */
  amount: Fen;
  /** The sum of the children where it differs from the printed amount, else `null`. */
  childSum: Fen | null;
  /** The one cell that prints the amount; `null` for a sum. */
  path: string | null;
  /** True for a tile of the picture: an item's basic or project part, or an item that is not split. */
  split: boolean;
  /** Largest first. */
  children: FunctionNode[];
}

/** Expenditure by function and nature, read from one table. */
export interface FunctionTree {
  table: 'expenditure' | 'generalExpenditure';
  /** The same tiles under both orders of grouping. */
  roots: Record<Grouping, FunctionNode>;
}

/**
 * Expenditure by 类, 款 and 项, each item split into basic and project. Read from 支出总表, else from
 * 一般公共预算支出表.
 * @param officialName Names a 类 or 款 that the disclosure does not print.
 * @param only The table to read, and no other.
 * @returns `null` when neither table has a function row with an amount.
 */
export function selectFunctionTree(
  budget: Budget,
  officialName: NameOfCode = () => undefined,
  only?: FunctionTree['table'],
): FunctionTree | null {
  for (const table of only ? [only] : (['expenditure', 'generalExpenditure'] as const)) {
    const printed = budget.tables[table];
    if (!printed) continue;
    const rows = readExpenditureRows(printed, `tables.${table}`);
    const nameOf = (code: string) => printedName(code, budget) ?? officialName(code, budget.year);
    const root = (grouping: Grouping) => {
      const branches = rows.items.flatMap((item) => branchesOf(item, rows, grouping, nameOf));
      return grow(ROOT, rows.total.cell('total'), branches, 0, nameOf);
    };
    const roots = { function: root('function'), nature: root('nature') };
    if (roots.function.children.length > 0) return { table, roots };
  }
  return null;
}

/** A node yet to be filled: what it is, and what is printed for it. */
interface Stem extends Pick<FunctionNode, 'id' | 'kind'> {
  code?: string | null;
  name?: string | null;
  nature?: Nature | null;
  type?: ExpenditureType;
  split?: boolean;
}

/** A tile with the stems above it, from the top down. */
interface Branch {
  above: { stem: Stem; printed: PrintedCell | null }[];
  tile: FunctionNode;
}

const ROOT: Stem = { id: '', kind: 'root' };
const NATURES: readonly Nature[] = ['basic', 'project'];
const TYPES: Record<Nature, readonly ExpenditureType[][]> = {
  basic: [
    ['wages', 'subsidies', 'goods', 'capital'],
    ['personnel', 'public'],
  ],
  project: [['operating', 'specific']],
};

function branchesOf(
  item: FunctionRows,
  rows: ExpenditureRows,
  grouping: Grouping,
  nameOf: NameOfCode,
): Branch[] {
  const name = item.name ?? nameOf(item.code ?? '') ?? null;
  const whole: Stem = { id: item.key, kind: 'function', code: item.code, name };
  const total = item.cell('total');
  const parts = NATURES.flatMap((nature) => naturePart(item, whole, nature));
  const tiles = parts.length > 0 ? parts : total ? [nodeOf({ ...whole, split: true }, total, [])] : [];
  const wholeAbove = grouping === 'function' && parts.length > 0 ? [{ stem: whole, printed: total }] : [];
  return tiles.map((tile) => ({
    tile,
    above: [...stemsAbove(item.key, rows, grouping, tile.nature), ...wholeAbove],
  }));
}

function stemsAbove(code: string, rows: ExpenditureRows, grouping: Grouping, nature: Nature | null) {
  const functions = prefixesOf(code).map((prefix) => {
    const row = rows.subtotals.get(prefix);
    const about = { kind: 'function', code: prefix, name: row?.name ?? null } as const;
    if (grouping === 'function')
      return { stem: { ...about, id: prefix }, printed: row?.cell('total') ?? null };
    const id = `${prefix}/${nature ?? 'unsplit'}`;
    return { stem: { ...about, id, nature }, printed: nature ? (row?.cell(nature) ?? null) : null };
  });
  if (grouping === 'function') return functions;
  const stem = { id: nature ?? 'unsplit', kind: 'nature', nature } as const;
  return [{ stem, printed: nature ? rows.total.cell(nature) : null }, ...functions];
}

/** An item's basic or project part with its types; none where every cell of it is blank. */
function naturePart(item: FunctionRows, whole: Stem, nature: Nature): FunctionNode[] {
  const id = `${whole.id}/${nature}`;
  const types = TYPES[nature]
    .map((set) =>
      set.flatMap((type) => {
        const printed = item.cell(type);
        return printed
          ? [nodeOf({ ...whole, id: `${id}/${type}`, kind: 'type', nature, type }, printed, [])]
          : [];
      }),
    )
    .find((set) => set.length > 0);
  const printed = item.cell(nature);
  return printed || types ? [nodeOf({ ...whole, id, nature, split: true }, printed, types ?? [])] : [];
}

/** Gathers the branches that share a stem, level by level. */
function grow(
  stem: Stem,
  printed: PrintedCell | null,
  branches: Branch[],
  depth: number,
  nameOf: NameOfCode,
): FunctionNode {
  const groups = new Map<string, Branch[]>();
  const tiles: FunctionNode[] = [];
  for (const branch of branches) {
    const id = branch.above[depth]?.stem.id;
    if (id === undefined) tiles.push(branch.tile);
    else groups.set(id, [...(groups.get(id) ?? []), branch]);
  }
  const grown = [...groups.values()].map((group) => {
    const { stem, printed } = group[0]!.above[depth]!;
    return grow(
      { ...stem, name: stem.name ?? nameOf(stem.code ?? '') ?? null },
      printed,
      group,
      depth + 1,
      nameOf,
    );
  });
  return nodeOf(stem, printed, [...grown, ...tiles]);
}

/** Name of a class as the two-sided tables of the disclosure print it. */
function printedName(code: string, budget: Budget): string | undefined {
  for (const table of [budget.tables.incomeExpenditure, budget.tables.appropriation]) {
    for (const row of table?.rows ?? []) if (row.side === 'expenditure' && row.code === code) return row.name;
  }
  return undefined;
}

function nodeOf(stem: Stem, printed: PrintedCell | null, children: FunctionNode[]): FunctionNode {
  const childSum = sumFen(children.map((child) => child.amount));
  const amount = printed?.amount ?? childSum;
  return {
    code: null,
    name: null,
    nature: null,
    type: null,
    split: false,
    ...stem,
    amount,
    childSum: children.length > 0 && childSum !== amount ? childSum : null,
    path: printed?.path ?? null,
    children: children.sort((a, b) => b.amount - a.amount),
  };
}
