import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What of a host is written to the address of the page, by short names. */
export type SharedState = Readonly<Record<string, string>>;

type Host = ReactiveControllerHost & {
  /** Off by default: the address belongs to the page. */
  readonly syncUrl: boolean;
  /** Names before this report's own: two reports of a page keep apart by their ids. */
  readonly namePrefix: string;
  readonly shared: SharedState;
  restore(state: SharedState): void;
};

/**
 * Keeps a host's state in the query of the page's address, as `budget-view=story&budget-selected=204`, without adding
 * to the history. Other parameters and the fragment stay as they are.
 */
export class UrlController implements ReactiveController {
  private readonly host: Host;
  private restored = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.onPopState);
    this.restored = false;
  }

  hostUpdate(): void {
    if (this.host.syncUrl && !this.restored) this.read();
  }

  hostUpdated(): void {
    if (!this.host.syncUrl) return;
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(this.host.shared)) {
      if (value) url.searchParams.set(this.keyOf(name), value);
      else url.searchParams.delete(this.keyOf(name));
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  private keyOf(name: string): string {
    return `${this.host.namePrefix}-${name}`;
  }

  private read(): void {
    this.restored = true;
    const query = new URLSearchParams(location.search);
    const found = Object.keys(this.host.shared).flatMap((name) => {
      const value = query.get(this.keyOf(name));
      return value === null ? [] : [[name, value]];
    });
    this.host.restore(Object.fromEntries(found) as SharedState);
  }

  private readonly onPopState = (): void => {
    if (!this.host.syncUrl) return;
    this.read();
    this.host.requestUpdate();
  };
}
