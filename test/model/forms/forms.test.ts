import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { families } from '../../../src/places/families.js';
import { chooseForm } from '../../../src/model/forms/choose-form.js';
import { leavesOf, type Column, type Form } from '../../../src/places/form.js';
import { genericForm } from '../../../src/model/forms/generic.js';
import { headersOf, headRows } from '../../../src/model/forms/head.js';
import { henan } from '../../../src/places/henan/family.js';
import { shanghai } from '../../../src/places/shanghai/family.js';
import type { Budget } from '../../../src/model/schema/document.js';
import type { TableId } from '../../../src/model/schema/tables.js';
import { budgetWith } from '../series/budget-builder.js';
import { headNames } from '../../../src/text/words.js';

const read = (name: string): Budget => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
const hongqi = read('hongqi-office-2022');
const putuo = read('putuo-office-2025');

/** A head as text: `label c×r` where a cell spans more than one column or row. */
const printed = ({ columns }: Form) =>
  headRows(columns).map((row) =>
    row
      .map(({ label, colspan, rowspan }) =>
        colspan * rowspan > 1 ? `${label} ${colspan}×${rowspan}` : label,
      )
      .join(' | '),
  );
const headOf = (budget: Budget, table: TableId) => printed(chooseForm(budget, table).form);
const labelsOf = (columns: readonly Column[]): string[] =>
  columns.flatMap((each) => [each.label, ...('columns' in each ? labelsOf(each.columns) : [])]);

describe('heads of the Henan forms', () => {
  it('has three rows for 支出预算表', () => {
    expect(headOf(hongqi, 'expenditure')).toEqual([
      '科目编码 3×1 | 单位代码 1×3 | 单位（科目名称） 1×3 | 合计 1×3 | 基本支出 5×1 | 项目支出 3×1',
      '类 1×2 | 款 1×2 | 项 1×2 | 小计 1×2 | 人员经费 2×1 | 公用经费 2×1 | 小计 1×2 | 其他运转类 1×2 | 特定目标类 1×2',
      '工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | 资本性支出',
    ]);
  });

  it('has two rows for “三公”经费预算表', () => {
    expect(headOf(hongqi, 'threePublic')).toEqual([
      '“三公”经费合计 1×2 | 因公出国（境）费 1×2 | 公务用车购置及运行费 3×1 | 公务接待费 1×2',
      '小计 | 公务用车购置费 | 公务用车运行费',
    ]);
  });

  it('has income beside expenditure', () => {
    expect(headOf(hongqi, 'incomeExpenditure')).toEqual(['收入 2×1 | 支出 2×1', '项目 | 金额 | 项目 | 金额']);
    expect(headOf(hongqi, 'appropriation')).toEqual([
      '收入 2×1 | 支出 6×1',
      '项目 1×2 | 金额 1×2 | 项目 1×2 | 合计 1×2 | 一般公共预算 2×1 | 政府性基金 1×2 | 国有资本经营预算 1×2',
      '小计 | 其中：财政拨款',
    ]);
  });

  it('has the dimensions of 项目绩效目标表 beside each other', () => {
    expect(headOf(hongqi, 'projectPerformance')).toEqual([
      '单位编码（项目编码） 1×3 | 项目单位（项目名称） 1×3 | 项目金额（{unit}） 4×1 | 绩效目标 8×1',
      '资金总额 1×2 | 政府预算资金 1×2 | 财政专户管理资金 1×2 | 单位资金 1×2 | 成本指标 2×1 | 产出指标 2×1 | 效益指标 2×1 | 满意度指标 2×1',
      Array.from({ length: 4 }, () => '三级指标 | 指标值').join(' | '),
    ]);
  });
});

describe('heads of the Shanghai forms', () => {
  it('are as printed', () => {
    expect(headOf(putuo, 'income')).toEqual([
      '项目 4×1 | 收入预算 5×1',
      '功能分类科目编码 3×1 | 功能分类科目名称 1×2 | 合计 1×2 | 财政拨款收入 1×2 | 事业收入 1×2 | 事业单位经营收入 1×2 | 其他收入 1×2',
      '类 | 款 | 项',
    ]);
    expect(headOf(putuo, 'basicExpenditure')).toEqual([
      '项目 3×1 | 一般公共预算基本支出 3×1',
      '部门预算经济分类科目编码 2×1 | 经济分类科目名称 1×2 | 合计 1×2 | 人员经费 1×2 | 公用经费 1×2',
      '类 | 款',
    ]);
    expect(headOf(putuo, 'threePublic')).toEqual([
      '“三公”经费预算数 6×1 | 机关运行经费预算数 1×3',
      '合计 1×2 | 因公出国(境)费 1×2 | 公务接待费 1×2 | 公务用车购置及运行费 3×1',
      '小计 | 购置费 | 运行费',
    ]);
  });
});

