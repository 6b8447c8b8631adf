/** The part of the platform's decoder that is used here; browsers, their workers and Node have it alike. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: ArrayBuffer | Uint8Array): string };

/** The encodings of Chinese portals, in the order in which they are tried. GB18030 holds GBK and GB2312. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/**
 * Text of a file: UTF-8 where the bytes are valid UTF-8, else GBK, in which many Chinese portals still save their
 * files. `null` where they are neither.
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string | null {
  for (const encoding of ENCODINGS) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

/** Text of bytes that are wholly in the encoding, without its byte order mark; `null` where they are not, or it is not known. */
export function decodeStrictly(bytes: ArrayBuffer | Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
