import { describe, expect, it } from 'vitest';
import { draftsOf, inSection } from './read.js';

const OVERALL = '收支预算总体情况说明';
const EXPENDITURE = '支出预算总体情况说明';

describe('the number words of published texts', () => {
  it.each([
    ['收入总计 462.78 万元', 462.78, '万元'],
    ['收入总计46 万元', 46, '万元'],
    ['收入总计3,355.65万元', 3355.65, '万元'],
    ['收入总计91,016,775.35元', 91016775.35, '元'],
    ['收入总计1837600元元', 1837600, '元'],
    ['收入总计2946.25 万 元', 2946.25, '万元'],
    ['收入总计１２３．４５万元', 123.45, '万元'],
    ['收入总计为1.2亿元', 1.2, '亿元'],
    ['收入总计 0 万元', 0, '万元'],
    ['收入总计3，355.65万元', 3355.65, '万元'],
  ])('reads the amount of %s', (text, amount, unit) => {
    expect(inSection(OVERALL, `2025年${text}。`)).toMatchObject([
      { kind: 'amount', subject: '收入总计', amount, unit, cell: 'tables.incomeExpenditure.rows[3].amount' },
    ]);
  });

  it.each([
    ['占 27.14 %', 27.14],
    ['占27.14％', 27.14],
    ['占5%', 5],
    ['占3.1%', 3.1],
    ['占0.083%', 0.083],
    ['占支出合计的比例为1.24%', 1.24],
    ['占比72.86%', 72.86],
  ])('reads the share of %s', (words, percent) => {
    const facts = inSection(EXPENDITURE, `支出合计101万元，其中：基本支出60万元，${words}。`);
    expect(facts[2]).toMatchObject({
      kind: 'share',
      subject: '基本支出',
      percent,
      cell: 'tables.expenditure.rows[0].basic',
      of: 'tables.expenditure.rows[0].total',
      printed: words,
    });
  });

  it.each([
    [
      '比2024年减少 7.9 万元，下降 1.68%',
      { direction: 'decrease', amount: 7.9, unit: '万元', percent: 1.68 },
    ],
    ['比上年增加3,000元，增长1,055.4%', { direction: 'increase', amount: 3000, unit: '元', percent: 1055.4 }],
    ['较上年下降1.68%，减少7.9万元', { direction: 'decrease', amount: 7.9, percent: 1.68 }],
    ['同比减少5万元（下降4.72%）', { direction: 'decrease', amount: 5, percent: 4.72 }],
    ['与上年持平', { direction: 'unchanged' }],
    ['比2024年预算持平', { direction: 'unchanged' }],
    ['与2024年预算相比无增减变化', { direction: 'unchanged' }],
    ['比上年增加 0 万元，无变化', { direction: 'unchanged', amount: 0, unit: '万元' }],
    ['与上年保持一致，均为101万元', { direction: 'unchanged' }],
    ['比上年增长--（基数为0，不可比）', { direction: 'increase' }],
  ])('reads the change of %s as one statement', (words, expected) => {
    const facts = inSection(OVERALL, `2025年收入总计101万元，${words}。`);
    expect(facts).toHaveLength(2);
    expect(facts[1]).toMatchObject({
      kind: 'change',
      subject: '收入总计',
      cell: 'tables.incomeExpenditure.rows[3].amount',
      ...expected,
    });
  });

  it('keeps two statements of opposite direction apart', () => {
    const facts = inSection(OVERALL, '收入总计101万元，比上年减少1万元，增长1%。');
    expect(facts.slice(1)).toMatchObject([
      { direction: 'decrease', amount: 1 },
      { direction: 'increase', percent: 1 },
    ]);
    expect(facts[1]).not.toHaveProperty('percent');
  });

  it('gives 收、支总计各减少 to both sides', () => {
    const facts = inSection(
      OVERALL,
      '2025年收、支总计各101万元。与上年相比，收、支总计各减少2万元，下降1.94%。',
    );
    expect(facts.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['amount', '收入总计'],
      ['amount', '支出总计'],
      ['change', '收入总计'],
      ['change', '支出总计'],
    ]);
    expect(facts[3]).toMatchObject({
      amount: 2,
      percent: 1.94,
      cell: 'tables.incomeExpenditure.rows[5].amount',
    });
  });

  it.each(['12.5,13.6', '12.5、13.6', '12.5，13.6'])(
    'gives the two values of 各减少 %s to the two sides',
    (pair) => {
      const facts = inSection(OVERALL, `收、支总计各减少 ${pair} 万元。`);
      expect(facts).toMatchObject([
        { subject: '收入总计', amount: 12.5 },
        { subject: '支出总计', amount: 13.6 },
      ]);
    },
  );

  it('takes the last of two numerals that no 各 puts together', () => {
    expect(inSection('其他重要事项', '2024、30万元。')).toMatchObject([{ amount: 30 }]);
  });

  it('reads percentages with different places in one paragraph', () => {
    const facts = inSection(
      EXPENDITURE,
      '支出合计101万元，其中：基本支出60万元，占5%；项目支出41万元，占3.1%。',
    );
    expect(facts.flatMap((fact) => (fact.kind === 'share' ? fact.percent : []))).toEqual([5, 3.1]);
  });

  it('gives no reason where the words announce one that does not come', () => {
    const [, change] = inSection(OVERALL, '收入总计101万元，比上年减少1万元，主要原因是。');
    expect(change).not.toHaveProperty('reason');
  });

  it.each([
    ['主要原因：财政拨款减少。', '财政拨款减少'],
    ['主要原因是购置设备，新增人员。', '购置设备，新增人员'],
    ['主要是因为人员减少；其他不变。', '人员减少'],
    ['下降原因主要是厉行节约。', '厉行节约'],
    ['增加主要原因为项目调整。', '项目调整'],
    ['主要原因：一是人员减少；二是压减经费。', '一是人员减少；二是压减经费'],
  ])('reads the reason of %s', (words, reason) => {
    expect(inSection(OVERALL, `收入总计101万元，比上年减少1万元，${words}`)[1]).toMatchObject({ reason });
  });

  it('makes no statement of the figures in a reason', () => {
    const facts = inSection(OVERALL, '收入总计101万元，比上年减少1万元，主要原因是退休2人，工资减少1万元。');
    expect(facts).toHaveLength(2);
    expect(draftsOf(`一、${OVERALL}\n收入总计101万元，主要原因是工资减少1万元。`).unread).toEqual([]);
  });

  it('does not read a bound or a year as a figure', () => {
    expect(
      inSection('国有资产占用情况', '截至2024年8月31日，单价100万元（含）以上设备（不含车辆）3台（套）。'),
    ).toMatchObject([
      { kind: 'count', count: 3, measure: '台（套）', subject: '单价100万元（含）以上设备（不含车辆）' },
    ]);
  });

  it('never lets an amount pass through binary arithmetic', () => {
    const [fact] = inSection(OVERALL, '收入总计1837600.10元。');
    expect(fact).toMatchObject({ amount: 1837600.1 });
    expect(inSection(OVERALL, '收入总计90071992547.40万元。')[0]).toMatchObject({ amount: 90071992547.4 });
  });
});
