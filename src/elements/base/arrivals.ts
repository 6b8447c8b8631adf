import { isServer, type ReactiveControllerHost } from 'lit';
import { inTurn } from './later.js';

/** What an element is drawn again for: parts of the kit that not every document needs, and what it draws in turn. */
export class Arrivals {
  private readonly asked = new Set<string>();
  private readonly pending = new Set<Promise<void>>();
  private loading = 0;

  /** @param onMissing Called with the name of a file that could not be loaded. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onMissing: (file: string) => void,
  ) {}

  /** Whether a part is still on its way. */
  get isArriving(): boolean {
    return this.loading > 0;
  }

  /** Loads a part, once; on a server, what is needed there is loaded with the element. */
  drawAfter(file: string, load: () => Promise<unknown>): void {
    if (isServer || this.asked.has(file)) return;
    this.asked.add(file);
    this.loading += 1;
    this.expect(
      load()
        .catch(() => this.onMissing(file))
        .then(() => void (this.loading -= 1)),
    );
  }

  /** Draws the host once more in a task of its own. */
  drawInTurn(prepare: () => void): void {
    this.expect(new Promise<void>(inTurn).then(prepare));
  }

  /** The `updateComplete` of an element with all that is drawn when its parts have come. */
  async settled(updateComplete: () => Promise<boolean>): Promise<boolean> {
    const done = await updateComplete();
    if (this.pending.size === 0) return done;
    await Promise.all(this.pending);
    return this.settled(updateComplete);
  }

  private expect(arrival: Promise<void>): void {
    const drawn = arrival.then(() => {
      this.pending.delete(drawn);
      this.host.requestUpdate();
    });
    this.pending.add(drawn);
  }
}
