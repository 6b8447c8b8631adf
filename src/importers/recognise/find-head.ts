import type { TableId } from '../../model/schema/tables.js';
import { filled, isBlank, textsOf, type Row } from './grid-text.js';
import { isIndexRow } from './index-row.js';
import { isGroup, isHeadWord } from './match-columns.js';
import { headKeyOf, keyOf } from '../words/keys.js';
import { readAbout, unitAlone, type About } from './surroundings.js';
import { isNoteLine } from '../words/lines.js';

/** What stands above the data of a grid. */
export interface GridTop {
  /** Rows before the head: title, unit, department. */
  readonly titleRows: number;
  /** Rows of the head, without the counting row below it. */
  readonly headRows: number;
  readonly about: readonly { about: About; row: Row }[];
}

const MOST_HEAD_ROWS = 6;

/** Rows at the top among which the title is looked for. */
const MOST_TITLE_ROWS = 10;

/**
 * Rows at the top that say what the table is, before its head. Lines that say something else (附件3, a file number, the
 * department's name) stand above the title, or alone in their row between it and the head.
 */
export function readTitleRows(rows: readonly Row[]): Pick<GridTop, 'titleRows' | 'about'> {
  const about: { about: About; row: Row }[] = [];
  let end = 0;
  let titled = false;
  const top = rows.slice(0, MOST_TITLE_ROWS).map((row) => (isBlank(row) ? null : readTitleRow(row)));
  const titleAt = top.findIndex((read) => read?.title?.match.kind === 'table');
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    const read = index < top.length ? top[index]! : readTitleRow(row);
    if (!read) {
      if (index < titleAt && isLine(row)) continue;
      if (titled && isLine(row) && isAside(row, rows[index + 1])) continue;
      break;
    }
    titled ||= read.title !== undefined;
    about.push({ about: read, row });
    end = index + 1;
  }
  // Lines that are skipped behind the last that says something belong to the title too.
  while (
    titled &&
    end > 0 &&
    rows[end] &&
    !isBlank(rows[end]!) &&
    isLine(rows[end]!) &&
    isAside(rows[end]!, rows[end + 1])
  )
    end++;
  // Blank rows below a title belong to it.
  while (end > 0 && rows[end] && isBlank(rows[end]!)) end++;
  return { titleRows: end, about };
}

/** Whether at most two cells of a row hold words, none of them a figure. */
function isLine(row: Row): boolean {
  const cells = filled(row);
  return (
    cells.length <= 2 && cells.every(({ text, number }) => number === undefined && !DATA.test(keyOf(text)))
  );
}

/** Whether a line above a head is no part of it: it stands at its edge, over one column or over all, and no head does. */
function isAside(row: Row, below: Row | undefined): boolean {
  const cells = filled(row);
  const [first] = cells;
  if (!first || cells.length > 1 || !below || filled(below).length < 2) return false;
  return (
    (first.colSpan === 1 || first.colSpan >= row.length) &&
    !isGroup(headKeyOf(first.text)) &&
    !SUM.test(keyOf(first.text))
  );
}

function readTitleRow(row: Row): About | null {
  const cells = filled(row);
  if (cells.length > 6) return null;
  const found: About = {};
  for (const { text } of cells) {
    const unit = unitAlone(text);
    if (unit && found.label && found.label !== 'department') {
      found.unit = unit;
      delete found.label;
      continue;
    }
    const about = readAbout(text);
    if (about) Object.assign(found, about);
    else if (cells.length === 2 && text === cells[0]!.text && isNameBeside(text, cells[1]!.text))
      found.department = text.trim();
    else if (found.label && found.label !== 'unit' && !found.department) found.department = text.trim();
    else if (cells.length > 1 || !/^[(（]?\d{4}\s*年/.test(text) || text.length > 20) return null;
  }
  return found;
}

/** A name with nothing but the unit beside it is the department's. */
function isNameBeside(text: string, other: string): boolean {
  return text.length <= 40 && readAbout(other)?.unit !== undefined && /[\u3400-\u9fff]{4}/.test(text);
}

/** How many rows of the head follow from a row on; a blank row in it counts where more of it follows. */
export function countHeadRows(rows: readonly Row[], from: number, table: TableId): number {
  let end = from;
  for (let index = from; index < Math.min(rows.length, from + MOST_HEAD_ROWS); index++) {
    const row = rows[index]!;
    if (isBlank(row)) continue;
    if (!isHeadRow(row, rows.slice(from, index), table)) break;
    end = index + 1;
  }
  return end - from;
}

/**
 * Rows before the first that can only be data: figures, items with numbers, a total. For tables known by their title
 * whose heads have words that are not known.
 */
export function countRowsBeforeData(rows: readonly Row[], from: number): number {
  const last = Math.min(rows.length, from + MOST_HEAD_ROWS);
  for (let index = from; index < last; index++) {
    const texts = filled(rows[index]!).map(({ text }) => text);
    const isData =
      texts.some((text) => DATA.test(keyOf(text)) || NUMBERED.test(text.trim())) ||
      isIndexRow(texts) ||
      (index > from && texts.length === 1 && SUM.test(keyOf(texts[0]!)));
    if (isData) return index - from;
  }
  // A table of nothing but its head, with room for data or without.
  if (!rows.slice(last).every(isBlank)) return 0;
  return Math.max(0, rows.findLastIndex((row, index) => index < last && !isBlank(row)) + 1 - from);
}

const DATA = /^[-—(]?[\d,.]*\d[\d,.]*\)?$/;
const NUMBERED = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d+[.、．])/;
const SUM = /^(合计|总计|小计)$/;

function isHeadRow(row: Row, above: readonly Row[], table: TableId): boolean {
  const cells = filled(row);
  const texts = cells.map(({ text }) => text);
  if (texts.some((text) => DATA.test(keyOf(text))) || isIndexRow(texts)) return false;
  if (cells.some((cell) => cell.number !== undefined || isNoteLine(cell.text))) return false;
  const numbered = texts.filter((text) => NUMBERED.test(text.trim())).length;
  if (numbered > 0 && (table !== 'threePublic' || numbered < 3)) return false;
  if (above.length > 0 && texts.every((text) => SUM.test(keyOf(text)))) {
    // 合计 alone below a head is the total row, unless the head above it reaches over several columns.
    const first = row.indexOf(cells[0]!);
    if (cells.length === 1 && first < row.length - 1 && !reachesOver(above.at(-1)!, first)) return false;
  }
  const known = texts.filter((text) => isHeadWord(text, table)).length;
  return known * 10 >= texts.length * 6;
}

/** Whether the head at or left of a column has room to its right, so that heads may follow below it. */
function reachesOver(above: Row, column: number): boolean {
  const cell = above[column];
  return cell !== undefined && cell.text.trim() !== '' && cell.colSpan > 1;
}

/** Whether a row repeats a row of the head, as on the next page. */
export function repeatsHead(row: Row, head: readonly Row[]): boolean {
  const key = textsOf(row).map(keyOf).join('\t');
  return key.trim() !== '' && head.some((each) => textsOf(each).map(keyOf).join('\t') === key);
}
