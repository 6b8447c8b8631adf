/** A figure within a sentence. */
export interface FigurePiece {
  readonly text: string;
  /** The cell it comes from; `null` for a sum and for what only the text states. */
  readonly path: string | null;
  /** What else the cell's figure is known by when it is selected. */
  readonly key?: string;
  /** Another piece of the same sentence leads to the same cell. */
  readonly again?: boolean;
}

/** What the text prints in place of the figure before it. */
export interface PrintedPiece {
  readonly printed: string;
}

/** A part of a sentence. */
export type Piece = string | FigurePiece | PrintedPiece;

export type Part = Piece | readonly Piece[];

/** A sentence of words, figures and parts of sentences; what is `null` is left out. */
export function say(words: TemplateStringsArray, ...parts: (Part | null)[]): Piece[] {
  return words.flatMap((word, index) => [word, parts[index] ?? ''].flat()).filter((piece) => piece !== '');
}
