import { keyOf } from '../words/keys.js';
import { isAmountField } from '../recognise/previous-columns.js';
import type { ColumnMeaning } from '../result.js';
import type { GridCell } from '../source.js';
import { readAmount } from './read-amount.js';
import { codeIn } from './read-code.js';
import { isSumLabel } from './sum-labels.js';

/** Whether what a cell holds can stand in its column. Blanks can stand anywhere. */
export type ColumnType = (cell: GridCell) => boolean;

const CODE = /^[\dA-Z]{1,40}$/i;
const PRINTED_AMOUNT = /^[-−]?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d{1,6})$/;
const LONGEST_VALUE = 40;

const isCode: ColumnType = (cell) => CODE.test(codeIn(cell)) || isSumLabel(cell.text);
const isPartOfCode: ColumnType = (cell) => /^\d{1,3}$/.test(codeIn(cell)) || isSumLabel(cell.text);
const isWords: ColumnType = ({ text }) => !PRINTED_AMOUNT.test(keyOf(text));
const isAmount: ColumnType = (cell) => {
  const read = readAmount(cell);
  return (
    read.kind !== 'fault' ||
    read.proposal !== undefined ||
    read.code === 'amount-other-unit' ||
    cell.fault !== undefined
  );
};
/** Target values are short; what reads as a sentence is the explanation. */
const isValue: ColumnType = ({ text }) => text.length <= LONGEST_VALUE && !/。/.test(text);
const isLevel1: ColumnType = ({ text }) => /指标$/.test(keyOf(text));
const isItem: ColumnType = ({ text }) => !/^[-−]?[\d,]+(\.\d+)?$/.test(keyOf(text));
const isAny: ColumnType = () => true;

/** Types of the columns, of some as the rows themselves show them. */
export function columnTypes(
  columns: readonly (ColumnMeaning | null)[],
  rows: readonly (readonly GridCell[])[],
): ColumnType[] {
  const explained = new Set(columns.map((meaning) => meaning?.field));
  return columns.map((meaning, column) => {
    const field = meaning?.field;
    if (field === undefined) return isAny;
    if (/^(code|govCode)\./.test(field)) return isPartOfCode;
    if (field === 'code' || field === 'govCode') return isCode;
    if (field === 'unitCode') return isCode;
    if (field === 'item') return isItem;
    if (field === 'indicator.level1') return rows.some((row) => isLevel1(row[column]!)) ? isLevel1 : isAny;
    if (/\.value$/.test(field))
      return explained.has(field.replace(/value$/, 'explanation')) ? isValue : isAny;
    if (/\.explanation$/.test(field)) return isAny;
    return isAmountField(field) ? isAmount : isWords;
  });
}

/** Columns of values, each with the column of the name it belongs to: a value has a name. */
export function namedValues(
  columns: readonly (ColumnMeaning | null)[],
): (readonly [value: number, name: number])[] {
  return columns.flatMap((meaning, value) => {
    const dimension = /^(\w+)\.value$/.exec(meaning?.field ?? '')?.[1];
    const name = columns.findIndex((each) => each?.field === `${dimension}.name`);
    return dimension !== undefined && name >= 0 ? [[value, name] as const] : [];
  });
}
