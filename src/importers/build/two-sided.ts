import { keyOf } from '../words/keys.js';
import type { BuiltTable } from '../result.js';
import { RowCells } from './cells-of-row.js';
import { classOf } from './class-code.js';
import type { DataRow } from './data-row.js';
import { dataRows } from './data-rows.js';
import { levelOf, splitNumber } from './item-number.js';
import { readCode } from './read-code.js';
import { realign } from './realign.js';
import { sources } from './sources.data.js';
import type { RowDraft, TableWriter } from './writer.js';

/** A line of one side before it is known what it is. */
interface Line {
  readonly cells: RowCells;
  readonly number?: string;
  readonly name: string;
  readonly key: string;
}

/** 收支总表 and 财政拨款收支总表: the lines of income, then those of expenditure. */
export function buildTwoSided(writer: TableWriter): BuiltTable {
  const { columns } = writer.recognised;
  const rows = realign(dataRows(writer), columns, writer);
  for (const side of ['income', 'expenditure'] as const) {
    const lines = rows.flatMap((row) => lineOf(row, new RowCells(row, columns, side), writer));
    const kinds = kindsOf(lines);
    const codes = lines.map(({ name }) => classOf(name));
    const current = new Set(codes.flatMap((found) => (found && !found.former ? [found.code] : [])));
    let carried = false;
    for (const [index, line] of lines.entries()) {
      const kind = kinds[index]!;
      writer.tell(line.cells.row);
      const row: RowDraft = { side, kind };
      if (line.number) row.number = line.number;
      row.name = line.cells.filled('item')
        ? writer.cut(line.name, writer.path('name'), line.cells.filled('item')!.place, 200)
        : '';
      const item = line.cells.filled('item');
      writer.use(item);
      if (item) writer.trace.set(writer.path('name'), item.place);
      if (side === 'income') {
        if (kind === 'carry') carried = true;
        else if (kind === 'subtotal') carried = false;
        const source = kind === 'total' || kind === 'subtotal' ? undefined : sourceOf(line, kind, carried);
        if (source) row.source = source;
      } else {
        const found = codes[index];
        const printed = readCode(line.cells, 'code', writer);
        // A former name beside its successor is a line of its own, without the successor's code.
        if (printed) row.code = printed.code;
        else if (kind === 'item' && found && !(found.former && current.has(found.code)))
          row.code = found.code;
      }
      line.cells.readAmounts(row, writer);
      writer.add(row, item?.place ?? line.cells.row.cells.find(({ text }) => text !== '')!.place);
    }
  }
  return writer.finish();
}

function lineOf(row: DataRow, cells: RowCells, writer: TableWriter): Line[] {
  const text = cells.text('item');
  if (text === '' && !cells.hasAmounts) return [];
  const { number, name } = splitNumber(text);
  // A numbering with nothing behind it is room the form leaves.
  if (/^[…·.]*$/.test(name) && !cells.hasAmounts) {
    writer.use(cells.filled('item'));
    return [];
  }
  if (text === '') {
    const cell = row.cells.find(
      (each) => each.text !== '' && cells.fields.some((field) => cells.cell(field) === each),
    );
    writer.note('row-without-name', 'warning', cell?.place ?? row.cells[0]!.place, {
      words: { text: cell?.text ?? '' },
    });
  }
  return [{ cells, ...(number ? { number } : {}), name, key: keyOf(name).replace(/:$/, '') }];
}

const CARRY = /结转|结余/;
const THIS_YEAR = /^本年(预算)?(收入|支出)(合计|总计|小计)?$/;
const GRAND = /总计$/;
const SUM = /^(财政拨款)?(收入|支出)?(合计|共计)$/;

/** What each line of a side is. */
function kindsOf(lines: readonly Line[]): string[] {
  const hasGrand = lines.some(({ key }) => GRAND.test(key));
  const numbered = lines.filter(({ number }) => number).length;
  const closing = lines.findIndex(({ key }) => THIS_YEAR.test(key) && /合计|总计|小计/.test(key));
  const kinds: string[] = [];
  /** Level of the items in force, and whether a line of money carried over heads them. */
  let itemLevel: number | null = null;
  for (const [index, { key, number, name }] of lines.entries()) {
    const level = levelOf(number);
    let kind = 'item';
    if (/^其中/.test(key)) kind = 'ofWhich';
    else if (THIS_YEAR.test(key)) kind = 'subtotal';
    else if (GRAND.test(key)) kind = 'total';
    else if (SUM.test(key)) kind = hasGrand ? 'subtotal' : 'total';
    else if (CARRY.test(key) && !/弥补|使用非财政拨款结余/.test(key)) kind = 'carry';
    else if (name === '') kind = index === lines.length - 1 ? 'total' : 'item';
    else if (itemLevel !== null && level > itemLevel) kind = 'ofWhich';
    else if (level === 0 && isPartOfItem(index, closing, numbered, kinds)) kind = 'ofWhich';
    if (kind === 'item' && level > 0) itemLevel = level;
    if (kind === 'subtotal' || kind === 'carry') itemLevel = null;
    kinds.push(kind);
  }
  return kinds;
}

/** A line without a number among numbered ones, before 本年合计, or below a line of money carried over. */
function isPartOfItem(index: number, closing: number, numbered: number, kinds: readonly string[]): boolean {
  const before = kinds.at(-1);
  if (before === 'ofWhich' && numbered > 0) return true;
  return numbered >= 2 && before === 'item' && (closing < 0 || index < closing);
}

function sourceOf({ key }: Line, kind: string, carried: boolean): string | undefined {
  const words = key.replace(/^其中:?/, '');
  const found = sources.find(([pattern]) => pattern.test(words));
  if (!found) return undefined;
  const [, source, below] = found;
  if (carried && kind !== 'carry') return below ?? (source === 'fiscal' ? undefined : source);
  return source;
}
