import type { Budget } from '../schema/document.js';
import type { Fact } from '../schema/narrative.js';
import type { Comparison } from './compare-printed.js';
import type { Figure } from './figure-at.js';

/** The sections the kit writes, by the ids that documents give them; the last five stand under `other`. */
export const SECTION_IDS = [
  'income-and-expenditure',
  'income',
  'expenditure',
  'appropriation',
  'general-expenditure',
  'basic-expenditure',
  'three-public',
  'fund-expenditure',
  'other',
  'operating-cost',
  'procurement',
  'performance-targets',
  'state-assets',
  'special-transfers',
] as const;

/** Id of a section the kit writes. */
export type SectionId = (typeof SECTION_IDS)[number];

/** What the section writers read from. */
export interface NarrativeContext {
  readonly budget: Budget;
  readonly comparisons: readonly Comparison[];
}

/** A figure that is spoken of. */
export interface Item extends Figure {
  /** Id of what it is, such as `basic`, `fund` or `vehicleRun`; the code for a functional class. */
  readonly subject: string;
  /** Its printed name, where the document has one of its own. */
  readonly name: string | null;
  /** Hundredths of a percent of the whole it is told with; `null` where there is no such share. */
  readonly share: number | null;
  /** The whole is zero, so there is no share to tell. */
  readonly shareless: boolean;
  /** Printed statements on this very figure that the tables do not bear out. */
  readonly differs: readonly Fact[];
}

/** One sentence, as data. */
export type Statement =
  /** A figure, and what it consists of. */
  | { readonly kind: 'amount'; readonly item: Item; readonly parts: readonly Item[] }
  /** 主要用于以下方面: the functional classes, largest first. */
  | { readonly kind: 'classes'; readonly parts: readonly Item[] }
  /** 没有使用…安排的支出: the table is published without a figure, or with zero. */
  | { readonly kind: 'none'; readonly item: Item }
  /** Amounts and counts that only the text has. */
  | { readonly kind: 'stated'; readonly facts: readonly Fact[] }
  /** How many projects have performance targets; the paths lead to their table and to the department's own. */
  | {
      readonly kind: 'targets';
      readonly projects: number;
      readonly without: number;
      readonly indicators: number;
      readonly overall: number;
      readonly amount: Figure | null;
      readonly path: string;
      readonly overallPath: string;
    };

/** One section of part two. */
export interface NarrativeSection {
  readonly id: string;
  /** 0, or 1 for what stands under `other`. */
  readonly depth: 0 | 1;
  /** What the kit can write; `null` for a section of the document's own. */
  readonly written: SectionId | null;
  /** As printed; `null` for a section the document does not print. */
  readonly number: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly statements: readonly Statement[];
  /** The section speaks of changes, and none is known: no last year. */
  readonly noLastYear: boolean;
  /** The printed facts of the section. */
  readonly comparisons: readonly Comparison[];
}

/** Part two, written from the figures, with what the document prints. */
export interface NarrativeSeries {
  readonly year: number;
  readonly sections: readonly NarrativeSection[];
  /** Sections for which the document has neither a text nor the figures. */
  readonly missing: readonly SectionId[];
  /** A change is told on a last year that was worked out from the text. */
  readonly hasDerived: boolean;
  /** Facts of no printed section. */
  readonly strays: readonly Comparison[];
}
