import { keyOf } from '../words/keys.js';
import { isProjectForm } from '../recognise/target-forms.js';
import type { BuiltTable } from '../result.js';
import type { Place } from '../source.js';
import { RowCells } from './cells-of-row.js';
import { dataRows } from './data-rows.js';
import {
  addWithIndicators,
  DIMENSIONS,
  readIndicator,
  readLevels,
  withDimension,
  type Levels,
  type Listed,
} from './indicators.js';
import { buildProjectForms } from './project-forms.js';
import { realign } from './realign.js';
import { isSumLabel } from './sum-labels.js';
import { widenTotals } from './total-row.js';
import type { RowDraft, TableWriter } from './writer.js';

/** A row with the indicators found so far. */
interface Open {
  readonly row: RowDraft;
  readonly place: Place;
  readonly listed: Listed[];
}

/** 项目绩效目标表: 合计, units, and projects with their indicators, which go on in rows without a name. */
export function buildProjectPerformance(writer: TableWriter): BuiltTable {
  const { columns, grids } = writer.recognised;
  if (grids.some(({ rows }) => isProjectForm(rows))) return buildProjectForms(writer);
  const rows = realign(widenTotals(dataRows(writer), columns, writer), columns, writer);
  let open: Open | null = null;
  let levels: Levels = { level1: '', level2: '' };
  for (const data of rows) {
    const cells = new RowCells(data, columns);
    const place =
      data.cells.find(({ text }, column) => text !== '' && data.own[column])?.place ?? data.cells[0]!.place;
    if (startsRow(cells)) {
      if (open) close(open, writer);
      levels = { level1: '', level2: '' };
      const row = headOf(cells, writer);
      cells.readAmounts(row, writer);
      open = { row, place, listed: [] };
    }
    writer.tell(data);
    levels = readLevels(cells, levels);
    const found = indicatorsOf(cells, levels, writer);
    if (!open && found.length > 0) {
      const text = found.map(({ indicator }) => indicator.fields.name).join(' ');
      writer.note('row-unclear', 'warning', place, { words: { text } });
    }
    open?.listed.push(...found);
  }
  if (open) close(open, writer);
  return writer.finish();
}

/** Whether a row begins a project, a unit or the total rather than going on with the one above. */
function startsRow(cells: RowCells): boolean {
  return cells.hasAmounts || ['code', 'unitCode', 'name', 'unitName'].some((field) => cells.filled(field));
}

function headOf(cells: RowCells, writer: TableWriter): RowDraft {
  const code = cells.filled('code');
  const name = cells.filled('name');
  const unitCode = cells.filled('unitCode');
  const unitName = cells.filled('unitName');
  const label = [code, name, unitCode, unitName].find((cell) => cell && isSumLabel(cell.text));
  // One column, two meanings: 单位编码（项目编码）. The code of a unit is short.
  const digits = code ? keyOf(code.text) : '';
  const shortCode = code && /^\d{3,9}$/.test(digits) ? code : null;
  const unit = unitCode ?? shortCode;
  const words = label ?? name ?? unitName;
  if (label || (!words && (unit || !code))) {
    const row: RowDraft = { kind: 'total', name: words ? writer.words(words, writer.path('name')) : null };
    if (unit && unit !== label) row.unitCode = writer.words(unit, writer.path('unitCode'));
    if (!words)
      writer.note('total-row-unnamed', 'info', (unit ?? cells.row.cells[0]!).place, {
        rule: 'LAYOUT-TOTAL-ROW',
        path: writer.path(),
      });
    return row;
  }
  const isUnit = shortCode !== null || (!code && !name) || (!code && unitCode !== null && !unitName);
  const row: RowDraft = { kind: isUnit ? 'unit' : 'project' };
  if (!isUnit && code) row.code = writer.words(code, writer.path('code'));
  if (unit) row.unitCode = writer.words(unit, writer.path('unitCode'));
  row.name = words ? writer.words(words, writer.path('name')) : null;
  return row;
}

function indicatorsOf(cells: RowCells, levels: Levels, writer: TableWriter): Listed[] {
  const found: Listed[] = [];
  for (const dimension of DIMENSIONS) {
    const indicator = readIndicator(cells, dimension, writer);
    const level2 = cells.text(`${dimension}.level2`, true);
    if (indicator && level2) indicator.fields.level2 = level2;
    if (indicator) found.push({ dimension, indicator });
  }
  writer.use(
    ...['indicator.level1', 'indicator.level2', ...DIMENSIONS.map((each) => `${each}.level2`)].map((field) =>
      cells.filled(field),
    ),
  );
  const listed = readIndicator(cells, 'indicator', writer);
  if (listed) found.push(withDimension(listed, levels, writer));
  return found;
}

/** Adds the row with its indicators, those of one dimension together, as the columns have them. */
function close({ row, place, listed }: Open, writer: TableWriter): void {
  const sorted = DIMENSIONS.flatMap((each) => listed.filter(({ dimension }) => dimension === each));
  const isList = writer.recognised.columns.some((meaning) => meaning?.field === 'indicator.name');
  addWithIndicators(row, place, isList ? listed : sorted, writer);
}
