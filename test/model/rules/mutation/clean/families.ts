import type { TableId } from '../../../../../src/model/schema/tables.js';
import type { Random } from '../random.js';
import type { Draft, DraftTable } from './draft.js';
import * as economic from './economic-tables.js';
import {
  EXPENDITURE_COLUMNS,
  INCOME_COLUMNS,
  isGeneral,
  rowsByFunction,
  rowsByUnit,
} from './function-tables.js';
import { makeLedger, ofMoney, type Entry, type Ledger } from './ledger.js';
import { overallRows } from './overall-targets.js';
import * as projects from './project-tables.js';
import type { Columns, Row } from './rows.js';
import { emptyNote, headOf, type Style } from './style.js';
import * as sides from './two-sided.js';
import { DUTIES } from './words.js';

/** The families of forms documents are made in. */
export const FAMILIES = ['henan', 'shanghai', 'national'] as const;
export type Family = (typeof FAMILIES)[number];

type Made = [id: TableId, title: string, rows: Row[], more?: Partial<DraftTable>];

/** Makes up a document of a family up to its tables, in the order of its contents. */
export function makeDraft(family: Family, random: Random, year: number): Draft {
  return { henan, shanghai, national }[family](random, year);
}

function henan(random: Random, year: number): Draft {
  const ledger = makeLedger(random, {
    year,
    step: 10_000,
    moneys: random.chance(0.5) ? ['general'] : ['general', 'fund', 'special', 'other'],
    threePublicInProjects: true,
  });
  const style = styleOf(ledger, '万元');
  const joined = random.chance(0.5);
  const withCodes = random.chance(0.5);
  const columns = EXPENDITURE_COLUMNS.parts;
  const fund = ledger.entries.filter(ofMoney('fund'));
  const general = ledger.entries.filter(isGeneral);
  const by = (entries: readonly Entry[], which: Columns, items = true) =>
    rowsByUnit(ledger, entries, which, style, { joined, items });
  const both = sides.henanSides(ledger, style);
  return draftOf(ledger, style, [
    ['incomeExpenditure', `${year}年部门收支预算表`, sides.incomeAndExpenditure(both)],
    ['income', `${year}年部门收入预算表`, by(ledger.entries, INCOME_COLUMNS.national, false)],
    ['expenditure', `${year}年部门支出预算表`, by(ledger.entries, columns)],
    ['appropriation', `${year}年财政拨款收支总体情况表`, sides.appropriation(both)],
    ['generalExpenditure', `${year}年一般公共预算支出预算表`, by(general, columns)],
    ['basicExpenditure', '一般公共预算基本支出表', economic.basicByPairs(ledger, style)],
    ['economicSummary', `${year}年支出经济分类汇总表`, economic.economicSummary(ledger, style)],
    ['threePublic', `${year}年一般公共预算“三公”经费预算表`, [economic.threePublicRow(ledger, style, false)]],
    [
      'fundExpenditure',
      `${year}年政府性基金支出预算表`,
      by(fund, columns),
      noteIf(ledger, fund, '政府性基金'),
    ],
    ['projects', '项目支出预算表', projects.projectRows(ledger, style, withCodes)],
    [
      'overallPerformance',
      '部门整体绩效目标表',
      overallRows(),
      {
        goals: DUTIES.slice(0, 3),
        tasks: ledger.projects.map(({ name }) => ({ name, content: `按计划组织实施${name}安排的工作。` })),
        budget: projects.overallBudget(ledger, style),
      },
    ],
    ['projectPerformance', `${year}年部门预算项目绩效目标表`, projects.projectPerformanceRows(ledger, style)],
  ]);
}

