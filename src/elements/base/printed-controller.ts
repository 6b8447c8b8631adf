import type { LitElement, ReactiveController } from 'lit';
import { importBeside } from '../../sources/beside.js';
import {
  hasPrinted,
  loadPrinted,
  printedFile,
  type Locale,
  type PrintedWords,
} from '../../text/languages.js';
import type { LocaleController } from './locale-controller.js';

/** Attributes that hold words. */
const NAMES = ['aria-label', 'title', 'lang'];

/**
 * Shows what a document prints in the characters of the reader, such as traditional Chinese. Only what stands on the
 * page is changed, after it has been drawn: what is selected, linked, compared, searched or exported is the document's
 * own text, and no element knows of it. Until the dictionary is there, and where it cannot be had, the text stands as
 * printed.
 */
export class PrintedController implements ReactiveController {
  /** Language whose dictionary is in use, on its way, or missing. */
  private locale: Locale | null = null;
  private words: PrintedWords | null = null;
  private observer: MutationObserver | null = null;

  /** Text and attributes that have been changed: what was there, and what is there now. */
  private readonly changed = new WeakMap<Node, { printed: string; shown: string }>();

  /**
   * @param hasText Whether text of a document is shown, without which no dictionary is needed.
   * @param onMissing Called with the name of the file where the dictionary could not be loaded.
   */
  constructor(
    private readonly host: LitElement,
    private readonly language: LocaleController,
    private readonly hasText: () => boolean,
    private readonly onMissing: (file: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.words) this.start();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdated(): void {
    const { locale } = this.language;
    if (locale === this.locale) return;
    if (this.words) this.stop();
    if (!hasPrinted(locale)) this.locale = null;
    else if (this.hasText()) void this.load(locale);
  }

  private async load(locale: Locale): Promise<void> {
    this.locale = locale;
    const words = await loadPrinted(locale, importBeside).catch(() => {
      this.onMissing(printedFile(locale));
      return null;
    });
    if (!words || this.locale !== locale) return;
    this.words = words;
    if (this.host.isConnected) this.start();
  }

  private start(): void {
    const root = this.host.renderRoot;
    this.observer ??= new MutationObserver((records) => this.follow(records));
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: NAMES,
    });
    this.each(root, this.show);
    this.observer.takeRecords();
  }

  private stop(): void {
    this.observer?.disconnect();
    this.words = null;
    this.each(this.host.renderRoot, this.restore);
  }

  /** Follows what the element draws; what this changes itself is no news. */
  private follow(records: readonly MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'characterData') this.show(target);
      else if (type === 'attributes') this.show((target as Element).getAttributeNode(attributeName!));
      else addedNodes.forEach((node) => this.each(node, this.show));
    }
    this.observer?.takeRecords();
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
    if (node.nodeName === 'lang') return printed === 'zh-CN' ? this.locale! : printed;
    return /\p{Script=Han}/u.test(printed) ? this.words!.printed(printed) : printed;
  }
}
