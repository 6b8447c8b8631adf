import { exponentOf, toFen, type Fen } from '../../money.js';
import { placesOf } from '../../narrative/compare-printed.js';
import type { Budget } from '../../schema/document.js';
import type { Fact } from '../../schema/narrative.js';
import { cellOf, isPrinted, ulpOf, type Cell } from '../cells.js';
import type { Check } from '../check.js';
import { remembered } from '../remembered.js';
import type { PrintedPercent } from '../compare.js';

/** A fact of part two (情况说明) with its place. */
export interface AnyStatement {
  readonly path: string;
  readonly fact: Fact;
}

/** A fact of one kind with its place. */
export interface Statement<Kind extends Fact['kind']> extends AnyStatement {
  readonly fact: Extract<Fact, { kind: Kind }>;
}

/** The most places a number of the text is read with. */
const MOST_PLACES = 10;

/** The statements of one kind, in the order of the text. */
export function statementsOf<Kind extends Fact['kind']>(
  budget: Budget,
  kind: Kind,
): readonly Statement<Kind>[] {
  return statementsOfKind(budget, kind) as readonly Statement<Kind>[];
}

const statementsOfKind = remembered((budget, kind: Fact['kind']): readonly AnyStatement[] =>
  budget.narrative.facts.flatMap((fact, index) =>
    fact.kind === kind ? [{ path: `narrative.facts[${index}]`, fact }] : [],
  ),
);

/** A stated amount as a cell, with the places it is printed with; `null` where it is not an exact amount. */
export function amountCell({ path, fact }: Statement<'amount'>): Cell | null {
  return cellFrom(`${path}.amount`, fact, fact.amount, fact.unit);
}

/**
 * A stated change (减少 7.9 万元) as a cell with its sign; 持平 without an amount is 0.
 * @returns `null` where only a direction or a percentage is stated.
 */
export function changeCell({ path, fact }: Statement<'change'>): Cell | null {
  const { direction, amount, unit } = fact;
  if (amount === undefined && direction === 'unchanged' && !fact.percent)
    return { path, amount: 0 as Fen, unit: unit ?? '万元', decimals: 0 };
  const cell = amount === undefined || !unit ? null : cellFrom(`${path}.amount`, fact, amount, unit);
  if (!cell || direction !== 'decrease') return cell;
  return { ...cell, amount: (0 - cell.amount!) as Fen };
}

/** A stated percentage with the places it is printed with; `null` where it has none. */
export function percentIn({ path, fact }: Statement<'share'> | Statement<'change'>): PrintedPercent | null {
  if (fact.percent === undefined) return null;
  const decimals = Math.min(MOST_PLACES, placesOf(fact.percent, fact.printed));
  const value = Math.round(fact.percent * 10 ** decimals);
  return Number.isSafeInteger(value) ? { path: `${path}.percent`, value, decimals } : null;
}

function cellFrom(path: string, { printed }: Fact, value: number | null, unit: Cell['unit']): Cell | null {
  const amount = value === null ? null : toFen(value, unit);
  if (amount === null) return null;
  return { path, amount, unit, decimals: Math.min(MOST_PLACES, placesOf(value!, printed)) };
}

/** The table cell a statement speaks of. */
export function cellOfStatement(budget: Budget, { fact }: AnyStatement): Cell | null {
  return (fact.cell !== undefined && cellOf(budget, fact.cell)) || null;
}

/**
 * What the figure of a statement is this year: its cell, or where that is blank, what the text states of the cell.
 * @returns `null` where neither prints it.
 */
export function thisYearOf(
  budget: Budget,
  statement: AnyStatement,
  stated: ReadonlyMap<string, Cell>,
): Cell | null {
  const cell = cellOfStatement(budget, statement);
  if (cell && isPrinted(cell)) return cell;
  return (statement.fact.cell !== undefined && stated.get(statement.fact.cell)) || null;
}

/** The first stated amount of every table cell, by the path of that cell. */
export const statedAmounts = remembered((budget): ReadonlyMap<string, Cell> =>
  byCell(statementsOf(budget, 'amount'), amountCell),
);

/** The first of the statements on every table cell, read as a cell. */
export function byCell<S extends AnyStatement>(
  statements: readonly S[],
  read: (statement: S) => Cell | null,
): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const statement of statements) {
    const { cell } = statement.fact;
    const amount = cell !== undefined && !found.has(cell) ? read(statement) : null;
    if (amount) found.set(cell!, amount);
  }
  return found;
}

/**
 * Statements that are added up, all with the places of the finest: a text drops the zeros at the end (1 万元 beside
 * 16.1 万元), and that is no rounding.
 */
export function alike(cells: readonly Cell[]): Cell[] {
  const finest = Math.min(...cells.map(ulpOf));
  return cells.map((cell) => ({
    ...cell,
    decimals: Math.max(0, exponentOf(cell.unit) - Math.round(Math.log10(finest))),
  }));
}

/**
 * A check on statements that repeat their table cells: what would satisfy it in a statement would satisfy it in that
 * cell as well, so that a fault which the text copied from the table is told once.
 */
export function withTables(budget: Budget, check: Check, stated: ReadonlyMap<string, Cell>): Check {
  if (check.passed) return check;
  const repairs = new Map(check.repairs);
  for (const [path, cell] of stated) {
    const repair = check.repairs.get(cell.path);
    if (repair !== undefined && (cellOf(budget, path)?.amount ?? 0) === cell.amount)
      repairs.set(path, repair);
  }
  return { ...check, repairs };
}
