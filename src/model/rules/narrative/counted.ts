import type { Statement } from './statements.js';

/** A count with the least and the most that the list beside it allows, and where that list is. */
export interface Counted {
  readonly statement: Statement<'count'>;
  /** Which list, as its sentence names it. */
  readonly variant: 'offices' | 'units' | 'unitsByKind' | 'unitsBelow' | 'projects' | 'targets' | 'vehicles';
  /** What is counted, where it is more than the one statement. */
  readonly stated?: number;
  readonly least: number;
  readonly most: number;
  readonly beside: readonly string[];
}
