import type { Statement } from './statements.js';
import { proseKey } from './text-forms.js';

/** The amounts a section has spoken of, as later words refer to them. */
export class SpokenAmounts {
  readonly #amounts: Statement[] = [];
  #here: Statement[] = [];
  /** The last amount at each depth of brackets. */
  #lasts: (Statement | undefined)[] = [];

  /** Amounts of a new paragraph are nearer than those before it. */
  beginParagraph(): void {
    this.#here = [];
    this.#lasts = [];
  }

  add(statement: Statement, depth: number): void {
    this.#amounts.push(statement);
    this.#here.push(statement);
    this.#lasts[depth] = statement;
  }

  /** The last amount outside of closed brackets. */
  last(depth: number): Statement | null {
    this.#lasts.length = Math.min(this.#lasts.length, depth + 1);
    return this.#lasts.findLast((each) => each !== undefined) ?? null;
  }

  /** The amount the paragraph, else the section, begins with. */
  get first(): Statement | null {
    return this.#here[0] ?? this.#amounts[0] ?? null;
  }

  /** All amounts that one figure states, 收入总计 and 支出总计; or the one. */
  together(statement: Statement | null): (Statement | null)[] {
    const { start, end } = statement ?? {};
    const same = this.#here.filter((each) => each.start === start && each.end === end);
    return same.length > 1 ? same : [statement];
  }

  /** Whether words of a new sentence could be of several amounts: a whole and its parts have been told. */
  isDoubtful(last: Statement | null, stop: number): boolean {
    if (!last || last.stop === stop) return false;
    return (
      new Set(
        this.#here.map(({ subject, end }) => (this.together(last).length > 1 ? end : proseKey(subject))),
      ).size > 1
    );
  }

  /** The amount that words speak of again, also shortened: 收入 for 收入总计. */
  of(words: string): Statement | null {
    const key = plainKey(words);
    const bare = withoutEnding(key);
    const all = this.#amounts.toReversed();
    return (
      all.find(({ subject }) => plainKey(subject) === key) ??
      all.find(({ subject }) => bare.length >= 2 && withoutEnding(plainKey(subject)) === bare) ??
      this.#here.findLast(({ subject }) => key.length >= 2 && plainKey(subject).startsWith(key)) ??
      null
    );
  }
}

function plainKey(words: string): string {
  return proseKey(words).replace(/^(本年度?|当年)(?=.{3})/, '');
}

function withoutEnding(key: string): string {
  return key.replace(/(支出)?(预算)?$/, '');
}
