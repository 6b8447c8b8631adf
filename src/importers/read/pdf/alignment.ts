import { unionOf, widthOf, type Box } from './geometry.js';
import { isFigure, isMoney } from './figures.js';
import { cellText } from './cell-text.js';
import { piecesOf, type Line } from './lines.js';
import { lineText } from './line-text.js';
import { gapsBetween } from './missing-rules.js';
import type { PageTable } from './page-parts.js';
import type { Glyph, Rule } from './page-marks.js';
import type { Run } from './runs.js';
import type { TextCell } from './fill-table.js';

/** A line of text, or those between two ruling lines, with the pieces that wide gaps part. */
interface Row {
  readonly lines: readonly Line[];
  readonly box: Box;
  readonly size: number;
  readonly pieces: readonly Run[];
  readonly figures: number;
}

/** Rows of figures that make a table, and lines without figures allowed between two of them. */
const FEWEST_ROWS = 3;
const MOST_BETWEEN = 2;
/** Lines of text in one row, at most. */
const MOST_LINES = 8;
/** Gap between lines, in heights of the text, that ends a table. */
const ROW_GAP = 3.5;
/** Dots that lead to a page number. */
const LEADERS = /[.…·．・‥]{4,}|…{2,}/;

const textOf = (run: Run) => lineText(run.glyphs, []);

/** Finds tables without ruling lines among lines of text; tells which lines belong to none. */
export function findAligned(
  lines: readonly Line[],
  horizontal: readonly Rule[],
): { tables: PageTable[]; rest: Line[] } {
  const rows = groupLines(lines, horizontal).map(makeRow);
  const tables: PageTable[] = [];
  const used = new Set<Row>();
  for (const block of blocksOf(rows)) {
    const body = rows.slice(block.first, block.last + 1);
    if (!isTable(body)) continue;
    const head = headOf(rows, block.first).filter((row) => !used.has(row));
    tables.push(makeTable(head, body, horizontal));
    for (const row of [...head, ...body]) used.add(row);
  }
  return { tables, rest: rows.filter((row) => !used.has(row)).flatMap((row) => row.lines) };
}

const isRow = ({ pieces, figures }: Row) => pieces.length >= 2 && figures >= 1;
const isNear = (above: Row | undefined, below: Row | undefined) =>
  above !== undefined &&
  below !== undefined &&
  below.box.top - above.box.bottom <= ROW_GAP * Math.max(above.size, below.size);

/** Stretches that begin and end with a row of figures. */
function blocksOf(rows: readonly Row[]): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  rows.forEach((row, index) => {
    if (!isRow(row)) return;
    const last = blocks.at(-1);
    const between = last ? rows.slice(last.last, index + 1) : [];
    const goesOn =
      last !== undefined &&
      index - last.last - 1 <= MOST_BETWEEN &&
      between.every((here, place) => place === 0 || isNear(between[place - 1], here)) &&
      between.slice(1, -1).every(({ box }) => widthOf(box) < 0.6 * widthOf(row.box));
    if (goesOn) last.last = index;
    else blocks.push({ first: index, last: index });
  });
  return blocks;
}

/** Whether rows are a table, and no list with page numbers. */
function isTable(body: readonly Row[]): boolean {
  const rows = body.filter(isRow);
  return (
    rows.length >= FEWEST_ROWS &&
    rows.some(({ pieces }) => pieces.some((piece) => isMoney(textOf(piece)))) &&
    gapsBetween(rows.map(({ pieces }) => pieces)).length >= 1
  );
}

/** Lines above the first row of figures that have several pieces, none of them with a colon (部门：… 单位：元). */
function headOf(rows: readonly Row[], first: number): Row[] {
  const head: Row[] = [];
  for (let index = first - 1; index >= 0; index -= 1) {
    const row = rows[index] as Row;
    if (
      row.pieces.length < 2 ||
      row.lines.some(({ text }) => /[:：]/.test(text)) ||
      !isNear(row, rows[index + 1])
    )
      break;
    head.unshift(row);
  }
  return head;
}

interface Column {
  left: number;
  right: number;
}

function makeTable(head: readonly Row[], body: readonly Row[], horizontal: readonly Rule[]): PageTable {
  const columns = columnsOf(head, body);
  const box = unionOf([...head, ...body].map((row) => row.box));
  const groups = bandsOf([...head, ...body], horizontal, box);
  const cells = groups.flatMap((group, row) => rowCells(group, row, columns));
  const edges = columns.slice(1).map(({ left }, index) => (left + (columns[index] as Column).right) / 2);
  return { box, xs: [box.left, ...edges, box.right], rowCount: groups.length, cells, found: 'alignment' };
}

