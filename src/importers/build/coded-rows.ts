import type { BuiltTable } from '../result.js';
import { RowCells } from './cells-of-row.js';
import { cleanWords } from '../words/clean.js';
import { dataRows } from './data-rows.js';
import { readCode, type CodesAbove, type ReadCode } from './read-code.js';
import { realign } from './realign.js';
import { isSumLabel } from './sum-labels.js';
import { widenTotals } from './total-row.js';
import { readFunctionName, readUnitName } from './glued-codes.js';
import type { RowDraft, TableWriter } from './writer.js';

/** Fields in which the label of a total row may stand. */
const LABEL_FIELDS = [
  'name',
  'code',
  'code.class',
  'code.section',
  'code.item',
  'unitCode',
  'unitName',
  'govName',
  'govCode',
];

/**
 * Tables with one row per functional or economic code: 收入总表, 支出总表, 一般公共预算支出表, 政府性基金支出表,
 * 国有资本经营预算支出表, 一般公共预算基本支出表, 支出经济分类汇总表.
 */
export function buildCodedRows(writer: TableWriter): BuiltTable {
  const { columns, table } = writer.recognised;
  const economic = table === 'basicExpenditure' || table === 'economicSummary';
  const rows = realign(widenTotals(dataRows(writer), columns, writer), columns, writer);
  const above: CodesAbove = new Map();
  for (const [index, data] of rows.entries()) {
    const cells = new RowCells(data, columns);
    writer.tell(data);
    if (!hasContent(cells)) continue;
    const edge = index === 0 || index === rows.length - 1;
    const row = economic ? economicRow(cells, writer, edge, above) : functionRow(cells, writer, edge, above);
    cells.readAmounts(row, writer);
    writer.add(row, data.cells.find(({ text }) => text !== '')!.place);
  }
  return writer.finish();
}

function hasContent(cells: RowCells): boolean {
  return cells.fields.some((field) => cells.filled(field) !== null);
}

function functionRow(cells: RowCells, writer: TableWriter, edge: boolean, above: CodesAbove): RowDraft {
  const total = totalLabel(cells, writer, edge);
  if (total) return total;
  const name = cells.filled('name');
  const whole = cells.filled('code');
  const glued = readFunctionName(cleanWords((whole ?? name)?.text ?? ''));
  const code = glued ? { code: glued.code, parts: 0 } : readCode(cells, 'code', writer, above);
  const unitName = cells.filled('unitName');
  const unitCode = cells.filled('unitCode');
  const row: RowDraft = { kind: code ? functionKind(code) : 'unit' };
  if (code) row.code = code.code;
  if (unitCode) row.unitCode = writer.words(unitCode, writer.path('unitCode'));
  const words = name ?? (glued ? whole : code ? null : unitName);
  row.name = words ? writer.words(words, writer.path('name')) : null;
  if (glued) {
    writer.use(whole);
    writer.trace.set(writer.path('code'), (whole ?? name)!.place);
    if (words === (whole ?? name)) row.name = glued.name;
  }
  if (!code && !unitCode && typeof row.name === 'string') Object.assign(row, readUnitName(row.name));
  // A unit named beside a function: the row is the function's, and the unit has no field of its own.
  if (code && unitName) {
    writer.use(unitName);
    writer.note('unit-name-left', 'info', unitName.place, {
      path: writer.path(),
      words: { text: cleanWords(unitName.text).slice(0, 80) },
    });
  }
  return row;
}

/** 类, 款 or 项 by the columns that are filled, or by the length where there is one; other codes are items. */
function functionKind({ code, parts }: ReadCode): 'class' | 'section' | 'item' {
  if (/^[^2]\d\d/.test(code)) return 'item';
  if (parts > 0) return (['class', 'section', 'item'] as const)[parts - 1]!;
  return code.length <= 3 ? 'class' : code.length <= 5 ? 'section' : 'item';
}

function economicRow(cells: RowCells, writer: TableWriter, edge: boolean, above: CodesAbove): RowDraft {
  const total = totalLabel(cells, writer, edge);
  if (total) return total;
  const code = readCode(cells, 'code', writer, above);
  const government = readCode(cells, 'govCode', writer, above);
  const name = cells.filled('name');
  const govName = cells.filled('govName');
  const lowest = code ?? government;
  const isClass = lowest ? (lowest.parts > 0 ? lowest.parts === 1 : lowest.code.length === 3) : false;
  const row: RowDraft = { kind: isClass ? 'class' : 'item' };
  if (code) row.code = code.code;
  row.name = name ? writer.words(name, writer.path('name')) : null;
  if (government) row.govCode = government.code;
  if (govName) row.govName = writer.words(govName, writer.path('govName'));
  return row;
}

/** A total row, by its label in any column of words, or as the first or last row with amounts and no words at all. */
function totalLabel(cells: RowCells, writer: TableWriter, edge: boolean): RowDraft | null {
  const words = LABEL_FIELDS.flatMap((field) => cells.filled(field) ?? []);
  const label = words.find(({ text }) => isSumLabel(text));
  const others = words.filter((cell) => cell !== label && !isSumLabel(cell.text));
  if (label && others.length === 0) {
    // 合计 and 总计 may stand in several columns of one row.
    writer.use(...words);
    return { kind: 'total', name: writer.words(label, writer.path('name')) };
  }
  if (words.length > 0 || !edge || !cells.hasAmounts) return null;
  const place = cells.row.cells.find(({ text }) => text !== '')!.place;
  writer.note('total-row-unnamed', 'info', place, { rule: 'LAYOUT-TOTAL-ROW', path: writer.path() });
  return { kind: 'total', name: null };
}
