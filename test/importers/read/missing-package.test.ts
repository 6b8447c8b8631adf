import { describe, expect, it } from 'vitest';
import { isMissing } from '../../../src/importers/read/missing-package.js';

describe('isMissing', () => {
  it.each([
    [
      'Node',
      "Cannot find package 'unpdf' imported from /srv/node_modules/budget-kit/dist/chunks/read-pdf.js",
    ],
    ['Vite', 'Could not resolve "unpdf" imported by "budget-kit". Is it installed?'],
    ['webpack', "Cannot find module 'unpdf'"],
    ['Chromium', 'Failed to resolve module specifier "unpdf". Relative references must start with "/".'],
    ['Firefox', 'The specifier “unpdf” was a bare specifier, but was not remapped to anything.'],
    ['WebKit', "Module name, 'unpdf' does not resolve to a valid URL."],
    ['a part of it', "Cannot find package 'unpdf/pdfjs' imported from /srv/a.js"],
  ])('knows the words of %s', (_who, message) => {
    expect(isMissing(new TypeError(message), 'unpdf@1.7')).toBe(true);
    expect(isMissing(new TypeError(message), 'mammoth parse5 fflate')).toBe(false);
  });

  it('knows one of several packages, and one with a scope', () => {
    const missing = new Error("Cannot find package '@e965/xlsx' imported from /srv/a.js");
    expect(isMissing(missing, '@e965/xlsx fflate')).toBe(true);
    expect(isMissing(missing, 'fflate @e965/xlsx@0.20')).toBe(true);
    expect(isMissing(missing, 'fflate')).toBe(false);
  });

  it.each([
    new TypeError('Failed to fetch dynamically imported module: https://a.cn/chunks/unpdf.js'),
    new Error("Cannot find package 'unpdfs' imported from /srv/unpdf/a.js"),
    new Error('unpdf'),
    undefined,
    null,
    'no',
  ])('takes %s for something else', (error) => {
    expect(isMissing(error, 'unpdf')).toBe(false);
    expect(isMissing(error, '')).toBe(false);
  });
});
