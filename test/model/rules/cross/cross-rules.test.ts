import { describe, expect, it } from 'vitest';
import { allFindings, checkBudget } from '../../../../src/model/rules/check-budget.js';
import { crossRules } from '../../../../src/model/rules/cross/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { sample, told } from '../samples.js';
import { edited, HENAN, SHANGHAI } from './edited.js';
import { crossWords } from '../../../../src/text/checks/words.js';

const IDS = [
  'X-T1-T2',
  'X-T1-T3',
  'X-T1-T3-CLASS',
  'X-T1-T4-INCOME',
  'X-T1-T4-TOTAL',
  'X-T4-CLASS',
  'X-T4-T5',
  'X-T4-T5-CLASS',
  'X-T4-FUND',
  'X-T4-SOE',
  'X-T3-FUNDS',
  'X-T3-T5-CELL',
  'X-T3-T5-CODES',
  'X-T5-BASIC',
  'X-T5-PERSONNEL',
  'X-T5-301',
  'X-T5-302',
  'X-T5-303',
  'X-T5-310',
  'X-T5-GOV-BLOCK',
  'X-ECON-SUMMARY',
  'X-3PUB-BASIC',
  'X-3PUB-ECON',
  'X-3PUB-SCOPE',
  'X-PROJ-T5',
  'X-PROJ-TYPE',
  'X-PROJ-PERF',
  'X-PROJ-PERF-SET',
  'X-PROJ-NAME',
  'X-PROJ-FUNC',
  'X-PROJ-ORDER',
  'X-PERF-T1',
  'X-CLASS-NAME',
  'X-UNIT-LIST',
];

const check = (budget: Budget) => checkBudget(budget, { rules: crossRules });
const english = (budget: Budget) =>
  allFindings(check(budget).findings).map((finding) => findingSentence(finding, budget, 'en'));

