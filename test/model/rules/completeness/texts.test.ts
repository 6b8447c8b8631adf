import { describe, expect, it } from 'vitest';
import { distinctTexts, textsOf } from '../../../../src/model/rules/completeness/texts.js';
import { readPath } from '../../../../src/model/read-path.js';
import { sample } from '../samples.js';
import { found, outcome, putuo, said, saidInEnglish, seed } from './builder.js';

const write = (text: string) =>
  seed((budget) => {
    budget.narrative.sections[0]!.text = text;
  });

describe('textsOf', () => {
  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])(
    'gives places that are in %s',
    (name) => {
      const budget = sample(name);
      const lost = [...textsOf(budget)].filter(({ path }) => readPath(budget, path) === undefined);
      expect(lost).toEqual([]);
    },
  );

  it('gives goals, tasks, indicators and notes among others', () => {
    const texts = [...textsOf(sample('hongqi-office-2022'))].map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['机关党建工作经费', '手拉手帮扶', '本表仅含当年财政拨款安排的支出']),
    );
  });

  it('gives every different text once, with all its places', () => {
    const texts = distinctTexts(sample('hongqi-office-2022'));
    const own = texts.filter(({ text, role }) => role === 'name' && text === '行政运行');
    expect(own).toEqual([
      {
        text: '行政运行',
        role: 'name',
        paths: ['tables.expenditure.rows[2].name', 'tables.generalExpenditure.rows[2].name'],
      },
    ]);
  });
});

describe('TEXT-PLACEHOLDER', () => {
  const rule = 'TEXT-PLACEHOLDER';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds XX and quotes what is around it', () => {
    const budget = write('收入总计 XX 万元，比上年增加。');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'error',
        form: 'words',
        paths: ['narrative.sections[0]'],
        printed: { kind: 'text', text: 'XX' },
        words: { mark: 'XX', excerpt: '收入总计 XX 万元，比上年增…' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '情况说明“收入支出预算总体情况说明”一节遗留了模板的占位文字“XX”（收入总计 XX 万元，比上年增…）。',
    ]);
  });

  it.each([
    '××局',
    'ＸＸ部门',
    '收入X万元',
    '增长 X%',
    '收入____万元',
    '（待填）',
    '待补充',
    '增加（减少）5 万元',
    '增加(减少)5 万元',
    '增长/下降 3%',
    '减少（增加）',
  ])('finds %s', (text) => {
    expect(found(rule, write(text))).toHaveLength(1);
  });

  it.each([
    '执行率=（实际数/预算数）×100%',
    '见 https://www.xxgk.gov.cn/xx/2022.html',
    '每人 200 元×12 个月',
    '二〇〇〇年',
    'EXXON 和 XXIV',
    '增加 5 万元，减少 3 万元',
    '收支增减变化',
    '',
  ])('takes “%s”', (text) => {
    expect(outcome(rule, write(text))).toBe('passed');
  });

  it('takes 增加（减少） in a definition, where it is meant', () => {
    const budget = seed(({ glossary }) => {
      glossary[0]!.definition = '反映净资产增加（减少）的情况。';
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds a name that several tables repeat once', () => {
    const budget = seed(({ tables }) => {
      tables.expenditure!.rows[2]!.name = 'XX运行';
      tables.generalExpenditure!.rows[2]!.name = 'XX运行';
    });
    expect(found(rule, budget).map(({ paths }) => paths)).toEqual([
      ['tables.expenditure.rows[2].name', 'tables.generalExpenditure.rows[2].name'],
    ]);
  });
});

describe('TEXT-PUNCT', () => {
  const rule = 'TEXT-PUNCT';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a full stop printed twice', () => {
    const budget = write('收支平衡。。');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['narrative.sections[0]'],
        printed: { text: '。。' },
        variant: 'doubled',
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '情况说明“收入支出预算总体情况说明”一节的标点 。。 重复（收支平衡。。）。',
    ]);
  });

  it('finds a quote without its other half', () => {
    const budget = write('“三公经费减少。');
    expect(found(rule, budget)).toMatchObject([{ variant: 'unbalanced', words: { mark: '“' } }]);
    expect(said(rule, budget)).toEqual([
      '情况说明“收入支出预算总体情况说明”一节的标点 “ 没有成对（“三公经费减少。）。',
    ]);
    expect(saidInEnglish(rule, budget)[0]).toContain('without its other half');
  });

  it.each(['，，', '甲，。', '甲；；乙', '甲,,乙', '”三公“', '（甲', '甲）', '《甲', '甲，、乙'])(
    'finds %s',
    (text) => {
      expect(found(rule, write(text))).toHaveLength(1);
    },
  );

  it.each([
    '甲……乙',
    '甲——乙',
    '（甲)',
    '1）甲；2）乙',
    'a) 甲',
    '一）甲。二）乙',
    'l’État',
    '“甲‘乙’丙”',
    '《甲？》。',
    '甲？”乙'.replace('”', ''),
    '3.14，1,000',
  ])('takes %s', (text) => {
    expect(outcome(rule, write(text))).toBe('passed');
  });

  it('does not ask statements, which are cut out of their sentences, for both halves', () => {
    const budget = seed(({ narrative }) => {
      narrative.facts[0]!.printed = '（其中收入 462.78 万元';
    });
    expect(outcome(rule, budget)).toBe('passed');
  });
});