describe('chooseForm', () => {
  it.each([
    ['hongqi-office-2022', henan],
    ['invented-awkward', henan],
    ['putuo-office-2025', shanghai],
    ['invented-no-last-year', shanghai],
  ] as const)('knows the family of %s', (name, family) => {
    const budget = read(name);
    expect(chooseForm(budget, 'expenditure').department).toBe(family.department);
    expect(family.forms.expenditure).toContain(chooseForm(budget, 'expenditure').form);
    expect(family.forms.fundExpenditure).toContain(chooseForm(budget, 'fundExpenditure').form);
  });

  it('uses a form of the family for every table of the two real documents', () => {
    for (const [budget, family] of [
      [hongqi, henan],
      [putuo, shanghai],
    ] as const)
      for (const table of Object.keys(budget.tables) as TableId[])
        expect(family.forms[table], table).toContain(chooseForm(budget, table).form);
  });

  it('takes the unit form of 收支总表 where its columns are there', () => {
    const budget = structuredClone(putuo);
    const row = budget.tables.incomeExpenditure!.rows.find(({ side }) => side === 'expenditure')!;
    Object.assign(row, { personnel: 1, public: null, project: 2 });
    expect(headOf(budget, 'incomeExpenditure')[2]).toBe('合计 1×2 | 基本支出 2×1 | 项目支出 1×2');
  });

  it('makes a layout of the columns where no form has them all', () => {
    const budget = structuredClone(hongqi);
    Object.assign(budget.tables.projects!.rows[2]!, { code: '410702220000000007761' });
    expect(headOf(budget, 'projects')[0]).toMatch(/^类型 1×2 \| 编码 1×2 \| 单位代码 1×2 \| 名称 1×2/);
    const other = structuredClone(hongqi);
    Object.assign(other.tables.projectPerformance!.rows[2]!.indicators![0]!, { level2: '数量指标' });
    expect(headOf(other, 'projectPerformance')[1]).toBe('一级指标 | 二级指标 | 三级指标 | 指标值');
  });

  it('does not take a form half of whose amounts the rows do not even have as blanks', () => {
    const rows = [{ kind: 'total', name: '合计', total: 1 } as const];
    const budget = budgetWith({ expenditure: { title: '表', unit: '元', decimals: 2, rows } });
    expect(headOf(budget, 'expenditure')).toEqual(['名称 | 合计']);
  });

  it('takes a name that no form has a column for into account only where it is printed', () => {
    const budget = structuredClone(hongqi);
    budget.tables.threePublic!.rows.push({ kind: 'unit', name: '某单位', total: 1 });
    expect(headOf(budget, 'threePublic')[0]).toMatch(/^名称 1×2/);
  });
});

describe('genericForm', () => {
  it('prints a group with nothing but its own 小计 as one column', () => {
    expect(printed(genericForm('rows', ['name', 'total', 'basic', 'project']))).toEqual([
      '名称 | 合计 | 基本支出 | 项目支出',
    ]);
    expect(printed(genericForm('rows', ['name', 'basic', 'personnel', 'wages']))).toEqual([
      '名称 1×3 | 基本支出 3×1',
      '小计 1×2 | 人员经费 2×1',
      '小计 | 工资福利支出',
    ]);
  });

  it('has a column for every field of the schema but kinds and the like', () => {
    const carried = leavesOf(genericForm('rows', Object.keys(allFields)).columns).map(({ id }) => id);
    expect(carried.toSorted()).toEqual(Object.keys(allFields).toSorted());
  });
});

/** Fields of rows in any table that is not two-sided. */
const allFields = Object.fromEntries(
  `type code unitCode name unitName govCode govName total basic personnel public wages subsidies goods capital project
  operating specific businessExpenditure toSuperior toAffiliated abroad vehicle vehicleBuy vehicleRun reception
  operatingCost meeting training carry government general fiscal fund stateCapital thisYear cGeneral cFund
  cStateCapital cSpecial cOwn special institutional business superior affiliated other own`
    .split(/\s+/)
    .map((field) => [field, true]),
);

describe('headersOf', () => {
  it('ties a column to all heads above it', () => {
    const rows = headRows(henan.forms.expenditure![0]!.columns);
    const labels = (column: number) =>
      headersOf(rows, column)
        .split(' ')
        .map((id) => rows.flat().find((cell) => cell.id === id)!.label);
    expect(labels(7)).toEqual(['基本支出', '人员经费', '工资福利支出']);
    expect(labels(5)).toEqual(['合计']);
    expect(new Set(rows.flat().map(({ id }) => id)).size).toBe(rows.flat().length);
  });
});

describe('English heads', () => {
  const forms = families.flatMap((family) => Object.values(family.forms).flat());
  const generic = [
    genericForm('rows', [
      ...Object.keys(allFields),
      'cost.name',
      'cost.level2',
      'cost.value',
      'cost.explanation',
    ]),
    genericForm(
      'sides',
      ['amount', 'total', 'personnel', 'public', 'project', 'general', 'fiscal', 'fund', 'stateCapital'].map(
        (id) => `expenditure.${id}`,
      ),
    ),
  ];

  it('are there for every label of every form', () => {
    const labels = [...forms, ...generic].flatMap(({ columns, preface }) => [
      ...labelsOf(columns),
      ...(preface
        ? [
            preface.department,
            preface.goals,
            ...preface.tasks,
            preface.budget.head,
            ...labelsOf(preface.budget.lines),
          ]
        : []),
    ]);
    const all = new Set([...labels, ...families.map(({ department }) => department), '成本指标']);
    expect([...all].filter((label) => !(label in headNames('en')))).toEqual([]);
  });
});
