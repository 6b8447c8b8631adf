import type { Paragraph } from '../prose/paragraphs.js';
import { isLabelLine, isSectionTitle } from '../prose/section-titles.js';
import { matchTitle } from '../recognise/match-title.js';
import { readAbout } from '../recognise/surroundings.js';
import type { Block } from '../source.js';

/** Lines among the tables that are neither title, unit or department line nor part of one. */
export function unreadAmongTables(paragraphs: readonly Paragraph[]): Block[] {
  return paragraphs
    .filter(
      ({ text, marked }) =>
        !isSectionTitle(text, marked) &&
        !isLabelLine(text) &&
        !/^[（(].{1,8}[)）]$/.test(text) &&
        matchTitle(text) === null &&
        readAbout(text) === null,
    )
    .flatMap(({ blocks }) => blocks);
}
