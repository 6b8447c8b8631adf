import type { Locale, PrintedWords } from '../../text/languages.js';

/** Attributes that hold words. */
const NAMES = ['aria-label', 'title', 'lang'];

/** Keeps what stands below a root in the characters of a language while the element draws it anew. */
export class PrintedText {
  private readonly observer = new MutationObserver((records) => this.follow(records));

  /** Text and attributes that have been changed: what was there, and what is there now. */
  private readonly changed = new WeakMap<Node, { printed: string; shown: string }>();

  constructor(
    private readonly root: Node,
    private readonly locale: Locale,
    private readonly words: PrintedWords,
  ) {}

  /** Changes what is there, and follows what comes. */
  start(): void {
    this.observer.observe(this.root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: NAMES,
    });
    this.each(this.root, this.show);
    this.observer.takeRecords();
  }

  /** Follows no longer. */
  pause(): void {
    this.observer.disconnect();
  }

  /** Puts back what is printed. */
  stop(): void {
    this.pause();
    this.each(this.root, this.restore);
  }

  /** Follows what the element draws; what this changes itself is no news. */
  private follow(records: readonly MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'characterData') this.show(target);
      else if (type === 'attributes') this.show((target as Element).getAttributeNode(attributeName!));
      else addedNodes.forEach((node) => this.each(node, this.show));
    }
    this.observer.takeRecords();
  }

  /** Calls a function with each text and each attribute with words at or below a node. */
  private each(root: Node, call: (node: Node | null) => void): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text) call(node);
      else if (node instanceof Element) for (const name of NAMES) call(node.getAttributeNode(name));
    }
  }

  private readonly show = (node: Node | null): void => {
    const printed = node?.nodeValue;
    if (!node || !printed || this.changed.get(node)?.shown === printed) return;
    const shown = this.shown(node, printed);
    if (shown === printed) return;
    this.changed.set(node, { printed, shown });
    node.nodeValue = shown;
  };

  private readonly restore = (node: Node | null): void => {
    const change = node && this.changed.get(node);
    if (change && node.nodeValue === change.shown) node.nodeValue = change.printed;
  };

  private shown(node: Node, printed: string): string {
    if (node.nodeName === 'lang') return printed === 'zh-CN' ? this.locale : printed;
    return /\p{Script=Han}/u.test(printed) ? this.words.printed(printed) : printed;
  }
}
