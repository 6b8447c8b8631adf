import type { ImportResult } from '../../../importers/result.js';
import type { Grid, GridCell, Place } from '../../../importers/source.js';
import type { CellRef } from '../state/state.js';

/** The way between the cells of the files and the places in the document, both ways. */
export interface Trail {
  /** The cell that a place in the document comes from, or `null`. */
  cellOf(path: string): CellRef | null;
  /** Places in the document that come from a cell, shortest first. */
  pathsOf(cell: GridCell): readonly string[];
  /** The cell at a place of the files, or the first one of its table. */
  cellAt(place: Place): CellRef | null;
  /** Where a path is printed, also where that is no cell. */
  placeOf(path: string): Place | null;
}

const trails = new WeakMap<ImportResult, Trail>();

/** The trail of a result; it is made once. */
export function trailOf(result: ImportResult): Trail {
  let trail = trails.get(result);
  if (!trail) trails.set(result, (trail = makeTrail(result)));
  return trail;
}

/** Every grid that the result shows. */
export function gridsOf({ report }: ImportResult): Grid[] {
  return [...report.tables.flatMap(({ grids }) => grids), ...report.leftovers];
}

const keyOf = ({ file, sheet, page, table, line, cell }: Place): string =>
  [file, sheet, page, table, line, cell].join('\n');

const withoutCell = ({ cell: _cell, ...place }: Place): Place => place;

function makeTrail(result: ImportResult): Trail {
  const cells = new Map<string, CellRef>();
  const tables = new Map<string, CellRef>();
  for (const grid of gridsOf(result))
    for (const cell of new Set(grid.rows.flat())) {
      const ref = { grid: grid.id, row: cell.row, column: cell.column };
      addOnce(cells, keyOf(cell.place), ref);
      addOnce(tables, keyOf(withoutCell(cell.place)), ref);
    }
  const paths = new Map<string, string[]>();
  for (const [path, place] of result.trace) {
    const key = keyOf(place);
    const known = paths.get(key);
    if (known) known.push(path);
    else paths.set(key, [path]);
  }
  const cellAt = (place: Place) => cells.get(keyOf(place)) ?? tables.get(keyOf(withoutCell(place))) ?? null;
  const placeOf = (path: string) => nearestPlace(result.trace, path);
  return {
    cellAt,
    placeOf,
    cellOf(path) {
      const place = placeOf(path);
      return place && cellAt(place);
    },
    pathsOf: ({ place }) => paths.get(keyOf(place)) ?? [],
  };
}

function addOnce(map: Map<string, CellRef>, key: string, ref: CellRef): void {
  if (!map.has(key)) map.set(key, ref);
}

/** The place of a path, else the first of something in it, else that of what it is part of. */
function nearestPlace(trace: ImportResult['trace'], path: string): Place | null {
  for (let part = path; part !== ''; part = part.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const exact = trace.get(part);
    if (exact) return exact;
    for (const [other, place] of trace)
      if (other.startsWith(part) && /^[.[]/.test(other.slice(part.length))) return place;
    // A whole table or a whole part is as far as a jump helps.
    if (/^tables\.\w+$/.test(part)) return null;
  }
  return null;
}
