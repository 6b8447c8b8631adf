import { decodeStrictly } from '../../model/decode-text.js';

/** Text of a file with the number of lines that are in another encoding than the rest. */
export interface Decoded {
  readonly text: string;
  readonly strayLines: number;
}

const MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const NEW_LINE = 0x0a;
/** Share of lines in UTF-8 below which a text is taken for GBK with chance hits. */
const FEW = 0.05;

/**
 * Text of bytes: by the byte order mark; UTF-8 where that is valid; the encoding that the file declares; else GB18030,
 * line by line where the file mixes the two. `null` for bytes that are no text.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded | null {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const whole = mark
    ? new TextDecoder(mark.encoding).decode(bytes)
    : (decodeStrictly(bytes, 'utf-8') ?? (declared ? decodeStrictly(bytes, declared) : null));
  const decoded = whole === null ? decodeMixed(bytes) : { text: whole, strayLines: 0 };
  return looksLikeText(decoded.text) ? decoded : null;
}

function decodeMixed(bytes: Uint8Array): Decoded {
  const lines = splitLines(bytes);
  const beyond = lines.filter((line) => line.some((byte) => byte > 0x7f));
  const asUtf8 = beyond.filter((line) => decodeStrictly(line, 'utf-8') !== null).length;
  if (asUtf8 <= FEW * beyond.length) {
    const text = decodeStrictly(bytes, 'gb18030');
    if (text !== null) return { text, strayLines: 0 };
  }
  const text = lines
    .map((line) => decodeStrictly(line, 'utf-8') ?? new TextDecoder('gb18030').decode(line))
    .join('');
  return { text, strayLines: Math.min(asUtf8, beyond.length - asUtf8) || beyond.length - asUtf8 };
}

/** Lines with their ends; no byte of a longer character is a line feed in either encoding. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEW_LINE, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

/** Whether few characters are controls or could not be decoded. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  // eslint-disable-next-line no-control-regex
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange <= 0.02 * sample.length;
}
