import {
  IDENTITY,
  heightOf,
  intersect,
  multiply,
  transformBox,
  widthOf,
  type Box,
  type Matrix,
} from './geometry.js';
import { GlyphMarks, type DrawnFont, type DrawnGlyph } from './glyph-marks.js';
import type { Operators } from './open-pdf.js';
import { PathMarks } from './path-marks.js';
import { INITIAL_TEXT, TextPosition, type TextState } from './text-state.js';

/** The drawing of a page as the library gives it: operators and their arguments, side by side. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly lineWidth: number;
  /** Colour of areas, `#rrggbb`. */
  readonly fill: string;
  readonly text: TextState;
}

/** Name the library gives every font it could not open; text in it comes without characters. */
const FAILED_FONT = 'g_font_error';
/** Something placed this large, in points, that is neither text nor line, is an image. */
const IMAGE_SIDE = 24;

/** Follows the drawing of one page and gathers what it leaves. */
export class Interpreter {
  readonly glyphs = new GlyphMarks();
  readonly paths = new PathMarks();
  hasImage = false;
  #state: State;
  readonly #base: State;
  readonly #stack: State[] = [];
  readonly #pen = new TextPosition();
  #clipNext = false;
  readonly #layers: boolean[] = [];

  /** `base` brings the page's own coordinates to those of `geometry.ts`; `page` is what is seen of it. */
  constructor(
    readonly operators: Operators,
    base: Matrix,
    page: Box,
    readonly fontOf: (name: string) => DrawnFont,
    readonly isLayerVisible: (group: unknown) => boolean,
  ) {
    this.#base = { matrix: base, clip: page, lineWidth: 1, fill: '#000000', text: INITIAL_TEXT };
    this.#state = this.#base;
  }

  run({ fnArray, argsArray }: Drawing): void {
    for (let index = 0; index < fnArray.length; index += 1)
      this.#step(fnArray[index] as number, argsArray[index] ?? []);
  }

  #step(operator: number, args: readonly unknown[]): void {
    const { operators } = this;
    switch (operator) {
      case operators.save:
        this.#stack.push(this.#state);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
      case operators.endAnnotation:
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case operators.transform:
        this.#transform(args as readonly number[]);
        break;
      case operators.paintFormXObjectBegin:
        this.#enter(args[0], args[1]);
        break;
      case operators.beginAnnotation:
        this.#stack.push(this.#state);
        this.#state = this.#base;
        for (const matrix of [args[2], args[3]]) if (matrix) this.#transform(matrix as ArrayLike<number>);
        break;
      case operators.setLineWidth:
        this.#state = { ...this.#state, lineWidth: Number(args[0]) };
        break;
      case operators.setFillRGBColor:
        this.#state = { ...this.#state, fill: String(args[0]).toLowerCase() };
        break;
      case operators.clip:
      case operators.eoClip:
        this.#clipNext = true;
        break;
      case operators.constructPath:
        this.#path(args);
        break;
      case operators.beginMarkedContent:
        this.#layers.push(true);
        break;
      case operators.beginMarkedContentProps:
        this.#layers.push(args[0] !== 'OC' || this.isLayerVisible(args[1]));
        break;
      case operators.endMarkedContent:
        this.#layers.pop();
        break;
      default:
        this.#textStep(operator, args);
    }
  }

  #textStep(operator: number, args: readonly unknown[]): void {
    const { operators } = this;
    const number = (index: number) => Number(args[index] ?? 0);
    switch (operator) {
      case operators.beginText:
        this.#pen.set(IDENTITY);
        this.glyphs.textObject += 1;
        break;
      case operators.setCharSpacing:
        this.#setText({ characterSpacing: number(0) });
        break;
      case operators.setWordSpacing:
        this.#setText({ wordSpacing: number(0) });
        break;
      case operators.setHScale:
        this.#setText({ scale: number(0) / 100 });
        break;
      case operators.setLeading:
        this.#setText({ leading: number(0) });
        break;
      case operators.setFont:
        this.#setText({ font: String(args[0]), size: number(1) });
        break;
      case operators.setTextRenderingMode:
        this.#setText({ renderingMode: number(0) });
        break;
      case operators.setTextRise:
        this.#setText({ rise: number(0) });
        break;
      case operators.setGState:
        for (const [key, value] of args[0] as [string, unknown][])
          if (key === 'Font')
            this.#setText({
              font: String((value as [string])[0]),
              size: Number((value as [string, number])[1]),
            });
        break;
      case operators.setTextMatrix:
        this.#pen.set((args.length === 1 ? args[0] : args) as ArrayLike<number>);
        break;
      case operators.moveText:
        this.#pen.move(number(0), number(1));
        break;
      case operators.setLeadingMoveText:
        this.#setText({ leading: -number(1) });
        this.#pen.move(number(0), number(1));
        break;
      case operators.nextLine:
        this.#pen.move(0, -this.#state.text.leading);
        break;
      case operators.showText:
        this.#show(args[0] as (DrawnGlyph | number)[]);
        break;
    }
  }

  #setText(change: Partial<TextState>): void {
    this.#state = { ...this.#state, text: { ...this.#state.text, ...change } };
  }

  #transform(matrix: ArrayLike<number>): void {
    this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, matrix) };
    // Images are left out of the drawing; what is seen of them is the unit square they are laid on.
    const box = transformBox(this.#state.matrix, { left: 0, top: 0, right: 1, bottom: 1 });
    if (widthOf(box) >= IMAGE_SIDE && heightOf(box) >= IMAGE_SIDE) this.hasImage = true;
  }

  #enter(matrix: unknown, bounds: unknown): void {
    this.#stack.push(this.#state);
    if (matrix) this.#transform(matrix as ArrayLike<number>);
    if (bounds) {
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds as readonly number[];
      this.#clip(transformBox(this.#state.matrix, { left, top, right, bottom }));
    }
  }

  #clip(box: Box): void {
    this.#state = { ...this.#state, clip: intersect(this.#state.clip, box) };
  }

  #path([operator, data, bounds]: readonly unknown[]): void {
    const { operators } = this;
    const { matrix, clip, lineWidth, fill } = this.#state;
    const path = (data as readonly (ArrayLike<number> | null)[])[0];
    const strokes = [operators.stroke, operators.closeStroke];
    const both = [
      operators.fillStroke,
      operators.eoFillStroke,
      operators.closeFillStroke,
      operators.closeEOFillStroke,
    ];
    const isStroked = [...strokes, ...both].includes(operator as never);
    const isFilled = [operators.fill, operators.eoFill, ...both].includes(operator as never);
    if (path && (isStroked || isFilled) && this.#isVisible()) {
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
      const stroke = isStroked ? lineWidth * scale : undefined;
      this.paths.add(path, matrix, clip, isFilled ? fill : undefined, stroke);
    }
    if (this.#clipNext && bounds) {
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds as ArrayLike<number> & Iterable<number>;
      // An empty clipping path hides everything; a box turned inside out does the same.
      this.#clip(transformBox(matrix, { left, top, right, bottom }));
    }
    this.#clipNext = false;
  }

  #show(glyphs: readonly (DrawnGlyph | number)[]): void {
    const { text, matrix, clip } = this.#state;
    if (!this.#isVisible()) return;
    const font = this.fontOf(text.font);
    if (font.failed || text.font === FAILED_FONT) this.glyphs.unreadable += 1;
    this.glyphs.show(glyphs, font, text, this.#pen, matrix, clip);
  }

  #isVisible(): boolean {
    return this.#layers.every(Boolean);
  }
}
