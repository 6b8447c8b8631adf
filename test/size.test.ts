import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './built.js';

const KB = 1024;

/** The ceilings of the design: raising one is a decision, so it shows here. */
const ceilings = {
  'dist/elements/budget-treemap.js': 30 * KB,
  'dist/budget-kit.js': 90 * KB,
};

const pack = 'dist/budget-kit.en.js';
const browserFiles = ['dist/budget-kit.js', ...builtFiles('dist/elements', /^budget-(?!kit\.).*\.js$/)];

describe('browser files', () => {
  it.each(Object.entries(ceilings))('%s has at most %i bytes in brotli', (file, ceiling) => {
    expect(brotliCompressSync(readBuilt(file)).length).toBeLessThanOrEqual(ceiling);
  });

  it.each([...browserFiles, pack])(
    '%s bears the mark of UTF-8, whatever the encoding of the page',
    (file) => {
      expect(readBuilt(file).subarray(0, 3).toString('hex')).toBe('efbbbf');
    },
  );

  it.each(browserFiles)(
    '%s runs as a classic script and asks for no other file but the English words',
    (file) => {
      const text = readBuilt(file).toString();
      expect(() => new Function(text)).not.toThrow();
      expect(text.match(/\bimport\s*\([^)]*/g)).toEqual([expect.stringContaining('budget-kit.en.js')]);
      expect(text).not.toMatch(/\bimport\.meta\b/);
      expect(text).not.toContain('Loading data…');
    },
  );

  it('has all English words in one file, the same beside the kit and beside the elements', () => {
    expect(readBuilt(pack).toString()).toContain('Loading data…');
    expect(readBuilt(pack).toString()).not.toContain('正在读取数据');
    expect(readBuilt('dist/elements/budget-kit.en.js').equals(readBuilt(pack))).toBe(true);
  });

  it.each(browserFiles)('%s holds production code and no reader of files', (file) => {
    const text = readBuilt(file).toString();
    expect(text).not.toMatch(/Lit is in dev mode/);
    expect(text).not.toMatch(/pdfjs|mammoth|SheetJS|parse5/i);
  });
});

describe('library files', () => {
  it.each([...builtFiles('dist', /^(?!budget-kit).*\.js$/), ...builtFiles('dist/chunks', /\.js$/)])(
    '%s is pure ASCII',
    (file) => {
      expect(readBuilt(file).findIndex((byte) => byte > 127)).toBe(-1);
    },
  );
});