function shanghai(random: Random, year: number): Draft {
  const moneys = random.chance(0.6) ? (['general'] as const) : (['general', 'fund', 'other'] as const);
  const ledger = makeLedger(random, { year, step: 1, moneys, threePublicInProjects: false });
  const style = styleOf(ledger, '元');
  return draftOf(ledger, style, [
    [
      'incomeExpenditure',
      `${year}年部门财务收支预算总表`,
      sides.shanghaiIncomeAndExpenditure(sides.usedSides(ledger, style)),
    ],
    [
      'income',
      `${year}年部门收入预算总表`,
      rowsByFunction(ledger, ledger.entries, INCOME_COLUMNS.shanghai, style, false),
    ],
    ...nationalTables(ledger, style, EXPENDITURE_COLUMNS.plain, false, [
      '部门支出预算总表',
      '部门一般公共预算支出功能分类预算表',
      '部门政府性基金预算支出功能分类预算表',
      '部门国有资本经营预算支出功能分类预算表',
    ]),
    [
      'appropriation',
      `${year}年部门财政拨款收支预算总表`,
      sides.shanghaiAppropriation(sides.usedSides(ledger, style)),
    ],
    [
      'basicExpenditure',
      `${year}年部门一般公共预算基本支出部门预算经济分类预算表`,
      economic.basicByClass(ledger, style, false),
    ],
    [
      'threePublic',
      `${year}年部门“三公”经费和机关运行经费预算表`,
      [economic.threePublicRow(ledger, style, true)],
      { unit: '万元' },
    ],
  ]);
}

function national(random: Random, year: number): Draft {
  const ledger = makeLedger(random, {
    year,
    step: 10_000,
    moneys: ['general', 'carry', 'fund', 'stateCapital', 'institutional'],
    threePublicInProjects: false,
  });
  const style = styleOf(ledger, '万元');
  const both = sides.usedSides(ledger, style);
  const columns = random.chance(0.5) ? EXPENDITURE_COLUMNS.sides : EXPENDITURE_COLUMNS.plain;
  return draftOf(ledger, style, [
    ['incomeExpenditure', '部门收支总表', sides.incomeAndExpenditure(both)],
    ['income', '部门收入总表', rowsByFunction(ledger, ledger.entries, INCOME_COLUMNS.national, style, true)],
    ...nationalTables(ledger, style, columns, true, [
      '部门支出总表',
      '一般公共预算支出表',
      '政府性基金预算支出表',
      '国有资本经营预算支出表',
    ]),
    ['appropriation', '财政拨款收支总表', sides.appropriation(both)],
    ['basicExpenditure', '一般公共预算基本支出表', economic.basicByClass(ledger, style, true)],
    ['threePublic', '“三公”经费支出预算表', [economic.threePublicRow(ledger, style, false)]],
  ]);
}

/** 支出总表, 一般公共预算, 政府性基金 and 国有资本经营预算支出表 by 类, 款 and 项. */
function nationalTables(
  ledger: Ledger,
  style: Style,
  columns: Columns,
  totalFirst: boolean,
  titles: readonly [string, string, string, string],
): Made[] {
  const year = totalFirst ? '' : `${ledger.year}年`;
  const of = (wanted: (entry: Entry) => boolean) => ledger.entries.filter(wanted);
  const table = (id: TableId, title: string, entries: readonly Entry[], money?: string): Made => [
    id,
    year + title,
    rowsByFunction(ledger, entries, columns, style, totalFirst),
    money ? noteIf(ledger, entries, money) : {},
  ];
  return [
    table('expenditure', titles[0], ledger.entries),
    table('generalExpenditure', titles[1], of(isGeneral)),
    table('fundExpenditure', titles[2], of(ofMoney('fund')), '政府性基金'),
    table('stateCapitalExpenditure', titles[3], of(ofMoney('stateCapital')), '国有资本经营预算'),
  ];
}

function styleOf({ random, department }: Ledger, unit: Style['unit']): Style {
  return { unit, nothing: random.chance(0.25) ? 0 : null, department: department.name };
}

function noteIf(ledger: Ledger, entries: readonly Entry[], money: string): Partial<DraftTable> {
  return entries.length > 0 ? {} : { note: emptyNote(ledger, money) };
}

function draftOf(ledger: Ledger, style: Style, made: readonly Made[]): Draft {
  const tables: Record<string, DraftTable> = Object.fromEntries(
    made.map(([id, title, rows, more = {}]) => [id, { ...headOf(title, style), rows, ...more }]),
  );
  const three = tables['threePublic']!;
  if (economic.threePublicOf(ledger).total === 0 && !three.rows.some(({ operatingCost }) => operatingCost))
    three.note = emptyNote(ledger, '“三公”经费');
  return { ledger, style, tables };
}
