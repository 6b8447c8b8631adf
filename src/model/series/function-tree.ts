import { keepLast } from '../keep-last.js';
import { sumFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import {
  prefixesOf,
  readExpenditureRows,
  type ExpenditureRows,
  type FunctionRows,
  type PrintedCell,
} from './function-rows.js';

/**
 * What expenditure is, kinds side by side: 基本支出, 项目支出, and of public institutions 事业单位经营支出, 上缴上级支出 and
 * 对附属单位补助支出, which few forms have.
 */
export const NATURES = ['basic', 'project', 'businessExpenditure', 'toSuperior', 'toAffiliated'] as const;
export type Nature = (typeof NATURES)[number];

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
  officialName?: NameOfCode,
  only?: FunctionTree['table'],
): FunctionTree | null {
  for (const table of only ? [only] : (['expenditure', 'generalExpenditure'] as const)) {
    const tree = officialName ? treeOf(budget, table, officialName) : printedTrees(budget)[table]();
    if (tree) return tree;
  }
  return null;
}

/** The trees with no names but those the disclosure prints, which several figures of a page ask for. */
const printedTrees = keepLast((budget: Budget) => {
  const treeWith = (table: FunctionTree['table']) => keepLast(() => treeOf(budget, table, () => undefined));
  return { expenditure: treeWith('expenditure'), generalExpenditure: treeWith('generalExpenditure') };
});

function treeOf(budget: Budget, table: FunctionTree['table'], officialName: NameOfCode): FunctionTree | null {
  const printed = budget.tables[table];
  if (!printed) return null;
  const rows = readExpenditureRows(printed, `tables.${table}`);
  const nameOf = (code: string) => printedName(code, budget) ?? officialName(code, budget.year);
  const plants = rows.items.map((item) => plantOf(item, nameOf));
  const root = (grouping: Grouping) => grow(draftOf(plants, rows, grouping), nameOf);
  const roots = { function: root('function'), nature: root('nature') };
  return roots.function.children.length > 0 ? { table, roots } : null;
}

/** A node yet to be filled: what it is, and what is printed for it. */
interface Stem extends Pick<FunctionNode, 'id' | 'kind'> {
  code?: string | null;
  name?: string | null;
  nature?: Nature | null;
  type?: ExpenditureType;
  split?: boolean;
}

/** An item with its tiles, which are the same in both groupings. */
interface Plant {
  item: FunctionRows;
  whole: Stem;
  /** Its basic and project parts; where it is not split, the item itself. */
  tiles: readonly FunctionNode[];
  isSplit: boolean;
}

/** A node that is being filled. */
interface Draft {
  stem: Stem;
  printed: PrintedCell | null;
  below: Map<string, Draft>;
  tiles: FunctionNode[];
}

const ROOT: Stem = { id: '', kind: 'root' };
const TYPES: Partial<Record<Nature, readonly ExpenditureType[][]>> = {
  basic: [
    ['wages', 'subsidies', 'goods', 'capital'],
    ['personnel', 'public'],
  ],
  project: [['operating', 'specific']],
};

function plantOf(item: FunctionRows, nameOf: NameOfCode): Plant {
  const name = item.name ?? nameOf(item.code ?? '') ?? null;
  const whole: Stem = { id: item.key, kind: 'function', code: item.code, name };
  const parts = NATURES.flatMap((nature) => naturePart(item, whole, nature));
  const total = item.cell('total');
  const tiles = parts.length > 0 ? parts : total ? [nodeOf({ ...whole, split: true }, total, [])] : [];
  return { item, whole, tiles, isSplit: parts.length > 0 };
}

/** The tiles below the nodes of one grouping. */
function draftOf(plants: readonly Plant[], { total, subtotals }: ExpenditureRows, grouping: Grouping): Draft {
  const root = newDraft(ROOT, total.cell('total'));
  for (const { item, whole, tiles, isSplit } of plants) {
    const prefixes = prefixesOf(item.key);
    for (const tile of tiles) {
      const { nature } = tile;
      const part = grouping === 'nature' ? (nature ?? 'unsplit') : null;
      const column = part ? nature : 'total';
      const printed = (rows: FunctionRows | undefined) => (column && rows ? rows.cell(column) : null);
      let place = root;
      if (part) place = below(place, { id: part, kind: 'nature', nature }, () => printed(total));
      for (const code of prefixes) {
        const rows = subtotals.get(code);
        const about = { kind: 'function', code, name: rows?.name ?? null } as const;
        const stem = part ? { ...about, id: `${code}/${part}`, nature } : { ...about, id: code };
        place = below(place, stem, () => printed(rows));
      }
      if (!part && isSplit) place = below(place, whole, () => printed(item));
      place.tiles.push(tile);
    }
  }
  return root;
}

function below(draft: Draft, stem: Stem, printed: () => PrintedCell | null): Draft {
  let found = draft.below.get(stem.id);
  if (!found) draft.below.set(stem.id, (found = newDraft(stem, printed())));
  return found;
}

function newDraft(stem: Stem, printed: PrintedCell | null): Draft {
  return { stem, printed, below: new Map(), tiles: [] };
}

/** An item's basic or project part with its types; none where every cell of it is blank. */
function naturePart(item: FunctionRows, whole: Stem, nature: Nature): FunctionNode[] {
  const id = `${whole.id}/${nature}`;
  const types = TYPES[nature]
    ?.map((set) =>
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

/** The node of a draft, with all that is below it. */
function grow({ stem, printed, below, tiles }: Draft, nameOf: NameOfCode): FunctionNode {
  const grown = [...below.values()].map((draft) => grow(draft, nameOf));
  const name = stem.name ?? nameOf(stem.code ?? '') ?? null;
  return nodeOf({ ...stem, name }, printed, [...grown, ...tiles]);
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
  // Spelt out: spreading costs more than all the rest where there are thousands.
  const { id, kind, code = null, name = null, nature = null, type = null, split = false } = stem;
  return {
    id,
    kind,
    code,
    name,
    nature,
    type,
    amount,
    childSum: children.length > 0 && childSum !== amount ? childSum : null,
    path: printed?.path ?? null,
    split,
    children: children.sort((a, b) => b.amount - a.amount),
  };
}
