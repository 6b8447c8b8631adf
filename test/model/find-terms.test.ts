import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termBook } from '../../src/model/find-terms.js';

const known = [
  { names: ['基本支出', 'Basic expenditure'] },
  { names: ['“三公”经费'] },
  { names: ['因公出国（境）费'] },
  { names: ['类', '款', '项'] },
  { names: ['一般公共预算'] },
  { names: ['Capital'] },
  { names: ['State capital', '国有资本经营'] },
];
const namesOf = ({ names }: (typeof known)[number]) => names;
const printed = (term: string, definition = `${term}的意思`) => ({ term, definition });

/** The pieces of a text, with brackets around the terms. */
function marked(text: string, glossary: ReturnType<typeof printed>[] = []): string {
  const pieces = termBook(glossary, known, namesOf).find(text);
  return pieces.map(({ text: piece, term }) => (term ? `[${piece}]` : piece)).join('');
}

describe('termBook', () => {
  it.each([
    ['支出按功能：基本支出与项目支出', '支出按功能：[基本支出]与项目支出'],
    ['“三公”经费：本年与上年', '[“三公”经费]：本年与上年'],
    ['控制“三公经费”开支', '控制[“三公经费”]开支'],
    ['三公经费预算表', '[三公经费]预算表'],
    ['因公出国(境)费', '[因公出国(境)费]'],
    ['因公出国 （ 境 ） 费 用', '[因公出国 （ 境 ） 费] 用'],
    ['Basic expenditure in 2022', '[Basic expenditure] in 2022'],
    ['BASIC EXPENDITURE', '[BASIC EXPENDITURE]'],
    ['一般公共预算基本支出表', '[一般公共预算][基本支出]表'],
    ['', ''],
    ['办公费', '办公费'],
  ])('%s → %s', (text, result) => {
    expect(marked(text)).toBe(result);
  });

  it('finds a name of one or two characters, and a lone Latin word, only where they are the whole text', () => {
    expect(marked('项')).toBe('[项]');
    expect(marked('项目')).toBe('项目');
    expect(marked('Capital')).toBe('[Capital]');
    expect(marked('Capital construction')).toBe('Capital construction');
    expect(marked('State capital')).toBe('[State capital]');
  });

  it('finds Latin names only between words', () => {
    expect(marked('Estate capital')).toBe('Estate capital');
    expect(marked('State capitals')).toBe('State capitals');
    expect(marked('国有 state capital。')).toBe('国有 [state capital]。');
  });

  it('marks a term once, also by another name', () => {
    expect(marked('基本支出和基本支出')).toBe('[基本支出]和基本支出');
    expect(marked('基本支出 (basic expenditure)')).toBe('[基本支出] (basic expenditure)');
  });

  it('takes the longest term at each place', () => {
    const glossary = [printed('支出'), printed('基本支出差额')];
    expect(marked('基本支出差额、支出', glossary)).toBe('[基本支出差额]、支出');
    expect(marked('基本支出差额、项目支出', [...glossary, printed('项目支出')])).toBe(
      '[基本支出差额]、[项目支出]',
    );
  });

  it('puts the disclosure’s definitions to the known ones, every one of a term printed twice', () => {
    const glossary = [printed('三公经费', '甲'), printed('其他收入', '乙'), printed('其他收入', '丙')];
    const book = termBook(glossary, known, namesOf);
    expect(book.get('“三公”经费')).toEqual({ printed: [glossary[0]], known: known[1] });
    expect(book.get('其他收入')).toEqual({ printed: glossary.slice(1), known: null });
    expect(book.get('基本支出')).toEqual({ printed: [], known: known[0] });
    expect(book.get('basic expenditure')).toBe(book.get('基本支出'));
    expect(book.get('没有的名词')).toBe(undefined);
    expect(book.get('')).toBe(undefined);
  });

  it('is not led astray by terms without a letter', () => {
    expect(marked('基本支出：', [printed('：'), printed('')])).toBe('[基本支出]：');
  });

  it('loses nothing of any text, and marks each term once', () => {
    const words = fc.constantFrom(
      ...known.flatMap(namesOf),
      ' ',
      '“',
      '”',
      '支出',
      'x',
      '（',
      '\u3000',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const pieces = termBook([printed('支出')], known, namesOf).find(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const terms = pieces.flatMap(({ term }) => term ?? []);
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});
