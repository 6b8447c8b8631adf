import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width in px of the host's element with the class `measured`: charts follow their own column, not the window. */
export class WidthController implements ReactiveController {
  /** 0 until measured. */
  width = 0;
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private readonly observer: ResizeObserver;
  private observed: Element | null = null;
  private frame = 0;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    // A frame later: drawing right away would change sizes under observation, which the page sees as an error.
    this.observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.measure(entry!.contentRect.width));
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
    cancelAnimationFrame(this.frame);
  }

  private measure(measured: number): void {
    const width = Math.floor(measured);
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
