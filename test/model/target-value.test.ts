import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTargetValue, type TargetValue } from '../../src/model/target-value.js';

type Expected = TargetValue extends infer V ? (V extends TargetValue ? Omit<V, 'printed'> : never) : never;

const number = (comparator: string | null, decimal: string, unit: string | null = null) =>
  ({ kind: 'number', comparator, decimal, number: Number(decimal), unit, isRate: unit === '%' }) as Expected;
const range = (from: number, to: number, unit: string | null = null): Expected => ({
  kind: 'range',
  from,
  to,
  unit,
});
const frequency = (text: string): Expected => ({ kind: 'frequency', text });
const qualitative = (text: string): Expected => ({ kind: 'qualitative', text });
const text = (text: string): Expected => ({ kind: 'text', text });
const blank: Expected = { kind: 'blank' };

function expectParsed(table: [string | null, Expected][]) {
  for (const [input, expected] of table)
    expect(parseTargetValue(input), `“${input}”`).toStrictEqual({ printed: input ?? '', ...expected });
}

describe('numbers', () => {
  it('reads the values of the 2022 form', () =>
    expectParsed([
      ['100%', number(null, '100', '%')],
      ['≥90%', number('≥', '90', '%')],
      ['≤100%', number('≤', '100', '%')],
      ['0.5 万元', number(null, '0.5', '万元')],
      ['≤6.45 万元', number('≤', '6.45', '万元')],
      ['≤46 万', number('≤', '46', '万')],
      ['≥24 次', number('≥', '24', '次')],
      ['2 人', number(null, '2', '人')],
      ['3个', number(null, '3', '个')],
      ['12 月', number(null, '12', '月')],
    ]));

  it('reads every way a bound is written', () =>
    expectParsed([
      ...[
        '≥',
        '≧',
        '⩾',
        '>=',
        '=>',
        '＞＝',
        '≮',
        '大于等于',
        '大于或等于',
        '不低于',
        '不少于',
        '不小于',
        '至少',
      ].map((word): [string, Expected] => [`${word}95%`, number('≥', '95', '%')]),
      ...[
        '≤',
        '≦',
        '⩽',
        '<=',
        '=<',
        '＜＝',
        '≯',
        '小于等于',
        '不超过',
        '不高于',
        '不大于',
        '不多于',
        '至多',
      ].map((word): [string, Expected] => [`${word} 5 天`, number('≤', '5', '天')]),
      ...['>', '＞', '﹥', '大于', '高于', '超过'].map((word): [string, Expected] => [
        `${word}3`,
        number('>', '3'),
      ]),
      ...['<', '＜', '小于', '低于', '少于'].map((word): [string, Expected] => [
        `${word}3`,
        number('<', '3'),
      ]),
      ...['=', '＝', '==', '等于'].map((word): [string, Expected] => [
        `${word}100%`,
        number('=', '100', '%'),
      ]),
      ['95%以上', number('≥', '95', '%')],
      ['95% 及以上', number('≥', '95', '%')],
      ['3以上', number('≥', '3')],
      ['3 个以上', number('≥', '3', '个')],
      ['10%以下', number('≤', '10', '%')],
      ['3个工作日内', number('≤', '3', '个工作日')],
      ['控制在10%以内', number('≤', '10', '%')],
      ['达到95%以上', number('≥', '95', '%')],
      ['达到95%', number(null, '95', '%')],
      ['≥95%以上', number('≥', '95', '%')],
    ]));

  it('tolerates full-width forms, spaces, grouping and closing punctuation', () =>
    expectParsed([
      ['≥95 ％', number('≥', '95', '%')],
      ['≥９５．５％', number('≥', '95.5', '%')],
      [' ≥ 9 5 % \n', number('≥', '95', '%')],
      ['≥\u200b95\u3000%', number('≥', '95', '%')],
      ['1,200 人次', number(null, '1200', '人次')],
      ['1，234，567.80元', number(null, '1234567.80', '元')],
      ['≥95%；', number('≥', '95', '%')],
      ['≥95%。', number('≥', '95', '%')],
      ['3（次）', number(null, '3', '次')],
      ['≥2次/年', number('≥', '2', '次/年')],
      ['500㎡', number(null, '500', '㎡')],
      ['500m2', number(null, '500', 'm2')],
      ['5‰', number(null, '5', '‰')],
    ]));

  it('keeps the decimal exactly, signed, long or with closing zeros', () =>
    expectParsed([
      ['46.00', number(null, '46.00')],
      ['0', number(null, '0')],
      ['-5%', number(null, '-5', '%')],
      ['−5%', number(null, '-5', '%')],
      ['+5%', number(null, '5', '%')],
      ['12345678901234567890.12元', number(null, '12345678901234567890.12', '元')],
    ]));
});

