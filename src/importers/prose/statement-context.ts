import type { Place } from '../source.js';
import type { Base } from './change-words.js';
import type { FigureInText } from './clauses.js';
import type { SpokenAmounts } from './spoken-amounts.js';
import type { Statement } from './statements.js';
import { isGeneric, subjectIn, type Speaker, type Subject } from './subject-words.js';

/** One paragraph with what is known around it. */
export interface Passage {
  readonly text: string;
  /** The place of a position in it. */
  placeAt(position: number): Place;
  /** What its figures are of, where no words before them say it. */
  readonly heading: string;
}

/** What the readers of single statements share while they read a section. */
export class StatementContext {
  readonly statements: Statement[] = [];
  passage: Passage = { text: '', placeAt: () => ({ file: '' }), heading: '' };
  /** What changes are measured against, until the sentence ends. */
  base: Base | null = null;
  /** Where the statements of the paragraph begin. */
  from = 0;

  /** `isKnown` tells whether words are a subject of the section. */
  constructor(
    readonly speaker: Speaker,
    readonly isKnown: (words: string) => boolean,
    readonly spoken: SpokenAmounts,
  ) {}

  /** The statements of the paragraph so far. */
  get here(): readonly Statement[] {
    return this.statements.slice(this.from);
  }

  add(
    { figure, stop }: FigureInText,
    { start, end = figure.end, ...rest }: Partial<Statement> & Pick<Statement, 'kind' | 'subject' | 'start'>,
  ): Statement {
    const { text, placeAt } = this.passage;
    const statement: Statement = {
      otherYear: null,
      referent: null,
      whole: null,
      ...rest,
      start,
      end,
      stop,
      place: placeAt(figure.start),
      printed: text.slice(start, end).trim(),
    };
    this.statements.push(statement);
    return statement;
  }

  /** The same statement goes on in the text. */
  extend(statement: Statement, end: number): void {
    statement.end = end;
    statement.printed = this.passage.text.slice(statement.start, end).trim();
  }

  /** The subject in words. A letter that a page seam printed twice counts once where only so it has a meaning. */
  own(words: string): Subject {
    const own = subjectIn(words, this.speaker);
    const once = own.words.replace(/([\u4e00-\u9fff])\1/, '$1');
    return once !== own.words && !this.isKnown(own.words) && this.isKnown(once)
      ? { ...own, words: once }
      : own;
  }

  /** Words that name nothing of their own, so that what was said before is meant. */
  isBare(words: string): boolean {
    return words === '' || (isGeneric(words) && !this.isKnown(words));
  }
}
