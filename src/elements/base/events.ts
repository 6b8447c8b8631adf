import type { Issue } from '../../model/issues.js';
import type { LoadFailure } from '../../model/load-failure.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';

/** Details of the events of the kit. All of them bubble and are composed. */
export interface BudgetEventDetails {
  /** A valid document is shown. */
  'budget-load': { budget: Budget };
  /** A document has issues, or could not be loaded (`failure`). */
  'budget-issues': { issues: readonly Issue[]; failure: LoadFailure | null };
  /** The user selected a mark; the empty `id` clears. `path` is the cell of its figure, `null` for a sum; `amount` is in 分. */
  'budget-select': { table: TableId | null; id: string; path: string | null; amount: number | null };
  /** The user changed the view: drilled (`drill`), or changed unit, mode or filter. */
  'budget-view': { drill?: string; unit?: string; mode?: string; filter?: string; dimension?: string };
}

type BudgetEvents = { [E in keyof BudgetEventDetails]: CustomEvent<BudgetEventDetails[E]> };

declare global {
  // Of elements, of the document and of the window: events of the kit bubble.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends BudgetEvents {}
}

/** Fires an event of the kit at an element. */
export function emit<E extends keyof BudgetEventDetails>(
  target: EventTarget,
  type: E,
  detail: BudgetEventDetails[E],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