describe('TEXT-NUMBERING', () => {
  const rule = 'TEXT-NUMBERING';

  it.each(['putuo-office-2025', 'invented-awkward', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds the 七 that the glossary of the seed has twice', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['glossary[7]', 'glossary[6]'],
        printed: { kind: 'text', text: '七、' },
        variant: 'twice',
        words: { number: '七、', before: '七、' },
      },
    ]);
    expect(said(rule, budget)).toEqual(['名词解释“基本支出”的编号“七、”与名词解释“单位其他收入”重复。']);
  });

  const numbered = (...numbers: (string | undefined)[]) =>
    putuo((budget) => {
      budget.glossary = numbers.map((number, index) => ({
        ...(number !== undefined && { number }),
        term: `词${index}`,
        definition: '',
      }));
    });

  it('finds a number that comes too late', () => {
    const budget = numbered('一、', '三、', '二、');
    expect(found(rule, budget)).toMatchObject([
      { paths: ['glossary[2]', 'glossary[1]'], variant: 'descending' },
    ]);
    expect(said(rule, budget)).toEqual(['名词解释“词2”的编号“二、”排在“三、”之后，顺序不对。']);
  });

  it.each([
    ['gaps', ['十七、', '十九、', '二十一、', '三十、']],
    ['levels', ['一、', '（一）', '（二）', '二、', '(一)', '（二）']],
    ['widths', ['1.', '2．', '３.']],
    ['a list that begins anew', ['1.', '2.', '1.', '2.']],
    ['parts without numbers', ['一、', '二、', undefined, '一、']],
    ['numbers of tables', ['公开表1', '公开表1-1', '公开表1-2', '公开表2']],
    ['words', ['附', '附']],
  ])('takes %s', (_case, numbers) => {
    expect(found(rule, numbered(...numbers))).toEqual([]);
  });

  it.each([
    ['九、', '十、', 'ascending'],
    ['十一、', '十、', 'descending'],
    ['二十、', '十九、', 'descending'],
    ['（十二）', '（十二）', 'twice'],
  ])('reads %s before %s', (first, second, variant) => {
    expect(found(rule, numbered(first, second)).map((finding) => finding.variant)).toEqual(
      variant === 'ascending' ? [] : [variant],
    );
  });

  it('reads the numbers of a two-sided table side by side', () => {
    const budget = putuo((copy) => {
      copy.tables.incomeExpenditure!.rows[5]!.number = '二、';
    });
    expect(found(rule, budget)).toMatchObject([
      { paths: ['tables.incomeExpenditure.rows[5]', 'tables.incomeExpenditure.rows[4]'], variant: 'twice' },
    ]);
  });

  it('has nothing to compare without numbers', () => {
    const budget = seed((copy) => {
      copy.contents = [];
      copy.glossary = [];
      copy.tables = {};
      copy.narrative = { sections: [], facts: [] };
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });
});

describe('TEXT-DUP-TERM', () => {
  const rule = 'TEXT-DUP-TERM';

  it('passes where every term is defined once', () => {
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('passed');
  });

  it('finds the term that the seed defines twice', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['glossary[6]', 'glossary[2]'],
        printed: { kind: 'text', text: '单位其他收入' },
        words: { term: '单位其他收入', count: 2, first: '三', last: '七' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '名词“单位其他收入”解释了 2 次（第三条和第七条），应当合并或者改正名称。',
    ]);
  });

  it('knows a term in other quotes and widths', () => {
    const budget = putuo(({ glossary }) => {
      glossary.push({ term: '三公 经费', definition: '' });
    });
    expect(said(rule, budget)).toEqual(['名词““三公”经费”解释了 2 次，应当合并或者改正名称。']);
  });

  it('is not evaluated without a glossary', () => {
    const budget = seed((copy) => {
      copy.glossary = [];
    });
    expect(outcome(rule, budget)).toBe('not-stated');
  });
});
