import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/importers/source.js';
import { readPublished } from '../../../published.js';
import { fields, lattice, makePdf, scan, text } from './make-pdf.js';
import { codesOf, readFile, refusalOf, textsOf } from './read.js';

const XS = [50, 250, 350];
const table =
  lattice(XS, [100, 120, 140]) +
  fields(
    XS,
    [100, 120, 140],
    [
      ['项目', '合计'],
      ['教育', '1.00'],
    ],
  );
const ascii = (words: string) => Uint8Array.from(words, (character) => character.charCodeAt(0));

describe('a file that is not read', () => {
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'empty-file'],
    [
      'a renamed picture',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, ...Array<number>(900).fill(7)),
      'damaged',
    ],
    ['text', ascii('一般公共预算'.repeat(50)), 'damaged'],
    ['only a beginning', makePdf([{ content: table }]).slice(0, 900), 'damaged'],
    ['a beginning without anything', ascii('%PDF-1.7\n'), 'damaged'],
    ['without pages', makePdf([]), 'damaged'],
    ['scanned', makePdf([{ content: scan() }, { content: scan() }]), 'scanned'],
    ['blank', makePdf([{ content: '' }]), 'scanned'],
  ])('%#: %s', async (_, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code);
  });

  it.each([0.2, 0.5, 0.9, 0.999])('is cut off at %d of its length', async (part) => {
    const whole = readPublished('welfare-home-2024.pdf');
    expect((await refusalOf(whole.slice(0, whole.length * part))).code).toBe('damaged');
  });

  it('asks for a password', async () => {
    const id = '<00112233445566778899aabbccddeeff>';
    const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`;
    const bytes = makePdf([{ content: table }], { trailer: `/ID [${id} ${id}] ${encryption}` });
    expect((await refusalOf(bytes)).code).toBe('encrypted');
  });

  it('has more pages than are read', async () => {
    const bytes = makePdf(Array.from({ length: LIMITS.pages + 1 }, () => ({ content: '' })));
    expect(await refusalOf(bytes)).toEqual({
      name: 'test.pdf',
      code: 'too-many-pages',
      words: { pages: LIMITS.pages + 1, limit: LIMITS.pages },
    });
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = makePdf([{ content: table }]);
    const copy = bytes.slice();
    await readFile(bytes);
    expect(bytes).toEqual(copy);
  });
});

describe('a file that is read in part', () => {
  it('lacks its end, and says so', async () => {
    const whole = makePdf([{ content: table }]);
    const file = await readFile(whole.slice(0, -7));
    expect(codesOf(file.notes)).toEqual(['file-incomplete']);
  });

  it('has a drawing of very many lines, which is no table', async () => {
    const many = Array.from({ length: 300 }, (_, index) => 10 + index * 2.6);
    const wide = many.map((level) => level * 2);
    const content = lattice(wide, wide) + text(50, 100, '图一') + text(50, 1000, '说明');
    const file = await readFile(makePdf([{ content, width: 1700, height: 1700 }]));
    expect(codesOf(file.notes)).toEqual(['page-too-dense']);
    expect(textsOf(file)).toEqual(['图一', '说明']);
  });

  it('has a page whose drawing is nonsense', async () => {
    const file = await readFile(
      makePdf([{ content: text(50, 100, '甲') + ' [ ( << 1 2 cm Q Q Q BT <4e00 Tj' }, { content: table }]),
    );
    expect(textsOf(file)).toContain('甲');
  });
});

describe('characters whose meaning is not told', () => {
  it('are an error, not figures', async () => {
    const bytes = makePdf([{ content: text(50, 100, '\u1a2b\u1a2c') }], { withoutMeaning: true });
    const file = await readFile(bytes);
    expect(file.notes).toEqual([
      {
        code: 'unreadable-characters',
        severity: 'error',
        place: { file: 'test.pdf', page: 1 },
        words: { count: 2 },
      },
    ]);
  });

  it('are seen in the private use area', async () => {
    const file = await readFile(makePdf([{ content: text(50, 100, '支出\ue001\ue002万元') }]));
    expect(codesOf(file.notes)).toEqual(['unreadable-characters']);
  });

  it('do not pass for a scan when a font cannot be opened', async () => {
    const file = await readFile(makePdf([{ content: text(50, 100, '支出') }], { encoding: 'UniJIS-UCS2-H' }));
    expect(codesOf(file.notes)).toEqual(['unreadable-characters']);
  });
});

describe('encodings that name a character map', () => {
  it('need no file beside', async () => {
    const words = '一般公共预算“三公”经费（万元）1,234.50…';
    const file = await readFile(makePdf([{ content: text(50, 100, words) }], { encoding: 'UniGB-UCS2-H' }));
    expect(textsOf(file)).toEqual([words]);
    expect(file.notes).toEqual([]);
  });

  it('in GBK too', async () => {
    // 支出（万元） 1,234.50 in GBK.
    const content = 'BT /F1 10 Tf 1 0 0 -1 50 100 Tm <D6A7B3F6A3A8CDF2D4AAA3A920312C3233342E3530> Tj ET';
    for (const encoding of ['GBK-EUC-H', 'GBKp-EUC-H', 'GBK2K-H', 'GB-EUC-H']) {
      const file = await readFile(makePdf([{ content }], { encoding }));
      expect(textsOf(file)).toEqual(['支出（万元） 1,234.50']);
      expect(file.notes).toEqual([]);
    }
  });
});
