import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { importBeside } from '../../sources/beside.js';
import { isLoaded, loadLanguage, localeOf, wordsFile, type Locale } from '../../text/languages.js';

const listening = new Set<LocaleController>();
let observer: MutationObserver | null = null;

/**
 * The nearest `lang` at or above an element, across shadow roots. Inside an element of the kit only its host counts:
 * what it says within is its own answer to the page, and may still be the last one.
 */
function languageOf(element: Element): string | null {
  let node: Node | null = element;
  while (node) {
    const root: Node = node.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName.startsWith('budget-')) {
      node = root.host;
      continue;
    }
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang');
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
  }
  return null;
}

/** Keeps the host in the language of the page around it, also when that changes. One observer serves all elements. */
export class LocaleController implements ReactiveController {
  locale: Locale = 'zh-CN';
  private readonly host: ReactiveControllerHost & Element;

  private readonly onMissing: (file: string) => void;

  /** @param onMissing Called with the name of the file where the words of the page's language could not be loaded. */
  constructor(host: ReactiveControllerHost & Element, onMissing: (file: string) => void = () => undefined) {
    this.host = host;
    this.onMissing = onMissing;
    host.addController(this);
  }

  hostConnected(): void {
    // A server has no page around an element: it speaks the language of its own `lang`.
    if (isServer) return void (this.locale = localeOf(this.host.getAttribute('lang')));
    listening.add(this);
    if (!observer) {
      observer = new MutationObserver(() => listening.forEach((controller) => controller.refresh()));
      observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.refresh();
  }

  hostDisconnected(): void {
    listening.delete(this);
    if (listening.size > 0) return;
    observer?.disconnect();
    observer = null;
  }

  private refresh(): void {
    const locale = localeOf(languageOf(this.host));
    if (locale === this.locale) return;
    if (!isLoaded(locale)) return void this.load(locale);
    this.locale = locale;
    this.host.requestUpdate();
  }

  /** Until the words are there, and where they cannot be had, the language stays what it was. */
  private async load(locale: Locale): Promise<void> {
    try {
      await loadLanguage(locale, importBeside);
    } catch {
      this.onMissing(wordsFile(locale));
      return;
    }
    if (this.host.isConnected) this.refresh();
  }
}
