/** A run of a text that is, or is not, what was searched for. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

/** The form in which texts are compared when searching: width, case and layout spaces do not count. */
export function searchKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Cuts a text where a search key occurs in it; the pieces together are the text. */
export function splitByKey(text: string, key: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const { form, starts, ends } = searchForm(text);
  let done = 0;
  const add = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  let from = key === '' ? -1 : form.indexOf(key);
  while (from >= 0) {
    add(starts[from]!, false);
    add(ends[from + key.length - 1]!, true);
    from = form.indexOf(key, from + key.length);
  }
  add(text.length, false);
  return pieces;
}

/** The form of a text that is compared, and where in the text each of its characters comes from. */
export function searchForm(
  text: string,
  keyOf = searchKey,
): { form: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let form = '';
  let at = 0;
  for (const character of text) {
    const part = keyOf(character);
    form += part;
    for (let index = 0; index < part.length; index += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { form, starts, ends };
}
