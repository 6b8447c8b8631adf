import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keyboard for the rows of tables: one tab stop per table, arrows from row to row, Home and End. A row's button has
 * `data-row` and `tabindex="-1"` in the template; the tab stop is kept in the DOM alone, so that moving through
 * thousands of rows renders nothing.
 */
export class RowsController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const table of this.host.renderRoot.querySelectorAll('table')) {
      if (!stopOf(table)) table.querySelector('[data-row]')?.setAttribute('tabindex', '0');
    }
  }

  readonly onFocusin = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (!row) return;
    stopOf(row.closest('table'))?.setAttribute('tabindex', '-1');
    row.setAttribute('tabindex', '0');
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = [...(row.closest('table')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const index = rows.indexOf(row);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    rows[target]?.focus();
  };
}

function rowOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
}

function stopOf(table: Element | null): Element | null {
  return table?.querySelector('[data-row][tabindex="0"]') ?? null;
}
