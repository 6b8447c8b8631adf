import { describe, expect, it } from 'vitest';
import document from '../../data/hongqi-office-2022.json' with { type: 'json' };
import noLastYear from '../../data/invented-no-last-year.json' with { type: 'json' };
import { comparePrinted } from '../../src/model/narrative/compare-printed.js';
import { selectNarrative } from '../../src/model/narrative/narrative.js';
import type { Budget } from '../../src/model/schema/document.js';
import type { Fact } from '../../src/model/schema/narrative.js';
import type { Locale } from '../../src/text/languages.js';
import { type Piece } from '../../src/text/sentences/pieces.js';
import { computedPieces, factText } from '../../src/text/narrative-facts.js';
import { missingText, sentencesOf, titlesOf } from '../../src/text/narrative-sentences.js';
import type { DisplayUnit } from '../../src/text/numbers.js';
import { budgetWith } from '../model/series/budget-builder.js';
import { narrativeWords } from '../../src/text/words.js';

const real = document as Budget;
const table = { title: '表', unit: '万元' as const, decimals: 2 };

const text = (pieces: readonly Piece[], locale: Locale) =>
  pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'text' in piece
          ? piece.text
          : narrativeWords(locale).printed(piece.printed),
    )
    .join('');

/** The sentences of a section as plain text. */
function said(budget: Budget, id: string, locale: Locale = 'zh-CN', unit: DisplayUnit = 'auto'): string[] {
  const { sections, year } = selectNarrative(budget)!;
  const section = sections.find((each) => each.id === id)!;
  return sentencesOf(section, year, { locale, unit }).map((pieces) => text(pieces, locale));
}

/** 收支总表 with one total, this year and last, and what the text says of it. */
function totalOf(
  current: number | null,
  last: number | null,
  fact: Record<string, unknown> | null = null,
): Budget {
  const figures =
    last === null ? [] : [{ row: 0, column: 'amount', amount: last, origin: 'printed' as const }];
  const cell = 'tables.incomeExpenditure.rows[0].amount';
  const about = { id: 'f', section: 's', subject: '收入总计', printed: '…', cell };
  return budgetWith(
    {
      incomeExpenditure: {
        ...table,
        rows: [{ side: 'income', kind: 'total', name: '收入总计', amount: current }],
        previous: { year: 2021, figures },
      },
    },
    fact ? [{ ...about, ...fact } as Fact] : [],
  );
}
const both = (budget: Budget, id = 'income-and-expenditure') => [
  said(budget, id).join(''),
  said(budget, id, 'en').join(' '),
];

