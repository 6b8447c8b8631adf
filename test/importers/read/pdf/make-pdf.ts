/** Small PDFs written by hand, so that a test knows every mark on the page. Coordinates from the top left, in points. */

export interface TestPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** The page's own turn, in degrees. */
  readonly rotate?: number;
}

export interface TestPdfOptions {
  /** Entries of the trailer beside the root, such as a dictionary of encryption. */
  readonly trailer?: string;
  /** Without the table that tells what its characters mean. */
  readonly withoutMeaning?: boolean;
  /** Encoding of the font `F1`, instead of characters by their number in Unicode. */
  readonly encoding?: string;
}

const hex = (text: string) =>
  [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Text that begins at `x` on the line `y`. */
export const text = (x: number, y: number, words: string, size = 10, more = ''): string =>
  `BT /F1 ${size} Tf ${more} 1 0 0 -1 ${x} ${y} Tm <${hex(words)}> Tj ET\n`;

/** Width of a text: Chinese characters are a full em, others half. */
export const widthOf = (words: string, size = 10): number =>
  [...words].reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1) * size, 0);

/** Text that ends at `x`. */
export const textRight = (x: number, y: number, words: string, size = 10): string =>
  text(x - widthOf(words, size), y, words, size);

export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0} ${y0} m ${x1} ${y1} l S\n`;
export const fill = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re f\n`;

/** Lines of a full lattice. */
export const lattice = (xs: readonly number[], ys: readonly number[]): string =>
  xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)).join('') +
  ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y)).join('');

/** Texts in the fields of a lattice, each two points from the left of its field. */
export const fields = (
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string =>
  rows
    .flatMap((row, r) => row.map((words, c) => (words ? text(xs[c]! + 2, ys[r + 1]! - 5, words) : '')))
    .join('');

/** The table that tells what the characters of the pages mean: their codes are their numbers in Unicode. */
function meanings(pages: readonly TestPage[]): string {
  const strings = pages.flatMap(({ content }) =>
    [...content.matchAll(/<([0-9a-f]+)>/g)].map(([, codes]) => codes!),
  );
  const codes = [...new Set(strings.flatMap((string) => string.match(/.{4}/g) ?? []))];
  return [
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${codes.length} beginbfchar`,
    ...codes.map((code) => `<${code}> <${code}>`),
    'endbfchar endcmap',
  ].join('\n');
}

/** A PDF of pages that draw with the font `F1`. */
export function makePdf(pages: readonly TestPage[], options: TestPdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (dictionary: string, data: string) =>
    `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  const meaning = options.withoutMeaning || options.encoding ? '' : '/ToUnicode 6 0 R';
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${options.encoding ?? 'Identity-H'} /DescendantFonts [4 0 R] ${meaning} >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${options.encoding || options.withoutMeaning ? 'GB1' : 'Identity'}) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [${options.encoding ? '1 95 500 814 907 500' : '32 126 500'}] >>`,
  );
  add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>',
  );
  add(stream('', meanings(pages)));
  pages.forEach(({ content, width = 595, height = 842, rotate = 0 }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${8 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${7 + pages.length * 2} 0 R >> >> >>`,
    );
    add(stream('', `1 0 0 -1 0 ${height} cm\n${content}`));
  });
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /ASCIIHexDecode',
      '00ff00ff>',
    ),
  );
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** An image over the whole page. */
export const scan = (width = 595, height = 842): string =>
  `q ${width} 0 0 ${-height} 0 ${height} cm /Im1 Do Q\n`;
