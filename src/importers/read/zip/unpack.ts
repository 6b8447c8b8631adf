import { Inflate, zipSync } from 'fflate';
import { Refused } from '../refused.js';
import { LIMITS } from '../../source.js';
import { crc32 } from './crc32.js';
import { directoryOf, type ZipEntry } from './directory.js';

/** The parts of a package by name. */
export type Parts = Map<string, Uint8Array>;

/** Unpacked bytes below which no ratio is suspicious. */
const FREE = 8 * 1024 * 1024;
/** Bytes that are inflated at once: at the highest ratio of the method some 16 MB. */
const CHUNK = 16 * 1024;
const LOCAL_HEADER = 30;
const LOCAL_MARK = 0x04034b50;

/**
 * Unpacks the wanted parts of a zip. What the directory promises is checked against the limits first, then what comes
 * out against the promise, while it comes; every part must have its checksum, so that no figure is altered unnoticed.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const entries = directoryOf(bytes);
  checkPromise(entries, bytes.length);
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    if (entry.encrypted) throw new Refused('encrypted');
    if (parts.has(entry.name)) throw new Refused('damaged', { place: entry.name });
    parts.set(entry.name, unpackEntry(bytes, entry));
  }
  return parts;
}

/** A zip of parts, not compressed, for a library that wants one: it sees only what was checked. */
export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Refuses a zip whose directory promises too much. */
function checkPromise(entries: readonly ZipEntry[], size: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LIMITS.unpacked || (unpacked > FREE && unpacked > LIMITS.ratio * size))
    throw new Refused('zip-bomb', { megabytes: Math.round(unpacked / 1024 / 1024) });
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const damaged = () => new Refused('damaged', { place: entry.name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_HEADER > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_MARK)
    throw damaged();
  const start =
    entry.offset +
    LOCAL_HEADER +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + entry.packed);
  const unpacked = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : null;
  if (unpacked?.length !== entry.unpacked || crc32(unpacked) !== entry.checksum) throw damaged();
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.unpacked);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > out.length)
      throw new Refused('zip-bomb', { megabytes: Math.ceil((length + chunk.length) / 1024 / 1024) });
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', { place: entry.name });
  }
  return out.subarray(0, length);
}