describe('sentences of the real document', () => {
  it('say totals, changes and reasons', () => {
    expect(said(real, 'income-and-expenditure')).toEqual([
      '2022 年收入总计 462.78 万元，比 2021 年减少 7.90 万元（−1.68%*），主要原因：财政拨款收入减少。',
      '支出总计 462.78 万元，比 2021 年减少 7.90 万元（−1.68%*），主要原因：财政拨款收入减少。',
    ]);
    expect(said(real, 'income-and-expenditure', 'en')[0]).toBe(
      'Total income in 2022: 462.78 10k yuan, down 7.90 10k yuan on 2021 (−1.68%*); reason given: 财政拨款收入减少.',
    );
  });

  it('say the income by source, and which cells are blank', () => {
    expect(said(real, 'income')).toEqual([
      '2022 年收入合计 462.78 万元，其中一般公共预算 462.78 万元，占 100.00%；' +
        '政府性基金预算拨款收入 0.00 万元（表中空白，文字说明为 0）；' +
        '财政专户管理资金收入 0.00 万元（表中空白，文字说明为 0）；' +
        '国有资本经营预算拨款收入、事业收入、事业单位经营收入、上级补助收入、附属单位上缴收入、其他收入空白。',
      '上年结转结余 0.00 万元（表中空白，文字说明为 0）。',
    ]);
  });

  it('show the printed share beside the one the figures give', () => {
    expect(said(real, 'expenditure')).toEqual([
      '2022 年支出合计 462.78 万元，其中基本支出 337.21 万元，占 72.87%（原文印“占 72.86%”）；' +
        '项目支出 125.57 万元，占 27.13%（原文印“占 27.14 %”）。',
    ]);
    expect(said(real, 'expenditure', 'en')).toEqual([
      'Expenditure in 2022: 462.78 10k yuan. Of this: Basic expenditure: 337.21 10k yuan (72.87% (published as “占 72.86%”)); ' +
        'Project expenditure: 125.57 10k yuan (27.13% (published as “占 27.14 %”)).',
    ]);
  });

  it('say classes, sides, funds, procurement, targets and assets', () => {
    expect(said(real, 'general-expenditure')[1]).toBe(
      '按功能分：一般公共服务 416.78 万元，占 90.06%；公共安全 46.00 万元，占 9.94%。',
    );
    expect(said(real, 'basic-expenditure')).toEqual([
      '2022 年一般公共预算基本支出 337.21 万元，其中人员经费 306.44 万元，占 90.88%；公用经费 30.77 万元，占 9.12%。',
    ]);
    expect(both(real, 'fund-expenditure')).toEqual([
      '没有使用政府性基金预算拨款安排的支出（表中空白，文字说明为 0）。',
      'Government-managed funds: no expenditure is planned (cell blank; the text says 0).',
    ]);
    expect(said(real, 'operating-cost')).toEqual(['机构运转经费 30.77 万元。']);
    expect(said(real, 'procurement')[0]).toBe(
      '政府采购预算 0 万元；政府采购货物预算 0 万元；政府采购工程预算 0 万元；政府采购服务预算 0 万元。',
    );
    expect(both(real, 'performance-targets')).toEqual([
      '有绩效目标的项目 6 个，涉及预算 125.57 万元，共 37 个指标；部门整体绩效目标有 24 个指标。',
      'Projects with performance targets: 6, with a budget of 125.57 10k yuan; indicators: 37; Indicators of the department as a whole: 24.',
    ]);
    expect(said(real, 'state-assets')[0]).toContain('共有车辆 0 辆；');
  });

  it('say each of the three-public expenses with its reason', () => {
    const [total, abroad, vehicle, reception] = said(real, 'three-public') as [
      string,
      string,
      string,
      string,
    ];
    expect(total).toBe(
      '2022 年“三公”经费 16.10 万元，比 2021 年减少 6.80 万元（−29.69%*），主要原因：落实中央“八项规定”和厉行节约要求，从严控制“三公”经费开支。',
    );
    expect(abroad).toBe('因公出国（境）费 0.00 万元（表中空白，文字说明为 0），与 2021 年持平。');
    expect(vehicle).toContain(
      '公务用车运行维护费 15.10 万元，占 93.79%，比 2021 年减少 2.00 万元（−11.70%*），主要原因：厉行节约，减少开支。',
    );
    expect(reception).toContain(
      '公务接待费 1.00 万元，占 6.21%，比 2021 年减少 4.80 万元（−82.76%*），主要原因：',
    );
  });

  it('show amounts in the unit asked for, each in that of its table by default', () => {
    expect(said(real, 'basic-expenditure', 'zh-CN', 'yuan')[0]).toContain('基本支出 3,372,100 元');
    expect(said(noLastYear as Budget, 'expenditure')[0]).toContain('支出合计 14,400,000 元');
    expect(said(noLastYear as Budget, 'three-public')[0]).toContain('15.00 万元');
  });
});

