import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { yearOnYearRules } from '../../../../src/model/rules/year-on-year/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf, told } from '../samples.js';
import { HONGQI, PUTUO, add, edit, saying, write } from '../narrative/facts.js';

const only = { rules: yearOnYearRules };
const wan = (amount: number, decimals = 2) => ({ kind: 'amount', amount, unit: '万元', decimals });

/** The seed of the year before: its own figures are those that the seed derives. */
function before(change: (budget: Budget) => void = () => {}): Budget {
  return changed(HONGQI, (budget) => {
    budget.year = 2021;
    const { incomeExpenditure, appropriation, threePublic } = budget.tables;
    for (const row of [12, 45]) incomeExpenditure!.rows[row]!.amount = 470.68;
    const fiscal = appropriation!.rows as { amount?: number; general?: number; kind: string; side: string }[];
    for (const row of fiscal) {
      if (row.kind === 'total' && row.side === 'expenditure') row.general = 470.68;
      if (appropriation!.rows.indexOf(row as never) === 1) row.amount = 470.68;
    }
    Object.assign(threePublic!.rows[0]!, { total: 22.9, vehicle: 17.1, vehicleRun: 17.1, reception: 5.8 });
    change(budget);
  });
}

describe('YOY-DOC', () => {
  it('passes where last year is that of its document', () => {
    expect(findingsOf('YOY-DOC', sample(HONGQI), { ...only, lastYear: before() })).toEqual([]);
    expect(outcomeOf('YOY-DOC', sample(HONGQI), { ...only, lastYear: before() })).toBe('passed');
  });

  it('finds a stated change that gives another last year', () => {
    const lastYear = before(({ tables }) => {
      tables.threePublic!.rows[0]!.reception = 4.8;
    });
    const options = { ...only, lastYear };
    expect(findingsOf('YOY-DOC', sample(HONGQI), options)).toMatchObject([
      {
        severity: 'warning',
        variant: 'stated',
        paths: ['narrative.facts[38].amount', 'tables.threePublic.rows[0].reception'],
        printed: wan(5_800_000, 1),
        expected: wan(4_800_000),
        difference: wan(1_000_000, 1),
      },
    ]);
    expect(sentencesOf('YOY-DOC', sample(HONGQI), options)).toEqual([
      '按情况说明“公务接待费：比 2021 年减少 4.8 万元”推算，上年数是 5.8 万元，上年公开的预算是 4.80 万元，相差 1.0 万元。',
    ]);
  });

  it('finds a printed last year that is another', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.basicExpenditure!.previous = {
        year: 2021,
        figures: [{ row: 0, column: 'total', amount: 300, origin: 'printed' }],
      };
    });
    const options = { ...only, lastYear: before() };
    expect(findingsOf('YOY-DOC', budget, options)).toMatchObject([
      { variant: 'printed', paths: ['tables.basicExpenditure.rows[0].total'], expected: wan(337_210_000) },
    ]);
    expect(sentencesOf('YOY-DOC', budget, options)).toEqual([
      '《一般公共预算基本支出表》“合计”的合计的上年数写的是 300.00 万元，上年公开的预算是 337.21 万元，相差 37.21 万元。',
    ]);
  });

  it('tells one unit of the last place as rounding', () => {
    const lastYear = before(({ tables }) => {
      tables.threePublic!.rows[0]!.reception = 5.9;
    });
    expect(findingsOf('YOY-DOC', sample(HONGQI), { ...only, lastYear })).toMatchObject([
      { severity: 'info', remarks: ['rounding'] },
    ]);
  });

  it('takes a blank of last year for 0, and skips a column it does not have', () => {
    const lastYear = before(({ tables }) => {
      tables.threePublic!.rows[0]!.reception = null;
      delete tables.threePublic!.rows[0]!.total;
    });
    expect(findingsOf('YOY-DOC', sample(HONGQI), { ...only, lastYear })).toMatchObject([
      { expected: { kind: 'blank' } },
    ]);
  });

  it('finds the same row by its code, not by its place', () => {
    const rows = [{ kind: 'item' as const, code: '2010301', name: '行政运行', total: 10 }];
    const budget = changed(HONGQI, ({ tables }) => {
      tables.generalExpenditure!.previous = {
        year: 2021,
        figures: [
          {
            row: tables.generalExpenditure!.rows.findIndex(({ code }) => code === '2010301'),
            column: 'total',
            amount: 9,
            origin: 'printed',
          },
        ],
      };
    });
    const lastYear = (twice: boolean) =>
      before(({ tables }) => {
        tables.generalExpenditure!.rows = twice ? [...rows, ...rows] : rows;
      });
    expect(findingsOf('YOY-DOC', budget, { ...only, lastYear: lastYear(false) })).toHaveLength(1);
    // Twice the same code is no certain match.
    expect(findingsOf('YOY-DOC', budget, { ...only, lastYear: lastYear(true) })).toEqual([]);
  });

  it('compares 机构运转经费, which only the text has', () => {
    const budget = changed(HONGQI, (budget) =>
      add(budget, {
        kind: 'change',
        subject: '机构运转经费',
        printed: '增加 5 万元',
        direction: 'increase',
        amount: 5,
        unit: '万元',
      }),
    );
    expect(findingsOf('YOY-DOC', budget, { ...only, lastYear: before() })).toMatchObject([
      { printed: wan(25_770_000, 0), expected: wan(30_770_000) },
    ]);
  });

  it('is not evaluated without the document of the year before', () => {
    expect(outcomeOf('YOY-DOC', sample(HONGQI), only)).toBe('last-year');
    expect(outcomeOf('YOY-DOC', sample(HONGQI), { ...only, lastYear: sample(PUTUO) })).toBe('last-year');
    expect(outcomeOf('YOY-DOC', saying([]), { ...only, lastYear: before() })).toBe('nothing-to-compare');
  });
});

