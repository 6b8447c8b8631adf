import type { Unit } from '../../model/schema/amounts.js';
import type { Place } from '../source.js';
import type { Base, Direction } from './change-words.js';

/** What a text says with one figure, before its cell and its id are looked up. */
export interface Statement {
  readonly kind: 'amount' | 'share' | 'change' | 'count';
  /** In the words of the text. */
  readonly subject: string;
  /** The year it speaks of, where it is not the budget's. */
  readonly otherYear: number | null;
  readonly place: Place;
  /** Where its words begin and end in its paragraph. */
  readonly start: number;
  end: number;
  printed: string;
  readonly stop: number;
  /** The amount it is a share or change of. */
  readonly referent: Statement | null;
  /** Of a share: the amount it is a share of. */
  readonly whole: Statement | null;
  /** The same in words, where the text names it: 占支出总预算的…. */
  readonly wholeWords?: string;
  /** It could be of several of the amounts before it. */
  readonly doubt?: true;
  /** Numeral of an amount or count. */
  readonly numeral?: string;
  readonly unit?: Unit;
  readonly measure?: string;
  /** Of a change. */
  direction?: Direction;
  amount?: { readonly numeral: string; readonly unit: Unit };
  percent?: string;
  base?: Base | null;
  reason?: string;
}
