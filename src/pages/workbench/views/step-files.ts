import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { takeFiles } from '../intake/take-files.js';
import { takePaste } from '../intake/take-paste.js';
import { isWriting } from '../intake/undo-keys.js';
import { draftOf } from '../state/state.js';
import { filesStyles } from './files.styles.js';
import { renderFileList } from './file-list.js';
import { View } from './view.js';
import { filesWords } from '../../../text/workbench/words.js';

/** The first step: files are chosen, dropped or pasted, and read at once. */
export class WorkbenchFiles extends View {
  static override styles = [...View.styles, filesStyles];

  /** Whether files are held above the page. */
  @state() private over = false;

  @state() private complaint = '';

  private readonly onPaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isBox = target instanceof HTMLTextAreaElement && target.id === 'paste';
    if (!event.clipboardData || (isWriting(target) && !isBox)) return;
    event.preventDefault();
    void this.paste(event.clipboardData);
  };

  private readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would open the file in place of the page.
    event.preventDefault();
    if (event.type === 'drop') void this.take(event.dataTransfer.files);
    this.over = event.type === 'dragover';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.onPaste);
    for (const type of ['dragover', 'dragleave', 'drop'] as const) addEventListener(type, this.onDrag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.onPaste);
    for (const type of ['dragover', 'dragleave', 'drop'] as const) removeEventListener(type, this.onDrag);
  }

  override render(): TemplateResult {
    const words = filesWords(this.locale);
    const has = draftOf(this.state).files.length > 0;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">${words.lead}</p>
      <div class="zone ${this.over ? 'over' : ''} ${has ? 'has' : ''}">
        <div class="call">
          <label class="button primary">
            <input
              type="file"
              multiple
              accept=".xlsx,.xlsm,.xls,.et,.docx,.pdf,.html,.htm,.txt,.csv,.md,.zip"
              @change=${this._onChosen}
            />
            ${words.choose}
          </label>
          <p>${this.over ? words.dropNow : words.drop}</p>
        </div>
        <p class="small">${words.formats}</p>
        <p class="small">${words.paste}</p>
        <details class="small">
          <summary>${words.pasteHere}</summary>
          <textarea id="paste" rows="2" aria-label=${words.pasteLabel} @input=${this._onBox}></textarea>
        </details>
      </div>
      ${this.complaint ? html`<p class="box error" role="alert">${this.complaint}</p>` : nothing}
      ${has ? renderFileList(this.bench, this.locale) : nothing}`;
  }

  private async take(list: Iterable<File>): Promise<void> {
    const { files, unreadable } = await takeFiles([...list]);
    this.complaint = unreadable.map((name) => filesWords(this.locale).unreadable(name)).join('');
    this.bench.store.dispatch({ type: 'add-files', files });
  }

  private async paste(data: DataTransfer): Promise<void> {
    const words = filesWords(this.locale);
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (data.files.length > 0 && !html && !text) return this.take(data.files);
    const file = takePaste(html, text, words.pastedTable);
    this.complaint = file ? '' : words.pasteEmpty;
    if (file) this.bench.store.dispatch({ type: 'add-files', files: [file] });
  }

  private _onChosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    void this.take([...(input.files ?? [])]);
    // So that the same file can be chosen again after it was changed.
    input.value = '';
  }

  /** Text that came into the box in another way than by a paste, such as from the keyboard of a phone. */
  private _onBox(event: Event): void {
    const box = event.target as HTMLTextAreaElement;
    if (!/[\t\n]/.test(box.value)) return;
    const file = takePaste('', box.value, filesWords(this.locale).pastedTable);
    box.value = '';
    if (file) this.bench.store.dispatch({ type: 'add-files', files: [file] });
  }
}
