import type { Budget } from '../../schema/document.js';
import { NATURES } from '../../series/function-tree.js';
import { cellOf, type Cell } from '../cells.js';

/** What consists of what, within one row of a table. */
const SPLITS: readonly { table: RegExp; whole: string; parts: readonly string[] }[] = [
  { table: /^threePublic$/, whole: 'total', parts: ['abroad', 'vehicle', 'reception'] },
  { table: /^threePublic$/, whole: 'vehicle', parts: ['vehicleBuy', 'vehicleRun'] },
  { table: /^basicExpenditure$/, whole: 'total', parts: ['personnel', 'public'] },
  { table: /xpenditure$/, whole: 'total', parts: NATURES },
  { table: /xpenditure$/, whole: 'basic', parts: ['personnel', 'public'] },
  { table: /^appropriation$/, whole: 'total', parts: ['general', 'fund', 'stateCapital'] },
];

/** Columns that some forms do not have, or leave blank, and then lack nothing. */
const LATER: readonly string[] = ['fund', 'stateCapital', ...NATURES.slice(2)];

/** A whole with all of its parts; `of` is the path of the whole in its table. */
export interface Split {
  readonly of: string;
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

/**
 * The wholes among some figures of table cells that have all their parts among them too: “三公”经费 and its three
 * (公务用车 as 购置 and 运行 where it is not given itself), 基本 and 项目支出, 人员 and 公用经费.
 * @param figures By the path of the table cell they belong to.
 */
export function* splitsIn(budget: Budget, figures: ReadonlyMap<string, Cell>): Generator<Split> {
  for (const [of, whole] of figures) {
    const [, table = '', row = '', column = ''] = /^tables\.(\w+)\.(.+)\.(\w+)$/.exec(of) ?? [];
    for (const split of SPLITS.filter((each) => each.whole === column && each.table.test(table))) {
      const parts = partsOf(budget, figures, table, row, split.parts);
      if (parts) yield { of, whole, parts };
    }
  }
}

function partsOf(
  budget: Budget,
  figures: ReadonlyMap<string, Cell>,
  table: string,
  row: string,
  columns: readonly string[],
): Cell[] | null {
  const found: Cell[] = [];
  for (const column of columns) {
    const path = `tables.${table}.${row}.${column}`;
    const own = figures.get(path);
    if (own) found.push(own);
    else if (!LATER.includes(column) || cellOf(budget, path)?.amount) {
      const below = SPLITS.find((each) => each.whole === column && each.table.test(table));
      const parts = below && partsOf(budget, figures, table, row, below.parts);
      if (!parts) return null;
      found.push(...parts);
    }
  }
  return found;
}
