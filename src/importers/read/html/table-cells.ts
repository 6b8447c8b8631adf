import { cleanText } from '../../words/clean.js';
import type { GivenCell } from '../cover-cells.js';
import { Refused } from '../refused.js';
import { LIMITS } from '../../source.js';
import { LineWriter } from './line-writer.js';
import { attributeOf, isElement, isText, visit, type Element } from './parse-page.js';
import { isBlock, isHidden, isNoteMark, isSilent, valueOf } from './visible.js';

/** The largest spans that HTML knows. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** Columns of the widest spreadsheet. */
const WIDEST = 16_384;

/** Cells of a table, placed as HTML places them, and how many each row gives. */
export interface TableCells {
  readonly cells: readonly GivenCell[];
  readonly given: readonly number[];
}

/** Rows of a table by their groups, the head first and the foot last, wherever they stand. */
export function rowGroupsOf(table: Element): Element[][] {
  const groups: { order: number; rows: Element[] }[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || isHidden(child)) continue;
    const order = { thead: 0, tbody: 1, tr: 1, tfoot: 2 }[child.tagName];
    if (order === undefined) continue;
    const rows = child.tagName === 'tr' ? [child] : child.childNodes.filter(isRow);
    groups.push({ order, rows: rows.filter((row) => !isHidden(row)) });
  }
  return groups.toSorted((a, b) => a.order - b.order).map(({ rows }) => rows);
}

/** The cells of a row that are shown. */
export function cellsOfRow(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName) && !isHidden(child),
  );
}

/** Places the cells of a table by the algorithm of HTML: each in the next free column, spans ending with their group. */
export function tableCells(table: Element): TableCells {
  const cells: GivenCell[] = [];
  const given: number[] = [];
  let row = 0;
  for (const rows of rowGroupsOf(table)) {
    const end = row + rows.length;
    // By column, the row from which it is free again.
    const free: number[] = [];
    for (const element of rows) {
      let column = 0;
      for (const cell of cellsOfRow(element)) {
        while ((free[column] ?? 0) > row) column += 1;
        const colSpan = span(cell, 'colspan', MOST_COLUMNS) || 1;
        const rowSpan = Math.min(span(cell, 'rowspan', MOST_ROWS) || MOST_ROWS, end - row);
        if (column + colSpan > WIDEST) throw new Refused('too-many-cells', { limit: LIMITS.cells });
        for (let each = column; each < column + colSpan; each += 1)
          free[each] = Math.max(free[each] ?? 0, row + rowSpan);
        cells.push({ ...readCell(cell), row, column, rowSpan, colSpan });
        column += colSpan;
      }
      while ((free[column] ?? 0) > row) column += 1;
      given.push(column);
      row += 1;
    }
  }
  return { cells, given };
}

function isRow(node: Element['childNodes'][number]): node is Element {
  return isElement(node) && node.tagName === 'tr';
}

/** A span as HTML reads it: 1 where it makes no sense, 0 as it stands. */
function span(cell: Element, name: string, most: number): number {
  const digits = /^\s*(\d+)/.exec(attributeOf(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), most);
}

function readCell(cell: Element): Pick<GivenCell, 'text' | 'number' | 'fault'> {
  const text = cellText(cell);
  // Spreadsheets put the stored number beside the shown one.
  const stored = attributeOf(cell, 'x:num');
  const number = stored?.trim() ? Number(stored) : NaN;
  return {
    text,
    ...(Number.isFinite(number) ? { number } : {}),
    ...(attributeOf(cell, 'x:err') === undefined ? {} : { fault: 'error-value' as const }),
  };
}

function cellText(cell: Element): string {
  const [only, ...others] = cell.childNodes;
  if (!only) return '';
  if (others.length === 0 && isText(only)) return cleanText(only.value.replace(/[ \t\n\r\f]+/g, ' '));
  const writer = new LineWriter();
  let kept = 0;
  visit(cell, {
    enter(element) {
      const value = valueOf(element);
      if (value !== null) writer.write(` ${value} `, false);
      if (isSilent(element) || isHidden(element) || isNoteMark(element, cell)) return false;
      if (element.tagName === 'br' || isBlock(element)) writer.breakLine();
      if (element.tagName === 'pre') kept += 1;
      return true;
    },
    leave(element) {
      if (element.tagName === 'pre') kept -= 1;
      if (isBlock(element)) writer.breakLine();
    },
    text: (value) => writer.write(value, kept > 0),
  });
  return cleanText(writer.take()).replace(/\n{2,}/g, '\n');
}