describe('crossRules', () => {
  it('are all of the catalogue, in its order', () => {
    expect(crossRules.map(({ id }) => id)).toEqual(IDS);
  });

  it('have a title in both languages', () => {
    for (const id of IDS as (keyof ReturnType<typeof crossWords>)[]) {
      expect(crossWords('zh-CN')[id].title).toMatch(/\p{Script=Han}/u);
      expect(crossWords('en')[id].title).toMatch(/^[A-Z]/);
    }
  });

  it('find on the real documents what stands there', () => {
    const found = (name: string) => allFindings(check(sample(name)).findings).map(({ rule }) => rule);
    expect(found(HENAN)).toEqual([
      'X-T3-T5-CELL',
      'X-T3-T5-CELL',
      'X-3PUB-ECON',
      'X-PROJ-NAME',
      'X-PROJ-NAME',
      'X-CLASS-NAME',
      'X-CLASS-NAME',
      'X-PROJ-ORDER',
    ]);
    expect(found(SHANGHAI)).toEqual(['X-3PUB-ECON', 'X-3PUB-ECON']);
  });

  it('find nothing in an invented document without faults', () => {
    expect(check(sample('invented-no-last-year')).findings).toEqual([]);
  });

  it('speak English on the real documents', () => {
    expect(english(sample(HENAN)).slice(2)).toMatchInlineSnapshot(`
      [
        "Three-public expenses › Running of vehicles is 15.10 10k yuan, basic expenditure has only 5.10 10k yuan of it (30231), so the other 10.00 10k yuan can only be project expenditure; the table that would prove it, “2022 年支出经济分类汇总表”, is in the contents but not published.",
        "The main tasks say “12345 平台劳务费”, the project tables “12345 热线平台劳务费”: it seems to be one project and should have one name.",
        "The main tasks say “机关党建工作经费”, the project tables “党建经费”: it seems to be one project and should have one name.",
        "Fiscal appropriation › 文化体育旅游与传媒支出 and Income and expenditure › 文化旅游体育与传媒 are one class and should have one name.",
        "Fiscal appropriation › 医疗卫生与计划生育支出 is an abolished class that stands in one table with its successor “卫生健康支出”.",
        "The 6 projects stand in a different order in the two project tables: compare them by name or code, not by row.",
      ]
    `);
    expect(english(sample(SHANGHAI))).toMatchInlineSnapshot(`
      [
        "Three-public expenses › Travel abroad on duty is 839.00 10k yuan, basic expenditure has none of it (30212), so the other 839.00 10k yuan can only be project expenditure; the table that would prove it, expenditure by economic nature (支出经济分类汇总表), is not published.",
        "Three-public expenses › Official hospitality is 28.50 10k yuan, basic expenditure has only 18.50 10k yuan of it (30217), so the other 10.00 10k yuan can only be project expenditure; the table that would prove it, expenditure by economic nature (支出经济分类汇总表), is not published.",
      ]
    `);
  });

  it('speak English of planted faults', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[15].amount': 1,
      'tables.incomeExpenditure.rows[16].amount': 45,
      'tables.appropriation.rows[10].fund': 10,
      'tables.generalExpenditure.rows[5].code': '2040699',
      'tables.basicExpenditure.rows[28].code': '30217',
      'tables.projects.rows[6].type': '特定目标类',
      'tables.projectPerformance.rows[5].name': '信访维稳资金',
      'tables.projectPerformance.rows[5].total': 47,
      'tables.projectPerformance.rows[6].name': '日常工作经费',
      'tables.projectPerformance.rows[7].name': '新乡市红旗区大数据中心',
    });
    expect(english(budget)).toMatchInlineSnapshot(`
      [
        "Income and expenditure › 国防 › Amount says 1.00 10k yuan, but Expenditure has no such expenditure.",
        "Fiscal appropriation › 国防支出 › Total says blank, Income and expenditure › 国防 › Amount says 1.00 10k yuan; they should agree and differ by 1.00 10k yuan.",
        "Income and expenditure › 公共安全 › Amount says 45.00 10k yuan, Expenditure › 法治建设 › Total (the only such item) says 46.00 10k yuan; they should agree and differ by 1.00 10k yuan.",
        "Fiscal appropriation › 公共安全支出 › Total says 46.00 10k yuan, Income and expenditure › 公共安全 › Amount says 45.00 10k yuan; they should agree and differ by 1.00 10k yuan.",
        "Government-managed fund expenditure is empty, but Fiscal appropriation › 本年支出 › Government-managed funds has 10.00 10k yuan.",
        "Basic expenditure, general public budget › 公务接待费 › Total (30217), 2 rows together, is 3.34 10k yuan, above the 1.00 10k yuan of Three-public expenses › Official hospitality by 2.34 10k yuan.",
        "Expenditure › 合计 › Other operating projects is published as 125.57 10k yuan; by Project expenditure › 工作经费 › Total 60.00 + Project expenditure › 12345 热线平台劳务费 › Total 8.20 + Project expenditure › 政府辅助人员工资 › Total 6.45 + Project expenditure › 党建经费 › Total 0.50 + Project expenditure › 信息工作业务管理费 › Total 4.42 it should be 79.57 10k yuan, a difference of 46.00 10k yuan.",
        "Expenditure › 合计 › Specific-purpose projects says blank, Project expenditure › 政府法制工作综合业务费 › Total (the only such item) says 46.00 10k yuan; they should agree and differ by 46.00 10k yuan.",
        "“General public budget expenditure” lists 2040699 “法治建设”, which “Expenditure” does not have.",
        "Three-public expenses › Running of vehicles is 15.10 10k yuan, basic expenditure has only 5.10 10k yuan of it (30231), so the other 10.00 10k yuan can only be project expenditure; the table that would prove it, “2022 年支出经济分类汇总表”, is in the contents but not published.",
        "The project “政府法制工作综合业务费” has no targets in the performance table.",
        "“信访维稳资金” of the performance table is not in the table of projects.",
        "One project is “日常工作经费” in the performance table and “工作经费” in the table of projects; the names should agree.",
        "The main tasks say “12345 平台劳务费”, the project tables “12345 热线平台劳务费”: it seems to be one project and should have one name.",
        "The main tasks say “机关党建工作经费”, the project tables “党建经费”: it seems to be one project and should have one name.",
        "Fiscal appropriation › 文化体育旅游与传媒支出 and Income and expenditure › 文化旅游体育与传媒 are one class and should have one name.",
        "Fiscal appropriation › 医疗卫生与计划生育支出 is an abolished class that stands in one table with its successor “卫生健康支出”.",
        "The project tables name the unit “新乡市红旗区大数据中心”, which is not among the 2 units that the profile lists.",
        "The 5 projects stand in a different order in the two project tables: compare them by name or code, not by row.",
      ]
    `);
  });
});