describe('YOY-COMPARE-KIND', () => {
  it('tells the sections of the seed that do not say it, as one', () => {
    expect(checkBudget(sample(HONGQI), only).findings.at(-1)).toMatchObject({
      rule: 'YOY-COMPARE-KIND',
      severity: 'info',
      paths: ['narrative.sections[3]', 'narrative.facts[17]'],
      consequences: [{ paths: ['narrative.sections[6]', 'narrative.facts[34]'] }],
    });
    expect(sentencesOf('YOY-COMPARE-KIND', sample(HONGQI), only)[1]).toBe(
      '情况说明“‘三公’经费支出情况说明”一节只写“比 2021 年减少 6.8 万元”，没有说明比的是上年的预算数还是决算数。',
    );
  });

  it('passes where last year’s budget is named', () => {
    expect(outcomeOf('YOY-COMPARE-KIND', sample(PUTUO), only)).toBe('passed');
    expect(outcomeOf('YOY-COMPARE-KIND', sample('invented-no-last-year'), only)).toBe('nothing-to-compare');
  });
});

describe('YEAR-TEXT', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('YEAR-TEXT', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YEAR-TEXT', sample(PUTUO), only)).toBe('passed');
  });

  it('finds the title of another year, in the contents and at the table, as one cause', () => {
    const budget = changed(HONGQI, (budget) => {
      budget.contents[0]!.title = '2021 年部门收支预算表';
      budget.tables.incomeExpenditure!.title = '2021 年部门收支预算表';
    });
    expect(findingsOf('YEAR-TEXT', budget, only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'title',
        paths: ['contents[0]'],
        words: { year: 2021, expected: 2022 },
      },
      { variant: 'title', paths: ['tables.incomeExpenditure.title'] },
    ]);
    expect(checkBudget(budget, only).findings.filter(({ rule }) => rule === 'YEAR-TEXT')).toHaveLength(1);
    expect(sentencesOf('YEAR-TEXT', budget, only)[0]).toBe(
      '目录“2021 年部门收支预算表”的标题写的是 2021 年，本文件是 2022 年的预算。',
    );
  });

  it('finds a year before last in the text', () => {
    const budget = changed(HONGQI, (budget) => write(budget, 'income', '2019 年收入合计 462.78 万元。'));
    expect(findingsOf('YEAR-TEXT', budget, only)).toMatchObject([
      { variant: 'text', paths: ['narrative.sections[1]'], words: { year: 2019 } },
    ]);
    expect(sentencesOf('YEAR-TEXT', budget, only)).toEqual([
      '“2019 年收入合计 462.78 万元”写的是 2019 年，本文件是 2022 年的预算，可能沿用了旧稿。',
    ]);
  });

  it.each([
    '依据 2016 年预算法安排支出。',
    '按《2015 年预算管理办法》安排支出。',
    '截至 2019 年 8 月 31 日，共有车辆 3 辆，支出 5 万元。',
    '2018—2025 年规划支出 5 万元。',
    '本单位 2012 年成立，收入 5 万元。',
    '比 2021 年预算减少 7.9 万元。',
    '2015 年以来工作平稳。',
  ])('leaves alone: %s', (text) => {
    const budget = changed(HONGQI, (budget) => write(budget, 'income', text));
    expect(findingsOf('YEAR-TEXT', budget, only)).toEqual([]);
  });

  it('is not evaluated where no year is printed', () => {
    const budget = saying([], HONGQI, (budget) => {
      delete budget.source;
      budget.contents = [];
      budget.narrative.sections = [];
      for (const table of Object.values(budget.tables)) table!.title = '表';
    });
    expect(outcomeOf('YEAR-TEXT', budget, only)).toBe('nothing-to-compare');
  });
});

