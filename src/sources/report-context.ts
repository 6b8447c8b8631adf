import { createContext } from '@lit/context';
import type { DocumentState } from './document-state.js';

/** What a report gives to the elements inside it. */
export interface ReportScope {
  document: DocumentState;
  /** Unit of all amounts: `auto`, `yuan`, `wan` or `yi`. */
  unit: string;
  /** Id of the selected mark, or the empty text. */
  selected: string;
  /** Heading level of the elements inside. */
  headingLevel: number;
  retry(): void;
}

/** Found by name, so that elements of separately loaded files understand each other. */
export const reportContext = createContext<ReportScope>(Symbol.for('budget-kit/report'));
