import { html, type TemplateResult } from 'lit';

/** What is changed and where it goes. */
export interface CellEditor {
  readonly text: string;
  readonly label: string;
  save(text: string): void;
  cancel(): void;
}

/** A field in the place of a cell: Enter keeps, Alt+Enter breaks the line, Escape leaves all as it was. */
export function renderCellEditor({ text, label, save, cancel }: CellEditor): TemplateResult {
  let done = false;
  const once = (act: () => void) => {
    if (!done) act();
    done = true;
  };
  const onKeydown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const field = event.target as HTMLTextAreaElement;
    if (event.key === 'Escape') once(cancel);
    else if (event.key === 'Enter' && event.altKey)
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    else if (event.key === 'Enter' || event.key === 'Tab') once(() => save(field.value));
    else return;
    event.preventDefault();
  };
  return html`<textarea
    class="editor"
    rows=${Math.max(1, text.split('\n').length)}
    aria-label=${label}
    .value=${text}
    @keydown=${onKeydown}
    @blur=${(event: Event) => once(() => save((event.target as HTMLTextAreaElement).value))}
  ></textarea>`;
}
