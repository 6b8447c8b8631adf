import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width in px of the host's element with the class `measured`: charts follow their own column, not the window. */
export class WidthController implements ReactiveController {
  /** 0 until measured. */
  width = 0;
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private readonly observer: ResizeObserver;
  private observed: Element | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    this.observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      this.host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.host.renderRoot.querySelector('.measured');
    if (element === this.observed) return;
    this.observer.disconnect();
    if (element) this.observer.observe(element);
    this.observed = element;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.observed = null;
  }
}
