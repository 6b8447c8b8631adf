import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAllWanted } from '../base/later.js';

/** An element whose picture is as wide as its own column. */
export type MeasuredHost = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  /** The width in px to draw at before it is measured; 0 for none. */
  readonly initialWidth: number;
};

/** What is to be read of the layout in the next frame. */
const reads: (() => void)[] = [];

/**
 * Reads sizes and places in the next frame, all of them together before anything that follows from them is drawn: the
 * page is laid out once for all figures, and what they draw is in the same frame. Who prints the page waits for none.
 */
export function readLayout(read: () => void): void {
  if (isAllWanted()) read();
  else readInFrame(read);
}

function readInFrame(read: () => void): void {
  if (reads.push(read) === 1) requestAnimationFrame(() => reads.splice(0).forEach((each) => each()));
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
    // Drawing in the observer's own call would change sizes under observation, which the page sees as an error.
    this.observer ??= new ResizeObserver(() => readInFrame(this.measure));
    this.observer.observe(element);
    // The observer tells of the first width when the frame without a picture has been drawn.
    readLayout(this.measure);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = null;
  }

  private readonly measure = (): void => {
    if (!this.observed) return;
    const width = Math.floor(parseFloat(getComputedStyle(this.observed).width) || 0);
    if (width === this.measured) return;
    this.measured = width;
    this.host.requestUpdate();
  };
}
