import type { LayoutNote } from '../../model/rules/rule.js';
import type { ImportNote } from '../result.js';
import { printPlace } from '../words/print-place.js';

/** The notes that rules of the group `layout` report, as the rules read them. */
export function layoutNotes(notes: readonly ImportNote[]): LayoutNote[] {
  return notes.flatMap(({ rule, path, place, words }) => {
    if (rule === undefined) return [];
    const text = words?.['text'];
    return [
      {
        rule,
        paths: path === undefined ? [] : [path],
        place: printPlace(place),
        ...(typeof text === 'string' && text !== '' ? { text } : {}),
      },
    ];
  });
}
