import type { Refusal } from '../source.js';

/** Thrown inside a reader when the file cannot be read; `readWith` turns it into a `Refusal`. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal['code'],
    readonly words: Refusal['words'] = {},
  ) {
    super(code);
  }
}
