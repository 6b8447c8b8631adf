import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neighbourOf, type Box, type Direction } from '../../geometry/neighbour.js';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a host does when a mark is used. */
export interface MarkActions {
  /** Click, Enter or Space. */
  activate(id: string): void;
  /** Escape or Backspace, where there is a way up. Returns whether it went. */
  up?(): boolean;
}

/**
 * Keyboard and pointer for the marks of one chart: one tab stop, arrows by position, Page Up and Page Down in order,
 * Home and End, Enter or Space to use a mark, Escape or Backspace to go up. The chart renders each mark with
 * `data-mark` and the controller's `tabindex`, and puts the handlers on their common parent.
 */
export class MarksController implements ReactiveController {
  /** The mark pointed at or focused, whose tooltip shows. */
  active: string | null = null;
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private readonly actions: MarkActions;
  private marks: readonly Box[] = [];
  private current = '';
  private focusWanted = false;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, actions: MarkActions) {
    this.host = host;
    this.actions = actions;
    host.addController(this);
  }

  /** Tells the marks of the coming render, in reading order. */
  place(marks: readonly Box[]): void {
    this.marks = marks;
    if (!this.boxOf(this.current)) this.current = marks[0]?.id ?? '';
    if (this.focusWanted) this.active = this.current;
    else if (!this.boxOf(this.active)) this.active = null;
  }

  /** Box of a placed mark. */
  boxOf(id: string | null): Box | undefined {
    return this.marks.find((mark) => mark.id === id);
  }

  /** 0 for the one mark that the Tab key reaches, else -1. */
  tabIndexOf(id: string): 0 | -1 {
    return id === this.current ? 0 : -1;
  }

  /** Moves the focus to a mark, or to the first one, after the next render. */
  focus(id = ''): void {
    this.current = id;
    this.focusWanted = true;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.focusWanted) return;
    for (const element of this.host.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')) {
      if (element.dataset.mark === this.current) element.focus();
    }
    this.focusWanted = false;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.handleKey(event.key)) event.preventDefault();
  };

  readonly onClick = (event: Event): void => {
    const id = markOf(event);
    if (id === null) return;
    this.current = id;
    this.actions.activate(id);
  };

  readonly onFocusin = (event: Event): void => {
    const id = markOf(event);
    if (id !== null) this.current = id;
    this.point(id);
  };

  readonly onPointerover = (event: Event): void => this.point(markOf(event));

  readonly onLeave = (): void => this.point(null);

  private handleKey(key: string): boolean {
    const direction = directions[key];
    const index = this.marks.findIndex((mark) => mark.id === this.current);
    if (direction) return this.goTo(neighbourOf(this.marks, this.current, direction));
    if (key === 'PageDown') return this.goTo(this.marks[index + 1]?.id);
    if (key === 'PageUp') return this.goTo(this.marks[index - 1]?.id);
    if (key === 'Home') return this.goTo(this.marks[0]?.id);
    if (key === 'End') return this.goTo(this.marks.at(-1)?.id);
    if (key === 'Enter' || key === ' ') {
      this.actions.activate(this.current);
      return true;
    }
    if (key === 'Escape' || key === 'Backspace') {
      const tooltip = this.active !== null && key === 'Escape';
      this.point(null);
      return this.actions.up?.() || tooltip;
    }
    return false;
  }

  private goTo(id: string | null | undefined): boolean {
    if (id === null || id === undefined) return true;
    this.focus(id);
    return true;
  }

  private point(id: string | null): void {
    // While the focus is being moved, `place` has said already where it goes.
    if (this.active === id || this.focusWanted) return;
    this.active = id;
    this.host.requestUpdate();
  }
}

function markOf(event: Event): string | null {
  const target = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  return target?.getAttribute('data-mark') ?? null;
}
