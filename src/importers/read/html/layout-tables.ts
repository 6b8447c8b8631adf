import { isElement, visit, type Element, type ParentNode } from './parse-page.js';
import { cellsOfRow, rowGroupsOf } from './table-cells.js';
import { hasVisibleText, isHidden, isSilent } from './visible.js';

/** Rows of its own, without tables in them, that make a table with a table inside one of data. */
const FEWEST_ROWS = 4;

/**
 * The tables of a page that only lay it out: those that hold other tables. One with many rows of its own holds data all
 * the same; a small table in one of its cells is then text of that cell.
 */
export function layoutTables(page: ParentNode): Set<Element> {
  const holders = new Map<Element, Set<Element>>();
  const open: Element[] = [];
  const openRows: Element[] = [];
  visit(page, {
    enter(element) {
      if (isSilent(element) || isHidden(element)) return false;
      if (element.tagName === 'table') {
        const outer = open.at(-1);
        const row = openRows.at(-1);
        if (outer && row) holders.set(outer, (holders.get(outer) ?? new Set()).add(row));
        open.push(element);
      } else if (element.tagName === 'tr') openRows.push(element);
      return true;
    },
    leave(element) {
      if (element.tagName === 'table') open.pop();
      else if (element.tagName === 'tr') openRows.pop();
    },
    text: () => undefined,
  });
  return new Set([...holders].filter(([table, rows]) => !holdsData(table, rows)).map(([table]) => table));
}

function holdsData(table: Element, holdingRows: ReadonlySet<Element>): boolean {
  const own = rowGroupsOf(table)
    .flat()
    .filter((row) => !holdingRows.has(row) && cellsOfRow(row).filter(hasVisibleText).length >= 2);
  return own.length >= FEWEST_ROWS && own.length > holdingRows.size;
}

/** The caption of a table. */
export function captionOf(table: Element): Element | undefined {
  return table.childNodes.find((child): child is Element => isElement(child) && child.tagName === 'caption');
}
