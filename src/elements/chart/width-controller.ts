import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose picture is as wide as its own column. */
export type MeasuredHost = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  /** The width in px to draw at before it is measured; 0 for none. */
  readonly initialWidth: number;
};

/** What is to be read of the layout in the next frame. */
let reads: (() => void)[] = [];

/**
 * Reads sizes and places in the next frame, all of them together before anything that follows from them is drawn: the
 * page is laid out once for all figures, and what they draw is in the same frame.
 */
export function readLayout(read: () => void): void {
  reads.push(read);
  if (reads.length > 1) return;
  requestAnimationFrame(() => {
    const now = reads;
    reads = [];
    now.forEach((each) => each());
  });
}

/**
 * Width in px of the host's element with the class `measured`: charts follow their own column, not the window. Where
 * nothing can be measured, as on a server, it is what the host says.
 */
export class WidthController implements ReactiveController {
  private readonly host: MeasuredHost;
  private measured = 0;
  private observer: ResizeObserver | null = null;
  private observed: Element | null = null;
  private frame = 0;

  constructor(host: MeasuredHost) {
    this.host = host;
    host.addController(this);
  }

  /** 0 while it is not known. */
  get width(): number {
    return this.measured || this.host.initialWidth;
  }

  hostUpdated(): void {
    const element = this.host.renderRoot.querySelector('.measured');
    if (element === this.observed) return;
    this.observer?.disconnect();
    this.observed = element;
    if (!element) return;
    // A frame later: drawing right away would change sizes under observation, which the page sees as an error.
    this.observer ??= new ResizeObserver(([entry]) => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.measure(entry!.contentRect.width));
    });
    this.observer.observe(element);
    // The observer tells of it when the frame without a picture has been drawn.
    if (this.measured === 0)
      readLayout(() => {
        if (element === this.observed) this.measure(parseFloat(getComputedStyle(element).width) || 0);
      });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = null;
    cancelAnimationFrame(this.frame);
  }

  private measure(width: number): void {
    const whole = Math.floor(width);
    if (whole === this.measured) return;
    this.measured = whole;
    this.host.requestUpdate();
  }
}