describe('sentences in degenerate cases', () => {
  it('no last year', () => {
    expect(both(totalOf(5, null))).toEqual([
      '2022 年收入总计 5.00 万元。没有公布上年数，无法与上年比较。',
      'Total income in 2022: 5.00 10k yuan. No figures for last year are published, so there is nothing to compare with.',
    ]);
  });

  it('a base of zero, and one below zero', () => {
    expect(both(totalOf(5, 0))).toEqual([
      '2022 年收入总计 5.00 万元，比 2021 年增加 5.00 万元（上年为 0，不算百分比）。',
      'Total income in 2022: 5.00 10k yuan, up 5.00 10k yuan on 2021 (last year was 0, so no percentage).',
    ]);
    expect(both(totalOf(5, -1))).toEqual([
      '2022 年收入总计 5.00 万元，比 2021 年增加 6.00 万元（上年为负数，不算百分比）。',
      'Total income in 2022: 5.00 10k yuan, up 6.00 10k yuan on 2021 (last year was below 0, so no percentage).',
    ]);
  });

  it('unchanged, also at zero', () => {
    expect(both(totalOf(5, 5))).toEqual([
      '2022 年收入总计 5.00 万元，与 2021 年持平。',
      'Total income in 2022: 5.00 10k yuan, unchanged on 2021.',
    ]);
    expect(both(totalOf(0, 0))).toEqual([
      '2022 年收入总计 0.00 万元，与 2021 年持平。',
      'Total income in 2022: 0.00 10k yuan, unchanged on 2021.',
    ]);
  });

  it('an increase, a decrease to zero and a tiny change', () => {
    expect(said(totalOf(15, 10), 'income-and-expenditure')[0]).toContain('增加 5.00 万元（+50.00%）');
    expect(both(totalOf(0, 5))).toEqual([
      '2022 年收入总计 0.00 万元，比 2021 年减少 5.00 万元（−100.00%）。',
      'Total income in 2022: 0.00 10k yuan, down 5.00 10k yuan on 2021 (−100.00%).',
    ]);
    expect(said(totalOf(100_000.01, 100_000), 'income-and-expenditure')[0]).toContain(
      '增加 0.01 万元（不到 0.01%）',
    );
  });

  it('a negative figure', () => {
    expect(both(totalOf(-5, 5))).toEqual([
      '2022 年收入总计 −5.00 万元，比 2021 年减少 10.00 万元（−200.00%）。',
      'Total income in 2022: −5.00 10k yuan, down 10.00 10k yuan on 2021 (−200.00%).',
    ]);
  });

  it('a blank figure, with and without last year', () => {
    expect(both(totalOf(null, 5))).toEqual([
      '2022 年收入总计表中空白，2021 年 5.00 万元，无法比较。',
      'Total income in 2022: left blank in the table; 5.00 10k yuan in 2021, so there is no comparison.',
    ]);
    expect(both(totalOf(null, null))[0]).toBe('2022 年收入总计表中空白。没有公布上年数，无法与上年比较。');
  });

  it('a blank cell that the text fills', () => {
    expect(both(totalOf(null, null, { kind: 'amount', amount: 0, unit: '万元' }))[0]).toContain(
      '收入总计 0.00 万元（表中空白，文字说明为 0）。',
    );
    expect(both(totalOf(null, null, { kind: 'amount', amount: 3, unit: '万元' }))).toEqual([
      expect.stringContaining('收入总计 3.00 万元（表中空白，数取自文字说明）'),
      expect.stringContaining('3.00 10k yuan (cell blank; from the text)'),
    ]);
  });

  it('a change without an amount, or without last year', () => {
    const vague = totalOf(5, null, { kind: 'change', direction: 'decrease' });
    expect(both(vague)).toEqual([
      '2022 年收入总计 5.00 万元，比上年减少，未说明金额。',
      'Total income in 2022: 5.00 10k yuan, down on last year by an amount not stated.',
    ]);
    const stated = totalOf(5, null, {
      kind: 'change',
      direction: 'increase',
      amount: 1,
      unit: '万元',
      reason: '新增人员。',
    });
    expect(both(stated)).toEqual([
      '2022 年收入总计 5.00 万元，比上年增加 1.00 万元，主要原因：新增人员。',
      'Total income in 2022: 5.00 10k yuan, up 1.00 10k yuan on last year; reason given: 新增人员.',
    ]);
  });

  it('a printed amount and a printed change that differ', () => {
    const amount = totalOf(5, 5, { kind: 'amount', amount: 6, unit: '万元', printed: '收入总计 6 万元' });
    expect(both(amount)[0]).toBe('2022 年收入总计 5.00 万元（原文印“收入总计 6 万元”），与 2021 年持平。');
    const change = totalOf(5, 4, { kind: 'change', direction: 'decrease', printed: '有所减少' });
    expect(both(change)[0]).toContain('增加 1.00 万元（+25.00%）（原文印“有所减少”）。');
  });

  it('an empty fund, a zero fund and one with money', () => {
    const fund = (total: number | null) =>
      budgetWith({ fundExpenditure: { ...table, rows: [{ kind: 'total', name: '合计', total }] } });
    expect(both(fund(null), 'fund-expenditure')).toEqual([
      '没有使用政府性基金预算拨款安排的支出（表中空白）。',
      'Government-managed funds: no expenditure is planned (left blank in the table).',
    ]);
    expect(said(fund(0), 'fund-expenditure')).toEqual([
      '没有使用政府性基金预算拨款安排的支出（0.00 万元）。',
    ]);
    expect(both(fund(7), 'fund-expenditure')).toEqual([
      '2022 年政府性基金预算支出 7.00 万元。',
      'Expenditure from government-managed funds in 2022: 7.00 10k yuan.',
    ]);
    const rowless = budgetWith({ fundExpenditure: { ...table, rows: [] } });
    expect(said(rowless, 'fund-expenditure')).toEqual(['没有使用政府性基金预算拨款安排的支出。']);
  });

  it('a whole of zero', () => {
    const rows = [{ kind: 'total' as const, name: '合计', total: 0, basic: 5, project: 0 }];
    const budget = budgetWith({ expenditure: { ...table, rows } });
    expect(both(budget, 'expenditure')).toEqual([
      '2022 年支出合计 0.00 万元，其中基本支出 5.00 万元（合计为 0，不算百分比）；项目支出 0.00 万元。',
      'Expenditure in 2022: 0.00 10k yuan. Of this: Basic expenditure: 5.00 10k yuan (the total is 0, so there is no percentage); Project expenditure: 0.00 10k yuan.',
    ]);
  });

  it('tables that are not there', () => {
    const series = selectNarrative(totalOf(5, 5))!;
    expect(missingText(series, 'zh-CN')).toContain(
      '没有写出：支出预算总体情况、财政拨款收入支出预算总体情况、',
    );
    expect(missingText(series, 'en')).toContain('Expenditure, Fiscal appropriation');
    expect(missingText(selectNarrative(real)!, 'zh-CN')).toBe('');
  });
});