/** Columns of the figures, and those that only the head knows. */
function columnsOf(head: readonly Row[], body: readonly Row[]): Column[] {
  const rows = body.filter(isRow).map(({ pieces }) => pieces);
  const gaps = gapsBetween(rows);
  const all = rows.flat();
  const columns: Column[] = [...gaps, Infinity].map((end, index) => {
    const start = gaps[index - 1] ?? -Infinity;
    const inside = all.filter(({ left, right }) => (left + right) / 2 > start && (left + right) / 2 < end);
    return unionOf(inside);
  });
  for (const { pieces } of head) {
    // A column of the figures has one heading of a line; another that stands beside it has a column of its own.
    const headed = new Set<number>();
    const byNearness = [...pieces].sort((first, second) => gapTo(columns, first) - gapTo(columns, second));
    for (const piece of byNearness) {
      const column = nearest(columns, piece);
      if (headed.has(column) && gapTo(columns, piece) > 0)
        columns.push({ left: piece.left, right: piece.right });
      headed.add(column);
    }
  }
  return columns.sort((first, second) => first.left - second.left);
}

const overlaps = (column: Column, piece: Column) => column.left < piece.right && piece.left < column.right;

/** Rows between the same two ruling lines are one; where that would join figures, each stays its own. */
function bandsOf(rows: readonly Row[], horizontal: readonly Rule[], { left, right }: Column): Row[][] {
  const bands = new Map<number, Row[]>();
  for (const row of rows) {
    const band = bandOf(row.box, rulesAcross(horizontal, left, right));
    bands.set(band, [...(bands.get(band) ?? []), row]);
  }
  const isRuled = [...bands.values()].every((band) => band.filter(isRow).length <= 1);
  return isRuled ? [...bands.values()] : rows.map((row) => [row]);
}

const rulesAcross = (horizontal: readonly Rule[], left: number, right: number) =>
  horizontal.filter((rule) => Math.min(rule.to, right) - Math.max(rule.from, left) > 0.6 * (right - left));

const bandOf = ({ top, bottom }: Box, rules: readonly Rule[]) =>
  rules.filter(({ at }) => at < (top + bottom) / 2).length;

/** Lines between two ruling lines, one of them with figures: a row whose name was broken. Others stay as they are. */
function groupLines(lines: readonly Line[], horizontal: readonly Rule[]): Line[][] {
  const longest = Math.max(0, ...horizontal.map(({ from, to }) => to - from));
  const rules = horizontal.filter(({ from, to }) => to - from > 0.6 * longest);
  const bands = new Map<number, Line[]>();
  for (const line of lines) {
    const band = bandOf(line, rules);
    bands.set(band, [...(bands.get(band) ?? []), line]);
  }
  return [...bands].flatMap(([band, group]) => {
    const isInside = band > 0 && band < rules.length;
    const withFigures = group.filter((line) => makeRow([line]).figures > 0).length;
    return isInside && withFigures === 1 && group.length <= MOST_LINES
      ? [group]
      : group.map((line) => [line]);
  });
}

function makeRow(lines: readonly Line[]): Row {
  const pieces = lines.flatMap((line) => (LEADERS.test(line.text) ? [] : piecesOf(line)));
  return {
    lines,
    box: unionOf(lines),
    size: Math.max(...lines.map(({ size }) => size)),
    pieces,
    figures: pieces.filter((piece) => isFigure(textOf(piece))).length,
  };
}

/** The cells of one row; a piece that reaches over several columns is merged over them. */
function rowCells(rows: readonly Row[], row: number, columns: readonly Column[]): TextCell[] {
  const contents = columns.map((): Glyph[] => []);
  const spans = columns.map(() => 1);
  for (const piece of rows.flatMap(({ pieces, lines }) => (pieces.length > 0 ? pieces : lines))) {
    const under = columns.flatMap((column, index) => (overlaps(column, piece) ? [index] : []));
    const first = under[0] ?? nearest(columns, piece);
    contents[first]?.push(...piece.glyphs);
    spans[first] = Math.max(spans[first] ?? 1, (under.at(-1) ?? first) - first + 1);
  }
  const cells: TextCell[] = [];
  for (let column = 0; column < columns.length;) {
    let colSpan = spans[column] ?? 1;
    // Cells of a row that claim the same column keep to their own.
    while (contents.slice(column + 1, column + colSpan).some((glyphs) => glyphs.length > 0)) colSpan -= 1;
    const { left, right } = unionOf(
      (columns.slice(column, column + colSpan) as Column[]).map((part) => ({ ...part, top: 0, bottom: 0 })),
    );
    const text = cellText(contents[column] ?? [], { left, right, top: 0, bottom: 0 });
    cells.push({ row, column, rowSpan: 1, colSpan, text, isFull: false, crosses: false, overlaps: false });
    column += colSpan;
  }
  return cells;
}

/** Gap between a piece and a column, below zero where they overlap. */
const gap = (column: Column, piece: Column) => Math.max(column.left - piece.right, piece.left - column.right);
const gapTo = (columns: readonly Column[], piece: Column) =>
  Math.min(...columns.map((column) => gap(column, piece)));

function nearest(columns: readonly Column[], piece: Column): number {
  const gaps = columns.map((column) => gap(column, piece));
  return gaps.indexOf(Math.min(...gaps));
}
