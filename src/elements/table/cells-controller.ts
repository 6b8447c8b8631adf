import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CELLS, type CellElement } from './table-view.js';

/**
 * Keyboard for the cells of a table: one tab stop, arrows from cell to cell, Home and End in the row, with Ctrl in the
 * table, Enter or Space to use a cell. The tab stop is kept in the DOM alone, so that moving through thousands of rows
 * renders nothing.
 */
export class CellsController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { renderRoot } = this.host;
    if (!renderRoot.querySelector('tbody [tabindex="0"]'))
      renderRoot.querySelector(CELLS)?.setAttribute('tabindex', '0');
  }

  readonly onFocusin = (event: Event): void => {
    const cell = cellOf(event);
    if (!cell) return;
    this.host.renderRoot.querySelector('tbody [tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const cell = cellOf(event);
    if (!cell || event.target !== cell || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') cell.click();
    else if (!go(cell, event.key, event.ctrlKey)) return;
    event.preventDefault();
  };
}

function cellOf(event: Event): CellElement | null {
  return event.target instanceof Element ? event.target.closest<CellElement>(CELLS) : null;
}

/** Moves the focus; `false` for a key that is none of the table's. */
function go(cell: CellElement, key: string, whole: boolean): boolean {
  const cellsIn = (place: Element) => [...place.querySelectorAll<CellElement>('[tabindex]')];
  const row = cell.closest('tr')!;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const rows = [...cell.closest('table')!.querySelectorAll('tbody tr')];
    const ahead =
      key === 'ArrowUp' ? rows.slice(0, rows.indexOf(row)).reverse() : rows.slice(rows.indexOf(row) + 1);
    for (const next of ahead) {
      const found = cellsIn(next).find((other) => isAbove(cell, other));
      if (found) return focus(found);
    }
    return true;
  }
  const cells = whole ? [...cell.closest('table')!.querySelectorAll<CellElement>(CELLS)] : cellsIn(row);
  const step = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
  const index = cells.indexOf(cell);
  const target = { ArrowLeft: index - step, ArrowRight: index + step, Home: 0, End: cells.length - 1 }[key];
  return target === undefined ? false : focus(cells[target]);
}

function focus(cell: CellElement | undefined): true {
  cell?.focus();
  return true;
}

/** Whether two cells stand in one column: by its id, or where cells are merged, by place. */
function isAbove(cell: CellElement, other: CellElement): boolean {
  if (cell.cell?.column === other.cell?.column) return true;
  const { left, right } = cell.getBoundingClientRect();
  const box = other.getBoundingClientRect();
  const middle = (left + right) / 2;
  return other.colSpan !== cell.colSpan && box.left <= middle && middle <= box.right;
}
