import { describe, expect, it } from 'vitest';
import { matchTitle } from '../../../src/importers/recognise/match-title.js';

/** Titles as places print them. */
const titles: Record<string, readonly string[]> = {
  incomeExpenditure: [
    '一、2022年部门收支预算表',
    '1. 2025年部门财务收支预算总表',
    '2024年预算单位财务收支预算总表',
    '单位收支总体情况表（预算公开01表）',
    '部门收支总表（公开表1）',
    '《部门收支总表》',
    '部门财务收支总体情况表',
    '收支预算总表',
  ],
  income: [
    '2.部门收入预算总表',
    '《部门收入总表》',
    '单位收入总体情况表（02表）',
    '２０２４年度部门收入预算表',
    '部门收入总体情况表',
  ],
  expenditure: [
    '3. 部门支出预算总表',
    '二〇二四年部门支出总表',
    '单位支出总体情况表',
    '支 出 预 算 表',
    '某某局2024年部门支出预算表',
  ],
  appropriation: [
    '四、2022年财政拨款收支总体情况表',
    '财政拨款收支预算总表（2）',
    '2022 年部门财政拨款收支总体情况表',
    '财政拨款收支总表',
  ],
  generalExpenditure: [
    '5．2025年部门一般公共预算支出功能分类预算表',
    '一般公共预算支出情况表（05表）',
    '一般公共预算拨款支出预算表',
    '《一般公共预算支出表》',
    '一般公共预算本级财力支出情况表',
    '2024年一般公共预算支出表（续表）',
  ],
  basicExpenditure: [
    '一般公共预算基本支出表',
    '部门一般公共预算基本支出部门预算经济分类预算表',
    '一般公共预算基本支出经济分类情况表',
    '部门基本支出情况表',
    '一般公共预算基本支出预算表（3-1）',
  ],
  economicSummary: ['七、2022年支出经济分类汇总表', '一般公共预算支出经济分类情况表'],
  threePublic: [
    '八、2022年一般公共预算“三公”经费预算表',
    '部门“三公”经费和机关运行经费预算表',
    '财政拨款“三公”经费、会议费和培训费支出情况表',
    '一般公共预算＂三公＂经费支出预算表',
    '部门一般公共预算"三公"经费支出情况表',
  ],
  fundExpenditure: [
    '九、2022年政府性基金支出预算表',
    '政府性基金预算支出功能分类预算表',
    '政府性基金预算拨款支出预算表',
    '《政府性基金预算支出表》',
  ],
  stateCapitalExpenditure: [
    '国有资本经营预算支出功能分类预算表',
    '固有资本经营预算支出表',
    '《国有资本经营支出预算表》',
  ],
  projects: ['十、项目支出预算表', '一般公共预算项目支出预算表（3-2）', '部门项目支出预算表'],
  overallPerformance: ['本级部门整体绩效目标表 (2022 年度)', '《部门整体支出绩效目标表》'],
  projectPerformance: [
    '十二、2022年部门预算项目绩效目标表',
    '本级项目绩效目标公开表（10表）',
    '《项目绩效目标表》',
    '部门项目支出绩效目标表',
  ],
};

describe('matchTitle', () => {
  it.each(Object.entries(titles).flatMap(([table, all]) => all.map((title) => [title, table])))(
    '%s is %s',
    (title, table) => {
      expect(matchTitle(title!)).toMatchObject({ kind: 'table', table });
    },
  );

  it.each([
    ['政府采购预算明细表', 'procurement'],
    ['政府采购支出预算表', 'procurement'],
    ['政府购买服务预算财政拨款明细表', 'purchasedServices'],
    ['州对下转移支付绩效目标表', 'transferPerformance'],
    ['对下转移支付项目绩效目标公开表（11表）', 'transferPerformance'],
    ['财政拨款支出预算表（部门经济分类科目）（2-1）', 'fiscalByEconomic'],
    ['政府性基金“三公”经费支出表', 'fundThreePublic'],
    ['财政专户管理资金预算支出表', 'accountFunds'],
    ['某某情况统计表', 'unknown'],
  ])('%s is none of the thirteen: %s', (title, id) => {
    expect(matchTitle(title)).toEqual({ kind: 'other', id });
  });

  it.each([
    ['收入支出决算总表', 'final-account'],
    ['一般公共预算财政拨款支出决算表', 'final-account'],
    ['2024年某区一般公共预算收支预算表', 'government-budget'],
    ['2024年区本级政府性基金预算收入表', 'government-budget'],
    ['社会保险基金预算收支表', 'government-budget'],
    ['地方政府债务限额及余额情况表', 'government-budget'],
  ])('%s is %s', (title, kind) => {
    expect(matchTitle(title)).toEqual({ kind });
  });

  it.each([
    '1. 2025年部门收入预算总表 ………………………… 5',
    '2. 部门支出预算总表........7',
    '部门支出预算总表\t12',
    '详见部门支出预算总表，其中基本支出增加；项目支出预算表',
    '支出预算',
    '表',
    '',
  ])('%j is no title', (text) => {
    expect(matchTitle(text)).toBeNull();
  });
});
