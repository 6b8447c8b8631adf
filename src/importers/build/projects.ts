import { keyOf } from '../words/keys.js';
import type { BuiltTable } from '../result.js';
import { RowCells } from './cells-of-row.js';
import { dataRows } from './data-rows.js';
import { realign } from './realign.js';
import { isSumLabel } from './sum-labels.js';
import { widenTotals } from './total-row.js';
import type { RowDraft, TableWriter } from './writer.js';

const UNIT_CODE = /^\d{3,9}$/;

/** 项目支出表: 合计, units, projects. */
export function buildProjects(writer: TableWriter): BuiltTable {
  const { columns } = writer.recognised;
  const rows = realign(widenTotals(dataRows(writer), columns, writer), columns, writer);
  const typed = rows.some((row) => new RowCells(row, columns).filled('type'));
  for (const data of rows) {
    const cells = new RowCells(data, columns);
    writer.tell(data);
    if (cells.fields.every((field) => !cells.filled(field))) continue;
    const row = rowOf(cells, writer, typed);
    cells.readAmounts(row, writer);
    writer.add(row, data.cells.find(({ text }) => text !== '')!.place);
  }
  return writer.finish();
}

function rowOf(cells: RowCells, writer: TableWriter, typed: boolean): RowDraft {
  const [type, code, name, unitCode, unitName] = (
    ['type', 'code', 'name', 'unitCode', 'unitName'] as const
  ).map((field) => cells.filled(field, field === 'type' || field === 'unitName' || field === 'unitCode'));
  const own = (['type', 'code', 'name', 'unitCode', 'unitName'] as const).flatMap(
    (field) => cells.filled(field) ?? [],
  );
  const label = own.find(({ text }) => isSumLabel(text));
  if (label) return { kind: 'total', name: writer.words(label, writer.path('name')) };
  if (own.length === 0) {
    const place = cells.row.cells.find(({ text }) => text !== '')!.place;
    writer.note('total-row-unnamed', 'info', place, { rule: 'LAYOUT-TOTAL-ROW', path: writer.path() });
    return { kind: 'total', name: null };
  }
  // 项目名称 holds the code of a unit whose name stands in 项目单位.
  if (name && UNIT_CODE.test(keyOf(name.text)) && !code) {
    const unit: RowDraft = {
      kind: 'unit',
      unitCode: writer.words(name, writer.path('unitCode')),
      name: null,
    };
    if (unitName) unit.name = writer.words(unitName, writer.path('name'));
    return unit;
  }
  const named = name ?? unitName;
  if (!name || (typed && !type && !code && !unitName)) {
    const unit: RowDraft = { kind: 'unit', name: named ? writer.words(named, writer.path('name')) : null };
    if (unitCode) unit.unitCode = writer.words(unitCode, writer.path('unitCode'));
    return unit;
  }
  const row: RowDraft = { kind: 'project' };
  if (type) row.type = writer.words(type, writer.path('type'));
  if (code) row.code = writer.words(code, writer.path('code'));
  if (unitCode) row.unitCode = writer.words(unitCode, writer.path('unitCode'));
  row.name = writer.words(name, writer.path('name'));
  if (unitName) row.unitName = writer.words(unitName, writer.path('unitName'));
  return row;
}
