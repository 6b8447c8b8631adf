import { comparisonIn, type Direction } from './change-words.js';
import type { FigureInText } from './clauses.js';
import type { StatementContext } from './statement-context.js';
import type { Statement } from './statements.js';
import { bothOf, type Subject } from './subject-words.js';
import { numeralOf } from './text-forms.js';

/** What a change is told of: the amounts before it, or words of its own. */
interface Changed {
  readonly subject: string;
  readonly referent: Statement | null;
  readonly doubt?: true;
}

/** Reads 比上年减少 7.9 万元, 下降 1.68%, 增长--; `moved` is where the direction stands in the words before the figure. */
export function addChange(
  context: StatementContext,
  found: FigureInText,
  moved: { at: number; direction: Direction },
  comparedAt: number | undefined,
): void {
  const { figure, from, lead } = found;
  const at = Math.min(moved.at, comparedAt ?? moved.at);
  const own = context.own(lead.slice(0, at));
  const isBare = context.isBare(own.words);
  const before = context.statements.at(-1);
  if (isBare && before && isSameChange(before, found, moved.direction)) return goOn(context, before, found);
  const numerals = figure.kind === 'amount' ? figure.numerals : [];
  for (const [index, changed] of changedBy(context, found, own, isBare).entries()) {
    const numeral = numerals[index] ?? numerals[0];
    const isZero = numeral !== undefined && numeralOf(numeral) === 0;
    context.add(found, {
      kind: 'change',
      ...changed,
      start: startOf(from, lead, own, isBare, at),
      direction: isZero ? 'unchanged' : moved.direction,
      ...(numeral === undefined || figure.kind !== 'amount'
        ? {}
        : { amount: { numeral, unit: figure.unit } }),
      ...(figure.kind === 'percent' ? { percent: figure.numeral } : {}),
      base: context.base,
    });
  }
}

/** Reads 与上年持平, and what says the same once more behind 减少 0 万元. */
export function addSame(
  context: StatementContext,
  found: FigureInText,
  comparedAt: number | undefined,
): void {
  const { figure, from, lead, stop } = found;
  const before = context.here.at(-1);
  if (before?.kind === 'change' && before.stop === stop && comparesNothing(lead)) {
    if (before.direction === 'unchanged') context.extend(before, figure.end);
    return;
  }
  if (comparedAt === undefined && context.base === null) return;
  const at = comparedAt ?? lead.length;
  const own = context.own(lead.slice(0, at));
  const isBare = context.isBare(own.words);
  for (const changed of changedBy(context, found, own, isBare))
    context.add(found, {
      kind: 'change',
      ...changed,
      start: startOf(from, lead, own, isBare, at),
      direction: 'unchanged',
      base: context.base,
    });
}

/** 与上年保持一致，均为 0 万元: the amount repeats what was said, and belongs to the statement before it. */
export function goesWithSame(context: StatementContext, { figure, lead, stop }: FigureInText): boolean {
  const before = context.here.at(-1);
  if (figure.kind !== 'amount' || before?.kind !== 'change' || before.direction !== 'unchanged') return false;
  if (before.stop !== stop || !/^[\s，]*(?:金额)?(?:均|都|仍|也|同)?为?\s*$/.test(lead)) return false;
  const said = before.referent?.numeral;
  if (said !== undefined && numeralOf(said) !== numeralOf(figure.numerals[0]!)) return false;
  context.extend(before, figure.end);
  return true;
}

/** What changed: what the words name, or what was spoken of last. */
function changedBy(
  { spoken, passage }: StatementContext,
  { depth, stop }: FigureInText,
  own: Subject,
  isBare: boolean,
): Changed[] {
  if (!isBare)
    return bothOf(own.words).map((word) => {
      const referent = spoken.of(word);
      return { subject: referent?.subject ?? word, referent };
    });
  const last = spoken.last(depth);
  if (spoken.isDoubtful(last, stop))
    return [{ subject: passage.heading || (last?.subject ?? ''), referent: null, doubt: true }];
  return spoken
    .together(last)
    .map((referent) => ({ subject: referent?.subject ?? passage.heading, referent }));
}

/** 下降 1.68% says the same once more as 减少 7.9 万元 just before it. */
function isSameChange(
  before: Statement,
  { figure, lead, stop }: FigureInText,
  direction: Direction,
): boolean {
  if (before.kind !== 'change' || before.stop !== stop || comparisonIn(lead.replace(/同比/, '')))
    return false;
  if (before.direction !== direction && !(before.direction === 'unchanged' && before.amount)) return false;
  return figure.kind === 'percent'
    ? before.percent === undefined
    : figure.kind === 'amount' && before.amount === undefined;
}

/** Adds the percentage, or the amount, to the statement before, and to those it was told together with. */
function goOn(context: StatementContext, before: Statement, { figure }: FigureInText): void {
  const { end } = before;
  for (const each of context.here.filter((other) => other.kind === 'change' && other.end === end)) {
    if (figure.kind === 'amount') each.amount = { numeral: figure.numerals[0]!, unit: figure.unit };
    if (figure.kind === 'percent') each.percent = figure.numeral;
    context.extend(each, figure.end);
  }
}

function comparesNothing(lead: string): boolean {
  return /^[\s，]*(?:(?:与|和|同|较|比)?(?:上年|去年|上一年|20\d\d\s*年?)?(?:度)?(?:年初)?(?:预算)?(?:数)?)?(?:基本|相比)?\s*$/.test(
    lead,
  );
}

function startOf(from: number, lead: string, own: Subject, isBare: boolean, at: number): number {
  if (!isBare) return from + Math.min(own.offset, lead.length);
  return from + at + /^\s*/.exec(lead.slice(at))![0].length;
}
