import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey, splitByKey } from '../../src/model/search-key.js';

const split = (text: string, query: string) =>
  splitByKey(text, searchKey(query))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('searchKey', () => {
  it('does not see width, case or spaces', () => {
    expect(searchKey(' ≥ ９５ ％\u3000Ａb ')).toBe('≥95%ab');
  });
});

describe('splitByKey', () => {
  it.each([
    ['预算执行率', '执行', '预算[执行]率'],
    ['执行执行', '执行', '[执行][执行]'],
    ['预算 执 行率', '执行', '预算 [执 行]率'],
    ['≥９５％', '95%', '≥[９５％]'],
    ['Abc', 'BC', 'A[bc]'],
    ['500㎡', 'm', '500[㎡]'],
    ['aaa', 'aa', '[aa]a'],
    ['𠮷野家', '野', '𠮷[野]家'],
    ['预算', '决算', '预算'],
    ['预算', '', '预算'],
    ['', '预算', ''],
    ['<b>', 'b', '<[b]>'],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(split(text, query)).toBe(expected);
  });

  it('loses and adds nothing', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
        (text, query) => {
          const pieces = splitByKey(text, searchKey(query));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    ));
});
