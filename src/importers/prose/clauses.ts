import { figuresIn, type Figure } from './figures.js';

/** A figure with the words it stands in. */
export interface FigureInText {
  readonly figure: Figure;
  /** Where its clause begins: behind the last mark, or the figure before it. */
  readonly from: number;
  /** The words from there to the figure. */
  readonly lead: string;
  /** The words behind it, to the next mark or figure. */
  readonly tail: string;
  /** The clauses before it in the same sentence that hold no figure, nearest first. */
  readonly clauses: readonly string[];
  /** Number of the sentence in the paragraph; 。 and ； end one. */
  readonly sentence: number;
  /** The same, where only 。 and line breaks end one. */
  readonly stop: number;
  /** How many brackets it stands in that open behind a figure. */
  readonly depth: number;
}

/** Marks between clauses; 、 only behind a figure, and no bracket but one that says more on a figure. */
const MARK = /[，。；：！？\n,;:]/;

/** Clauses before a figure that can say something of it. */
const MOST_CLAUSES = 6;

/** Cuts a paragraph at its figures and marks. */
export function clausesOf(text: string): FigureInText[] {
  const figures = figuresIn(text);
  const found: FigureInText[] = [];
  let from = 0;
  let sentence = 0;
  let stop = 0;
  let depth = 0;
  let clauses: string[] = [];
  let next = 0;
  for (let index = 0; index <= text.length; index++) {
    const figure = figures[next];
    if (figure && index === figure.start) {
      const lead = text.slice(from, index);
      const tail = /^[^，。；：、！？\n,;（(）)\d]*/.exec(text.slice(figure.end))![0];
      found.push({ figure, from, lead, tail, clauses, sentence, stop, depth });
      next += 1;
      from = figure.end;
      index = figure.end - 1;
      clauses = [];
      continue;
    }
    const mark = text[index] ?? '。';
    const behindFigure = found.length > 0 && text.slice(found.at(-1)!.figure.end, index).trim() === '';
    const opens =
      /[（(]/.test(mark) && (behindFigure || /^[（(]\s*(其中|说明)/.test(text.slice(index, index + 5)));
    const closes = /[）)]/.test(mark) && depth > 0 && !/[（(]/.test(text.slice(from, index));
    if (!MARK.test(mark) && !(mark === '、' && behindFigure) && !opens && !closes) continue;
    // A comma between digits belongs to a number that was not read as a figure.
    if (/[,:]/.test(mark) && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue;
    const clause = text.slice(from, index).trim();
    if (clause !== '')
      clauses = [clause + (mark === '：' || mark === ':' ? '：' : ''), ...clauses].slice(0, MOST_CLAUSES);
    if (opens) depth += 1;
    if (closes) depth -= 1;
    if (/[。；！？;\n]/.test(mark)) {
      sentence += 1;
      clauses = [];
      if (/[。\n]/.test(mark)) {
        stop += 1;
        depth = 0;
      }
    }
    from = index + 1;
  }
  return found;
}
