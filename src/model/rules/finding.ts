import type { Fen } from '../money.js';
import type { Unit } from '../schema/amounts.js';
import type { TableId } from '../schema/tables.js';

/** How grave a finding is: `error` the disclosure contradicts itself or the law; `warning` it probably does. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * How two sides are compared. `T0`: exactly. `TS`: a sum of rounded addends. `TC`: the finer side is rounded to the
 * places the coarser one prints. `TP`: a percentage at its printed places. `–`: nothing is calculated.
 */
export type Tolerance = 'T0' | 'TS' | 'TC' | 'TP' | '–';

/** The groups of the catalogue, in its order. */
export const RULE_GROUPS = [
  'row',
  'table',
  'cross',
  'narrative',
  'yearOnYear',
  'codes',
  'completeness',
  'performance',
  'layout',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** An exact value of a finding, with what is needed to print it. */
export type Value =
  | { readonly kind: 'amount'; readonly amount: Fen; readonly unit: Unit; readonly decimals: number }
  /** `value` is an integer of `10 ** -decimals` percent: 7287 with 2 decimals is 72.87 %. */
  | { readonly kind: 'percent'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'count'; readonly count: number; readonly measure: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

/** One addend of the formula behind a finding. */
export interface Term {
  readonly path: string;
  readonly sign: 1 | -1;
  readonly value: Value;
}

/**
 * What the sentence must say beside the figures. `blank`: a printed side is blank, not 0. `rounding`: the difference
 * may come from rounded addends. `slip`: off by one unit of the last place. `forced`: two shares, each off by one unit,
 * that were made to add up to 100.
 */
export type Remark = 'blank' | 'rounding' | 'slip' | 'forced';

/**
 * The shape of a finding, which chooses its sentence: `sum` a whole is not its terms; `equal` two places that should
 * agree; `atMost` one that exceeds another; `blank` a figure is missing; `share` a percentage; `words` all else, said
 * by the rule's own sentence.
 */
export type FindingForm = 'sum' | 'equal' | 'atMost' | 'blank' | 'share' | 'words';

/** One thing that does not add up: data only, no sentence; the words are in `src/text/checks`. */
export interface Finding {
  /** Id as in the catalogue, such as `ROW-EXP-BASIC`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly form: FindingForm;
  /** Every place involved, as printed paths; the one in doubt comes first. */
  readonly paths: readonly string[];
  readonly printed: Value | null;
  readonly expected: Value | null;
  /** `printed - expected`. */
  readonly difference: Value | null;
  /** The formula that gives `expected`; empty where there is none. */
  readonly terms: readonly Term[];
  readonly remarks: readonly Remark[];
  /** Which of a rule's own sentences applies, where it has several. */
  readonly variant: string;
  /** Texts of the document and numbers that the rule's own sentence quotes. */
  readonly words: Readonly<Record<string, string | number>>;
  /**
   * The one cell, and the one amount in it (分), with which this finding and its consequences would disappear: a hint
   * where to look, never applied; `null` where none is known.
   */
  readonly repair: { readonly path: string; readonly amount: Fen } | null;
  /** Findings of other rules that the same cause explains. */
  readonly consequences: readonly Finding[];
}

/** Why a rule could not be evaluated. */
export type Reason =
  /** None of these tables is in the document. */
  | { readonly code: 'table-missing'; readonly tables: readonly TableId[] }
  /** The tables are there, but print nothing the rule compares. */
  | { readonly code: 'nothing-to-compare' }
  /** The document has no such statement or field: `what` names it. */
  | { readonly code: 'not-stated'; readonly what: string }
  /** Only a reader can judge. */
  | { readonly code: 'reader' }
  /** Known only while the published files are read. */
  | { readonly code: 'importer' }
  /** Last year's document was not given. */
  | { readonly code: 'last-year' };
