import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neighbourOf, type Box, type Direction } from '../../geometry/neighbour.js';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a mark can be beside drawn, and how its element shows it. */
const states = {
  /** The one mark that the Tab key reaches. */
  current: (element: Element, on: boolean) => element.setAttribute('tabindex', on ? '0' : '-1'),
  /** Pointed at or focused; the entry of a list too. */
  active: (element: Element, on: boolean) => element.toggleAttribute('data-active', on),
  /** Stands out with the active one. */
  related: (element: Element, on: boolean) => element.toggleAttribute('data-related', on),
  selected: (element: Element, on: boolean) => {
    element.setAttribute('aria-selected', `${on}`);
    element.setAttribute('part', on ? 'mark selected' : 'mark');
  },
};

/** What a host does when a mark is used. */
export interface MarkActions {
  /** Click, Enter or Space. */
  use(id: string): void;
  /** Escape or Backspace, where there is a way up. Returns whether it went. */
  up?(): boolean;
  /** Another mark, or none, is pointed at or focused. */
  point?(id: string | null): void;
}

/**
 * Keyboard and pointer for the marks of a figure: one tab stop, arrows by position, Page Up and Page Down in order,
 * Home and End, Enter or Space to use a mark, Escape or Backspace to go up. A mark is an element with `data-mark` and
 * `tabindex="-1"`; the handlers stand on the marks or on their common parent. What changes with pointing and focus is
 * set on the elements concerned alone: the host does not render for it. An element with `data-entry` is the entry of
 * the mark of that id in a list.
 */
export class Marks implements ReactiveController {
  /** The mark pointed at or focused. */
  active: string | null = null;
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private readonly actions: MarkActions;
  private boxes: readonly Box[] = [];
  private byId = new Map<string, Box>();
  private current = '';
  private focusWanted = false;
  /** The elements of the marks and entries, found when first needed after a render. */
  private elements: Record<'mark' | 'entry', Map<string, Element>> | null = null;
  private readonly shown = new Map<keyof typeof states, ReadonlySet<Element>>();

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, actions: MarkActions) {
    this.host = host;
    this.actions = actions;
    host.addController(this);
  }

  /** Tells the marks of the coming render, in reading order. */
  place(boxes: readonly Box[]): void {
    this.boxes = boxes;
    this.byId = new Map(boxes.map((box) => [box.id, box]));
    if (!this.byId.has(this.current)) this.current = boxes[0]?.id ?? '';
    if (this.active !== null && !this.byId.has(this.active)) this.active = null;
  }

  /** Box of a placed mark. */
  boxOf(id: string | null): Box | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** Moves the focus to a mark, or to the first one, after the next render. */
  focus(id = ''): void {
    this.current = id;
    this.focusWanted = true;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.elements = null;
    if (this.focusWanted) {
      this.focusWanted = false;
      if (!this.byId.has(this.current)) this.current = this.boxes[0]?.id ?? '';
      this.go(this.current);
      // An element that Lit took over from another mark had the focus already, and tells nobody.
      this.point(this.current || null);
    }
    this.show('current', [this.current]);
    this.showActive();
  }

  /** Which marks are in a state; the elements of all others leave it. */
  show(state: keyof typeof states, ids: Iterable<string>): void {
    const { mark, entry } = this.found();
    const found = [...ids].flatMap((id) => [mark.get(id) ?? [], (state === 'active' && entry.get(id)) || []]);
    const elements = new Set(found.flat());
    const before = this.shown.get(state) ?? new Set();
    for (const gone of before) if (!elements.has(gone)) states[state](gone, false);
    for (const element of elements) if (!before.has(element)) states[state](element, true);
    this.shown.set(state, elements);
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.handleKey(event.key)) event.preventDefault();
  };

  readonly onClick = (event: Event): void => {
    const id = markOf(event);
    if (id === null) return;
    this.current = id;
    this.show('current', [id]);
    this.actions.use(id);
  };

  readonly onFocusin = (event: Event): void => {
    const id = markOf(event);
    if (id !== null) {
      this.current = id;
      this.show('current', [id]);
    }
    this.point(id);
  };

  readonly onPointerover = (event: Event): void => this.point(markOf(event));

  readonly onLeave = (): void => this.point(null);

  private found(): Record<'mark' | 'entry', Map<string, Element>> {
    const find = (name: string) => {
      const all = [...this.host.renderRoot.querySelectorAll(`[${name}]`)];
      return new Map(all.map((element) => [element.getAttribute(name)!, element]));
    };
    return (this.elements ??= { mark: find('data-mark'), entry: find('data-entry') });
  }

  private handleKey(key: string): boolean {
    const direction = directions[key];
    const index = this.boxes.findIndex((mark) => mark.id === this.current);
    if (direction) return this.go(neighbourOf(this.boxes, this.current, direction));
    if (key === 'PageDown') return this.go(this.boxes[index + 1]?.id);
    if (key === 'PageUp') return this.go(this.boxes[index - 1]?.id);
    if (key === 'Home') return this.go(this.boxes[0]?.id);
    if (key === 'End') return this.go(this.boxes.at(-1)?.id);
    if (key === 'Enter' || key === ' ') {
      this.actions.use(this.current);
      return true;
    }
    if (key === 'Escape' || key === 'Backspace') {
      const pointed = this.active !== null && key === 'Escape';
      this.point(null);
      return this.actions.up?.() || pointed;
    }
    return false;
  }

  private go(id: string | null | undefined): true {
    const element = id === null || id === undefined ? undefined : this.found().mark.get(id);
    (element as HTMLElement | SVGElement | undefined)?.focus();
    return true;
  }

  private point(id: string | null): void {
    if (this.active === id) return;
    this.active = id;
    this.showActive();
    this.actions.point?.(id);
  }

  private showActive(): void {
    this.show('active', this.active === null ? [] : [this.active]);
  }
}

function markOf(event: Event): string | null {
  const target = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  return target?.getAttribute('data-mark') ?? null;
}
