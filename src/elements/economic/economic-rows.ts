import { textWidth } from '../../geometry/labels.js';
import type { Box } from '../../geometry/neighbour.js';
import { placeStackedBars, type PlacedStackedBars } from '../../geometry/stacked-bars.js';
import type { EconomicClass, EconomicItem } from '../../model/series/economic.js';
import { namedItem, underOf, valueOf, type EconomicPicture } from './economic-picture.js';
import { classMark, itemMark } from './economic-marks.js';

/** Type sizes in px. */
export const SIZE = 13;
export const SMALL = 12;

/** Room at both ends of a row, so that its outline keeps clear of its text. */
export const INSET = 8;

/** Between a bar and what is written after it. */
export const VALUE_GAP = 8;

/** From this width on labels stand beside the bars. */
const BESIDE = 560;

/** One row of the list: the head of a class, or an item of it. */
export type EconomicRow = { id: string; of: EconomicClass; item: EconomicItem | null };

/** The rows with their places. */
export interface PlacedRows {
  rows: readonly EconomicRow[];
  placed: PlacedStackedBars;
  beside: boolean;
  width: number;
}

/** Places the heads of the classes and the bars of their items, all on one scale. */
export function placeRows(picture: EconomicPicture, width: number): PlacedRows {
  const rows = picture.series.classes.flatMap((of): EconomicRow[] => [
    { id: classMark(of.id), of, item: null },
    ...of.items.map((item) => ({ id: itemMark(item.id), of, item })),
  ]);
  const items = rows.flatMap(({ item }) => item ?? []);
  const beside = width >= BESIDE;
  const room = width - 2 * INSET;
  const widest = (widths: number[]) => Math.max(0, ...widths);
  const labels = widest(items.map((item) => textWidth(namedItem(item, picture).label, SIZE))) + 16;
  const values = widest(
    items.filter(({ flag }) => !flag).map((item) => textWidth(valueOf(item, picture), SIZE)),
  );
  const notes = widest(items.map((item) => textWidth(underOf(item, picture)[1] ?? '', SMALL)));
  const placed = placeStackedBars(
    rows.map(({ id, item }) => ({ id, segments: item ? segmentsOf(item) : [] })),
    {
      width: room,
      labelPlacement: beside ? 'beside' : 'above',
      labelWidth: Math.min(labels, room * 0.36),
      labelHeight: beside ? 24 : 20,
      valueWidth: Math.min(VALUE_GAP + 1 + values + (beside && notes > 0 ? 12 + notes : 0), room * 0.6),
      barHeight: beside ? 18 : 14,
      gap: beside ? 6 : 10,
    },
  );
  return { rows, placed, beside, width };
}

/** Boxes of the rows for pointer and keyboard, in px of the drawing. */
export function rowBoxes({ placed, width }: PlacedRows): Box[] {
  return placed.rows.map(({ id, y, height }) => ({ id, x: 0, y, width, height }));
}

/** The box of a row's bar, beside which its tooltip stands. */
export function barBox({ placed }: PlacedRows, id: string): Box | null {
  const row = placed.rows.find((each) => each.id === id);
  return row
    ? { id, x: row.bar.x + INSET, y: row.y, width: Math.min(row.bar.width, 160), height: row.height }
    : null;
}

/** Parts by 政府 code, so that colours come in the same order in every bar. */
function segmentsOf({ parts }: EconomicItem) {
  const key = (code: string | null) => code ?? '~';
  return [...parts]
    .sort((a, b) => (key(a.govCode) < key(b.govCode) ? -1 : 1))
    .map(({ path, amount }) => ({ id: path, amount }));
}
