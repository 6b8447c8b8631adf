import { css, html, nothing, type TemplateResult } from 'lit';
import { View } from './view.js';
import { frameWords } from '../../../text/workbench/words.js';

/** Undo and redo, with what each would do, and what was just done. */
export class WorkbenchHistory extends View {
  static override styles = [
    ...View.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        justify-content: flex-end;
        margin-bottom: 8px;
      }
      p {
        margin-inline-end: auto;
        font-size: 15px;
      }
      @media (min-width: 600px) {
        :host {
          float: inline-end;
          margin-inline-start: 24px;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const words = frameWords(this.locale);
    const { history, notice, run } = this.state;
    const back = history.past.length > 0 ? history.present.change : null;
    const forth = history.future[0]?.change ?? null;
    const said = notice ? words[notice.kind](words.changes[notice.change]) : '';
    return html`<p class="soft">${run.status === 'running' ? words.updating : said}</p>
      ${this.renderButton('undo', back ? words.undoWhat(words.changes[back]) : words.nothingToUndo, back !== null)}
      ${this.renderButton('redo', forth ? words.redoWhat(words.changes[forth]) : words.nothingToRedo, forth !== null)}`;
  }

  private renderButton(type: 'undo' | 'redo', title: string, can: boolean): TemplateResult {
    return html`<button
      type="button"
      class="small"
      title=${title}
      aria-label=${title}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => this.bench.store.dispatch({ type })}
    >
      <span aria-hidden="true">${type === 'undo' ? '↶' : '↷'}</span> ${frameWords(this.locale)[type]}
    </button>`;
  }
}
