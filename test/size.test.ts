import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './built.js';

const KB = 1024;

/** The ceilings of the design: raising one is a decision, so it shows here. */
const ceilings = {
  'dist/elements/budget-treemap.js': 30 * KB,
  'dist/budget-kit.js': 90 * KB,
  // Loaded after the first picture, so that it may not keep anyone waiting for long either.
  'dist/budget-kit.checks.js': 66 * KB,
};

/** Files that the browser files load from beside themselves: English words, and the consistency rules. */
const packs = ['dist/budget-kit.en.js', 'dist/budget-kit.checks.js'];
const [english, checks] = packs as [string, string];
const browserFiles = ['dist/budget-kit.js', ...builtFiles('dist/elements', /^budget-(?!kit\.).*\.js$/)];

describe('browser files', () => {
  it.each(Object.entries(ceilings))('%s has at most %i bytes in brotli', (file, ceiling) => {
    expect(brotliCompressSync(readBuilt(file)).length).toBeLessThanOrEqual(ceiling);
  });

  it.each([...browserFiles, ...packs])(
    '%s bears the mark of UTF-8, whatever the encoding of the page',
    (file) => {
      expect(readBuilt(file).subarray(0, 3).toString('hex')).toBe('efbbbf');
    },
  );

  it.each(browserFiles)(
    '%s runs as a classic script and asks for no other file but those beside it',
    (file) => {
      const text = readBuilt(file).toString();
      expect(() => new Function(text)).not.toThrow();
      expect(text.match(/\bimport\s*\([^)]*/g)).toEqual([expect.stringContaining('import(new URL(')]);
      expect(text.match(/budget-kit\.\w+\.js/g)?.toSorted()).toEqual([
        ...(text.includes('renderFindings') ? ['budget-kit.checks.js'] : []),
        ...(text.includes('核对规则没有读到') ? ['budget-kit.checks.js'] : []),
        'budget-kit.en.js',
      ]);
      expect(text).not.toMatch(/\bimport\.meta\b/);
      expect(text).not.toContain('Loading data…');
    },
  );

  it('has all English words in one file', () => {
    expect(readBuilt(english).toString()).toContain('Loading data…');
    expect(readBuilt(english).toString()).not.toContain('正在读取数据');
  });

  it('has the rules in one file, with no Lit of its own', () => {
    const text = readBuilt(checks).toString();
    expect(text).toContain('X-3PUB-ECON');
    expect(text).toContain('没有填写');
    expect(text).not.toContain('is blank; by');
    expect(text).not.toContain('__zod');
    expect(text).not.toMatch(/lit-html|createPolicy|adoptedStyleSheets\s*=\s*\w+\.map/);
    for (const file of browserFiles) expect(readBuilt(file).toString()).not.toContain('X-3PUB-ECON');
  });

  it.each(packs)('%s is the same beside the kit and beside the elements', (file) => {
    expect(readBuilt(file.replace('dist/', 'dist/elements/')).equals(readBuilt(file))).toBe(true);
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
