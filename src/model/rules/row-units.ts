import { searchKey } from '../search-key.js';
import type { TreeRow } from './tree-row.js';

/** The unit rows of a table (预算单位) and what belongs to them, as indexes of rows. */
interface Units {
  /** Unit rows that no other includes; empty where that cannot be told. */
  readonly top: readonly number[];
  /** Unit rows with the units directly below them, by their codes: 007 with 007001 and 007002. */
  readonly below: ReadonlyMap<number, readonly number[]>;
  /** The unit row each other row belongs to: by the unit it names itself, else by the unit row above it. */
  readonly unitOf: ReadonlyMap<number, number>;
  /** Rows stand before the first unit row, so that the unit rows may be details of them. */
  readonly unassigned: boolean;
}

/** Reads the unit rows of a table. `department` is the name of the department itself. */
export function unitsOf(rows: readonly TreeRow[], department: string): Units {
  const units = rows.flatMap(({ kind }, row) => (kind === 'unit' ? [row] : []));
  const unitOf = new Map<number, number>();
  const known = knownUnits(rows, units);
  let standing: number | undefined;
  let unassigned = false;
  rows.forEach((row, index) => {
    if (row.kind === 'unit') standing = index;
    if (row.kind === 'unit' || row.kind === 'total') return;
    const unit = known.find(row.unitCode, row.unitName, index) ?? standing;
    if (unit !== undefined) unitOf.set(index, unit);
    else unassigned ||= units.length > 0;
  });
  const below = new Map<number, number[]>();
  const top = units.filter((unit) => {
    const above = known.above(unit);
    if (above === undefined) return true;
    const found = below.get(above);
    if (found) found.push(unit);
    else below.set(above, [unit]);
    return false;
  });
  return { top: isOneAmongOthers(rows, top, department) ? [] : top, below, unitOf, unassigned };
}

/** Units by code and by name; where several rows are the same unit, the nearest one above counts. */
function knownUnits(rows: readonly TreeRow[], units: readonly number[]) {
  const places = new Map<string, number[]>();
  const add = (key: string, unit: number) => {
    const found = places.get(key);
    if (found) found.push(unit);
    else places.set(key, [unit]);
  };
  for (const unit of units) {
    const { unitCode, name } = rows[unit]!;
    if (unitCode) add(`code ${unitCode}`, unit);
    if (name) add(`name ${searchKey(name)}`, unit);
  }
  const nearest = (key: string, row: number): number | undefined => {
    const found = places.get(key);
    return found && (found.length === 1 ? found[0] : (found.findLast((unit) => unit < row) ?? found[0]));
  };
  return {
    find: (unitCode: string | undefined, unitName: string | undefined, row: number) =>
      (unitCode ? nearest(`code ${unitCode}`, row) : undefined) ??
      (unitName ? nearest(`name ${searchKey(unitName)}`, row) : undefined),
    /** The unit whose code begins another's: the longest such. Codes counted 1, 2, … 10 are no hierarchy. */
    above: (unit: number) => {
      const { unitCode = '' } = rows[unit]!;
      for (let length = unitCode.length - 2; length >= 2; length -= 1) {
        const above = nearest(`code ${unitCode.slice(0, length)}`, unit);
        // The department's own office (本级) includes no other unit.
        if (above !== undefined && !rows[above]!.name?.includes('本级')) return above;
      }
      return undefined;
    },
  };
}

/** A row without a code that bears the department's name: all units together, or its own office among them. */
function isOneAmongOthers(rows: readonly TreeRow[], units: readonly number[], department: string): boolean {
  const key = searchKey(department);
  return (
    units.length > 1 &&
    units.some((unit) => !rows[unit]!.unitCode && searchKey(rows[unit]!.name ?? '') === key)
  );
}
