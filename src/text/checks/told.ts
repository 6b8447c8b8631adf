import type { FindingForm } from '../../model/rules/finding.js';

/** What a sentence is made of: names of places, and values printed with their units. */
export interface Told {
  /** The place in doubt. */
  readonly at: string;
  /** The other places, named in full. */
  readonly others: readonly string[];
  readonly printed: string;
  readonly expected: string;
  /** Without sign; empty where there is none. */
  readonly difference: string;
  /** The right-hand side with its figures: `工资福利支出 171.30 + 商品和服务支出 25.15`; empty where there is none. */
  readonly formula: string;
  readonly form: FindingForm;
  /** Which of a rule's own sentences applies. */
  readonly variant: string;
  /** Texts of the document and numbers that the sentence quotes. */
  readonly words: Readonly<Record<string, string | number>>;
}

/** The words of one rule. */
export interface RuleWords {
  /** What the rule demands, in a few words: 基本支出小计等于各类之和. */
  readonly title: string;
  /** Its own sentence, where the one of the finding's form does not say enough. */
  readonly say?: (told: Told) => string;
}

/** The sentence of a variant; the one under `''` for all others. */
export const byVariant =
  (say: Readonly<Record<string, (told: Told) => string>>) =>
  (told: Told): string =>
    (say[told.variant] ?? say['']!)(told);

/** Names of what a word of a finding lists, its ids separated by spaces. */
export const namesOf = (
  ids: string | number | undefined,
  names: Readonly<Record<string, string>>,
): string[] =>
  String(ids)
    .split(' ')
    .map((id) => names[id] ?? id);
