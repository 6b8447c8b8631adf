import { cleanText } from '../words/clean.js';
import type { SheetCell } from '../../model/sheets/sheet.js';
import type { FoundCell } from './sheets-of.js';

/** What a cell says now. */
export type CellReading =
  | { readonly kind: 'same' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly amount: number | null }
  /** Words where an amount stood. */
  | { readonly kind: 'unreadable' };

const SAME: CellReading = { kind: 'same' };
/** A plain decimal number, perhaps grouped. */
const AMOUNT = /^[-−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** What a cell of a file of ours says, compared with what was written into it. */
export function readCell(written: SheetCell, found: FoundCell | undefined): CellReading {
  return written.number === undefined ? readWords(written, found) : readAmount(written.number, found);
}

function readAmount(written: number | null, found: FoundCell | undefined): CellReading {
  const amount = amountOf(found);
  if (amount === undefined) return { kind: 'unreadable' };
  return amount === written ? SAME : { kind: 'amount', amount };
}

/** The amount of a cell: `null` where blank, `undefined` where it is none. */
export function amountOf(found: FoundCell | undefined): number | null | undefined {
  if (found?.number !== undefined) return found.number;
  const text = (found?.text ?? '').normalize('NFKC').replace(/\s/g, '');
  if (text === '') return null;
  return AMOUNT.test(text) ? Number(text.replaceAll(',', '').replace('−', '-')) : undefined;
}

function readWords({ text: written, look }: SheetCell, found: FoundCell | undefined): CellReading {
  const text = found?.text ?? '';
  if (comparable(text) === comparable(written) || (look === 'text' && isSameCode(written, text))) return SAME;
  return { kind: 'text', text };
}

/** A spreadsheet that opens a CSV takes codes for numbers, and their zeros are lost. */
function isSameCode(written: string, found: string): boolean {
  return /^0\d+$/.test(written) && found === String(Number(written));
}

/** A text as it comes back from a file: without what files and readers do not keep. */
export function comparable(text: string): string {
  return cleanText(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/\n+/g, '\n');
}
