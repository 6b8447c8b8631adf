import type { Grid } from '../../../importers/source.js';
import { positionOf } from '../results/cell-layout.js';

/** Rows that Page Up and Page Down move by. */
const LEAP = 15;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The cell a key leads to from another, as its row and column in the grid as read; `null` for a key that is none of the
 * grid's. A merged cell is one step.
 */
export function nextPosition(grid: Grid, from: Place, key: string, whole: boolean): Place | null {
  const { rows } = grid;
  const start = positionOf(grid, from);
  if (!start) return null;
  const last = rows.length - 1;
  const end = (rows[0]?.length ?? 1) - 1;
  const at = (row: number, column: number): Place => {
    const cell = rows[Math.min(last, Math.max(0, row))]?.[Math.min(end, Math.max(0, column))];
    return cell ? { row: cell.row, column: cell.column } : from;
  };
  const walk = (down: number, across: number): Place => {
    let { row, column } = start;
    while (rows[row]?.[column] === start.cell) {
      row += down;
      column += across;
    }
    return at(row, column);
  };
  switch (key) {
    case 'ArrowUp':
      return walk(-1, 0);
    case 'ArrowDown':
      return walk(1, 0);
    case 'ArrowLeft':
      return walk(0, -1);
    case 'ArrowRight':
      return walk(0, 1);
    case 'PageUp':
      return at(start.row - LEAP, start.column);
    case 'PageDown':
      return at(start.row + LEAP, start.column);
    case 'Home':
      return at(whole ? 0 : start.row, 0);
    case 'End':
      return at(whole ? last : start.row, end);
    default:
      return null;
  }
}
