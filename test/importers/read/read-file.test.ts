import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/importers/source.js';
import { buildDocx, paragraph } from './docx/build-docx.js';
import { notesOf, read, refusalOf, utf8 } from '../show.js';
import { buildXlsx } from './xlsx/build-xlsx.js';

const rows = [
  ['项目', '金额'],
  ['合计', 1],
];
const xlsx = buildXlsx([{ name: '表', rows }]);
const docx = buildDocx(paragraph('部门预算'));
const page = '<html><body><table><tr><td>项目<td>金额</table></body></html>';

/** An OLE2 container with the named streams, as far as it is looked at. */
function ole2(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((character, offset) => (bytes[at + 2 * offset] = character.charCodeAt(0)));
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

describe('readFile: formats', () => {
  it.each([
    ['a.xlsx', xlsx, 'xlsx'],
    ['a.docx', docx, 'docx'],
    ['a.html', page, 'html'],
    ['a.htm', `\ufeff  <!-- <x> --><?xml version="1.0"?>\n<!DOCTYPE html>${page}`, 'html'],
    ['a.txt', `前文\n${page.slice(12)}`, 'html'],
    ['a.txt', '项目\t金额\n合计\t1', 'text'],
    ['a.md', '# 部门预算\n\n正文 <b>。', 'text'],
    ['粘贴', '部门预算', 'text'],
    ['a.txt', 'BMW 车辆', 'text'],
  ])('%s is known by its contents', async (name, bytes, format) => {
    expect((await read(name, bytes)).format).toBe(format);
  });

  it.each([
    ['a.xls', xlsx, 'xlsx'],
    ['a.doc', docx, 'docx'],
    ['a.xls', page, 'html'],
    ['a.pdf', '项目\t金额', 'text'],
    ['a.jpg', xlsx, 'xlsx'],
  ])('%s with other contents is read by them, and noted', async (name, bytes, format) => {
    const file = await read(name, bytes);
    expect(file.format).toBe(format);
    expect(notesOf(file)['name-contradicts']).toEqual({ format });
  });

  it('knows nothing wrong with names that fit or say nothing', async () => {
    for (const name of ['a.xlsx', 'a.XLSM', 'a', 'a.2024', '预算.公开'])
      expect((await read(name, xlsx)).notes).toEqual([]);
  });

  it.each([
    ['image', 'a.xlsx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
    ['image', 'a.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['image', 'a.txt', utf8('GIF89a....')],
    ['image', 'a.txt', Uint8Array.from([0x42, 0x4d, 0x36, 0, 0, 0, 0, 0])],
    ['doc', 'a.doc', ole2('Root Entry', 'WordDocument')],
    ['slides', 'a.ppt', ole2('PowerPoint Document')],
    ['slides', 'a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') })],
    ['ofd', 'a.ofd', zipSync({ 'OFD.xml': strToU8('<o/>') })],
    ['open-document', 'a.ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<o/>') })],
    ['archive', 'a.zip', zipSync({ '预算.xlsx': xlsx })],
    ['archive', 'a.rar', utf8('Rar!\u001a\u0007')],
    ['rtf', 'a.doc', utf8('{\\rtf1\\ansi}')],
    ['mht', 'a.mht', utf8('From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n')],
    ['xml', 'a.xml', utf8('<?xml version="1.0"?><data/>')],
    ['json', 'a.json', utf8('{"schemaVersion": 1}')],
    ['other', 'a.xls', ole2('Something')],
    ['other', 'a.bin', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) & 31)],
  ])('refuses what it does not read, as %s: %s', async (kind, name, bytes) => {
    expect(await refusalOf(name, bytes)).toEqual({ name, code: 'unknown-format', words: { kind } });
  });
});

/** 64 MB of zeros. */
const BOMB = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });

describe('readFile: bad files', () => {
  it('refuses an empty file, and one of blanks', async () => {
    expect((await refusalOf('a.xlsx', new Uint8Array())).code).toBe('empty-file');
    expect((await refusalOf('a.txt', ' \n\t\n')).code).toBe('empty-file');
    expect((await refusalOf('a.html', '<html><body> </body></html>')).code).toBe('empty-file');
  });

  it('refuses a file that is too large', async () => {
    expect(await refusalOf('a.txt', new Uint8Array(LIMITS.bytes + 1))).toEqual({
      name: 'a.txt',
      code: 'too-large',
      words: { limit: 50 },
    });
  });

  it('refuses encrypted workbooks and documents', async () => {
    expect((await refusalOf('a.xlsx', ole2('EncryptionInfo', 'EncryptedPackage'))).code).toBe('encrypted');
    const bytes = Uint8Array.from(xlsx);
    // The flag of encryption of every entry.
    bytes.forEach((_, at) => {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
        bytes[at + 8]! |= 1;
    });
    expect((await refusalOf('a.xlsx', bytes)).code).toBe('encrypted');
  });

  it.each([0.05, 0.5, 0.95, 0.999])(
    'refuses a workbook and a document cut off at %s of their length',
    async (share) => {
      for (const bytes of [xlsx, docx])
        expect((await refusalOf('a.xlsx', bytes.subarray(0, Math.floor(share * bytes.length)))).code).toBe(
          'damaged',
        );
    },
  );

  it('refuses a workbook in which a bit of a sheet has changed, naming the part', async () => {
    const stored = zipSync({ 'xl/workbook.xml': [strToU8('<workbook/>'), { level: 0 }] });
    const at = stored.findIndex((byte, index) => byte === 0x3c && stored[index + 1] === 0x77);
    stored[at + 3]! ^= 1;
    expect(await refusalOf('a.xlsx', stored)).toEqual({
      name: 'a.xlsx',
      code: 'damaged',
      words: { place: 'xl/workbook.xml' },
    });
  });

  it('refuses a bomb by what its directory promises, before unpacking anything', async () => {
    expect(BOMB.length).toBeLessThan(200_000);
    expect(await refusalOf('a.xlsx', BOMB)).toEqual({
      name: 'a.xlsx',
      code: 'zip-bomb',
      words: { megabytes: 64 },
    });
  });

  it('refuses a bomb whose directory lies about its size, while it unpacks', async () => {
    const bomb = Uint8Array.from(BOMB);
    const view = new DataView(bomb.buffer);
    const entry = bomb.findIndex((_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 1000, true);
    const { code, words } = await refusalOf('a.xlsx', bomb);
    expect(code).toBe('zip-bomb');
    expect(words['megabytes']).toBeLessThan(20);
  });

  it('refuses a package with a part twice', async () => {
    const twice = zipSync({ 'xl/a.xml': strToU8('<a/>'), 'xl/b.xml': strToU8('<b/>') });
    const text = String.fromCharCode(...twice);
    const at = [text.indexOf('xl/b.xml'), text.lastIndexOf('xl/b.xml')];
    for (const place of at) twice[place + 3] = 'a'.charCodeAt(0);
    expect((await refusalOf('a.xlsx', twice)).code).toBe('damaged');
  });
});
