import { totalRowOf } from '../../narrative/items.js';
import type { Fen } from '../../money.js';
import { readPath } from '../../read-path.js';
import type { Budget } from '../../schema/document.js';
import { searchKey } from '../../search-key.js';
import type { TableId } from '../../schema/tables.js';
import { cellAt, cellOf, ulpOf, type Cell } from '../cells.js';
import { PASSED, fault, type Check } from '../check.js';
import { agree } from '../compare.js';
import { type Checks, defineRule } from '../rule.js';
import { operatingCostOf } from '../narrative/operating-cost.js';
import { changeCell, statementsOf } from '../narrative/statements.js';
import { changesIn, previousFigures } from './changes.js';

/** A figure of last year as this document has it, with where that document has the same one. */
interface Pair {
  /** The place here: the statement it follows from, else the cell it stands beside. */
  readonly path: string;
  readonly ours: Cell;
  /** Path of this year's cell, and of the same cell in last year's document. */
  readonly cell: string | null;
  readonly theirs: Cell;
}

/** Last year's figures, printed or by the stated changes, are those of last year's own document. */
export const lastYearDocument = defineRule({
  id: 'YOY-DOC',
  group: 'yearOnYear',
  tolerance: 'TC',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget, lastYear }): Checks {
    if (!lastYear || lastYear.year !== budget.year - 1) return { code: 'last-year' };
    const find = finder(budget, lastYear);
    for (const pair of pairsOf(budget, lastYear, find)) yield compared(pair);
  },
});

function* pairsOf(budget: Budget, lastYear: Budget, find: (path: string) => Cell | null): Generator<Pair> {
  const done = new Set<string>();
  for (const { statement, before, printedBefore } of changesIn(budget)) {
    const { cell } = statement.fact;
    const theirs = cell === undefined ? null : find(cell);
    if (cell === undefined || !before || before === printedBefore || !theirs) continue;
    done.add(cell);
    yield { path: changeCell(statement)?.path ?? statement.path, ours: before, cell, theirs };
  }
  for (const { path, cell, origin } of previousFigures(budget)) {
    const theirs = cell.amount === null || (origin === 'derived' && done.has(path)) ? null : find(path);
    // A derived figure may be that of another statement, which is then compared in its place.
    if (theirs) yield { path, ours: cell, cell: path, theirs };
  }
  yield* operatingCost(budget, lastYear);
}

/** 机关运行经费, where only the text has it. */
function* operatingCost(budget: Budget, lastYear: Budget): Generator<Pair> {
  const [now, then] = [operatingCostOf(budget), operatingCostOf(lastYear)];
  if (!now || !then || now.institutionsToo !== then.institutionsToo) return;
  for (const statement of statementsOf(budget, 'change')) {
    const delta = changeCell(statement);
    if (statement.fact.cell || !delta || !/^(机关运行|机构运转)经费/.test(searchKey(statement.fact.subject)))
      continue;
    const { unit, decimals } = ulpOf(now.cell) >= ulpOf(delta) ? now.cell : delta;
    const amount = (now.cell.amount! - delta.amount!) as Fen;
    yield {
      path: delta.path,
      ours: { path: delta.path, amount, unit, decimals },
      cell: null,
      theirs: then.cell,
    };
  }
}

/** A change may be the difference of the rounded figures or the rounded difference: one unit more or less is told as such. */
function compared({ path, ours, cell, theirs }: Pair): Check {
  const check = agree(ours, theirs);
  if (!check || check.passed) return PASSED;
  const off = Math.abs(ours.amount! - (theirs.amount ?? 0));
  const slip = off <= Math.max(ulpOf(ours), ulpOf(theirs));
  const { printed = null, expected = null, difference = null } = check.finding;
  return fault(
    {
      variant: path === cell ? 'printed' : 'stated',
      paths: [...new Set([path, ...(cell === null ? [] : [cell])])],
      printed,
      expected,
      difference,
      ...(slip ? { severity: 'info' as const, remarks: ['rounding' as const] } : {}),
    },
    cell === null ? null : `change:${cell}`,
  );
}

/** Finds the cell of last year's document that means the same as one of this year's: same table, row and column. */
function finder(budget: Budget, lastYear: Budget): (path: string) => Cell | null {
  const indexes = new Map<TableId, Map<string, number>>();
  return (path) => {
    const [, id, row, column] = /^tables\.(\w+)\.rows\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
    const table = id as TableId | undefined;
    const known = table && budget.tables[table] && lastYear.tables[table];
    const line = known && readPath(budget, `tables.${table}.rows[${row}]`);
    if (!known || !line || !cellOf(budget, path)) return null;
    const index = indexes.get(table) ?? indexRows(lastYear, table);
    indexes.set(table, index);
    const key = keyOf(line as Line);
    const ours = key === null ? -1 : (index.get(key) ?? -1);
    return (ours >= 0 && cellAt(lastYear, table, ours, column!)) || null;
  };
}

/** The rows of a table by what they mean; what stands there twice is left out. */
function indexRows({ tables }: Budget, table: TableId): Map<string, number> {
  const rows = (tables[table]?.rows ?? []) as readonly Line[];
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key !== null) found.set(key, found.has(key) ? -1 : index);
  });
  // Where a form prints 合计 or only the one unit, that is the total all the same.
  const total = totalRowOf(rows);
  if (total >= 0 && !found.has('total')) found.set('total', total);
  return found;
}

interface Line {
  readonly kind: string;
  readonly side?: string;
  readonly source?: string;
  readonly code?: string;
  readonly govCode?: string;
  readonly unitCode?: string;
  readonly name?: string | null;
}

function keyOf({ kind, side, source, code, govCode, unitCode, name }: Line): string | null {
  if (kind === 'total' && side === undefined) return 'total';
  if (kind === 'total' || kind === 'subtotal' || kind === 'carry') return `${side}:${kind}`;
  const plain = searchKey(name ?? '').replace(/[:：]$/, '');
  const known = kind === 'unit' ? (unitCode ?? plain) : (source ?? code ?? plain);
  return known === '' ? null : [side ?? '', kind, known, govCode ?? ''].join(':');
}
