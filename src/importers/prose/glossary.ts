import type { Place } from '../source.js';
import type { Paragraph } from './paragraphs.js';
import { readNumber, type NumberStyle } from './text-forms.js';

/** A term that the disclosure defines. */
export interface Term {
  readonly number?: string;
  readonly term: string;
  readonly definition: string;
  readonly place: Place;
}

/** 基本支出：是指…, 基本支出:指…, 基本支出指…, “三公”经费，是指…. */
const DEFINED =
  /^([^：:。；\n]{1,120}?)(?:\s*[：:]\s*(?:是指|指的是|指|是)?|\s*[，,]?\s*(?:是指|指的是)|(?<=[）)”费金款贴出入])指)\s*(.*)$/s;
/** The same, where only the verb tells that it is a definition. */
const SAID = /^[^，。；]{1,40}?\s*[：:，,]?\s*(?:是指|指的是|(?<=[：:])\s*指|(?<=[）)”费金款贴出入])指)/;
/** Parts of a definition, which begin like definitions of their own. */
const PART = /^(其中|主要|包括|具体|上述|注|例如)/;

/** Reads 名词解释. What follows a term without defining another one belongs to its definition. */
export function readGlossary(paragraphs: readonly Paragraph[]): { terms: Term[]; unread: Paragraph[] } {
  const terms: Term[] = [];
  const unread: Paragraph[] = [];
  const isNumbered = paragraphs.some(({ text }) => readNumber(text).style !== null);
  let ofTerms: NumberStyle | null | undefined;
  for (const paragraph of paragraphs) {
    const { text, place } = paragraph;
    const { number, style, rest } = readNumber(text);
    const [, term, definition] = DEFINED.exec(rest) ?? [];
    const last = terms.at(-1);
    const begins =
      ofTerms === undefined ||
      (style === null && (isNumbered || ofTerms === null) ? SAID.test(rest) : style === ofTerms);
    const numbered = number === null ? {} : { number };
    if (term && begins && !PART.test(term)) {
      ofTerms ??= style;
      terms.push({ ...numbered, term: term.trim(), definition: definition!.trim(), place });
    } else if (style !== null && begins && rest.length <= 40 && !/[。；]/.test(rest)) {
      // The term stands on a line of its own, and its definition below it.
      ofTerms ??= style;
      terms.push({ ...numbered, term: rest, definition: '', place });
    } else if (last)
      terms[terms.length - 1] = {
        ...last,
        definition:
          last.definition === '' ? text.replace(/^(是指|指的是|指)/, '') : `${last.definition}\n${text}`,
      };
    else if (!/[：:]$/.test(text)) unread.push(paragraph);
  }
  return { terms, unread };
}
