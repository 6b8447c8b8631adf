import { html, nothing, type TemplateResult } from 'lit';
import { type FigurePiece, type Piece } from '../../text/sentences/pieces.js';
import type { Voice } from '../../text/narrative-figures.js';
import { narrativeWords } from '../../text/words.js';

/** What the parts of the narrative are drawn with. */
export interface NarrativeView {
  readonly voice: Voice;
  /** Heading level of the sections. */
  readonly level: number;
  /** Everything is laid open, for paper. */
  readonly printing: boolean;
  /** Whether a figure known by these keys is selected. */
  isSelected(...keys: (string | null | undefined)[]): boolean;
  /** A heading with its terms marked. */
  heading(text: string): unknown;
  /** Leads to the cell of a figure; `null` where there is no report to show it. */
  readonly onFigure: ((path: string) => void) | null;
}

/** A sentence whose figures lead to their cells; what the text prints differently stands beside them. */
export function renderPieces(pieces: readonly Piece[], view: NarrativeView): (string | TemplateResult)[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('text' in piece) return renderFigure(piece, view);
    return html`<span class="differs">${narrativeWords(view.voice.locale).printed(piece.printed)}</span>`;
  });
}

function renderFigure({ text, path, key, again }: FigurePiece, view: NarrativeView): TemplateResult {
  const { onFigure } = view;
  const selected = view.isSelected(path, key);
  const part = selected ? 'mark selected' : 'mark';
  if (!onFigure || path === null) return html`<span part=${part} class="cited">${text}</span>`;
  const use = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    onFigure(path);
  };
  // No button: that would be a box of its own, and lines break around it, also between a bracket and its figure.
  return html`<span
    role="link"
    part=${part}
    class="cited link"
    tabindex=${again ? -1 : 0}
    aria-label=${narrativeWords(view.voice.locale).cell(text)}
    aria-current=${selected ? 'true' : nothing}
    @click=${use}
    @keydown=${use}
    >${text}</span
  >`;
}
