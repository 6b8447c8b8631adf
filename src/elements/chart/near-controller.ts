import type { ReactiveController } from 'lit';
import { leave, wait } from '../base/later.js';
import { readLayout, type MeasuredHost } from './width-controller.js';

/** How far from the window, in px, a picture is drawn before it is reached. */
const MARGIN = 600;

/**
 * Whether the host's element with the class `measured` has been near what is in sight; its picture waits until then.
 * Printing, finding in the page and focus do not let it wait. A picture that comes from a server is never taken away.
 */
export class NearController implements ReactiveController {
  private readonly host: MeasuredHost;
  private observer: IntersectionObserver | null = null;
  private observed: Element | null = null;
  private seen = false;

  constructor(host: MeasuredHost) {
    this.host = host;
    host.addController(this);
  }

  get isNear(): boolean {
    return this.seen || this.host.initialWidth > 0;
  }

  /** Lets the picture wait no longer. */
  readonly draw = (): void => {
    if (this.isNear) return;
    this.seen = true;
    this.stop();
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    if (this.isNear) return this.stop();
    const element = this.host.renderRoot.querySelector('.measured');
    if (element === this.observed) return;
    this.stop();
    this.observed = element;
    if (!element) return;
    this.observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.draw(),
      { rootMargin: `${MARGIN}px` },
    );
    this.observer.observe(element);
    // The observer tells of it a frame later.
    readLayout(() => {
      const { top, bottom, width } = element.getBoundingClientRect();
      if (element === this.observed && width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN)
        this.draw();
    });
    wait(this.draw);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    this.observer?.disconnect();
    this.observed = this.observer = null;
    leave(this.draw);
  }
}
