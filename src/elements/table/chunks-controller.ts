import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLayout } from '../chart/width-controller.js';

/** Height of a row in px before one has been measured. */
const ROW = 40;

/** How far beyond what is in sight rows are drawn, in px. */
const MARGIN = 800;

/** Which chunks of a long table are near what is in sight of its scroll box, and so drawn. */
export class ChunksController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private near = new Set([0]);
  private readonly heights = new Map<number, number>();
  /** Mean height of a row in the chunk measured last. */
  private row = ROW;
  private observer: IntersectionObserver | null = null;
  private box: Element | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.host = host;
    host.addController(this);
  }

  /** Height of a chunk that is far away; `null` for one that is near. */
  spacerOf(chunk: number, rows: number): number | null {
    return this.near.has(chunk) ? null : (this.heights.get(chunk) ?? rows * this.row);
  }

  /** Draws a chunk with the next render. */
  draw(chunk: number): void {
    this.near.add(chunk);
    this.host.requestUpdate();
  }

  /** Forgets what was measured: the rows are others. */
  reset(): void {
    this.heights.clear();
    this.near.add(0);
  }

  hostUpdated(): void {
    const chunks = [...this.host.renderRoot.querySelectorAll<HTMLTableSectionElement>('[data-chunk]')];
    const box = this.host.renderRoot.querySelector('.scroll');
    if (box !== this.box) this.stop();
    this.box = box;
    if (chunks.length < 2) return;
    this.observer ??= new IntersectionObserver((entries) => this.notice(entries), {
      root: box,
      rootMargin: `${MARGIN}px 0px`,
    });
    for (const chunk of chunks) this.observer.observe(chunk);
    readLayout(() => chunks.forEach((chunk) => this.measure(chunk)));
  }

  hostDisconnected(): void {
    this.stop();
    this.box = null;
  }

  private measure({ dataset, offsetHeight, rows }: HTMLTableSectionElement): void {
    const index = Number(dataset.chunk);
    if (!this.near.has(index) || offsetHeight === 0) return;
    this.heights.set(index, offsetHeight);
    this.row = offsetHeight / rows.length;
  }

  private stop(): void {
    this.observer?.disconnect();
    this.observer = null;
  }

  private notice(entries: readonly IntersectionObserverEntry[]): void {
    const before = [...this.near].join();
    for (const { target, isIntersecting } of entries) {
      const index = Number((target as HTMLElement).dataset.chunk);
      // What has the focus stays, or the focus would be lost.
      if (isIntersecting || target.matches(':focus-within')) this.near.add(index);
      else this.near.delete(index);
    }
    if ([...this.near].join() !== before) this.host.requestUpdate();
  }
}
