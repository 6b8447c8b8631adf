/**
 * Old Chinese PDFs name one of Adobe's character maps instead of saying what their characters mean, and the library
 * asks for it as a file of its own. No file is needed: in these encodings the code of a character is its number in
 * Unicode, or its code in GBK, which every engine can decode. Only the detour over the font's own numbers (CID) has to
 * be led through numbers that no font of Adobe-GB1 uses, so that a font that does use them is not misread.
 */
interface Span {
  /** First and last character by its number in Unicode, and the font number of the first. */
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

const SPANS: readonly Span[] = [
  { from: 0x2000, to: 0x27ff, number: 0x7800 },
  { from: 0x3000, to: 0x9fff, number: 0x8000 },
  { from: 0xff00, to: 0xffef, number: 0xf000 },
  { from: 0x00a0, to: 0x04ff, number: 0xf200 },
  { from: 0xf900, to: 0xfaff, number: 0xf700 },
];

/** Font numbers of the space, the first of ASCII, in Adobe-GB1: in proportional and in half width. */
const PROPORTIONAL = 1;
const HALF_WIDTH = 814;

const hex = (value: number, digits = 4) => value.toString(16).padStart(digits, '0');

/** Hands the library the maps it asks for by name; others, and other files, it does without. */
export class CharacterMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const map = characterMap(filename);
    if (map === null) throw new Error(`No character map ${filename}`);
    return new TextEncoder().encode(map);
  }
}

/** The map of a name as a CMap program, or `null` for one that is not known. */
export function characterMap(name: string): string | null {
  if (name === 'Adobe-GB1-UCS2') return program(0, ['<0000> <ffff>'], meanings(), 'bfrange');
  const direction = name.endsWith('-V') ? 1 : 0;
  switch (name.replace(/-[HV]$/, '')) {
    case 'UniGB-UCS2':
    case 'UniGB-UTF16':
      return program(direction, ['<0000> <ffff>'], unicodeRanges(), 'cidrange');
    case 'GBKp-EUC':
    case 'GBK2K':
      return program(direction, ['<00> <80>', '<8140> <fefe>'], gbkRanges(PROPORTIONAL), 'cidrange');
    case 'GBK-EUC':
    case 'GB-EUC':
      return program(direction, ['<00> <80>', '<8140> <fefe>'], gbkRanges(HALF_WIDTH), 'cidrange');
    default:
      return null;
  }
}

function program(
  direction: number,
  space: readonly string[],
  ranges: readonly string[],
  kind: string,
): string {
  return [
    `/WMode ${direction} def`,
    `${space.length} begincodespacerange`,
    ...space,
    'endcodespacerange',
    `${ranges.length} begin${kind}`,
    ...ranges,
    `end${kind}`,
    'endcmap',
  ].join('\n');
}

/** From font numbers to Unicode. */
function meanings(): string[] {
  return [
    `<${hex(PROPORTIONAL)}> <${hex(PROPORTIONAL + 94)}> <0020>`,
    `<${hex(HALF_WIDTH)}> <${hex(HALF_WIDTH + 94)}> <0020>`,
    // A range may not run over the last byte, so it goes in rows of 256.
    ...SPANS.flatMap(({ from, to, number }) =>
      rowsOf(from, to).map(([first, last]) => {
        const start = number + first - from;
        return `<${hex(start)}> <${hex(start + last - first)}> <${hex(first)}>`;
      }),
    ),
  ];
}

/** From Unicode to font numbers. */
function unicodeRanges(): string[] {
  return [
    `<0020> <007e> ${PROPORTIONAL}`,
    ...SPANS.map(({ from, to, number }) => `<${hex(from)}> <${hex(to)}> ${number}`),
  ];
}

function rowsOf(from: number, to: number): [number, number][] {
  const rows: [number, number][] = [];
  for (let first = from; first <= to; first = (first | 0xff) + 1)
    rows.push([first, Math.min(first | 0xff, to)]);
  return rows;
}

/** From GBK to font numbers, by the engine's own decoder. */
function gbkRanges(ascii: number): string[] {
  const decoder = new TextDecoder('gbk');
  const ranges = [`<20> <7e> ${ascii}`];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const number = fontNumber(decoder.decode(Uint8Array.of(lead, trail)));
      if (number !== null)
        ranges.push(`<${hex(lead, 2)}${hex(trail, 2)}> <${hex(lead, 2)}${hex(trail, 2)}> ${number}`);
    }
  return ranges;
}

function fontNumber(text: string): number | null {
  const code = text.codePointAt(0) ?? 0;
  const span = SPANS.find(({ from, to }) => code >= from && code <= to);
  return text.length === 1 && span ? span.number + code - span.from : null;
}
