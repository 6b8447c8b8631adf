import type { ImportNote } from '../result.js';
import type { Place } from '../source.js';
import type { ProseNoteCode } from '../../text/importing/words.js';

/** Collects places and notes while the document is put together. */
export class Drafting {
  readonly trace = new Map<string, Place>();
  readonly notes: ImportNote[] = [];

  note(
    code: ProseNoteCode,
    severity: ImportNote['severity'],
    place: Place,
    more: Partial<ImportNote> = {},
  ): void {
    this.notes.push({ code, severity, place, ...more });
  }

  /** Takes back the notes of a code that the rest of the document has answered. */
  settle(code: string): void {
    const open = this.notes.filter((note) => note.code !== code);
    this.notes.splice(0, this.notes.length, ...open);
  }

  /** A text as long as the schema takes; what is cut is told. */
  fit(text: string, most: number, path: string, place: Place): string {
    if (text.length <= most) return text;
    this.note('prose-cut', 'error', place, {
      path,
      words: { most, length: text.length, text: text.slice(0, 40) },
    });
    return text.slice(0, most);
  }

  /** As many entries as the schema takes; what is cut is told. */
  fitList<T extends { place: Place }>(list: readonly T[], most: number, path: string): readonly T[] {
    if (list.length > most)
      this.note('list-cut', 'error', list[most]!.place, { path, words: { most, count: list.length } });
    return list.slice(0, most);
  }
}
