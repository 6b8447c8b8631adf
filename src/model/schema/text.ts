import * as z from 'zod/mini';

/**
 * C0 and C1 controls (but not tab and line feed) and bidirectional controls. They let a printed
 * name show something else than it holds, so no text of a document may contain them.
 */
const controlCharacter =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const plain = (max: number) =>
  z.string().check(z.maxLength(max), ({ value: input, issues }) => {
    if (controlCharacter.test(input)) issues.push({ code: 'custom', input, continue: true });
  });

/** A code as printed: functional, economic, unit or project code, leading zeros kept. At most 40 characters. */
export const code = plain(40).check(z.regex(/\S/));

/** A name, title or label. At most 200 characters. */
export const name = plain(200);

/** A paragraph: a duty, a definition, an explanation, a note. At most 4,000 characters. */
export const paragraph = plain(4000);

/** The same where it may be left out: one schema for all fields, because building one takes long. */
export const optionalCode = z.optional(code);
export const optionalName = z.optional(name);
export const optionalParagraph = z.optional(paragraph);

/** A calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the disclosure states it. */
export const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** A whole number. Said as a multiple of 1, which is a smaller check than zod's number formats. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z.number().check(z.multipleOf(1), z.minimum(minimum), z.maximum(maximum));

/** A budget year. */
export const year = wholeNumber(1990, 2100);

/** A list that may be left out and is then empty. */
export const listOf = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.prefault(z.array(item).check(z.maxLength(most)), []);
