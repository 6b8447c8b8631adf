import { readFileSync } from 'node:fs';

/** Path of a file as its department published it. */
export function publishedPath(name: string): string {
  return `test/fixtures/published/${name}`;
}

/** Bytes of a file as its department published it. */
export function readPublished(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(publishedPath(name)));
}
