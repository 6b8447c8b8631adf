/**
 * Text of a fetched document: UTF-8 where the bytes are valid UTF-8, else GBK, in which many Chinese portals
 * still save their files. `null` where they are neither.
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return null;
}
