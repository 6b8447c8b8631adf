import type { SheetCell } from '../../model/sheets/sheet.js';
import type { Place } from '../source.js';
import { splitNumber } from '../build/item-number.js';
import { blankAt } from './apply-edit.js';
import { amountOf, readCell } from './cell-edit.js';
import type { FoundCell } from './sheets-of.js';

/** Something a cell says that is not what was written. */
export type CellChange =
  | { readonly kind: 'edit'; readonly path: string; readonly value: unknown; readonly place: Place }
  | {
      readonly kind: 'unreadable' | 'ignored';
      readonly path: string | null;
      readonly text: string;
      readonly place: Place;
    };

/** A cell as it was written beside the one that stands in its place now. */
export interface CellPair {
  readonly written: SheetCell;
  readonly found: FoundCell | undefined;
  readonly place: Place;
}

/**
 * What a row of cells says that it did not say when it was written. Cells that show one text in parts, such as 类, 款
 * and 项 of a code, are taken together.
 */
export function readLine(pairs: readonly CellPair[]): CellChange[] {
  const parts = new Map<string, CellPair[]>();
  const changes: CellChange[] = [];
  for (const pair of pairs) {
    const { written, found, place } = pair;
    const reading = readCell(written, found);
    if (written.path !== null && written.number === undefined) {
      const same = parts.get(written.path);
      if (same) same.push(pair);
      else parts.set(written.path, [pair]);
    } else if (reading.kind === 'amount' && written.path !== null)
      changes.push({ kind: 'edit', path: written.path, value: reading.amount, place });
    else if (reading.kind !== 'same')
      changes.push({
        kind: reading.kind === 'unreadable' ? 'unreadable' : 'ignored',
        path: written.path,
        text: found?.text ?? '',
        place,
      });
  }
  return [...changes, ...[...parts].flatMap(([path, pairs]) => readWords(path, pairs))];
}

function readWords(path: string, pairs: readonly CellPair[]): CellChange[] {
  const changed = pairs.find(({ written, found }) => readCell(written, found).kind !== 'same');
  if (!changed) return [];
  const { place } = changed;
  const split = pairs.length > 1;
  const text = pairs.map(({ written, found }) => partOf(written, found, split)).join('');
  const edit = (at: string, value: string): CellChange => ({
    kind: 'edit',
    path: at,
    value: value === '' ? blankAt(at) : value,
    place,
  });
  if (!isNumbered(changed.written) || changed.found?.text.startsWith(changed.written.prefix!))
    return [edit(path, text)];
  const { number = '', name } = splitNumber(text);
  return [edit(path.replace(/name$/, 'number'), number), edit(path, name)];
}

/** An item that is printed with its numbering, which the document keeps apart. */
function isNumbered({ prefix, path }: SheetCell): boolean {
  return prefix !== undefined && path !== null && path.endsWith('.name');
}

/** The text of a cell without what belongs to the form; parts of codes that became numbers get their zeros back. */
function partOf(written: SheetCell, found: FoundCell | undefined, split: boolean): string {
  const unchanged = readCell(written, found).kind === 'same';
  const text = unchanged ? written.text : (found?.text ?? '');
  if (split && !unchanged && /^\d$/.test(text)) return text.padStart(2, '0');
  const { prefix = '' } = written;
  // A colon may have been typed in half width.
  const begun = [prefix, prefix.replace('：', ':')].find((each) => text.startsWith(each));
  return text.slice(begun?.length ?? 0);
}

/** The fields of a new line, by the cells of a line like it. */
export function fieldsOf(pairs: readonly CellPair[]): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const { written, found } of pairs) {
    if (written.path === null) continue;
    const field = written.path.slice(written.path.lastIndexOf('.') + 1);
    if (written.number !== undefined) fields.set(field, amountOf(found) ?? null);
    else fields.set(field, `${(fields.get(field) as string | undefined) ?? ''}${newPart(found)}`);
  }
  return fields;
}

function newPart(found: FoundCell | undefined): string {
  const text = found?.text ?? '';
  return found?.number !== undefined && /^\d$/.test(text) ? text.padStart(2, '0') : text;
}
