import { keyOf } from '../recognise/normalise.js';
import type { Place } from '../source.js';
import type { RowCells } from './cells-of-row.js';
import { cleanParagraph, cleanWords, LONGEST } from './clean-words.js';
import type { TableWriter } from './writer.js';

export type Dimension = 'cost' | 'output' | 'benefit' | 'satisfaction';

export const DIMENSIONS: readonly Dimension[] = ['cost', 'output', 'benefit', 'satisfaction'];

const WORDS: readonly (readonly [Dimension, RegExp])[] = [
  ['satisfaction', /满意/],
  ['cost', /成本/],
  ['output', /产出|数量|质量|时效|完成/],
  ['benefit', /效益|效果|影响|效能|持续/],
];

/** Dimension of an indicator by its 一级指标, or else its 二级指标. */
export function dimensionOf(level1: string, level2 = ''): Dimension | null {
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
