import { createContext } from '@lit/context';
import type { DocumentState } from './document-state.js';

/** What a report gives to the elements inside it. */
export interface ReportScope {
  document: DocumentState;
  /** Unit of all amounts: `auto`, `yuan`, `wan` or `yi`. */
  unit: string;
  /** Keys of what is selected and of what stands for the same elsewhere in the document. */
  selection: readonly string[];
  /** Whether figures bear the marks of the consistency rules. */
  checked: boolean;
  /** Heading level of the elements inside. */
  headingLevel: number;
  /** Width in px that pictures are drawn at until they can be measured; 0 for none. */
  drawWidth: number;
  retry(): void;
  /** Shows the official table that has a cell, marked: `tables.expenditure.rows[3].basic`. */
  reveal(path: string): void;
}

/**
 * `undefined` outside a report. Found by name, so that elements of separately loaded files understand each other.
 */
export const reportContext = createContext<ReportScope | undefined>(Symbol.for('budget-kit/report'));