describe('YEAR-ASSET-DATE', () => {
  const assets = (text: string, published?: string) =>
    changed(HONGQI, (budget) => {
      write(budget, 'state-assets', text);
      if (published === undefined) delete budget.published;
      else budget.published = published;
    });

  it('finds 2022年期末 in a document of May 2022', () => {
    expect(findingsOf('YEAR-ASSET-DATE', sample(HONGQI), only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'published',
        paths: ['narrative.sections[12]', 'published'],
        words: { text: '2022年期末', published: '2022-05' },
      },
    ]);
    expect(sentencesOf('YEAR-ASSET-DATE', sample(HONGQI), only)).toEqual([
      '情况说明“国有资产占用情况”一节写的是“2022年期末”的资产数，但文件在 2022-05 公开，那时还没有这个数，多半应是上年期末。',
    ]);
  });

  it('passes a day before publication', () => {
    expect(outcomeOf('YEAR-ASSET-DATE', sample(PUTUO), only)).toBe('passed');
    for (const text of ['2021年期末', '2021年年底', '截至2022年5月20日', '2021年12月31日'])
      expect(outcomeOf('YEAR-ASSET-DATE', assets(`${text}，共有车辆0辆。`, '2022-05-31'), only)).toBe(
        'passed',
      );
    expect(outcomeOf('YEAR-ASSET-DATE', assets('2022年6月1日共有车辆0辆。', '2022-05-31'), only)).toBe(
      'found',
    );
  });

  it('knows that a budget is published before its year is over', () => {
    const budget = assets('2022年末共有车辆0辆。');
    expect(findingsOf('YEAR-ASSET-DATE', budget, only)).toMatchObject([{ variant: 'undated' }]);
    expect(sentencesOf('YEAR-ASSET-DATE', budget, only)[0]).toContain('2022 年的预算公开时还没有到这一天');
    expect(outcomeOf('YEAR-ASSET-DATE', assets('2021年末共有车辆0辆。', '2022'), only)).toBe('passed');
  });

  it('is not evaluated where no day is stated', () => {
    expect(outcomeOf('YEAR-ASSET-DATE', assets('2022年安排购置车辆0辆。'), only)).toBe('not-stated');
  });
});

describe('all rules of the text', () => {
  it('take strange statements without failing', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'income', { printed: '', amount: -1e9, subject: '' });
      edit(budget, 'basic-public-share', { percent: 1e300, printed: '' });
      edit(budget, 'total-income-change', { amount: 1e-9, percent: 0, printed: '0.000000001' });
      edit(budget, 'vehicles', { count: -3.5 });
      for (const table of Object.values(budget.tables)) delete (table as { previous?: unknown }).previous;
      budget.published = '2022';
    });
    const { rules } = only;
    expect(told(checkBudget(budget, { rules, lastYear: before() }))).toEqual(
      rules.map(({ id }) => id).toSorted(),
    );
  });
});
