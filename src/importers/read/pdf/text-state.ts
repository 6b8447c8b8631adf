import { IDENTITY, multiply, type Matrix } from './geometry.js';

/** The part of PDF's text state that moves characters; names as in the PDF specification, 9.3. */
export interface TextState {
  readonly font: string;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
}

export const INITIAL_TEXT: TextState = {
  font: '',
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

/** Where the next character goes: text matrix, start of the line, and pen. */
export class TextPosition {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  #lineX = 0;
  #lineY = 0;

  set(matrix: ArrayLike<number>): void {
    this.matrix = multiply(IDENTITY, matrix);
    this.x = this.y = this.#lineX = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.#lineX += x;
    this.y = this.#lineY += y;
  }
}