describe('crossRules on odd documents', () => {
  it('give every rule one outcome without any row', () => {
    for (const name of [HENAN, SHANGHAI, 'invented-awkward']) {
      const tables = Object.keys(sample(name).tables);
      const empty = edited(name, Object.fromEntries(tables.map((table) => [`tables.${table}.rows`, []])));
      const { findings, passed, notEvaluated } = check(empty);
      const ids = [
        ...allFindings(findings).map(({ rule }) => rule),
        ...passed,
        ...notEvaluated.map(({ rule }) => rule),
      ];
      expect([...new Set(ids)].sort()).toEqual([...IDS].sort());
    }
  });

  it('say nothing of a document without tables', () => {
    const { findings, passed } = check(edited(HENAN, { tables: {} }));
    expect(findings).toEqual([]);
    expect(passed).toEqual([]);
  });

  it('do not mind missing names, odd codes and huge amounts', () => {
    const budget = edited(HENAN, {
      'tables.expenditure.rows[2].code': 'A-1',
      'tables.expenditure.rows[3].code': '99999999999',
      'tables.expenditure.rows[4].name': null,
      'tables.expenditure.rows[5].total': 8e8,
      'tables.generalExpenditure.rows[5].total': -8e8,
      'tables.basicExpenditure.rows[3].code': '3',
      'tables.basicExpenditure.rows[4].govCode': '½',
      'tables.basicExpenditure.rows[5].name': '',
      'tables.projects.rows[2].name': null,
      'tables.projects.rows[3].name': '',
      'tables.projects.rows[4].total': -6.45,
      'tables.projectPerformance.rows[6].name': null,
      'tables.overallPerformance.tasks': [{ name: '', content: '' }],
      'profile.units': [{ name: '' }],
    });
    for (const locale of ['zh-CN', 'en'] as const)
      for (const finding of allFindings(check(budget).findings))
        expect(findingSentence(finding, budget, locale)).not.toMatch(/undefined|NaN|null/);
  });

  it('judge thousands of rows', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => index);
    const project = (index: number) => ({
      kind: 'project',
      name: `项目经费${index}`,
      unitName: `第${index % 50}中心`,
      total: index % 7,
    });
    const item = (index: number) => ({
      kind: 'item',
      code: String(2010000 + index),
      name: `科目${index}`,
      total: 1,
      basic: 1,
      project: 1,
    });
    const budget = edited(HENAN, {
      'tables.expenditure.rows': rows.map(item),
      'tables.generalExpenditure.rows': rows.toReversed().map(item),
      'tables.basicExpenditure.rows': rows.map((index) => ({
        kind: 'item',
        code: '30217',
        name: null,
        govCode: '50201',
        total: index,
      })),
      'tables.projects.rows': rows.map(project),
      'tables.projectPerformance.rows': rows.map((index) => ({
        kind: 'project',
        name: `目标${index}项目经费`,
        total: index % 7,
      })),
      'tables.overallPerformance.tasks': rows
        .slice(0, 200)
        .map((index) => ({ name: `项目经费${index}${index % 2 ? '' : '安排'}`, content: '' })),
    });
    expect(told(check(budget))).toEqual(IDS.toSorted());
  });
});