describe('titles', () => {
  it('are the printed ones, in English with the kit’s own beside', () => {
    expect(titlesOf(selectNarrative(real)!, 'zh-CN')[2]).toBe('三、支出预算总体情况说明');
    expect(titlesOf(selectNarrative(real)!, 'en')[2]).toBe('三、支出预算总体情况说明 – Expenditure');
  });

  it('are numbered where the document has none', () => {
    const series = selectNarrative({ ...real, narrative: { sections: [], facts: [] } })!;
    expect(titlesOf(series, 'zh-CN').slice(-3)).toEqual([
      '八、政府性基金、国有资本经营预算支出情况',
      '九、其他重要事项',
      '绩效目标设置情况',
    ]);
    expect(titlesOf(series, 'en')[0]).toBe('1. Income and expenditure');
  });
});

describe('the list of printed figures', () => {
  it('has the printed words, and what they leave out', () => {
    const about = { id: 'f', section: 's', subject: '收入' };
    const amount: Fact = { ...about, kind: 'amount', printed: '约四百万', amount: 462.78, unit: '万元' };
    expect(factText(amount, 'zh-CN')).toBe('收入 约四百万，462.78 万元');
    const change: Fact = {
      ...about,
      kind: 'change',
      printed: '减少 1,000 元',
      direction: 'decrease',
      amount: 1000,
      unit: '元',
      percent: 2,
      reason: '节约',
    };
    expect(factText(change, 'zh-CN')).toBe('收入 减少 1,000 元，2 %，主要原因：节约');
    expect(factText({ ...about, kind: 'count', printed: '若干', count: 3, measure: '辆' }, 'en')).toBe(
      '收入: 若干, 3 辆',
    );
  });

  it('has what the tables give', () => {
    const computed = comparePrinted(real).map((each) =>
      text(computedPieces(each, { locale: 'zh-CN', unit: 'auto' }), 'zh-CN'),
    );
    const ids = real.narrative.facts.map(({ id }) => id);
    const of = (id: string) => computed[ids.indexOf(id)];
    expect(of('total-income')).toBe('462.78 万元');
    expect(of('expenditure-basic-share')).toBe('72.87%');
    expect(of('total-income-change')).toBe('比 2021 年减少 7.90 万元（−1.68%*）');
    expect(of('income-fund')).toBe('表中空白');
    expect(of('vehicles')).toBe('');
  });
});
