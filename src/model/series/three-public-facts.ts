import { toFen, ZERO, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import type { Fact } from '../schema/narrative.js';

/** Which way a figure went since last year. */
export type ChangeDirection = 'increase' | 'decrease' | 'unchanged';

/** What the text says of one cell. */
export interface CellStatements {
  /** Amount in 分, converted from the unit of the statement; `null` where none is stated. */
  readonly amount: Fen | null;
  /** Change on last year in 分 with its sign; `null` where only a direction, or nothing, is stated. */
  readonly change: Fen | null;
  readonly direction: ChangeDirection | null;
  readonly reason: string | null;
}

/** Everything the facts of part two say of the cell at a path; the first statement of each kind counts. */
export function statementsOf(budget: Budget, path: string): CellStatements {
  const facts = budget.narrative.facts.filter((fact) => fact.cell === path);
  const amounts = facts.flatMap((fact) => (fact.kind === 'amount' && fact.amount !== null ? [fact] : []));
  const changes = facts.flatMap((fact) => (fact.kind === 'change' ? [fact] : []));
  const change = changes[0] ? changeOf(changes[0]) : null;
  return {
    amount: amounts[0] ? toFen(amounts[0].amount!, amounts[0].unit) : null,
    change,
    direction: change === null ? (changes[0]?.direction ?? null) : directionOf(change),
    reason: changes.find((fact) => fact.reason !== undefined)?.reason ?? null,
  };
}

/** The direction a change has by its sign. */
export function directionOf(change: Fen): ChangeDirection {
  return change === 0 ? 'unchanged' : change > 0 ? 'increase' : 'decrease';
}

/** The stated amount has no sign: the direction gives it. Without a unit it is no amount of money. */
function changeOf(fact: Extract<Fact, { kind: 'change' }>): Fen | null {
  const amount = fact.amount === undefined || fact.unit === undefined ? null : toFen(fact.amount, fact.unit);
  if (fact.direction === 'unchanged') return amount === 0 || fact.amount === undefined ? ZERO : null;
  if (amount === null) return null;
  return fact.direction === 'decrease' && amount !== 0 ? (-amount as Fen) : amount;
}