describe('ranges', () => {
  it('reads both ends and their unit', () =>
    expectParsed([
      ['90-95%', range(90, 95, '%')],
      ['90%-95%', range(90, 95, '%')],
      ['90％－95％', range(90, 95, '%')],
      ['3～5个', range(3, 5, '个')],
      ['3 至 5 个', range(3, 5, '个')],
      ['1,000——1,500人次', range(1000, 1500, '人次')],
      ['5-5', range(5, 5)],
    ]));

  it('is not made of what descends, mixes units or is a date', () =>
    expectParsed([
      ['2022-12', text('2022-12')],
      ['2022-12-31', text('2022-12-31')],
      ['2021-2025年', text('2021-2025年')],
      ['5个-8人', text('5个-8人')],
    ]));
});

describe('words', () => {
  it('knows frequencies', () =>
    expectParsed([
      ['每月', frequency('每月')],
      ['每 年', frequency('每年')],
      ['每季度', frequency('每季度')],
      ['每个月', frequency('每个月')],
      ['工作 日', frequency('工作日')],
      ['每季度1次', frequency('每季度1次')],
      ['每年不少于两次', frequency('每年不少于两次')],
      ['每月10日前', frequency('每月10日前')],
      ['按季度', frequency('按季度')],
      ['全年', frequency('全年')],
      ['每年提高服务水平', text('每年提高服务水平')],
    ]));

  it('knows the usual qualitative words and up to three of them together', () =>
    expectParsed([
      ...'明显 保障 科学 完整 相关 合理 真实 合规 健全 公开 规范 有效 提高'
        .split(' ')
        .map((word): [string, Expected] => [word, qualitative(word)]),
      ['明 显', qualitative('明显')],
      ['优', qualitative('优')],
      ['逐步提高', qualitative('逐步提高')],
      ['真实、完整', qualitative('真实、完整')],
      ['规范，有效，公开', qualitative('规范,有效,公开')],
      ['提高服务水平', text('提高服务水平')],
    ]));

  it('leaves everything else as text, trimmed', () =>
    expectParsed([
      [' 见 附件 ', text('见 附件')],
      ['2022年', text('2022年')],
      ['2022年12月31日', text('2022年12月31日')],
      ['12月底前', text('12月底前')],
      ['±3%以内', text('±3%以内')],
      ['≤95%以上', text('≤95%以上')],
      ['100%,95%', text('100%,95%')],
      ['1,20人', text('1,20人')],
      ['1:1', text('1:1')],
      ['≥', text('≥')],
      ['—', text('—')],
      ['。', text('。')],
      ['<b>5</b>', text('<b>5</b>')],
      ['constructor', text('constructor')],
    ]));

  it('does not turn other numerals into digits', () =>
    expectParsed([
      ['10²', text('10²')],
      ['①', text('①')],
      ['½', text('½')],
    ]));
});

describe('degenerate values', () => {
  it('null, empty and spaces are blank', () =>
    expectParsed([
      [null, blank],
      ['', blank],
      [' \u3000\n', blank],
    ]));

  it('a number beyond the range of doubles is text', () =>
    expect(parseTargetValue('9'.repeat(400)).kind).toBe('text'));

  it.each(['优良', '1,111', '每月', '个/个', '((', '1-1', '≥'])('much of “%s” is text', (piece) => {
    expect(parseTargetValue(piece.repeat(50_000)).kind).toBe('text');
  });

  it('many spaces are blank', () => {
    expect(parseTargetValue(' '.repeat(50_000)).kind).toBe('blank');
  });
});

describe('for any text', () => {
  const pieces =
    '≥ ≤ > < = 不低于 以上 内 9 90 1,000 . 5 % ％ 人 个 万元 / - ~ 至 每月 优 良 优良 提高 、 ( ) ² 　 x';
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it('never throws, keeps the printed text and is blank only where nothing is printed', () =>
    fc.assert(
      fc.property(texts, (printed) => {
        const value = parseTargetValue(printed);
        expect(value.printed).toBe(printed);
        if (value.kind === 'blank') expect(printed).toMatch(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/);
        if (value.kind === 'number') expect(value.number).toBe(Number(value.decimal));
        if (value.kind === 'range') expect(value.from).toBeLessThanOrEqual(value.to);
      }),
      { numRuns: 2000 },
    ));

  it('reads back any comparator, decimal and unit', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('', '≥', '≤', '>', '<', '='),
        fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 9999 })),
        fc.constantFrom('%', '人', '次', '万元', '人次', ''),
        (comparator, [whole, fraction], unit) => {
          expect(parseTargetValue(`${comparator} ${whole}.${fraction} ${unit}`)).toMatchObject({
            comparator: comparator || null,
            decimal: `${whole}.${fraction}`,
            unit: unit || null,
          });
        },
      ),
    ));
});
