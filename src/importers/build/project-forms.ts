import { countHeadRows } from '../recognise/find-head.js';
import { analyseGrid } from '../recognise/analyse-grid.js';
import { filled, isBlank, type Row } from '../recognise/grid-text.js';
import { keyOf } from '../words/keys.js';
import { findIndicatorHead } from '../recognise/target-forms.js';
import type { BuiltTable } from '../result.js';
import type { Grid } from '../source.js';
import { RowCells } from './cells-of-row.js';
import { addWithIndicators, readIndicator, readLevels, withDimension, type Listed } from './indicators.js';
import { readAmount } from './read-amount.js';
import type { RowDraft, TableWriter } from './writer.js';

/** Lines of the form that hold money. */
const MONEY: readonly (readonly [field: string, label: RegExp])[] = [
  ['total', /资金总额|预算总额|总金额|年度预算|项目总额|预算资金|预算金额|项目资金/],
  ['special', /财政专户/],
  ['government', /财政拨款|政府预算资金|财政资金|财政性资金/],
  ['own', /单位资金|其他资金|自有资金/],
];

/** 项目绩效目标表 with one form for each project: its name and money above, its indicators below. */
export function buildProjectForms(writer: TableWriter): BuiltTable {
  for (const grid of writer.recognised.grids) buildForm(grid, writer);
  return writer.finish();
}

function buildForm(grid: Grid, writer: TableWriter): void {
  const head = findIndicatorHead(grid.rows, 'projectPerformance') ?? grid.rows.length;
  const row: RowDraft = { kind: 'project', name: null };
  for (const line of grid.rows.slice(0, head)) readLine(line, row, writer);
  const { columns } = analyseGrid(grid, 'projectPerformance', null);
  const from = head + countHeadRows(grid.rows, head, 'projectPerformance');
  const listed: Listed[] = [];
  let levels = { level1: '', level2: '' };
  for (const [index, cells] of grid.rows.entries()) {
    if (index < from || isBlank(cells)) continue;
    const above = grid.rows[index - 1];
    const own = cells.map((cell, column) => cell !== above?.[column] && cell !== cells[column - 1]);
    const data = new RowCells({ cells, own, given: cells.length }, columns);
    levels = readLevels(data, levels);
    const indicator = readIndicator(data, 'indicator', writer);
    if (indicator) listed.push(withDimension(indicator, levels, writer));
  }
  addWithIndicators(row, grid.place, listed, writer);
}

/** Reads a line of labels with what stands beside each: 项目名称, 项目编码, money. */
function readLine(line: Row, row: RowDraft, writer: TableWriter): void {
  const cells = filled(line);
  for (const [index, label] of cells.entries()) {
    const value = cells[index + 1];
    const key = keyOf(label.text).replace(/:$/, '');
    if (/^项目(支出)?名称$/.test(key) && value) row.name = writer.words(value, writer.path('name'));
    if (/^项目(编码|代码)$/.test(key) && value) row.code = writer.words(value, writer.path('code'));
    const money = MONEY.find(([, pattern]) => pattern.test(key))?.[0];
    if (!money || money in row) continue;
    const next = line[line.lastIndexOf(label) + 1];
    const amount =
      value && readAmount(value).kind === 'amount' ? value : next?.text === '' ? next : undefined;
    if (amount) row[money] = writer.amount(amount, writer.path(money));
  }
}
