/** The mark of OLE2 containers: .xls, .doc and encrypted Office files. */
export const OLE2_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Streams by which the contents of a container are known. */
const KNOWN = [
  'EncryptedPackage',
  'Workbook',
  'Book',
  'WordDocument',
  'PowerPoint Document',
  '_VBA_PROJECT_CUR',
];
const ENTRY = 128;
const HEADER = 512;
/** Offset of the length of the name, in bytes with its end mark. */
const NAME_LENGTH = 64;

/**
 * Which of the known streams an OLE2 container has. Directory entries lie at multiples of their own size, wherever the
 * chain of sectors leads, so they are looked for there; this also finds them in a damaged file.
 */
export function streamsOf(bytes: Uint8Array): Set<string> {
  const found = new Set<string>();
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY)
    for (const name of KNOWN) if (isNamed(bytes, at, name)) found.add(name);
  return found;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + NAME_LENGTH] !== 2 * name.length + 2) return false;
  for (let index = 0; index < name.length; index += 1)
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  return true;
}
