import { LitElement, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LocaleController } from '../../../elements/base/locale-controller.js';
import { prepareOffline } from '../engine/offline-page.js';
import { frameWords } from '../../../text/workbench/words.js';

/** Says whether the page works without a network, and how. */
export class WorkbenchOffline extends LitElement {
  private readonly language = new LocaleController(this);

  @state() private offline: 'no' | 'preparing' | 'ready' = 'preparing';

  override connectedCallback(): void {
    super.connectedCallback();
    void prepareOffline().then((ready) => {
      this.offline = ready ? 'ready' : 'no';
    });
  }

  override render(): TemplateResult {
    return html`<span>${frameWords(this.language.locale).offline[this.offline]}</span>`;
  }
}
