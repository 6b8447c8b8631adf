import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { guard } from 'lit/directives/guard.js';
import { inTurn, isAllWanted } from './later.js';

/** How many rows are rendered at once; the rest of a longer list follows in later tasks, as many in each. */
const CHUNK = 120;

type Draw<Item> = (item: Item) => unknown;
type RowsOf<Item> = (item: Item) => number;

class InChunks extends Directive {
  private part: ChildPart | null = null;
  private chunks: readonly (readonly unknown[])[] = [];
  private count = 0;
  private renderItem: Draw<unknown> = () => null;

  render(items: readonly unknown[], renderItem: Draw<unknown>, _rowsOf?: RowsOf<unknown>): unknown {
    return items.map((item) => renderItem(item));
  }

  override update(
    part: ChildPart,
    [items, renderItem, rowsOf]: [readonly unknown[], Draw<unknown>, RowsOf<unknown>],
  ): unknown {
    this.part = part;
    this.renderItem = renderItem;
    this.chunks = chunksOf(items, rowsOf);
    this.count = isAllWanted() ? this.chunks.length : 1;
    this.goOn();
    return this.shown();
  }

  /** Chunks that stand are left alone. */
  private shown(): unknown[] {
    const { renderItem } = this;
    return this.chunks
      .slice(0, this.count)
      .map((chunk) => guard([chunk], () => this.render(chunk, renderItem)));
  }

  /** The rest is rendered in later tasks. */
  private goOn(): void {
    const { chunks } = this;
    if (this.count >= chunks.length) return;
    inTurn(() => {
      if (chunks === this.chunks) this.renderNext();
    });
  }

  private renderNext(): void {
    this.count += 1;
    setChildPartValue(this.part!, this.shown(), this);
    this.goOn();
  }
}

const chunked = directive(InChunks);

/**
 * The items of a list: of a long one the first at once and the rest in later tasks, so that the page does not stand
 * still for them. On a server, and where the page is printed, all of them are there.
 * @param rowsOf How many rows an item has, where it is a list itself.
 */
export const inChunks = <Item>(
  items: readonly Item[],
  renderItem: Draw<Item>,
  rowsOf: RowsOf<Item> = () => 1,
): unknown => chunked(items, renderItem as Draw<unknown>, rowsOf as RowsOf<unknown>);

function chunksOf<Item>(items: readonly Item[], rowsOf: RowsOf<Item>): Item[][] {
  const chunks: Item[][] = [];
  let rows = CHUNK;
  for (const item of items) {
    if (rows >= CHUNK) {
      chunks.push([]);
      rows = 0;
    }
    chunks.at(-1)!.push(item);
    rows += rowsOf(item);
  }
  return chunks;
}
