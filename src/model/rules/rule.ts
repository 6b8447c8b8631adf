import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import type { Check } from './check.js';
import type { Reason, RuleGroup, Severity, Tolerance } from './finding.js';

/** What a rule reads. */
export interface Books {
  readonly budget: Budget;
  /** Last year's document, or `null` where it was not given. */
  readonly lastYear: Budget | null;
  /** What an importer noticed while it read the files, or `null` where the document was not just imported. */
  readonly layout: readonly LayoutNote[] | null;
}

/** Something an importer noticed about the layout of the published files. */
export interface LayoutNote {
  /** A rule of the group `layout`, such as `LAYOUT-SHIFT`. */
  readonly rule: string;
  /** Places in the document. */
  readonly paths: readonly string[];
  /** Place in the file: sheet or page, and cell. */
  readonly place: string;
  /** The words concerned, as printed. */
  readonly text?: string;
}

/** Every comparison a rule makes, each passed or found wanting. It may return why it made none. */
export type Checks = Iterator<Check, Reason | void, void>;

/** One rule of the catalogue. Its words are in `src/text/checks`, under the same id. */
export interface Rule<Id extends string = string> {
  /** Exactly as in the catalogue. */
  readonly id: Id;
  readonly group: RuleGroup;
  readonly tolerance: Tolerance;
  /** The gravest severity it gives; a check may give a milder one. */
  readonly severity: Severity;
  /** The form or law it comes from, as the catalogue abbreviates them: `R6`, `M`, `GBC B-007`, `own`. */
  readonly source: readonly string[];
  /** Tables it needs: every entry, and of an entry that is a list, one of them. */
  readonly needs: readonly (TableId | readonly TableId[])[];
  /** Whether a citizen should hear of its findings too: money, or what must be disclosed, and no matter of form. */
  readonly substantive: boolean;
  check(books: Books): Checks;
}

/** Keeps the id as a literal type, so that a rule without words does not compile. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
