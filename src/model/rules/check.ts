import type { Fen } from '../money.js';
import type { Finding, Value } from './finding.js';

/** Gives the amount of a cell by its path, as corrected for the sake of argument. */
export type Corrected = (path: string, printed: Fen | null) => Fen | null;

/** A comparison that was made and found wanting; the engine adds what the rule itself says. */
export interface Fault {
  readonly passed: false;
  readonly finding: Partial<Pick<Finding, 'severity' | 'variant' | 'words' | 'remarks' | 'terms'>> &
    Pick<Finding, 'form' | 'paths'> & {
      printed?: Value | null;
      expected?: Value | null;
      difference?: Value | null;
    };
  /** For each cell the one amount that would satisfy the comparison. Votes on what the cause is. */
  readonly repairs: ReadonlyMap<string, Fen>;
  /** Whether the comparison is satisfied once other cells are corrected; `null` where it is not about amounts. */
  readonly holds: ((corrected: Corrected) => boolean) | null;
  /** Faults with the same subject have one cause: `table:income`, `project:党建经费`. */
  readonly subject: string | null;
}

/** One comparison that a rule has made. */
export type Check = { readonly passed: true } | Fault;

/** The comparison holds. */
export const PASSED: Check = { passed: true };

const NO_REPAIRS: ReadonlyMap<string, Fen> = new Map();

/** A fault that is not about the arithmetic of cells. */
export function fault(
  finding: Omit<Fault['finding'], 'form'> & { form?: Finding['form'] },
  subject: string | null = null,
): Fault {
  return {
    passed: false,
    finding: { form: 'words', ...finding },
    repairs: NO_REPAIRS,
    holds: null,
    subject,
  };
}

/** Passed where nothing is wrong, else the fault. */
export function passedUnless(
  wrong: boolean,
  finding: () => Parameters<typeof fault>[0],
  subject: string | null = null,
): Check {
  return wrong ? fault(finding(), subject) : PASSED;
}
