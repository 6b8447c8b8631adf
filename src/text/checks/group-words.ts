import type { Catalogue } from '../locale.js';
import type { Told } from './sentence-words.js';

/** The words of one rule. */
export interface RuleWords {
  /** What the rule demands, in a few words: 基本支出小计等于各类之和. */
  readonly title: string;
  /** Its own sentence, where the one of the finding's form does not say enough. */
  readonly say?: (told: Told) => string;
}

/** The words of the rules of a group, in every language. */
export type GroupWords<Id extends string> = Catalogue<Record<Id, RuleWords>>;
