import { exponentOf, percentOf, toFen, type Fen } from '../money.js';
import type { Unit } from '../schema/amounts.js';
import type { Budget } from '../schema/document.js';
import type { Fact } from '../schema/narrative.js';
import { directionOf } from '../series/three-public-facts.js';
import { figureAt, type Figure } from './figure-at.js';

/** A printed statement beside what the tables give for it. */
export interface Comparison {
  readonly fact: Fact;
  /** `unchecked`: the tables have nothing to compare it with. */
  readonly verdict: 'same' | 'differs' | 'unchecked';
  /** The figure of the fact's cell. */
  readonly figure: Figure | null;
  /** What the cell is of its whole, in hundredths of a percent; for shares. */
  readonly share: number | null;
}

/**
 * Every fact of part two against the tables. A computed figure is rounded to the places the text prints, and then
 * has to be equal: 72.87 % is not 72.86 %. A stated zero agrees with a blank cell.
 */
export function comparePrinted(budget: Budget): Comparison[] {
  return budget.narrative.facts.map((fact) => {
    const figure = fact.cell === undefined ? null : figureAt(budget, fact.cell);
    const whole =
      fact.kind === 'share' && fact.of !== undefined ? printedAmount(figureAt(budget, fact.of)) : null;
    const part = figure && printedAmount(figure);
    const share = part !== null && whole !== null ? percentOf(part, whole) : null;
    return { fact, figure, share, verdict: figure ? verdictOf(fact, figure, whole) : 'unchecked' };
  });
}

/** What the cell itself prints. */
function printedAmount({ amount, origin }: Figure): Fen | null {
  return origin === 'printed' ? amount : null;
}

function verdictOf(fact: Fact, figure: Figure, whole: Fen | null): Comparison['verdict'] {
  const amount = printedAmount(figure);
  switch (fact.kind) {
    case 'amount':
      if (amount === null || fact.amount === null) return said((fact.amount ?? 0) === (amount ?? 0));
      return said(isAmount(fact.amount, fact.unit, fact.printed, amount));
    case 'share':
      return amount === null || whole === null || whole === 0
        ? 'unchecked'
        : said(isPercent(fact.percent, fact.printed, amount, whole));
    case 'change':
      return changeVerdict(fact, figure);
    case 'count':
      return 'unchecked';
  }
}

function changeVerdict(fact: Extract<Fact, { kind: 'change' }>, figure: Figure): Comparison['verdict'] {
  const { amount, previous, change } = figure;
  // Without both figures the change is the stated one.
  if (amount === null || !previous || change === null) return 'unchecked';
  const size = Math.abs(change) as Fen;
  const checks: boolean[] = [];
  // A last year worked out from this very statement agrees with its amount by itself.
  if (previous.fact !== fact.id) {
    checks.push(fact.direction === directionOf(change));
    if (fact.amount !== undefined && fact.unit)
      checks.push(isAmount(fact.amount, fact.unit, fact.printed, size));
  }
  if (fact.percent !== undefined && previous.amount > 0)
    checks.push(isPercent(fact.percent, fact.printed, size, previous.amount));
  return checks.length > 0 ? said(checks.every(Boolean)) : 'unchecked';
}

function said(agrees: boolean): Comparison['verdict'] {
  return agrees ? 'same' : 'differs';
}

function isAmount(stated: number, unit: Unit, printed: string, computed: Fen): boolean {
  const shift = exponentOf(unit) - placesOf(stated, printed);
  const step = shift > 0 ? 10 ** shift : 1;
  const rest = Math.abs(computed) % step;
  const rounded = Math.abs(computed) - rest + (2 * rest >= step ? step : 0);
  return toFen(stated, unit) === (computed < 0 ? -rounded : rounded);
}

function isPercent(stated: number, printed: string, part: Fen, whole: Fen): boolean {
  const places = placesOf(stated, printed);
  return percentOf(part, whole, places) === Math.round(stated * 10 ** places);
}

/** Decimal places a number has in the words that print it: 2 for `占 27.10%`, also where the number is 27.1. */
export function placesOf(value: number, printed: string): number {
  const numerals = printed.replace(/[,，]/g, '').match(/\d+(\.\d+)?/g) ?? [];
  const numeral = numerals.find((each) => Number(each) === Math.abs(value)) ?? String(value);
  return numeral.split('.')[1]?.length ?? 0;
}
