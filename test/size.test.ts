import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './built.js';

const KB = 1024;

/** The ceilings of the design: raising one is a decision, so it shows here. */
const ceilings = {
  'dist/elements/budget-treemap.js': 30 * KB,
  'dist/budget-kit.js': 90 * KB,
};

const browserFiles = ['dist/budget-kit.js', ...builtFiles('dist/elements', /\.js$/)];

describe('browser files', () => {
  it.each(Object.entries(ceilings))('%s has at most %i bytes in brotli', (file, ceiling) => {
    expect(brotliCompressSync(readBuilt(file)).length).toBeLessThanOrEqual(ceiling);
  });

  it.each(browserFiles)('%s is pure ASCII', (file) => {
    expect(readBuilt(file).findIndex((byte) => byte > 127)).toBe(-1);
  });

  it.each(browserFiles)('%s runs as a classic script and asks for no other file', (file) => {
    const text = readBuilt(file).toString();
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/);
  });

  it.each(browserFiles)('%s holds production code and no reader of files', (file) => {
    const text = readBuilt(file).toString();
    expect(text).not.toMatch(/Lit is in dev mode/);
    expect(text).not.toMatch(/pdfjs|mammoth|SheetJS|parse5/i);
  });
});

describe('library files', () => {
  it.each([...builtFiles('dist', /\.js$/), ...builtFiles('dist/chunks', /\.js$/)])(
    '%s is pure ASCII',
    (file) => {
      expect(readBuilt(file).findIndex((byte) => byte > 127)).toBe(-1);
    },
  );
});
