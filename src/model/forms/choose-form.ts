import type { Budget, Tables } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import { keepLast } from '../keep-last.js';
import { fieldOf, isAmount, leavesOf, type Form } from '../../places/form.js';
import { genericForm } from './generic.js';
import { families } from '../../places/families.js';
import type { Family } from '../../places/family.js';
import { overallForm } from '../../places/national/overall-form.js';

/** A field that rows of a kind carry; no kind where the field says itself whose it is. */
interface Carried {
  readonly kind: string;
  readonly field: string;
}

/** The layout of a table of a document, and what the line that names the department is called. */
export interface ChosenForm {
  readonly form: Form;
  readonly department: string;
}

/**
 * The form of a table: that of the family which fits most tables of the document, or else of any family it fits, or
 * else one made of the columns its rows carry.
 */
export function chooseForm(budget: Budget, table: TableId): ChosenForm {
  const { own, carriedBy } = chosen(budget.tables);
  const carried = carriedBy.get(table) ?? [];
  const fitting = [own, ...families].map((family) => fittingForm(family, table, carried)?.form);
  return { form: fitting.find(Boolean) ?? fallback(table, carried), department: own.department };
}

function fallback(table: TableId, carried: readonly Carried[]): Form {
  if (table === 'overallPerformance') return overallForm;
  const sides = table === 'incomeExpenditure' || table === 'appropriation';
  return genericForm(
    sides ? 'sides' : 'rows',
    carried.map(({ field }) => field),
  );
}

/** The family that fits most tables, and what the rows of each carry. */
const chosen = keepLast((tables: Tables) => {
  const ids = Object.keys(tables) as TableId[];
  const carriedBy = new Map(ids.map((table) => [table, carriedByRows(tables, table)]));
  const scores = families.map((family) => {
    const fits = [...carriedBy].map(([table, carried]) => fittingForm(family, table, carried));
    // Blank columns weigh less than a table that fits.
    return fits.reduce((score, fit) => score + (fit ? 1 - fit.blank / 100 : 0), 0);
  });
  return { own: families[scores.indexOf(Math.max(...scores))]!, carriedBy };
});

/**
 * The first form of a family with a column for everything the rows carry. A form more than a quarter of whose amounts the rows do not
 * even have as blanks is not theirs.
 */
function fittingForm(family: Family, table: TableId, carried: readonly Carried[]) {
  for (const form of family.forms[table] ?? []) {
    const leaves = leavesOf(form.columns);
    const amounts = leaves.filter(isAmount);
    const blank =
      carried.length === 0
        ? 0
        : amounts.filter(({ id }) => !carried.some(({ field }) => field === id)).length;
    const covers = carried.every(({ kind, field }) => leaves.some((leaf) => fieldOf(leaf, kind) === field));
    if (covers && (amounts.length === 0 || blank * 4 <= amounts.length)) return { form, blank };
  }
  return null;
}

/** What is said of a row beside its columns. */
const UNPRINTED = new Set(['kind', 'side', 'number', 'source', 'indicators']);

/** Every field that the rows of a table carry. A blank amount is carried, a name that is not printed is not. */
function carriedByRows(tables: Tables, table: TableId): Carried[] {
  const found = new Map<string, Carried>();
  const add = (kind: string, field: string) => found.set(`${kind} ${field}`, { kind, field });
  if (table === 'overallPerformance') return [];
  for (const row of tables[table]?.rows ?? []) {
    for (const [field, value] of Object.entries(row)) {
      if (UNPRINTED.has(field) || value === undefined) continue;
      if ('side' in row) {
        if (field !== 'name' && field !== 'code') add('', `${row.side}.${field}`);
      } else if (field !== 'name' || value) add(row.kind, field);
    }
    if ('indicators' in row)
      for (const { dimension, ...fields } of row.indicators ?? [])
        for (const field of Object.keys(fields)) add('', `${dimension}.${field}`);
  }
  return [...found.values()];
}
