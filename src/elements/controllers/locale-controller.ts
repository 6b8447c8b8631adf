import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadEnglish } from '../../text/load-english.js';
import { localeOf, type Locale } from '../../text/locale.js';

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

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
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
    const loading = locale === 'en' && loadEnglish();
    if (loading) return void loading.then((loaded) => loaded && this.refresh());
    this.locale = locale;
    this.host.requestUpdate();
  }
}
