import { isServer, type ReactiveControllerHost } from 'lit';

/** Parts of the kit that not every document needs: loaded for an element that needs one, which is drawn again then. */
export class Arrivals {
  private readonly asked = new Set<string>();
  private readonly arriving = new Set<Promise<void>>();

  /** @param onMissing Called with the name of a file that could not be loaded. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onMissing: (file: string) => void,
  ) {}

  /** Whether a part is still on its way. */
  get isArriving(): boolean {
    return this.arriving.size > 0;
  }

  /** Loads a part, once; on a server, what is needed there is loaded with the element. */
  drawAfter(file: string, load: () => Promise<unknown>): void {
    if (isServer || this.asked.has(file)) return;
    this.asked.add(file);
    const arrival = load()
      .catch(() => this.onMissing(file))
      .then(() => {
        this.arriving.delete(arrival);
        this.host.requestUpdate();
      });
    this.arriving.add(arrival);
  }

  /** The `updateComplete` of an element with all that is drawn when its parts have come. */
  async settled(updateComplete: () => Promise<boolean>): Promise<boolean> {
    const done = await updateComplete();
    if (!this.isArriving) return done;
    await Promise.all(this.arriving);
    return this.settled(updateComplete);
  }
}
