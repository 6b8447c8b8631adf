import { sumFen, type Fen } from '../../money.js';
import { isPrinted, roundTo, ulpOf, valueOf, type Cell } from '../cells.js';
import { PASSED, type Check, type Corrected } from '../check.js';
import { atMost, equal, sum, type FaultOptions } from '../compare.js';

/**
 * A cell of one table is what cells of another one add up to. Tables of one unit are compared exactly; where units
 * differ, both sides are rounded to the places of the coarser one, and where only the printed places differ, what
 * rounding explains is told as such.
 * @returns `null` where no cell prints a figure.
 */
export function matches(whole: Cell, addends: readonly Cell[], options: FaultOptions = {}): Check | null {
  const [only] = addends;
  // Of two cells the blank one is in doubt.
  if (addends.length === 1 && isPrinted(whole) && !isPrinted(only!)) return matches(only!, [whole], options);
  // A sum of nothing says at least where nothing was found, which the caller names in `also`.
  const said = addends.length === 0 ? { ...options, variant: 'none' } : { ...options, also: [] };
  const check = addends.length === 1 ? equal(whole, only!, said) : sum(whole, addends, 'TS', said);
  if (!check || check.passed) return check;
  const { ulp, unitsDiffer, placesDiffer } = compareUnits([whole, ...addends]);
  if (!unitsDiffer && !placesDiffer) return check;
  const holds = (corrected: Corrected) =>
    roundTo(corrected(whole.path, whole.amount) ?? (0 as Fen), ulp) ===
    roundTo(sumFen(addends.map((cell) => corrected(cell.path, cell.amount))), ulp);
  if (!holds(asPrinted)) {
    // A single cell is told as it is printed.
    const expected = addends.length === 1 ? valueOf(only!) : check.finding.expected!;
    return { ...check, finding: { ...check.finding, expected }, holds };
  }
  if (unitsDiffer) return PASSED;
  const remarks = ['rounding' as const];
  return { ...check, finding: { ...check.finding, severity: 'info', remarks }, repairs: new Map(), holds };
}

/**
 * Cells of one table together are not more than a cell of another, which may print other places or another unit.
 * @returns `null` where no cell prints a figure.
 */
export function notAbove(parts: readonly Cell[], limit: Cell, options: FaultOptions = {}): Check | null {
  const [first, ...rest] = parts.filter(isPrinted);
  if (!first) return null;
  const amount = sumFen([first, ...rest].map((cell) => cell.amount));
  const also = [...rest.map(({ path }) => path), ...(options.also ?? [])];
  const check = atMost({ ...first, amount }, limit, { ...options, also });
  if (!check || check.passed) return check;
  const { ulp } = compareUnits([first, limit]);
  if (roundTo(amount, ulp) <= roundTo(limit.amount ?? (0 as Fen), ulp)) return PASSED;
  // The amount of several cells is not that of the first, so a correction of it says nothing.
  return rest.length === 0 ? check : { ...check, holds: null };
}

function compareUnits(cells: readonly Cell[]) {
  let ulp = 1;
  let unitsDiffer = false;
  let placesDiffer = false;
  for (const cell of cells) {
    ulp = Math.max(ulp, ulpOf(cell));
    unitsDiffer ||= cell.unit !== cells[0]!.unit;
    placesDiffer ||= cell.decimals !== cells[0]!.decimals;
  }
  return { ulp, unitsDiffer, placesDiffer };
}

const asPrinted: Corrected = (_path, printed) => printed;
