import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Arrivals } from '../base/arrivals.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode; readonly namePrefix: string };

/**
 * The sections of a report, which are known by their `id`: which one the reader is at, and the ways to one, from the
 * contents and from the fragment of the page's address (`#budget-expenditure`). They are drawn from the top down, each
 * in a task of its own; on a server, all of them.
 */
export class SectionsController implements ReactiveController {
  /** Id of the section at the top of the window. */
  current = '';
  /** How many sections are drawn. */
  drawn = isServer ? Infinity : 1;
  /** How many there are. */
  private count = 0;
  private isDue = false;
  private readonly host: Host;
  private observer: IntersectionObserver | null = null;
  private observed = new Set<HTMLElement>();
  private readonly atTop = new Set<Element>();
  /** The fragment that has been followed, so that a reader who scrolls on is left alone. */
  private followed = '';

  constructor(
    host: Host,
    private readonly arrivals: Arrivals,
  ) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.onHash);
    this.observer?.disconnect();
    this.observed.clear();
    this.atTop.clear();
    this.followed = '';
  }

  hostUpdated(): void {
    const sections = new Set(this.sections());
    const observer = (this.observer ??= new IntersectionObserver((entries) => this.notice(entries), {
      rootMargin: '0px 0px -85% 0px',
    }));
    for (const gone of this.observed) if (!sections.has(gone)) observer.unobserve(gone);
    for (const section of sections) if (!this.observed.has(section)) observer.observe(section);
    this.observed = sections;
    if (location.hash !== this.followed) void this.follow();
  }

  /** Goes on to the next section; called after each render, with the number of all. */
  proceed(count: number): void {
    this.count = count;
    if (this.isDue || this.drawn >= count) return;
    this.isDue = true;
    this.arrivals.drawInTurn(() => {
      this.isDue = false;
      this.drawn += 1;
    });
  }

  /** Follows a link of the contents without touching the page's address, which a page's own router may watch. */
  readonly onGo = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const id = link?.getAttribute('href')?.slice(1);
    if (!id) return;
    event.preventDefault();
    link?.closest('details')?.removeAttribute('open');
    void this.go(id);
  };

  private sections(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) =>
      id.startsWith(`${this.host.namePrefix}-`),
    );
  }

  private sectionOf(id: string): HTMLElement | undefined {
    return this.sections().find((section) => section.id === id);
  }

  /** Shows a section and gives it the focus; nothing where there is none. */
  async go(id: string): Promise<void> {
    if (!this.sectionOf(id) && this.drawn < this.count) {
      this.drawn = this.count;
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    const section = this.sectionOf(id);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }

  /** Goes where the address points; once more when the figures above have taken their room. */
  private async follow(): Promise<void> {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!this.sectionOf(id)) return;
    this.followed = location.hash;
    for (let frame = 0; frame < 4; frame += 1) {
      void this.go(id);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  private notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.atTop.add(target);
      else this.atTop.delete(target);
    }
    // The last that has begun: a table before the part it stands in.
    const current = this.sections()
      .filter((section) => this.atTop.has(section))
      .at(-1)?.id;
    if (!current || current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }

  private readonly onHash = (): void => {
    this.followed = '';
    void this.follow();
  };
}
