import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../../../elements/base/locale-controller.js';
import { baseStyles } from '../../../elements/base/base.styles.js';
import { tokens } from '../../../elements/base/tokens.js';
import type { Locale } from '../../../text/languages.js';
import type { Session } from '../engine/session.js';
import type { WorkerClient } from '../engine/client.js';
import type { State, Target } from '../state/state.js';
import type { Store } from '../state/store.js';
import { commonStyles } from './common.styles.js';

/** What every view is given. */
export interface Bench {
  readonly store: Store;
  readonly session: Session;
  readonly client: WorkerClient;
}

/** A part of the page: it renders the state and dispatches what a person does. */
export abstract class View extends LitElement {
  static override styles = [tokens, baseStyles, commonStyles];

  private readonly language = new LocaleController(this);
  private unsubscribe: (() => void) | null = null;
  private aimed: Target | null = null;

  /** The store and what works for it. */
  @property({ attribute: false }) bench!: Bench;

  protected get state(): State {
    return this.bench.store.state;
  }

  protected get locale(): Locale {
    return this.language.locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.bench.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { target } = this.state;
    if (target === this.aimed) return;
    this.aimed = target;
    if (target) this.aim(target);
  }

  /** Moves the focus to where the state says; by default to the heading. */
  protected aim(_target: Target): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}
