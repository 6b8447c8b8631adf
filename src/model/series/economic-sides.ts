import { readPath } from '../read-path.js';
import { sumFen, toFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import type { EconomicPart, EconomicSide } from './economic-parts.js';
import type { EconomicClass, EconomicSeries } from './economic.js';

const sides = ['personnel', 'public'] as const;

/** 人员经费 and 公用经费 of one row, or of several rows together; in 分, `null` where blank. */
export type SideAmounts = Readonly<Record<EconomicSide, Fen | null>>;

/** The cells of the row that prints a figure. */
export function printedSides(budget: Budget, { table }: EconomicSeries, path: string): SideAmounts {
  const unit = budget.tables[table]?.unit ?? '万元';
  const cell = (side: EconomicSide) => {
    const amount = readPath(budget, path.replace(/\w+$/, side));
    return typeof amount === 'number' ? toFen(amount, unit) : null;
  };
  return { personnel: cell('personnel'), public: cell('public') };
}

/** The cells of a subtotal where the table prints it (`path`), else the sums over its rows. */
export function sidesOf(
  budget: Budget,
  series: EconomicSeries,
  { path, parts }: { path: string | null; parts: readonly EconomicPart[] },
): SideAmounts {
  if (path !== null) return printedSides(budget, series, path);
  const rows = parts.map((part) => printedSides(budget, series, part.path));
  const [personnel, goods] = sides.map((side) =>
    rows.some((row) => row[side] !== null) ? sumFen(rows.map((row) => row[side])) : null,
  );
  return { personnel: personnel!, public: goods! };
}

/** The counted rows of a class, in the order of its items. */
export function partsOf({ items }: Pick<EconomicClass, 'items'>): EconomicPart[] {
  return items.flatMap((item) => item.parts);
}

/** All counted rows. */
export function allParts({ classes }: Pick<EconomicSeries, 'classes'>): EconomicPart[] {
  return classes.flatMap(partsOf);
}

/** What shares are shares of: the printed 合计, else the sum of the rows. */
export function wholeOf({ total, sum }: EconomicSeries): Fen {
  return total ?? sum;
}
