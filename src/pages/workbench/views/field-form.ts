import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  DOCUMENT_FIELDS,
  fieldValue,
  missingFields,
  parseField,
  type DocumentField,
  type FieldPath,
} from '../results/document-fields.js';
import { draftOf, resultOf } from '../state/state.js';
import { View } from './view.js';
import { documentFieldWords, overviewWords } from '../../../text/workbench/words.js';

type Field = DocumentField & { readonly path: FieldPath };

/** The form about the whole document: what was read is filled in, what a person writes is kept beside it. */
export class WorkbenchFields extends View {
  static override styles = [
    ...View.styles,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 16px 24px;
        margin-top: 12px;
      }
      label {
        display: block;
        font-weight: 500;
      }
      label .soft {
        font-weight: 400;
      }
      input[type='text'],
      select {
        width: 100%;
      }
      .missing input,
      .missing select,
      [aria-invalid='true'] {
        border: 2px solid var(--_danger);
      }
      .wrong {
        color: var(--_danger);
      }
      .original {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        align-items: center;
      }
    `,
  ];

  /** What was typed and is no value, by path. */
  @state() private wrong: Readonly<Record<string, string>> = {};

  override render(): TemplateResult {
    const words = overviewWords(this.locale);
    const document = resultOf(this.state)?.document;
    const missing = missingFields(document);
    return html`<h3 id="about">${words.fields}</h3>
      <p class="soft">${words.fieldsLead}</p>
      <div class="fields" role="group" aria-labelledby="about">
        ${DOCUMENT_FIELDS.map((field) => this.renderField(field, document, missing.includes(field.path)))}
      </div>`;
  }

  /** Moves the focus to a field. */
  focusField(path: string): void {
    const field = this.renderRoot.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  private renderField(field: Field, document: unknown, missing: boolean): TemplateResult {
    const words = documentFieldWords(this.locale);
    const { path } = field;
    const { originals, corrections } = draftOf(this.state);
    const value = this.textOf(document, path);
    const wrong = this.wrong[path];
    const said = corrections.document && Object.hasOwn(corrections.document, path);
    const help = words.helps[path];
    return html`<div class=${missing ? 'missing' : ''}>
      <label for=${path}
        >${words.labels[path]}
        <span class="soft small">${field.required ? words.required : words.optional}</span></label
      >
      ${this.renderInput(field, value, wrong)}
      ${
        wrong === undefined
          ? html`<p class="small soft" id="${path}-help">${help ?? ''}</p>`
          : html`<p class="small wrong" id="${path}-help" role="alert">${words.wrong[field.kind]}</p>`
      }
      ${
        said
          ? html`<p class="small original">
              <span>${words.original(this.shownAs(field, originals[path] ?? '') || words.absent)}</span>
              <button
                type="button"
                class="small plain"
                aria-label=${words.takeBackNamed(words.labels[path])}
                @click=${() => this.write(path, undefined, value)}
              >
                ${words.takeBack}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private renderInput(field: Field, value: string, wrong: string | undefined): TemplateResult {
    const words = documentFieldWords(this.locale);
    const { path, kind, required, choices = [] } = field;
    const onChange = (event: Event) => this.onInput(field, (event.target as HTMLInputElement).value, value);
    if (kind === 'choice')
      return html`<select
        id=${path}
        name=${path}
        aria-describedby="${path}-help"
        ?required=${required}
        @change=${onChange}
      >
        ${value ? nothing : html`<option value="" selected>${words.unknown}</option>`}
        ${choices.map(
          (choice) =>
            html`<option value=${choice} .selected=${live(choice === value)}>
              ${this.shownAs(field, choice)}
            </option>`,
        )}
      </select>`;
    return html`<input
      type="text"
      id=${path}
      name=${path}
      inputmode=${kind === 'year' ? 'numeric' : nothing}
      autocomplete="off"
      aria-describedby="${path}-help"
      aria-invalid=${wrong === undefined ? nothing : 'true'}
      ?required=${required}
      .value=${wrong ?? value}
      @change=${onChange}
    />`;
  }

  private shownAs({ kind }: DocumentField, value: string): string {
    const { choices } = documentFieldWords(this.locale);
    return kind === 'choice' ? (choices[value as keyof typeof choices] ?? value) : value;
  }

  private textOf(document: unknown, path: string): string {
    const { document: said = {} } = draftOf(this.state).corrections;
    const value = Object.hasOwn(said, path) ? said[path] : fieldValue(document, path);
    return value === undefined || value === null ? '' : String(value);
  }

  private onInput(field: Field, text: string, shown: string): void {
    const { path, required } = field;
    const { [path]: _old, ...others } = this.wrong;
    this.wrong = others;
    if (text.trim() === shown.trim()) return;
    if (text.trim() === '' && !required) return this.write(path, null, shown);
    const value = parseField(field, text);
    if (value === undefined) this.wrong = { ...others, [path]: text };
    else this.write(path, value, shown);
  }

  private write(path: string, value: unknown, shown: string): void {
    this.bench.store.dispatch({ type: 'set-field', path, value, shown });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workbench-fields': WorkbenchFields;
  }
}
