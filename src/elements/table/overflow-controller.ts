import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says on the `.frame` around a scroll box whether there is more at its sides: `data-wide`, `data-before`,
 * `data-after`. Kept in the DOM alone, so that scrolling renders nothing.
 */
export class OverflowController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private observer: ResizeObserver | null = null;
  private frame = 0;
  private box: HTMLElement | null = null;
  private table: Element | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector<HTMLElement>('.scroll');
    const table = box?.querySelector('table') ?? null;
    if (box === this.box && table === this.table) return;
    this.observer?.disconnect();
    this.box = box;
    this.table = table;
    if (!box || !table) return;
    // A frame later: the cue takes room, which would change sizes under observation.
    this.observer ??= new ResizeObserver(() => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(this.measure);
    });
    for (const each of [box, table]) this.observer.observe(each);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
    this.box = this.table = null;
  }

  readonly measure = (): void => {
    const { box } = this;
    const frame = box?.parentElement;
    if (!box || !frame) return;
    const more = box.scrollWidth - box.clientWidth;
    const at = Math.abs(box.scrollLeft);
    frame.toggleAttribute('data-wide', more > 1);
    frame.toggleAttribute('data-before', at > 1);
    frame.toggleAttribute('data-after', at < more - 1);
  };
}
