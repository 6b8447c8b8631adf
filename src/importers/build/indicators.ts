import { keyOf } from '../words/keys.js';
import type { Place } from '../source.js';
import type { RowCells } from './cells-of-row.js';
import { cleanParagraph, cleanWords } from '../words/clean.js';
import { LONGEST } from '../words/limits.js';
import type { RowDraft, TableWriter } from './writer.js';

type Dimension = 'cost' | 'output' | 'benefit' | 'satisfaction';

export const DIMENSIONS: readonly Dimension[] = ['cost', 'output', 'benefit', 'satisfaction'];

const WORDS: readonly (readonly [Dimension, RegExp])[] = [
  ['satisfaction', /满意/],
  ['cost', /成本/],
  ['output', /产出|数量|质量|时效|完成/],
  ['benefit', /效益|效果|影响|效能|持续/],
];

/** Dimension of an indicator by its 一级指标, or else its 二级指标. */
function dimensionOf(level1: string, level2 = ''): Dimension | null {
  for (const text of [level1, level2])
    for (const [dimension, pattern] of WORDS) if (pattern.test(keyOf(text))) return dimension;
  return null;
}

/** One indicator, with the places of its fields. */
export interface Indicator {
  readonly fields: Record<string, string | null>;
  readonly places: Readonly<Record<string, Place>>;
}

/** The indicator that a row has in columns with a prefix: `cost`, `indicator`; `null` where none begins. */
export function readIndicator(cells: RowCells, prefix: string, writer: TableWriter): Indicator | null {
  const name = cells.filled(`${prefix}.name`);
  const value = cells.filled(`${prefix}.value`);
  if (!name && !value) return null;
  const places: Record<string, Place> = {};
  const fields: Record<string, string | null> = {};
  const explanation = cells.filled(`${prefix}.explanation`);
  const read = (field: string, cell: typeof name, most: number): void => {
    if (!cell) return;
    places[field] = cell.place;
    writer.use(cell);
    const text = most > LONGEST.name ? cleanParagraph(cell.text) : cleanWords(cell.text);
    fields[field] = writer.cut(text, writer.path(), cell.place, most);
  };
  read('name', name, LONGEST.name);
  fields.name ??= '';
  fields.value = null;
  read('value', value, LONGEST.name);
  read('explanation', explanation, LONGEST.paragraph);
  return { fields, places };
}

/** An indicator with its dimension. */
export interface Listed {
  readonly dimension: Dimension;
  readonly indicator: Indicator;
}

/** 一级指标 and 二级指标 of an indicator. */
export interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** 一级指标 and 二级指标 in force: given once, meant for the rows below. */
export function readLevels(cells: RowCells, before: Levels): Levels {
  const level1 = cells.text('indicator.level1');
  const level2 = cells.text('indicator.level2');
  return { level1: level1 || before.level1, level2: level2 || (level1 ? '' : before.level2) };
}

/** An indicator of a list, in its dimension. */
export function withDimension(indicator: Indicator, { level1, level2 }: Levels, writer: TableWriter): Listed {
  const dimension = dimensionOf(level1, level2);
  if (level2) indicator.fields.level2 = level2;
  if (dimension === null)
    writer.note('dimension-unknown', 'warning', Object.values(indicator.places)[0]!, {
      path: writer.path(),
      words: { text: `${level1} ${level2}`.trim() || String(indicator.fields.name) },
    });
  return { dimension: dimension ?? 'output', indicator };
}

/** Adds a row with its indicators and their places. */
export function addWithIndicators(
  row: RowDraft,
  place: Place,
  listed: readonly Listed[],
  writer: TableWriter,
): void {
  const path = writer.path();
  for (const [index, { indicator }] of listed.entries())
    for (const [field, where] of Object.entries(indicator.places))
      writer.trace.set(`${path}.indicators[${index}].${field}`, where);
  if (listed.length > 0)
    row.indicators = listed.map(({ dimension, indicator }) => ({ dimension, ...indicator.fields }));
  writer.add(row, place);
}
