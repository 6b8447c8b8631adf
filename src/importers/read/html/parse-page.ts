import { Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { Refused } from '../refused.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * Steps through open elements that a page may cost: the algorithm of HTML looks through all of them at every tag, so
 * that a hostile page of tags never closed would take hours. A page of 5 MB takes some twenty million.
 */
const MOST_STEPS = 200_000_000;

class PageParser extends Parser<DefaultTreeAdapterMap> {
  private steps = 0;

  override onEndTag(token: Token.TagToken): void {
    this.step();
    super.onEndTag(token);
  }

  override onItemPush(node: ParentNode, tag: number, isTop: boolean): void {
    this.step();
    super.onItemPush(node, tag, isTop);
  }

  private step(): void {
    this.steps += this.openElements.stackTop + 1;
    if (this.steps > MOST_STEPS) throw new Refused('damaged');
  }
}

/** The document of a page. Refused as damaged where its tags are nested beyond reason. */
export function parsePage(html: string): ParentNode {
  return PageParser.parse<DefaultTreeAdapterMap>(html);
}

export function isElement(node: Node | ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What to do at each node of a tree. */
export interface Visitor {
  /** Called before the children; `false` leaves them out, and `leave` too. */
  enter(element: Element): boolean;
  leave?(element: Element): void;
  text(value: string): void;
}

/** Visits all nodes below one in document order, without recursion, however deep they are. */
export function visit(root: ParentNode, visitor: Visitor): void {
  const open: { node: ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (!child) {
      open.pop();
      if (open.length > 0 && isElement(top.node)) visitor.leave?.(top.node);
    } else if (isElement(child)) {
      if (visitor.enter(child)) open.push({ node: child, next: 0 });
    } else if (isText(child)) visitor.text(child.value);
  }
}
