import { fieldOf, isAmount, lastPart, leavesOf, type Form, type Leaf } from '../../places/form.js';
import type { Tables } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import {
  blankCell,
  cellOf,
  gridRow,
  lineOf,
  type AnyRow,
  type GridCell,
  type GridLine,
  type GridRow,
} from './table-cells.js';

type Table = NonNullable<Tables[Exclude<TableId, 'overallPerformance'>]>;
type ProjectRow = NonNullable<Tables['projectPerformance']>['rows'][number];
type Indicator = NonNullable<ProjectRow['indicators']>[number];

/** 一级指标 as the forms call it. */
const dimensions = { cost: '成本指标', output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' };

/**
 * The rows of a table with one row per row of the document; a project has one for each of its indicators, or of the
 * dimension with the most where the dimensions stand beside each other, and is itself printed once for all of them.
 */
export function plainRows(table: Table, id: TableId, form: Form): GridRow[] {
  const leaves = leavesOf(form.columns);
  const amounts = leaves.filter(isAmount).map((leaf) => leaf.id);
  return (table.rows as readonly AnyRow[]).flatMap((row, index) => {
    const path = `tables.${id}.rows[${index}]`;
    const line = lineOf(id, row, path, table.unit, amounts);
    const printed = (leaf: Leaf) => printedCell(leaf, row, path, table, line, leaves);
    if (row.kind === 'total' && form.mergedTotal)
      return [gridRow(row.kind, mergeWords(leaves, leaves.map(printed), line))];
    const lists = indicatorsOf(row, path);
    const count = Math.max(1, ...leaves.map((leaf) => lists(leaf)?.length ?? 0));
    const words = [...new Set(leaves.flatMap((leaf) => lists(leaf) ?? []))].flatMap(({ indicator }) => [
      indicator.name,
      indicator.value ?? '',
    ]);
    return Array.from({ length: count }, (_, position) => {
      const cells = leaves.map((leaf) => {
        const list = lists(leaf);
        if (list) return indicatorCell(leaf, list[position], line);
        const cell = printed(leaf);
        return count > 1 ? { ...cell, merge: String(index) } : cell;
      });
      return gridRow(row.kind, cells, count > 1 ? words : []);
    });
  });
}

function printedCell(
  leaf: Leaf,
  row: AnyRow,
  path: string,
  table: Table,
  line: GridLine,
  leaves: readonly Leaf[],
): GridCell {
  const field = fieldOf(leaf, row.kind);
  const value = field === 'code' ? codePart(row.code, leaf.id, leaves) : row[field];
  const cell = cellOf(leaf.id, `${path}.${field}`, value, isAmount(leaf) ? table : null, line);
  return field === 'name' ? { ...cell, head: 'row' } : cell;
}

/** The part of a code that 类, 款 or 项 shows; the last of them shows all that is left. A code of another kind is not split. */
function codePart(code: unknown, part: string, leaves: readonly Leaf[]): unknown {
  const parts = leaves.map(({ id }) => id).filter((id) => id === 'lei' || id === 'kuan' || id === 'xiang');
  const place = parts.indexOf(part as 'lei');
  if (typeof code !== 'string' || place < 0) return code;
  if (!/^(\d{3}|\d{5}|\d{7})$/.test(code)) return place === 0 ? code : '';
  const from = [0, 3, 5][place]!;
  return code.slice(from, place === parts.length - 1 ? undefined : [3, 5][place]);
}

/** 合计 across all columns before the first amount. */
function mergeWords(leaves: readonly Leaf[], cells: readonly GridCell[], line: GridLine): GridCell[] {
  const first = leaves.findIndex(isAmount);
  const before = cells.slice(0, first);
  const name = before.find(({ head }) => head) ?? blankCell('name', line);
  const text = name.text || (before.find((cell) => cell.text)?.text ?? '');
  return [{ ...name, text, colspan: first }, ...cells.slice(first)];
}

interface Placed {
  readonly indicator: Indicator;
  readonly path: string;
}

/** The indicators that a column shows one below the other; `null` for a column of the project itself. */
function indicatorsOf(row: AnyRow, path: string): (leaf: Leaf) => readonly Placed[] | null {
  const all = ((row as Partial<ProjectRow>).indicators ?? []).map((indicator, index) => ({
    indicator,
    path: `${path}.indicators[${index}]`,
  }));
  return ({ id }) => {
    const whose = id.split('.')[0]!;
    if (whose === 'indicator') return all;
    return whose in dimensions ? all.filter(({ indicator }) => indicator.dimension === whose) : null;
  };
}

function indicatorCell({ id }: Leaf, placed: Placed | undefined, line: GridLine): GridCell {
  if (!placed) return blankCell(id, line);
  const field = lastPart(id) as keyof Indicator;
  const path = `${placed.path}.${field}`;
  if (field !== 'dimension') return cellOf(id, path, placed.indicator[field], null, line);
  return { ...blankCell(id, line), path, text: dimensions[placed.indicator.dimension], label: true };
}
