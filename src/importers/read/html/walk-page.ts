import type { FileDraft } from '../file-draft.js';
import { captionOf, layoutTables } from './layout-tables.js';
import { LineWriter } from './line-writer.js';
import { attributeOf, isElement, visit, type Element, type ParentNode } from './parse-page.js';
import { tableCells } from './table-cells.js';
import { hasVisibleText, isBlock, isHidden, isSilent } from './visible.js';

/** What was met on a page beside its text. */
export interface PageFindings {
  /** Names of the files that it links to. */
  readonly files: readonly string[];
  /** Hidden parts with text. */
  readonly hidden: number;
  readonly pictures: number;
}

const FILE_LINK = /\.(xlsx?|et|docx?|wps|pdf|ofd|zip|rar)([?#].*)?$/i;
/** How an item begins that is numbered by hand. */
const NUMBERED = /^[（(]?[\d一二三四五六七八九十]+[)）、.．]/;

/** Puts the paragraphs and tables of a page into a draft, in the order of the page. */
export function walkPage(page: ParentNode, draft: FileDraft): PageFindings {
  const layout = layoutTables(page);
  const writer = new LineWriter();
  const files = new Set<string>();
  const counts = new Map<Element, number>();
  const place = { file: draft.name };
  let [hidden, pictures, kept, heading, item] = [0, 0, 0, 0, ''];

  const flush = () => {
    const line = writer.take();
    if (line.trim() === '') return;
    draft.addText(NUMBERED.test(line) ? line : item + line, place, heading);
    item = '';
  };
  const addTable = (table: Element) => {
    const caption = captionOf(table);
    if (caption) visit(caption, visitor);
    flush();
    hidden += hiddenParts(table);
    const { cells, given } = tableCells(table);
    draft.addGrid(cells, place, { given });
  };
  const visitor = {
    enter(element: Element): boolean {
      const { tagName } = element;
      if (isSilent(element)) return false;
      if (isHidden(element)) {
        if (hasVisibleText(element)) hidden += 1;
        return false;
      }
      if (tagName === 'img') pictures += 1;
      if (tagName === 'a') noteFile(element, files);
      if (tagName === 'br' || isBlock(element)) flush();
      if (tagName === 'table' && !layout.has(element)) {
        addTable(element);
        return false;
      }
      if (tagName === 'li') item = numberOf(element, counts);
      if (tagName === 'pre') kept += 1;
      heading = headingOf(element) || heading;
      return true;
    },
    leave(element: Element): void {
      if (isBlock(element)) flush();
      if (element.tagName === 'pre') kept -= 1;
      if (element.tagName === 'li') item = '';
      if (headingOf(element)) heading = 0;
    },
    text: (value: string) => writer.write(value, kept > 0),
  };
  visit(page, visitor);
  flush();
  return { files: [...files], hidden, pictures };
}

function headingOf({ tagName }: Element): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}

/** The number that a browser puts before an item of an ordered list. */
function numberOf({ parentNode: list }: Element, counts: Map<Element, number>): string {
  if (!list || !isElement(list) || list.tagName !== 'ol') return '';
  const number = counts.get(list) ?? (Number(attributeOf(list, 'start') ?? 1) || 1);
  counts.set(list, number + 1);
  return `${number}. `;
}

/** Hidden rows, cells and parts of cells that hold text. */
function hiddenParts(table: Element): number {
  let count = 0;
  visit(table, {
    enter(element) {
      if (isSilent(element)) return false;
      if (!isHidden(element)) return true;
      if (hasVisibleText(element)) count += 1;
      return false;
    },
    text: () => undefined,
  });
  return count;
}

function noteFile(link: Element, files: Set<string>): void {
  const address = attributeOf(link, 'href') ?? '';
  if (!FILE_LINK.test(address)) return;
  const title = attributeOf(link, 'title') ?? '';
  files.add(title.trim() || nameIn(address));
}

function nameIn(address: string): string {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
