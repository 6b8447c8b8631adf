import { readPath } from '../../read-path.js';
import type { Budget } from '../../schema/document.js';
import { cellOf } from '../cells.js';
import { PASSED, fault, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { type Statement } from './statements.js';

/** An item of an enumeration: a line of a two-sided table that is no total, by the path of its cell. */
interface Item {
  readonly statement: Statement<'amount'>;
  readonly cell: string;
}

interface Line {
  readonly side?: string;
  readonly kind: string;
  readonly name?: string | null;
}

/** An enumeration names no item twice, and none of the form is left out where it names even the empty ones. */
export const duplicateItem = defineRule({
  id: 'NAR-DUP-ITEM',
  group: 'narrative',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const items of enumerations(budget)) yield* checkItems(budget, items);
  },
});

/** Runs of amounts in one section that name the lines of one side of 收支总表 or 财政拨款收支总表 one after the other. */
function enumerations(budget: Budget): Item[][] {
  const runs: Item[][] = [];
  let open = '';
  let last: string | undefined;
  budget.narrative.facts.forEach((fact, index) => {
    // A share or a change belongs to the amount before it.
    if (fact.kind === 'share' || (fact.kind === 'change' && fact.cell === last)) return;
    last = fact.kind === 'count' ? undefined : fact.cell;
    const place = fact.kind === 'amount' && fact.cell !== undefined ? listOf(budget, fact.cell) : null;
    const key = place === null ? '' : `${fact.section}:${place}`;
    if (fact.kind === 'amount' && key !== '') {
      if (key !== open) runs.push([]);
      runs.at(-1)!.push({
        statement: { path: `narrative.facts[${index}]`, fact },
        cell: fact.cell!,
      });
    }
    open = key;
  });
  return runs.filter((items) => items.length > 1);
}

/** Which list a cell is an item of: table, side and column; `null` for a total. */
function listOf(budget: Budget, cell: string): string | null {
  const [, table, row, column] =
    /^tables\.(incomeExpenditure|appropriation)\.(rows\[\d+\])\.(\w+)$/.exec(cell) ?? [];
  const line = readPath(budget, `tables.${table}.${row}`) as Line | undefined;
  if (!line || line.kind === 'total' || line.kind === 'subtotal') return null;
  return `${table}:${line.side}:${column}`;
}

function* checkItems(budget: Budget, items: readonly Item[]): Generator<Check> {
  const first = new Map<string, Item>();
  let twice = 0;
  for (const item of items) {
    const before = first.get(item.cell);
    if (!before) first.set(item.cell, item);
    else {
      twice += 1;
      const missing = nextOf(budget, item.cell, first);
      yield fault({
        variant: missing === null ? 'twice' : 'twiceMissing',
        paths: [item.statement.path, before.statement.path, ...(missing ? [missing.path] : [])],
        words: {
          first: before.statement.fact.subject,
          second: item.statement.fact.subject,
          missing: missing?.name ?? '',
        },
      });
    }
  }
  const left = twice > 0 ? null : leftOut(budget, items, first);
  if (left)
    yield fault({
      variant: 'missing',
      paths: [items[0]!.statement.path, left.path],
      words: { missing: left.name },
    });
  else if (twice === 0) yield PASSED;
}

interface NamedCell {
  readonly path: string;
  readonly name: string;
}

/** The items of the form's list that an enumeration does not name. */
function* unnamed(
  budget: Budget,
  cell: string,
  named: ReadonlyMap<string, Item>,
): Generator<NamedCell & { row: number }> {
  const [, table, , column] = /^tables\.(\w+)\.rows\[(\d+)\]\.(\w+)$/.exec(cell)!;
  const side = listOf(budget, cell)!.split(':')[1];
  const lines = readPath(budget, `tables.${table}.rows`) as Line[];
  for (const [row, line] of lines.entries()) {
    const path = `tables.${table}.rows[${row}].${column}`;
    const printed = readPath(budget, path) !== undefined;
    if (printed && line.side === side && line.kind === 'item' && !named.has(path))
      yield { row, path, name: line.name?.trim() ?? '' };
  }
}

/** The item that follows in the form, where the text names the one before it a second time instead. */
function nextOf(budget: Budget, cell: string, named: ReadonlyMap<string, Item>): NamedCell | null {
  const row = Number(/\[(\d+)\]/.exec(cell)![1]);
  for (const each of unnamed(budget, cell, named)) if (each.row === row + 1) return each;
  return null;
}

/** An item with a figure that is not named, although the enumeration names items without one. */
function leftOut(budget: Budget, items: readonly Item[], named: ReadonlyMap<string, Item>): NamedCell | null {
  const lines = items.filter(({ cell }) => lineOf(budget, cell)?.kind === 'item');
  const complete = lines.length > 2 && lines.some(({ statement }) => statement.fact.amount === 0);
  const all = lines.length === items.filter(({ cell }) => lineOf(budget, cell)?.kind !== 'carry').length;
  if (!complete || !all) return null;
  const stated = new Set(budget.narrative.facts.map((fact) => ('cell' in fact ? fact.cell : undefined)));
  for (const each of unnamed(budget, items[0]!.cell, named))
    if (!stated.has(each.path) && cellOf(budget, each.path)?.amount) return each;
  return null;
}

function lineOf(budget: Budget, cell: string): Line | undefined {
  return readPath(budget, cell.replace(/\.\w+$/, '')) as Line | undefined;
}
