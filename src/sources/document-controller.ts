import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseBudget, parseBudgetText } from '../model/parse.js';
import { stateOf, type DocumentState } from './document-state.js';
import { fetchDocument } from './fetch-document.js';

type Host = ReactiveControllerHost & HTMLElement & { budget: unknown; src?: string | undefined };

/**
 * Finds the document of an element: its `budget` property, else the enclosing report's, else `src`, else a child
 * `<script type="application/json">`. `state` always tells where it stands; the host updates when it changes.
 */
export class DocumentController implements ReactiveController {
  /** Set by the host from the enclosing report, if there is one. */
  inherited: DocumentState | null = null;

  private readonly host: Host;
  private own: { budget: unknown; state: DocumentState } | null = null;
  private loaded: { src: string; state: DocumentState } | null = null;
  private abort: AbortController | null = null;
  private text = '';
  private inline: { text: string; state: DocumentState } | null = null;
  private children: MutationObserver | null = null;

  private readonly onChildren: () => void;

  /** @param onChildren Called when the element comes to a page, and when something inside it has changed. */
  constructor(host: Host, onChildren: () => void = () => undefined) {
    this.host = host;
    this.onChildren = onChildren;
    host.addController(this);
  }

  /** Whether the document is the enclosing report's, which then speaks for it. */
  get isInherited(): boolean {
    return this.inherited !== null && !this.hasOwn;
  }

  private get hasOwn(): boolean {
    return this.host.budget !== undefined && this.host.budget !== null;
  }

  /** The document, or why there is none yet. */
  get state(): DocumentState {
    const { budget, src } = this.host;
    if (this.hasOwn) {
      if (this.own?.budget !== budget) this.own = { budget, state: stateOf(parseBudget(budget)) };
      return this.own!.state;
    }
    if (this.inherited) return this.inherited;
    if (src) return this.loaded?.src === src ? this.loaded.state : { status: 'loading' };
    return this.inlineState();
  }

  hostConnected(): void {
    // On a server an element has no children.
    if (typeof MutationObserver === 'undefined') return;
    // A parser may still be adding the child script when the element is already there.
    this.children = new MutationObserver(this.readChildren);
    this.children.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.readChildren();
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.stopLoading();
  }

  /** Called by the host after each render: starts the load its properties ask for, once. */
  update(): void {
    const { src } = this.host;
    // An update may still be on its way when the element has left the page.
    if (!src || this.hasOwn || this.inherited || !this.host.isConnected) return this.stopLoading();
    if (this.loaded?.src !== src) void this.load(src);
  }

  /** Loads a failed `src` again. */
  retry(): void {
    this.stopLoading();
    this.loaded = null;
    this.host.requestUpdate();
  }

  private async load(src: string): Promise<void> {
    this.stopLoading();
    const abort = (this.abort = new AbortController());
    this.loaded = { src, state: { status: 'loading' } };
    const loaded = await fetchDocument(src, this.host.ownerDocument.baseURI, abort.signal);
    if (abort.signal.aborted) return;
    this.loaded = {
      src,
      state: loaded.ok ? stateOf(loaded.result) : { status: 'failed', failure: loaded.failure },
    };
    this.host.requestUpdate();
  }

  private stopLoading(): void {
    this.abort?.abort();
    this.abort = null;
    if (this.loaded?.state.status === 'loading') this.loaded = null;
  }

  private readonly readChildren = (): void => {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    this.text = script?.textContent?.trim() ?? '';
    this.onChildren();
    this.host.requestUpdate();
  };

  private inlineState(): DocumentState {
    const { text } = this;
    if (!text) return { status: 'none' };
    if (this.inline?.text !== text) this.inline = { text, state: stateOf(parseBudgetText(text)) };
    return this.inline.state;
  }
}
