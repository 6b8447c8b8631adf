/** Something that can be read in more than one way. */
interface Doubt {
  /** How many ways there are. */
  readonly ways: number;
  /** The way that is right where the others are no better than each other: it leaves blank what it cannot tell. */
  readonly unsure: number;
}

/**
 * The doubts of a table and the way that is taken of each. A table is built with one way of each; the sums it has then
 * tell which way is right (`build-table.ts`).
 */
export class Doubts {
  /** Every doubt that was met while the table was built, in order, by its name. */
  readonly met = new Map<string, Doubt>();

  /** @param taken By doubt, the way to take; the unsure one where none is named. */
  constructor(private readonly taken: ReadonlyMap<string, number> = new Map()) {}

  /**
   * One of several ways to read something.
   * @param key Name of the doubt, the same whichever ways are taken.
   * @param unsure Index of the way that claims nothing.
   */
  take<Way>(key: string, ways: readonly Way[], unsure: number): Way {
    this.met.set(key, { ways: ways.length, unsure });
    return ways[this.taken.get(key) ?? unsure]!;
  }
}
